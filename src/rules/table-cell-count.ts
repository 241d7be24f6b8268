import {defineRule, type Fix, type ReportFinding} from '../rule.ts'
import {cellWord} from '../table/cells.ts'
import {namelessIn, usualEnds} from '../table/evidence.ts'
import {certainRows, joinCells} from '../table/repair.ts'
import type {Table} from '../table/table.ts'
import {isHeaderShort, type LongRow, type ShortRow, unevenRows} from '../table/uneven-rows.ts'
import {groupBy, inOne} from '../text/group-by.ts'
import {lazily} from '../text/lazily.ts'

const messages = {
  missing: 'Unexpected row with `{actual}` {cells}, expected `{expected}` as in the header',
  missings:
    'Unexpected row with `{actual}` {cells} and `{others}` more like it in this table, expected `{expected}` as in the header',
  header:
    'Unexpected header with fewer cells than all rows below it, `{expected}` for `{actual}` {cells}, expected a name for each column: the rest is not shown',
  extras:
    'Unexpected row with `{actual}` {cells} and `{others}` more like it in this table, expected `{expected}` as in the header: the rest is not shown',
  extra: 'Unexpected row with `{actual}` {cells}, expected `{expected}` as in the header: the rest is not shown',
} as const

type Report = ReportFinding<typeof messages>

export default defineRule({
  id: 'table-cell-count',
  summary: 'Table rows have as many cells as the header',
  severity: 'warning',
  messages,
  check({text, lines, tables, report}) {
    for (const table of tables) {
      if (!table.readable) continue
      const {short, long} = unevenRows(text, lines, table)
      if (long.length > 0) tellLong(text, table, long, report)
      if (short.length > 0) tellShort(table, short, report)
    }
  },
})

function tellLong(text: string, table: Table, long: readonly LongRow[], report: Report): void {
  const {header} = table
  const expected = header.cells.length
  const rows = certainRows(table)
  const nameless = namelessIn(text, rows, expected)
  // `Accepted` at the end of a row is the last cell there if it is in others.
  const isUsual = lazily(() => usualEnds(text, rows, expected))
  const isHeaders = isHeaderShort(table, long)
  for (const alike of groupBy(long, ({row, actual}) => (isHeaders || nameless.has(row) ? actual : row)).values()) {
    const [{row, actual}, ...others] = alike as [LongRow, ...LongRow[]]
    const data = {actual, cells: cellWord(actual), expected}
    const note = 'A pipe that belongs to the text is written `\\|`'
    if (isHeaders) report('header', header, data, {related: row, relatedNote: 'the first of them', note})
    else if (others.length > 0) report('extras', row, data, {related: header, note, others: others.map(({row}) => row)})
    else {
      const [edits, ...alternatives] = joinCells(row, expected, isUsual()(row))
      const fix: Fix = {edits: edits!.edits, safety: 'unsafe', alternatives}
      report('extra', row, data, {related: header, note, fix: nameless.has(row) ? undefined : fix})
    }
  }
}

/** `| **Backend** |` above each group of rows: one habit. */
function tellShort({header}: Table, short: readonly ShortRow[], report: Report): void {
  const expected = header.cells.length
  const kindOf = ({actual, edit, isTorn}: ShortRow) => `${actual} ${edit !== undefined} ${isTorn}`
  for (const alike of groupBy(short, kindOf).values()) {
    for (const [{row, actual, edit, isTorn}, ...others] of inOne(alike)) {
      const data = {actual, cells: cellWord(actual), expected}
      const fix = edit && [edit, ...others.map(({edit}) => edit!)]
      const note = isTorn ? 'If its rest stands on the next line, join the two: a row is one line' : undefined
      if (others.length === 0) report('missing', row, data, {related: header, fix, note})
      else report('missings', row, data, {related: header, fix, note, others: others.map(({row}) => row)})
    }
  }
}
