import fc from 'fast-check'
import {expect, test} from 'vitest'
import {isSeen, parse, parsedCells, parsedTables, scan, scannedCells} from './oracle.ts'

const row = fc.constantFrom(
  '| a | b |',
  '| a | b | c |',
  '|a|b',
  'a | b',
  '| a |',
  '| |',
  '||',
  '|',
  '| a\\|b | c |',
  '| \\\\| d |',
  '| `x|y` | z |',
  '| | b |\t',
  '|---|---|',
  '| :-- | --: |',
  '---|---',
  '|:-:|',
  '|-',
  '---',
  ':--',
  '| — | — |',
  '- | -',
  '|--|--|--|',
  '-|-',
  '===',
)
const text = fc.constantFrom(
  '',
  '',
  '',
  'word',
  '# head',
  '```',
  '<div>',
  '</div>',
  '***',
  '[^1]: note',
  '<b>x</b> | y',
  '1. x',
  '2. y',
  '-',
  '* * *',
  '[r]: /u',
)
const prefix = fc.constantFrom(
  '',
  '',
  '',
  '',
  '',
  '',
  ' ',
  '  ',
  '   ',
  '    ',
  '> ',
  '>',
  '> > ',
  '- ',
  '  ',
  '    ',
  '1. ',
  '\t',
  '>\t',
  '-\t',
  '> - ',
  '>   ',
  '-      ',
)
const eol = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')
const line = fc
  .tuple(prefix, fc.oneof({weight: 5, arbitrary: row}, {weight: 2, arbitrary: text}), eol)
  .map(parts => parts.join(''))
const document = fc.array(line, {maxLength: 9}).map(lines => lines.join(''))

test('sees every table that a parser sees, with its cells', () => {
  fc.assert(
    fc.property(document, source => {
      const tree = parse(source)
      // A table without a single pipe is a parser's curiosity.
      const expected = source.includes('|') ? parsedTables(tree) : []
      expect(
        scan(source)
          .filter(isSeen)
          .map(table => scannedCells(source, table)),
      ).toEqual(expected.map(node => parsedCells(source, node)))
    }),
    {numRuns: Number(process.env.RUNS ?? 1000)},
  )
})
