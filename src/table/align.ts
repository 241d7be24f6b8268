import {type Edit, replace} from '../text/edit.ts'
import type {Span} from '../text/span.ts'
import {alignOf} from './delimiter.ts'
import type {Align, Row, Table} from './table.ts'
import type {Width} from './width.ts'

export type Style = 'pad' | 'compact'

/** The narrowest that a padded column gets: its dashes must fit. */
const narrowest = 3

/** What stands between two pipes: the space before a cell, the cell, the space after. */
function lay(content: string, room: number, align: Align, style: Style, width: Width): string {
  if (style === 'compact') return content === '' ? ' ' : ` ${content} `
  const free = room - width(content)
  const left = align === 'right' ? free : align === 'center' ? free >> 1 : 0
  return ` ${' '.repeat(left)}${content}${' '.repeat(free - left)} `
}

function dashes(content: string, width: number): string {
  const [left, right] = [content.startsWith(':') ? ':' : '', content.length > 1 && content.endsWith(':') ? ':' : '']
  return ` ${left}${'-'.repeat(width - left.length - right.length)}${right} `
}

/** A cell of 100 KB pads every row to its width, and twenty thousand rows to what no text can hold. */
const enough = 100_000

/** The edits that lay out a table by the width its text has on a screen; none if it isn't whole. */
export function layOut(text: string, table: Table, style: Style, width: Width): Edit[] {
  const {header, delimiter, body, gaps, tail, readable, swallowed} = table
  if (!readable || swallowed || gaps.length > 0 || tail.length > 0) return []
  const columns = header.cells.length
  const rows = [header, ...body]
  const isWhole = (row: Row) => row.opens && row.closes && row.cells.length === columns
  if (!rows.every(isWhole) || !isWhole(delimiter!)) return []
  const slice = ({start, end}: Span) => text.slice(start, end)
  const rooms = header.cells.map(() => narrowest)
  if (style === 'pad') {
    for (const {cells} of rows) cells.forEach((cell, i) => void (rooms[i] = Math.max(rooms[i]!, width(slice(cell)))))
  }
  const laidOut = rows.length * rooms.reduce((sum, room) => sum + room, 0)
  if (laidOut > Math.max(enough, 4 * (table.end - table.start))) return []
  const aligns = delimiter!.cells.map(({start, end}) => alignOf(text, start, end))
  return [...rows, delimiter!].flatMap(row =>
    row.cells.flatMap((cell, i) => {
      const [from, to] = [row.pipes[i]! + 1, row.pipes[i + 1]!]
      const content = slice(cell)
      const wanted = row === delimiter ? dashes(content, rooms[i]!) : lay(content, rooms[i]!, aligns[i], style, width)
      return text.slice(from, to) === wanted ? [] : [replace(from, to, wanted)]
    }),
  )
}
