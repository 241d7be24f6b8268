import {defineRule, type Fix} from '../rule.ts'
import {widthToward} from '../table/bare-pipes.ts'
import {brokenRows, hasRestBelow} from '../table/broken-rows.ts'
import {cellWord, isOnlyPipe} from '../table/cells.ts'
import {isDashed, isDivider, isWorthFilling, lacksLast, looksOf, namelessIn, usualEnds} from '../table/evidence.ts'
import {addCells, certainRows, joinCells} from '../table/repair.ts'
import type {Row} from '../table/table.ts'
import type {Edit} from '../text/edit.ts'
import {groupBy, inOne} from '../text/group-by.ts'
import {lazily} from '../text/lazily.ts'

interface Long {
  row: Row
  actual: number
}

export default defineRule({
  id: 'table-cell-count',
  summary: 'Table rows have as many cells as the header',
  severity: 'warning',
  messages: {
    missing: 'Unexpected row with `{actual}` {cells}, expected `{expected}` as in the header',
    missings:
      'Unexpected row with `{actual}` {cells} and `{others}` more like it in this table, expected `{expected}` as in the header',
    header:
      'Unexpected header with fewer cells than all rows below it, `{expected}` for `{actual}` {cells}, expected a name for each column: the rest is not shown',
    extras:
      'Unexpected row with `{actual}` {cells} and `{others}` more like it in this table, expected `{expected}` as in the header: the rest is not shown',
    extra: 'Unexpected row with `{actual}` {cells}, expected `{expected}` as in the header: the rest is not shown',
  },
  check({text, lines, tables, report}) {
    for (const table of tables) {
      const {header, readable} = table
      if (!readable) continue
      const expected = header.cells.length
      const short: {row: Row; actual: number; edit: Edit | undefined; isTorn?: boolean}[] = []
      const long: Long[] = []
      const rows = certainRows(table)
      // Of most tables nobody has to know these.
      const nameless = lazily(() => namelessIn(text, rows, expected))
      const looks = lazily(() =>
        looksOf(
          text,
          rows.filter(({cells}) => cells.length === expected),
        ),
      )
      // `Accepted` at the end of a row is the last cell there if it is in others.
      const isUsual = lazily(() => usualEnds(text, rows, expected))
      // Lines of one row are told by table-row-broken.
      const broken = new Set(brokenRows(text, table).flat())
      let torn: Row | undefined
      const goesOn = (row: Row) => !row.opens || isOnlyPipe(text, row)
      for (const [i, row] of rows.entries()) {
        const actual = widthToward(text, row, expected)
        // What goes on below a torn row is part of it: told there.
        if (broken.has(row) || (torn && goesOn(row))) continue
        torn = undefined
        const next = rows[i + 1] ?? table.tail[0]
        if (actual !== expected && isDivider(text, row)) continue
        const hasRest = () =>
          next ? next.line === row.line + 1 && goesOn(next) : hasRestBelow(text, lines, row, expected - actual)
        if (actual < expected && row.opens && header.opens && row.closes && hasRest()) {
          torn = row
          short.push({row, actual, edit: undefined, isTorn: true})
        } else if (actual < expected) {
          // A row that begins or ends otherwise than the header may be the rest of a wrapped line, or no row at all.
          const alike =
            row.opens === header.opens &&
            row.closes === header.closes &&
            row.pipes.length > 0 &&
            lacksLast(text, row, looks()) &&
            !(expected === 2 && isDashed(text, row))
          short.push({row, actual, edit: alike ? addCells(text, row, expected - actual) : undefined})
        } else if (actual > expected) {
          long.push({row, actual})
        }
      }
      // An empty cell at the end is but a pipe too many.
      const isHeaders =
        long.length > 1 &&
        long.length === rows.length &&
        long.every(({row, actual}) => actual === long[0]!.actual && row.cells.at(-1)!.start < row.cells.at(-1)!.end)
      for (const alike of groupBy(long, ({row, actual}) =>
        isHeaders || nameless().has(row) ? actual : row,
      ).values()) {
        const [{row, actual}, ...others] = alike as [Long, ...Long[]]
        const data = {actual, cells: cellWord(actual), expected}
        const note = 'A pipe that belongs to the text is written `\\|`'
        if (isHeaders) report('header', header, data, {related: row, relatedNote: 'the first of them', note})
        else if (others.length > 0)
          report('extras', row, data, {related: header, note, others: others.map(({row}) => row)})
        else {
          const [edits, ...alternatives] = joinCells(row, expected, isUsual()(row))
          const fix: Fix = {edits: edits!.edits, safety: 'unsafe', alternatives}
          report('extra', row, data, {related: header, note, fix: nameless().has(row) ? undefined : fix})
        }
      }
      if (!isWorthFilling(table, short)) for (const row of short) row.edit = undefined
      // `| **Backend** |` above each group of rows: one habit.
      for (const alike of groupBy(
        short,
        ({actual, edit, isTorn}) => `${actual} ${edit !== undefined} ${isTorn}`,
      ).values()) {
        for (const [{row, actual, edit, isTorn}, ...others] of inOne(alike)) {
          const data = {actual, cells: cellWord(actual), expected}
          const fix = edit && [edit, ...others.map(({edit}) => edit!)]
          const note = isTorn ? 'If its rest stands on the next line, join the two: a row is one line' : undefined
          if (others.length === 0) report('missing', row, data, {related: header, fix, note})
          else report('missings', row, data, {related: header, fix, note, others: others.map(({row}) => row)})
        }
      }
    }
  },
})
