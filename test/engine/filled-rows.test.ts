import {expect, test} from 'vitest'
import {lint} from '../support/engine.ts'

const table = (columns: number, row: string, rows: number) =>
  `# Report\n\n${'| a '.repeat(columns)}|\n${'|---'.repeat(columns)}|\n${row.repeat(rows)}`

const short = (text: string) => lint(text).find(({ruleId}) => ruleId === 'table-cell-count')!

test('short rows are filled up unless that makes several times as much of the table', () => {
  expect(short(table(6, '| word |\n', 1000)).fix?.edits).toHaveLength(1000)
  expect(short(table(40, '| a |\n', 16)).fix?.edits).toHaveLength(16)
  expect(short(table(40, '| a |\n', 100)).fix).toBe(undefined)
  // More than a string can hold.
  expect(short(table(3000, '| abcdef |\n', 100_000)).fix).toBe(undefined)
})

test('a fix after which no parser could read the text is left out, and the text is read', () => {
  const row = `${'| é '.repeat(500)}|\n`
  expect(short(table(1000, row, 10)).fix?.edits).toHaveLength(10)
  const {fix, note} = short(table(1000, row, 450))
  expect(fix).toBe(undefined)
  expect(note).toContain('The fix was left out')
})
