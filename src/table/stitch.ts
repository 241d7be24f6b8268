import type {Lines} from '../text/lines.ts'
import {widthToward} from './bare-pipes.ts'
import {delimiterKind} from './delimiter.ts'
import {looksLikeBody, looksLikeHeader, sameCells} from './evidence.ts'
import type {Piece} from './pieces.ts'
import type {Gap, Row, Table} from './table.ts'

/** A table in the making. */
interface Draft extends Omit<Table, 'start' | 'end' | 'doubtful'> {
  body: Row[]
  gaps: Gap[]
  breaks: number
  container: number
  /** Rows that do not belong to it stand right above. */
  follows: boolean
}

/** Whether a piece of nothing but rows goes on with a table: nothing else is what its author can have meant. */
function continues(text: string, draft: Draft, piece: Piece): boolean {
  const {header, body} = draft
  if (draft.tail.length > 0 || piece.lead || draft.container !== piece.block.container || draft.swallowed) return false
  if (!header.opens) return false
  const width = header.cells.length
  if (!piece.rows.every(row => row.closes === header.closes)) return false
  // A short row right between whole ones is one of them; at either end it would be a row of another width.
  const widths = piece.rows.map(row => widthToward(text, row, width))
  if (widths[0] !== width || widths.at(-1) !== width || widths.some(it => it > width)) return false
  return width > 1 && !sameCells(text, header, piece.rows[0]!) && !looksLikeHeader(text, body, piece.rows)
}

/** Whether rows without a row of dashes are a table all the same. */
function convinces(text: string, {header, delimiter, body, gaps}: Draft): boolean {
  if (delimiter) return true
  const agreeing = body.filter(row => row.cells.length === header.cells.length).length
  // Torn rows have less to show that they belong together.
  if (agreeing < (gaps.length > 0 ? 2 : 1) || agreeing * 2 < body.length) return false
  const rows = [header, ...body]
  if (header.cells.length < 2 || !isNamed(text, header)) return false
  const open = openEnded(rows)
  if (open === 0) return true
  // Lines of a shell begin with a pipe too, and none of them ends with one; but they are not all of three columns.
  const even = open === rows.length && rows.length > 2 && header.cells.length > 2
  return agreeing === body.length && (even || open * 2 < rows.length)
}

/** How many rows lack their last pipe. */
const openEnded = (rows: readonly Row[]) => rows.filter(row => !row.closes).length

const sign = /^[=<>≤≥≠≈+*/^-]+$/

/** A header names its columns: `|x| = |y|`, `||spoiler||` and a row of `—` are no headers. Only the corner may be empty. */
function isNamed(text: string, header: Row): boolean {
  if (delimiterKind(text, header)) return false
  return header.cells.every(({start, end}, i) => (i === 0 || start < end) && !sign.test(text.slice(start, end)))
}

/**
 * Whether a piece is a lone short row. It belongs to the table if one comes after it that surely does, though whoever
 * left out a cell may have meant something else.
 */
function mayBeShort({header}: Draft, {rows, lead}: Piece): boolean {
  const [row] = rows
  if (rows.length > 1 || lead) return false
  return row!.cells.length < header.cells.length && header.opens && row!.closes === header.closes
}

/** So many short rows may follow each other. */
const mostShort = 3

/** Puts the pieces of tables together that blank lines tore apart. */
export class Stitcher {
  readonly tables: Table[] = []
  readonly #text: string
  readonly #lines: Lines
  #draft: Draft | undefined
  #last: Draft | undefined
  /** A lone row waits for what follows: it may be the header of a row of dashes below a blank line. */
  #waiting: Piece | undefined
  #short: Piece[] = []

  constructor(text: string, lines: Lines) {
    this.#text = text
    this.#lines = lines
  }

