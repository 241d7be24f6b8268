import fc from 'fast-check'
import {expect, test} from 'vitest'
import {document} from './documents.ts'
import {isSeen, parse, parsedCells, parsedTables, scan, scannedCells} from './oracle.ts'

test('sees every table that a parser sees, with its cells', () => {
  fc.assert(
    fc.property(document, source => {
      // A table without a single pipe is a parser's curiosity.
      const expected = source.includes('|') ? parsedTables(parse(source)) : []
      const found = scan(source).filter(isSeen)
      expect(found.map(table => scannedCells(source, table))).toEqual(expected.map(node => parsedCells(source, node)))
    }),
    {numRuns: Number(process.env.RUNS ?? 1000)},
  )
})
