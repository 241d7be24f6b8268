import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fix, lint, setupWith} from '../support/engine.ts'
import {parse, parsedCells, parsedTables} from './oracle.ts'

const word = fc.constantFrom(
  'a',
  'Django',
  'web sites',
  '42',
  'né',
  '数据',
  '`x`',
  '**b**',
  '[l](/u)',
  'a \\| b',
  '`a \\| b`',
  '✅',
  'x*y',
)
const named = fc.constantFrom('Tool', 'Use', 'Since when', 'Why', 'Ärger', '名称')

interface Sample {
  header: string[]
  body: string[][]
}

const sample: fc.Arbitrary<Sample> = fc.integer({min: 2, max: 5}).chain(width =>
  fc.record({
    header: fc.array(named, {minLength: width, maxLength: width}),
    body: fc.array(fc.array(word, {minLength: width, maxLength: width}), {minLength: 2, maxLength: 6}),
  }),
)

const spaced = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const tight = (cells: readonly string[]) => `|${cells.join('|')}|`

/** Ways to break a table: each gives its lines, header first. */
const breaks: Record<string, (lines: string[], sample: Sample) => string[]> = {
  'a blank line between all rows': lines => lines.flatMap((line, i) => (i > 1 ? ['', line] : [line])),
  'two blank lines everywhere': lines => lines.flatMap(line => ['', '', line]).slice(2),
  'a blank line below the header': ([header, ...rest]) => [header!, '', ...rest],
  'a blank line above the last row': lines => [...lines.slice(0, -1), '', lines.at(-1)!],
  'no row of dashes': lines => lines.toSpliced(1, 1),
  'no row of dashes, and torn': lines => lines.toSpliced(1, 1).flatMap((line, i) => (i > 0 ? ['', line] : [line])),
  'pretty dashes': lines => lines.with(1, lines[1]!.replaceAll('---', '—')),
  'longer pretty dashes': lines => lines.with(1, lines[1]!.replaceAll('-', '═')),
  'crosses in the dashes': lines =>
    lines.with(1, `|${lines[1]!.slice(1, -1).replaceAll(' ', '').replaceAll('|', '+')}|`),
  'one cell of dashes too few': lines =>
    lines.with(1, lines[1]!.slice(0, lines[1]!.lastIndexOf('|', lines[1]!.length - 2) + 1)),
  'one cell of dashes too many': lines => lines.with(1, `${lines[1]}---|`),
  'pretty dashes, too few of them, and torn': lines =>
    lines
      .with(1, lines[1]!.slice(0, lines[1]!.lastIndexOf('|', lines[1]!.length - 2) + 1).replaceAll('---', '–––'))
      .flatMap(line => [line, '']),
  'text below': lines => [...lines, 'And so on.'],
  'text below torn rows': lines => [...lines.flatMap((line, i) => (i > 1 ? ['', line] : [line])), 'And so on.'],
}

/** Where a table may stand: what comes before its first line and before the others. */
const places = [
  ['', ''],
  ['> ', '> '],
  ['- ', '  '],
  ['1. ', '   '],
  ['> - ', '>   '],
  ['- > ', '  > '],
] as const

const within = ([first, next]: readonly [string, string], lines: readonly string[]) =>
  lines.map((line, i) => ((i === 0 ? first : next) + line).trimEnd())

describe.each(Object.keys(breaks))('%s', name => {
  test('the same cells come back', () => {
    fc.assert(
      fc.property(
        sample,
        fc.constantFrom(spaced, tight),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom(...places),
        (table, write, eol, place) => {
          const whole = [write(table.header), write(table.header.map(() => '---')), ...table.body.map(write)]
          const text = within(place, breaks[name]!(whole, table)).join(eol) + eol
          const mended = new TextDecoder().decode(fix(text, {wanted: rule => rule.startsWith('table-')}).bytes)
          const found = parsedTables(parse(mended))
          expect(
            found.map(node => parsedCells(mended, node)),
            mended,
          ).toEqual([[table.header, ...table.body]])
          expect(mended.includes('And so on.')).toBe(text.includes('And so on.'))
          expect(mended.includes('\r\n')).toBe(eol === '\r\n')
        },
      ),
      {numRuns: Number(process.env.RUNS ?? 40)},
    )
  })
})

test('short rows get the cells that they are shown with', () => {
  fc.assert(
    fc.property(sample, fc.nat(), fc.nat(), (table, row, cut) => {
      const body = table.body.map((cells, i) =>
        i === row % table.body.length ? cells.slice(0, 1 + (cut % cells.length)) : cells,
      )
      const text = `${[table.header, table.header.map(() => '---'), ...body].map(spaced).join('\n')}\n`
      const mended = new TextDecoder().decode(fix(text).bytes)
      const padded = body.map(cells => [...cells, ...table.header.slice(cells.length).map(() => '')])
      expect(parsedTables(parse(mended)).map(node => parsedCells(mended, node))).toEqual([[table.header, ...padded]])
    }),
    {numRuns: Number(process.env.RUNS ?? 40)},
  )
})

test('a bare pipe in code comes back into its cell', () => {
  fc.assert(
    fc.property(sample, fc.nat(), fc.nat(), (table, row, column) => {
      const [r, c] = [row % table.body.length, column % table.header.length]
      const holding = (cell: string) => table.body.map((cells, i) => (i === r ? cells.with(c, cell) : cells))
      const write = (body: string[][]) =>
        `${[table.header, table.header.map(() => '---'), ...body].map(spaced).join('\n')}\n`
      const mended = new TextDecoder().decode(fix(write(holding('`p | q || r`'))).bytes)
      expect(mended).toBe(write(holding('`p \\| q \\|\\| r`')))
    }),
    {numRuns: Number(process.env.RUNS ?? 40)},
  )
})

test('sound tables stay as they are', () => {
  fc.assert(
    fc.property(
      fc.array(sample, {minLength: 1, maxLength: 3}),
      fc.constantFrom(spaced, tight),
      fc.constantFrom(...places),
      (tables, write, place) => {
        const lines = tables.flatMap(({header, body}) => [
          write(header),
          write(header.map(() => '---')),
          ...body.map(write),
          '',
        ])
        const text = `${within(place, lines).join('\n')}\n`
        expect(
          new TextDecoder().decode(fix(text, {unsafe: true, wanted: rule => rule.startsWith('table-')}).bytes),
        ).toBe(text)
        const setup = setupWith({preset: 'recommended'})
        expect(lint(text, setup).filter(({ruleId, fix}) => ruleId.startsWith('table-') && fix)).toEqual([])
      },
    ),
    {numRuns: Number(process.env.RUNS ?? 40)},
  )
})
