import type {Lines} from '../text/lines.ts'
import type {Span} from '../text/span.ts'
import {widthToward} from './bare-pipes.ts'
import {blocks} from './blocks.ts'
import {withConflicts} from './conflicts.ts'
import {looksLikeBody, looksLikeHeader, sameCells} from './evidence.ts'
import {type Piece, readPiece} from './pieces.ts'
import type {Gap, Row, Table} from './table.ts'

/** A table in the making. */
interface Draft extends Omit<Table, 'start' | 'end' | 'doubtful'> {
  body: Row[]
  gaps: Gap[]
  breaks: number
  container: number
}

/** Whether a piece of nothing but rows goes on with a table: nothing else is what its author can have meant. */
function continues(text: string, draft: Draft, piece: Piece): boolean {
  const {header, body} = draft
  if (draft.tail.length > 0 || piece.lead || draft.container !== piece.block.container || draft.swallowed) return false
  if (!header.opens) return false
  const width = header.cells.length
  if (!piece.rows.every(row => widthToward(text, row, width) === width && row.closes === header.closes)) return false
  return width > 1 && !sameCells(text, header, piece.rows[0]!) && !looksLikeHeader(text, body, piece.rows)
}

/** Whether rows without a row of dashes are a table all the same. */
function convinces(text: string, {header, delimiter, body, gaps}: Draft): boolean {
  if (delimiter) return true
  const agreeing = body.filter(row => row.cells.length === header.cells.length).length
  // Torn rows have less to show that they belong together.
  if (agreeing < (gaps.length > 0 ? 2 : 1) || agreeing * 2 < body.length) return false
  const rows = [header, ...body]
  return rows.every(row => row.opens && row.closes) && header.cells.length > 1 && isNamed(text, header)
}

const sign = /^[=<>≤≥≠≈+*/^-]+$/

/** A header names its columns: `|x| = |y|` and `||spoiler||` are no headers. Only the corner may be empty. */
function isNamed(text: string, header: Row): boolean {
  return header.cells.every(({start, end}, i) => (i === 0 || start < end) && !sign.test(text.slice(start, end)))
}

function begin(piece: Piece, header: Row, delimiter: Row | undefined, body: Row[]): Draft {
  const {tail, swallowed, readable, block} = piece
  return {
    header,
    delimiter,
    body,
    tail,
    swallowed,
    readable,
    gaps: [],
    container: block.container,
    breaks: block.breaks,
  }
}

/**
 * Every table of a text, also those that blank lines tear apart or whose row of dashes is missing or broken.
 * `opaque` says where not to look: code, HTML, front matter, comments; sorted.
 */
export function scanTables(text: string, lines: Lines, opaque: readonly Span[]): Table[] {
  if (!text.includes('|')) return []
  const tables: Table[] = []
  let draft: Draft | undefined
  let last: Draft | undefined
  // A lone row waits for what follows: it may be the header of a row of dashes below a blank line.
  let waiting: Piece | undefined
  const finish = () => {
    if (draft && convinces(text, draft)) {
      tables.push(finished(draft, !draft.delimiter && (isMore(draft, last) || looksLikeBody(text, draft))))
      last = draft
    }
    draft = undefined
  }
  const tear = (piece: Piece, row: Row): Gap => ({
    start: piece.block.gap!,
    end: lines.line(row.line).start,
    before: row,
  })
  const settle = (piece: Piece) => {
    if (draft && piece.block.gap !== undefined && continues(text, draft, piece)) {
      const [row] = piece.rows
      draft.gaps.push(tear(piece, row!))
      for (const row of piece.rows) draft.body.push(row)
      draft.tail = piece.tail
    } else {
      finish()
      draft = begin(piece, piece.rows[0]!, undefined, piece.rows.slice(1))
    }
  }
  for (const block of blocks(text, lines, withConflicts(text, lines, opaque))) {
    const piece = readPiece(text, block)
    const above = waiting
    waiting = undefined
    const dashes = above && piece && dashesFor(text, draft, above, piece)
    if (dashes) {
      finish()
      const [header] = above.rows
      draft = begin(piece, header!, dashes, piece.rows.slice(piece.pretty ? 1 : 0))
      draft.readable = !piece.pretty && header!.cells.length === dashes.cells.length
      draft.gaps.push(tear(piece, dashes))
      continue
    }
    if (above) settle(above)
    if (block.gap === undefined || !piece) finish()
    if (!piece) continue
    if (piece.header) {
      finish()
      draft = begin(piece, piece.header, piece.delimiter, piece.rows)
    } else if (piece.delimiter) finish()
    else if (piece.rows.length === 1 && piece.tail.length === 0) waiting = piece
    else settle(piece)
  }
  if (waiting) settle(waiting)
  finish()
  return tables
}

/** The row of dashes that a piece begins with, if the lone row above the blank line is its header. */
function dashesFor(text: string, draft: Draft | undefined, above: Piece, piece: Piece): Row | undefined {
  const dashes = piece.pretty ? piece.rows[0] : piece.delimiter
  if (piece.header || !dashes?.opens || !above.rows[0]!.opens) return undefined
  if (piece.block.gap === undefined || piece.block.container !== above.block.container) return undefined
  // In a table that has its dashes, a row of `—` says that there is nothing to say.
  if (piece.pretty && draft && continues(text, draft, above)) return undefined
  return dashes
}

/** Whether rows without dashes may go on with the table above, of which only text parts them. */
const isMore = (draft: Draft, above: Draft | undefined) =>
  above !== undefined && above.breaks === draft.breaks && above.header.cells.length === draft.header.cells.length

function finished({container: _, breaks: __, ...draft}: Draft, doubtful: boolean): Table {
  const last = draft.tail.at(-1) ?? draft.body.at(-1) ?? draft.delimiter ?? draft.header
  return {...draft, doubtful, start: draft.header.start, end: last.end}
}
