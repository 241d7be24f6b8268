import type {Edit} from '../text/edit.ts'
import {lazily} from '../text/lazily.ts'
import type {Lines} from '../text/lines.ts'
import {widthToward} from './bare-pipes.ts'
import {brokenRows, hasRestBelow} from './broken-rows.ts'
import {isOnlyPipe} from './cells.ts'
import {isDashed, isDivider, isWorthFilling, lacksLast, looksOf} from './evidence.ts'
import {addCells, certainRows} from './repair.ts'
import type {Row, Table} from './table.ts'

export interface ShortRow {
  row: Row
  actual: number
  /** What fills it up, if its last cell is what it lacks. */
  edit: Edit | undefined
  /** Whether its rest stands below it. */
  isTorn: boolean
}

export interface LongRow {
  row: Row
  actual: number
}

/** The rows of a table that have fewer or more cells than its header. */
export function unevenRows(text: string, lines: Lines, table: Table): {short: ShortRow[]; long: LongRow[]} {
  const {header} = table
  const expected = header.cells.length
  const short: ShortRow[] = []
  const long: LongRow[] = []
  const rows = certainRows(table)
  // Of most tables nobody has to know these.
  const looks = lazily(() =>
    looksOf(
      text,
      rows.filter(({cells}) => cells.length === expected),
    ),
  )
  /** A row that begins or ends otherwise than the header may be the rest of a wrapped line, or no row at all. */
  const canBeFilled = (row: Row) =>
    row.opens === header.opens &&
    row.closes === header.closes &&
    row.pipes.length > 0 &&
    lacksLast(text, row, looks()) &&
    !(expected === 2 && isDashed(text, row))
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
      const edit = canBeFilled(row) ? addCells(text, row, expected - actual) : undefined
      short.push({row, actual, edit, isTorn: false})
    } else if (actual > expected) {
      long.push({row, actual})
    }
  }
  if (!isWorthFilling(table, short)) for (const row of short) row.edit = undefined
  return {short, long}
}

/** Whether it is the header that is too short: all rows below it have as many cells as each other. */
export const isHeaderShort = (table: Table, long: readonly LongRow[]): boolean =>
  long.length > 1 &&
  long.length === certainRows(table).length &&
  // An empty cell at the end is but a pipe too many.
  long.every(({row, actual}) => actual === long[0]!.actual && row.cells.at(-1)!.start < row.cells.at(-1)!.end)
