import type {Lines} from '../text/lines.ts'
import {isOnlyPipe, readRow} from './cells.ts'
import {certainRows} from './repair.ts'
import type {Row, Table} from './table.ts'

/** A row that somebody broke into lines, each of which a parser takes for a row of its own. */
export type BrokenRow = readonly Row[]

/** A cell with more lines than that is a text of its own. */
const most = 12

/** The rows of a table with pipes at both ends that are lines of one row: together they have as many cells as the header. */
export function brokenRows(text: string, table: Table): BrokenRow[] {
  const {header, readable} = table
  if (!readable || !header.opens || !header.closes || header.cells.length < 2) return []
  const rows = certainRows(table)
  const found: BrokenRow[] = []
  for (let i = 0; i < rows.length; i++) {
    const lines = linesOfRow(text, rows, i, header.cells.length)
    if (lines === 1) continue
    found.push(rows.slice(i, i + lines))
    i += lines - 1
  }
  return found
}

/** How many lines from there on are one row; one if more would not make it whole. */
function linesOfRow(text: string, rows: readonly Row[], from: number, width: number): number {
  const first = rows[from]!
  if (!first.opens || first.cells.length > width || (first.cells.length === width && first.closes)) return 1
  let {closes} = first
  let cells = first.cells.length
  const end = Math.min(rows.length, from + most)
  for (let i = from + 1; i < end; i++) {
    const row = rows[i]!
    const isPipe = isOnlyPipe(text, row)
    if (isPipe) cells += closes ? 1 : 0
    // Two rows that are too short, as those at the head of a group; after a line of text the next row begins.
    else if (row.opens && (closes || !rows[i - 1]!.opens)) return 1
    // Where no pipe stands between, the line goes on with the last cell.
    else cells += row.cells.length - (closes || row.opens ? 0 : 1)
    closes = isPipe || row.closes
    if (cells > width) return 1
    // Without a pipe at its end there may be more of it on the next line.
    if (cells === width && (closes || (first.closes && begins(text, rows[i + 1])))) return i - from + 1
  }
  return 1
}

const begins = (text: string, row: Row | undefined) => row?.opens === true && !isOnlyPipe(text, row)

/** So many blank lines may stand within a row that was torn. */
const mostBlank = 3

/** Whether the cells that a row lacks stand below it, after blank lines: `| Redis |`, and then `a cache | 2009 |`. */
export function hasRestBelow(text: string, lines: Lines, {line}: Row, missing: number): boolean {
  const last = Math.min(line + 1 + mostBlank, lines.count)
  for (let number = line + 1; number <= last; number++) {
    const {start, end} = lines.line(number)
    const quoted = /^[ \t>]*/.exec(text.slice(start, end))![0].length
    const {cells, opens, closes, ...rest} = readRow(text, number, start + quoted, end)
    if (rest.start < rest.end) return !opens && closes && cells.length === missing
  }
  return false
}