  /** Takes the next block: what it holds of a table, if anything, and whether only blank lines stand above. */
  add(piece: Piece | undefined, isNear: boolean): void {
    const above = this.#waiting
    this.#waiting = undefined
    const dashes = above && piece && this.#dashesFor(above, piece)
    if (dashes) {
      this.finish()
      const [header] = above.rows
      const draft = this.#begin(piece, header!, dashes, piece.rows.slice(piece.pretty ? 1 : 0))
      draft.readable = !piece.pretty && header!.cells.length === dashes.cells.length
      draft.gaps.push(this.#tear(piece, dashes, true))
      return
    }
    if (above) this.#settle(above)
    if (!isNear || !piece) this.finish()
    if (!piece) return
    if (piece.header) {
      this.finish()
      this.#begin(piece, piece.header, piece.delimiter, piece.rows)
    } else if (piece.delimiter) this.finish()
    else if (piece.rows.length === 1 && piece.tail.length === 0) this.#waiting = piece
    else this.#settle(piece)
  }

  /** Nothing more belongs to the table in the making. */
  finish(): void {
    if (this.#waiting) {
      const piece = this.#waiting
      this.#waiting = undefined
      this.#settle(piece)
    }
    this.#release()
    this.#close()
  }

  #close(): void {
    const draft = this.#draft
    this.#draft = undefined
    if (!draft || !convinces(this.#text, draft)) return
    const doubtful =
      !draft.delimiter &&
      (draft.follows ||
        isMore(draft, this.#last) ||
        looksLikeBody(this.#text, draft) ||
        // If one row lacks its last pipe, the pipe was forgotten; if more do, these may be lines of another kind.
        openEnded([draft.header, ...draft.body]) > 1)
    this.#last = draft
    this.tables.push(finished(draft, doubtful))
  }

  /** Short rows that no row of the right width followed stand for themselves. */
  #release(): void {
    const short = this.#short
    if (short.length === 0) return
    this.#short = []
    this.#close()
    this.#begin(short[0]!, short[0]!.rows[0]!, undefined, []).follows = true
    for (const piece of short.slice(1)) this.#settle(piece)
    this.#release()
  }

  #settle(piece: Piece): void {
    const draft = this.#draft
    if (draft && piece.block.gap !== undefined) {
      if (continues(this.#text, draft, piece)) {
        const certain = this.#short.length === 0 && draft.gaps.at(-1)?.certain !== false
        for (const part of [...this.#short, piece]) {
          draft.gaps.push(this.#tear(part, part.rows[0]!, certain))
          for (const row of part.rows) draft.body.push(row)
        }
        this.#short = []
        draft.tail = piece.tail
        return
      }
      if (piece.tail.length === 0 && this.#short.length < mostShort && mayBeShort(draft, piece)) {
        this.#short.push(piece)
        return
      }
    }
    if (this.#short.length > 0) {
      this.#release()
      this.#settle(piece)
      return
    }
    this.#close()
    this.#begin(piece, piece.rows[0]!, undefined, piece.rows.slice(1)).follows = draft !== undefined
  }

  #tear(piece: Piece, row: Row, certain: boolean): Gap {
    return {start: piece.block.gap!, end: this.#lines.line(row.line).start, before: row, certain}
  }

  #begin(piece: Piece, header: Row, delimiter: Row | undefined, body: Row[]): Draft {
    const {tail, swallowed, readable, block} = piece
    const {container, breaks} = block
    const draft = {header, delimiter, body, tail, swallowed, readable, gaps: [], container, breaks, follows: false}
    this.#draft = draft
    return draft
  }

  /** The row of dashes with which a piece begins, if the lone row above the blank line is its header. */
  #dashesFor(above: Piece, piece: Piece): Row | undefined {
    const dashes = piece.pretty ? piece.rows[0] : piece.delimiter
    if (piece.header || !dashes?.opens || !above.rows[0]!.opens) return undefined
    if (piece.block.gap === undefined || piece.block.container !== above.block.container) return undefined
    // In a table that has its dashes, a row of `—` says that there is nothing to say.
    if (piece.pretty && this.#draft && continues(this.#text, this.#draft, above)) return undefined
    return dashes
  }
}

/** Whether rows without dashes may go on with the table above, from which only text parts them. */
const isMore = (draft: Draft, above: Draft | undefined) =>
  above !== undefined && above.breaks === draft.breaks && above.header.cells.length === draft.header.cells.length

function finished({header, delimiter, body, gaps, tail, swallowed, readable}: Draft, doubtful: boolean): Table {
  const {end} = tail.at(-1) ?? body.at(-1) ?? delimiter ?? header
  return {header, delimiter, body, gaps, tail, swallowed, readable, doubtful, start: header.start, end}
}
