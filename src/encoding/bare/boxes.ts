import {coverage} from '../../text/span.ts'
import {isBox} from '../candidates/drawings.ts'
import type {LossyPart} from '../characters/part.ts'
import {byteOf} from '../characters/scan.ts'
import {linesOf, type Mark, picture, type Stump, sign, type View} from './stumps.ts'
import {treesIn} from './trees.ts'

/** No line of a drawing is longer. */
const longest = 400
/** So many strokes side by side are an edge. */
const edge = 4

/** A line with strokes: by column, where in the view each stands; and its edges. */
interface Row {
  at: Map<number, number>
  edges: {from: number; to: number}[]
}

/**
 * The pieces of boxes of which only first bytes are left, by their places in the view. An edge with sides below it is
 * the upper one. Of 274 READMEs with boxes, 270 draw them with single strokes.
 */
function boxesIn({text}: View, isTaken: (at: number) => boolean): ReadonlyMap<number, string> {
  const rows = rowsOf(text, isTaken)
  const found = new Map<number, string>()
  const put = (row: Row, column: number, piece: string) => {
    const at = row.at.get(column)
    if (at !== undefined && text[at] === sign && !found.has(at)) found.set(at, piece)
  }
  for (const [i, row] of rows.entries()) {
    for (const {from, to} of row?.edges ?? []) {
      const [above, below] = [hasSides(rows[i - 1], from, to), hasSides(rows[i + 1], from, to)]
      if (!above && !below) continue
      put(row!, from, above && below ? '├' : above ? '└' : '┌')
      put(row!, to, above ? '┘' : '┐')
      for (let column = from + 1; column < to; column++) put(row!, column, '─')
      // What parts the cells of a row stands below the stroke that parts the edge.
      const parting = [...row!.at].filter(([column, at]) => column > from && column < to && text[at] !== sign)
      const columns = [from, to, ...parting.map(([column]) => column)]
      for (let next = i + 1; hasSides(rows[next], from, to); next++)
        for (const column of columns) put(rows[next]!, column, '│')
    }
  }
  return found
}

/** Whether a line has the sides of a box with such an edge, and is no edge itself. */
const hasSides = (row: Row | undefined, from: number, to: number): boolean =>
  row?.at.has(from) === true && row.at.has(to) && !row.edges.some(edge => edge.from <= from && edge.to >= from)

const rowsOf = (text: string, isTaken: (at: number) => boolean): (Row | undefined)[] =>
  Array.from(linesOf(text), ({start, end}) => (end - start <= longest ? rowOf(text, start, end, isTaken) : undefined))

function rowOf(text: string, start: number, end: number, isTaken: (at: number) => boolean): Row | undefined {
  const row: Row = {at: new Map(), edges: []}
  let [column, from] = [0, -1]
  for (let at = start; at <= end; at++, column++) {
    const isStroke = at < end && (text[at] === sign ? !isTaken(at) : isBox(text.charCodeAt(at)))
    if (isStroke) {
      row.at.set(column, at)
      if (from === -1) from = column
    } else if (from !== -1) {
      if (column - from >= edge) row.edges.push({from, to: column - 1})
      from = -1
    }
    // Whoever drew it counted two columns for an emoji.
    if (text[at] === picture) column++
  }
  return row.at.size === 0 ? undefined : row
}

/** By the last byte, for which no page has a control. */
const joined = new Map([
  [0xa4, '┤'],
  [0xac, '┬'],
  [0xb4, '┴'],
  [0xbc, '┼'],
])

/** The pieces of edges of which first and last byte are left: after three bare strokes, such a pair is one. */
export function jointsOf(codes: Uint16Array, stumps: readonly Stump[], page: number, mark: Mark): LossyPart[] {
  const found: LossyPart[] = []
  const length = 1 + mark.length
  const taken = coverage(stumps, codes.length)
  for (let start = 3 * (1 + 2 * mark.length); start + length < codes.length; start++) {
    if (codes[start]! < 0x80 || taken[start] || byteOf(page, codes[start]!) !== 0xe2) continue
    const [piece, before] = [joined.get(byteOf(page, codes[start + length]!)), start - 3 * (1 + 2 * mark.length)]
    if (!piece || codes[start + length]! < 0x80 || !taken.subarray(before, start).every(Boolean)) continue
    const end = start + length + 1
    found.push({start, end, text: piece, certainty: 'chosen', candidates: [piece], pages: [page]})
  }
  return found
}

/** The pieces of trees, and of boxes that are no trees. */
export function drawingsIn(view: View): ReadonlyMap<number, string> {
  const trees = treesIn(view)
  return new Map([...boxesIn(view, at => trees.has(at)), ...trees])
}
