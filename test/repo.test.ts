import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import * as api from '../src/index.ts'
import {rules} from '../src/rules/index.ts'
import {lint, setupWith} from './support/engine.ts'
import {readExamples} from './support/pages.ts'
import {askOf, filesOf} from './support/project.ts'

const root = path.resolve(import.meta.dirname, '..')
const skipped = new Set(['node_modules', 'dist', '.cache', '.git', '.mutation', 'coverage'])

const filesIn = (folder: string): string[] =>
  fs.readdirSync(path.join(root, folder), {withFileTypes: true}).flatMap(entry => {
    const name = path.posix.join(folder, entry.name)
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesIn(name)
    return entry.isFile() ? [name] : []
  })
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8')
const all = filesIn('')
const sources = all.filter(file => /^src\/.*\.[jt]s$/.test(file))

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

/** Messages that no page shows, and why. */
const unshown: Record<string, readonly string[]> = {
  // They belong to the schema of a programme of one's own, which no page can bring along: see test/report.
  'section-content': ['many', 'other', 'whole'],
  'section-required': ['own'],
}

/** Still to be parted. */
const long = ['src/encoding/evidence.ts']

// Reading one takes up to a third of a millisecond, and most reports need none. What is damaged loads its model with it.
test('patterns that ask for properties of Unicode are made when they are needed', () => {
  const loaded = sources.filter(file => !/^src\/(?:encoding|scaffold)\//.test(file))
  expect(loaded.filter(file => /^(?:export )?const \w+ =\s+\/.*\\p\{/m.test(read(file)))).toEqual([])
})

describe('rules', () => {
  const ids = rules.map(({id}) => id)

  test('the list is the folder, in order', () => {
    const inFolder = all.filter(file => /^src\/rules\/[^/]+\.ts$/.test(file)).map(file => path.basename(file, '.ts'))
    expect(ids).toEqual(inFolder.filter(name => name !== 'index').toSorted())
  })

  test('each has a page of its name and no page is left over', () => {
    const pages = all.filter(file => /^src\/rules\/[^/]+\.md$/.test(file))
    expect(pages.map(file => path.basename(file, '.md')).toSorted()).toEqual(ids)
    for (const id of ids) expect(read(`src/rules/${id}.md`).split('\n')[0]).toBe(`# ${id}`)
  })

  test.each(rules)('$id says on its page all that it can say', ({id, messages, severity, summary}) => {
    const examples = readExamples(id)
    expect(examples.length).toBeGreaterThan(0)
    const said = examples.flatMap(({input, config, files, answers}) =>
      lint(
        input,
        {
          ...setupWith({...config, rules: {[id]: true, ...config.rules}}),
          ...(files && {files: filesOf([...files, 'report.md'])}),
          ...(answers && {ask: askOf(answers)}),
        },
        files && 'report.md',
      )
        .filter(({ruleId}) => ruleId === id)
        .map(({messageId}) => messageId),
    )
    expect(Object.keys(messages).filter(message => !said.includes(message))).toEqual(unshown[id] ?? [])
    expect(['error', 'warning', 'info']).toContain(severity)
    expect(summary).toMatch(/^[A-Z`].*[^.]$/)
  })

  test.each(rules)('$id has at least three examples of what it finds and three of what it leaves alone', ({id}) => {
    const examples = readExamples(id)
    const unsound = examples.filter(({messages}) => messages.length > 0).length
    expect([unsound, examples.length - unsound].filter(count => count < 3)).toEqual([])
  })

  test.each(rules)('the messages of $id keep the grammar', ({messages}) => {
    for (const text of Object.values(messages as Record<string, string>)) {
      // The schema of a programme may bring its own words.
      if (text !== '{words}') expect(text).toMatch(/^Unexpected .*, expected .*[^.]$/s)
    }
  })

  test("README's table is fresh", () => {
    execFileSync(process.execPath, [path.join(root, 'scripts/readme.mjs'), '--check'], {cwd: root})
  })
})

test('the public API', () => {
  expect(Object.keys(api).toSorted()).toMatchInlineSnapshot(`
    [
      "applyEdits",
      "applyPatches",
      "defineRule",
      "defineSourceRule",
      "fix",
      "insert",
      "inspect",
      "invertEdits",
      "lint",
      "remove",
      "replace",
      "rules",
    ]
  `)
})

describe('files', () => {
  const written = all.filter(
    file =>
      /\.(?:[cm]?[jt]s)$/.test(file) &&
      !long.includes(file) &&
      !/(?:^|\/)(?:data|generated|fixtures|snapshots)\//.test(file),
  )

  test('none is longer than one can read at once', () => {
    const limit = (file: string) => (/^src\/rules\/(?!index)[^/]+\.ts$/.test(file) ? 120 : 250)
    const lines = (file: string) => read(file).split('\n').length - 1
    expect(written.filter(file => lines(file) > limit(file)).map(file => `${file}: ${lines(file)}`)).toEqual([])
  })

  test('none names a place that only its author has', () => {
    // Put together here, so that this file does not name them.
    const names = [
      `farm${'-'}bench`,
      `farm${'-'}studio`,
      `/${'work'}/`,
      `${'registry'}.`,
      `npm${'js'}.`,
      `/home/${'user'}`,
    ]
    const naming = all
      .filter(file => /\.(?:[cm]?[jt]s|json|md|ya?ml|sh|toml)$|^\.ci\/|^bin\//.test(file))
      .flatMap(file => {
        const text = read(file)
        return names.filter(name => text.includes(name)).map(name => `${file}: ${name}`)
      })
    expect(naming).toEqual([])
  })

  test('the folder of real reports is named by its variable', () => {
    const shared = `..${'/shared'}`
    const naming = all
      .filter(file => /\.(?:[cm]?[jt]s|json|md|ya?ml)$/.test(file))
      .flatMap(file =>
        read(file)
          .split('\n')
          .filter(line => line.includes(shared) && !line.includes('PRODEV_REPORT_SHARED'))
          .map(line => `${file}: ${line}`),
      )
    expect(naming).toEqual([])
  })

  test('the lock file names no host to download from', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved":|https?:\/\/[^"]*\.tgz/)
  })

  // npm writes only the platforms that its registry had at that moment, and then refuses its own file:
  // "Missing: @biomejs/cli-darwin-arm64@ from lock file".
  test('the lock file holds what every platform needs', () => {
    const {packages} = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, {optionalDependencies?: Record<string, string>}>
    }
    const missing = Object.entries(packages).flatMap(([folder, {optionalDependencies = {}}]) =>
      Object.keys(optionalDependencies).filter(
        name => !packages[`node_modules/${name}`] && !packages[`${folder}/node_modules/${name}`],
      ),
    )
    expect(missing).toEqual([])
  })
})
