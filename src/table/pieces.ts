import {type Block, beginsTable, mayBeDashes, toRow} from './blocks.ts'
import type {BlockLine} from './containers.ts'
import {delimiterKind} from './delimiter.ts'
import type {Row} from './table.ts'

/** What a block holds of a table: all of it, only rows, or the row of dashes with what follows. */
export interface Piece {
  header: Row | undefined
  delimiter: Row | undefined
  rows: Row[]
  /**
   * Whether its first row, if nothing stands above that, is dashes that an editor made pretty; or else a row of `—`.
   */
  pretty: boolean
  /** Lines without a pipe below the rows. */
  tail: Row[]
  /** Text stands above the first row, in the same block; not asked of a table that has its header. */
  lead: boolean
  swallowed: boolean
  readable: boolean
  block: Block
}

function splitTail(lines: readonly Row[], header: Row): {rows: Row[]; tail: Row[]} {
  let end = lines.length
  if (header.opens && header.cells.length > 1) while (end > 0 && lines[end - 1]!.pipes.length === 0) end--
  return {rows: lines.slice(0, end), tail: lines.slice(end)}
}

function bodyOf(text: string, lines: readonly BlockLine[], from: number): Row[] {
  const rows: Row[] = []
  const lazy = lines[from - 1]!.lazy
  for (let i = from; i < lines.length && lines[i]!.indent < 4 && lines[i]!.lazy === lazy; i++)
    rows.push(toRow(text, lines[i]!))
  return rows
}

function findTable(text: string, lines: readonly BlockLine[], lazy: boolean): number {
  for (let i = 1; i < lines.length; i++) {
    if (lines[i]!.lazy === lazy && beginsTable(text, lines[i - 1]!, lines[i]!)) return i
  }
  return -1
}

/** A row of dashes that no parser accepts, under a row that it may belong to. */
function brokenDelimiter(text: string, lines: readonly BlockLine[]): number {
  for (let i = 1; i < lines.length; i++) {
    if (!mayBeDashes(text, lines[i]!)) continue
    const row = toRow(text, lines[i]!)
    if (delimiterKind(text, row) === undefined || lines[i]!.indent > 3 || lines[i]!.lazy) continue
    const header = toRow(text, lines[i - 1]!)
    const certain = header.opens && row.opens && header.cells.length > 1 && lines[i - 1]!.indent < 4
    return certain && delimiterKind(text, header) === undefined ? i : -1
  }
  return -1
}

/** What of a table stands in a block, if anything. */
export function readPiece(text: string, block: Block): Piece | undefined {
  const {lines} = block
  const has = ({start, end}: BlockLine) => text.slice(start, end).includes('|')
  const first = lines.findIndex(has)
  let at = findTable(text, lines, false)
  if (at === -1) at = findTable(text, lines, true)
  const readable = at !== -1
  if (!readable) at = brokenDelimiter(text, lines)
  const swallowed = at > 0 && lines[at]!.lazy
  if (at > 0) {
    if (block.underlined && !readable) return undefined
    const header = toRow(text, lines[at - 1]!)
    const delimiter = toRow(text, lines[at]!)
    const {rows, tail} = splitTail(bodyOf(text, lines, at + 1), header)
    // Written out in both places: spreading what they share took longer than reading a row.
    return {header, delimiter, rows, pretty: false, tail, lead: false, swallowed, readable, block}
  }
  if (first === -1 || block.underlined || lines.some(line => line.lazy || line.indent > 3)) return undefined
  const all = lines.slice(first).map(line => toRow(text, line))
  const kind = first === 0 ? delimiterKind(text, all[0]!) : undefined
  const delimiter = kind === 'plain' ? all.shift()! : undefined
  const {rows, tail} = splitTail(all, delimiter ?? all[0]!)
  if (!rows.every(row => row.opens)) return undefined
  const pretty = kind === 'pretty'
  return {header: undefined, delimiter, rows, pretty, tail, lead: first > 0, swallowed, readable, block}
}
