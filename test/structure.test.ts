import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {read, sources} from './support/sources.ts'

/** Each folder may import what stands below it: in an earlier row. */
const floors = [
  ['text'],
  ['encoding', 'table', 'markdown'],
  ['report'],
  ['rules'],
  ['engine'],
  ['reporters', 'scaffold', 'io'],
  ['cli'],
]
/** The same within `src/encoding`: what lies beside these folders stands above them all. */
const readers = ['characters', 'context', 'candidates', 'whole', 'torn', 'bare', 'doubt', 'older']
const floorOf = (folder: string) => floors.findIndex(floor => floor.includes(folder))
const pure = ['text', 'encoding', 'table', 'markdown', 'report', 'rules', 'engine', 'reporters', 'scaffold']

interface Import {
  from: string
  to: string
  typeOnly: boolean
}

function importsOf(file: string): Import[] {
  const found = read(file).matchAll(/^(?:import|export)\b( type)?[^'";]*?from '([^']+)'|\bimport\('([^']+)'\)/gm)
  return [...found].map(([, type, named, loaded]) => {
    const name = (named ?? loaded)!
    const to = name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name
    return {from: file, to, typeOnly: type !== undefined}
  })
}

const folderOf = (file: string) => /^src\/([^/]+)\//.exec(file)?.[1]

describe('imports', () => {
  const imports = sources.flatMap(importsOf)

  test('there are some to look at', () => expect(imports.length).toBeGreaterThan(100))

  test('point down', () => {
    const upward = imports.filter(({from, to}) => {
      const [above, below] = [folderOf(from), folderOf(to)]
      return above && below && above !== below && floorOf(below) >= floorOf(above)
    })
    expect(upward.map(({from, to}) => `${from} → ${to}`)).toEqual([])
  })

  test('point down within the reading of damage', () => {
    const readerOf = (file: string) => /^src\/encoding\/([^/]+)\/[^/]+$/.exec(file)?.[1]
    // Tables may name what they are about.
    const inside = imports.filter(({from, to}) => (readerOf(from) ?? 'data') !== 'data' && readerOf(to) !== 'data')
    const upward = inside.filter(
      ({from, to}) =>
        to.startsWith('src/encoding/') &&
        !readers.slice(0, readers.indexOf(readerOf(from)!) + 1).includes(readerOf(to)!),
    )
    expect(inside.length).toBeGreaterThan(100)
    expect(upward.map(({from, to}) => `${from} → ${to}`)).toEqual([])
  })

  test('never come back to where they began, not even for a type', () => {
    const circles: string[] = []
    const done = new Set<string>()
    const visit = (file: string, path: readonly string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      else if (!done.has(file)) for (const {from, to} of imports) if (from === file) visit(to, [...path, file])
      done.add(file)
    }
    for (const file of sources) visit(file, [])
    expect(circles).toEqual([])
  })

  test('every folder has its floor', () => {
    const folders = new Set(sources.flatMap(file => folderOf(file) ?? []))
    expect([...folders].filter(folder => floorOf(folder) === -1)).toEqual([])
  })

  test('the contract of a rule needs nothing to run, and only rules need it to', () => {
    expect(importsOf('src/rule.ts').filter(({typeOnly}) => !typeOnly)).toEqual([])
    const needed = imports.filter(({to, typeOnly}) => to === 'src/rule.ts' && !typeOnly).map(({from}) => from)
    expect(needed.filter(file => !file.startsWith('src/rules/') && file !== 'src/index.ts')).toEqual([])
  })

  test.each(pure)('src/%s runs where there is no Node', folder => {
    const here = sources.filter(file => folderOf(file) === folder)
    expect(here.flatMap(importsOf).filter(({to}) => to.startsWith('node:') || to === 'fs' || to === 'path')).toEqual([])
    // Without its comments and strings, in which the word may well stand.
    const bare = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'/g, '')
    expect(here.filter(file => /\b(?:process|Buffer|__dirname|require)\b[.([]/.test(bare(read(file))))).toEqual([])
  })
})

test('each command has a folder', () => {
  const named = sources.flatMap(file => /^src\/cli\/([^/]+)\/command\.ts$/.exec(file)?.[1] ?? [])
  const registered = [...read('src/cli/program.ts').matchAll(/from '\.\/([^/']+)\/command\.ts'/g)].map(
    ([, name]) => name,
  )
  expect(named.length).toBeGreaterThan(5)
  expect(registered.toSorted()).toEqual(named.toSorted())
})

// Reading one takes up to a third of a millisecond, and most reports need none. What is damaged loads its model with it.
test('patterns that ask for properties of Unicode are made when they are needed', () => {
  const loaded = sources.filter(file => !/^src\/(?:encoding|scaffold)\//.test(file))
  expect(loaded.filter(file => /^(?:export )?const \w+ =\s+\/.*\\p\{/m.test(read(file)))).toEqual([])
})
