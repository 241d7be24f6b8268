import {applyEdits, type Edit, insert, remove, replace} from '../text/edit.ts'
import type {Lines} from '../text/lines.ts'
import type {Span} from '../text/span.ts'
import {readRow} from './cells.ts'
import {oddities} from './delimiter.ts'
import type {TablePromise} from './promise.ts'
import type {Row, Table} from './table.ts'

/** What stands before a row on its line: quote marks and indent. */
const prefixOf = (text: string, lines: Lines, row: Row): string => text.slice(lines.line(row.line).start, row.start)

/** Whether a row has space after its first pipe, as most people write. */
const isSpaced = (text: string, {pipes}: Row) => pipes.length > 0 && /\s/.test(text[pipes[0]! + 1] ?? '')

/** A blank line right above a row, in its quote if it is in one. */
export function blankAbove(text: string, lines: Lines, row: Row): Edit {
  return insert(lines.line(row.line).start, prefixOf(text, lines, row).trimEnd() + lines.eolAt(row.line - 1))
}

/** A row of dashes below a header that has none. `below` is the row that stands under the header. */
export function dashesBelow(text: string, lines: Lines, header: Row, below: Row): Edit {
  const cell = isSpaced(text, header) ? ' --- |' : '---|'
  const row = `|${cell.repeat(header.cells.length)}`
  const eol = lines.eolAt(header.line)
  return insert(lines.line(header.line).end, eol + prefixOf(text, lines, below) + row)
}

/** The edits that make plain hyphens and pipes of what stands in a row of dashes. */
export function plainDashes(text: string, row: Span): Edit[] {
  const edits: Edit[] = []
  for (const {at, sign, plain} of oddities(text.slice(row.start, row.end))) {
    const [start, end] = [row.start + at, row.start + at + sign.length]
    const last = edits.at(-1)
    if (last?.end === start) edits[edits.length - 1] = replace(last.start, end, last.text + plain)
    else edits.push(replace(start, end, plain))
  }
  return edits
}

/** The edits that bring a row of dashes to a width: cells are added at its end, or taken from it. */
export function fitDashes(text: string, row: Row, width: number): Edit[] {
  const source = text.slice(row.start, row.end)
  const plain = applyEdits(source, plainDashes(source, {start: 0, end: source.length}))
  const {cells, closes, start, end} = readRow(plain, row.line, 0, plain.length)
  const missing = width - cells.length
  const last = cells.at(-1)!
  const space = isSpaced(text, row) ? ' ' : ''
  const dashes = plain.slice(last.start, last.end).replaceAll(':', '').padEnd(3, '-')
  const cell = closes ? `${space}${dashes}${space}|` : `${space}|${space}${dashes}`
  const kept = cells[width - 1]?.end ?? end
  const fitted =
    missing > 0 ? plain + cell.repeat(missing) : plain.slice(start, closes ? plain.indexOf('|', kept) + 1 : kept)
  return [replace(row.start, row.end, fitted)]
}

/** Empty cells at the end of a short row. */
export function addCells(text: string, row: Row, count: number): Edit {
  const cell = isSpaced(text, row) ? '  |' : '|'
  return insert(row.end, row.closes ? cell.repeat(count) : `${isSpaced(text, row) ? ' ' : ''}|${cell.repeat(count)}`)
}

/** The table that comes of a table whose rows all follow each other. */
export const wholeTable = ({header, body, tail}: Table): TablePromise => ({
  at: header.start,
  columns: header.cells.length,
  rows: 1 + body.length + tail.length,
})

/** The part of the table that a parser reaches, before the first blank line. */
export function firstPart(table: Table): TablePromise {
  const torn = table.gaps.find(gap => gap.before !== table.delimiter)
  const whole = wholeTable(table)
  return torn ? {...whole, rows: 1 + table.body.indexOf(torn.before)} : whole
}

/** No more ways to join cells are offered. */
const choices = 8

/**
 * Ways to bring a long row to a width without losing a word, the likeliest first: neighbouring cells become one, the
 * pipes between them escaped; empty cells at the end just go. What the last cell says may be known from other rows.
 */
export function joinCells(row: Row, width: number, keepsLast = false): {label: string; edits: Edit[]}[] {
  const surplus = row.cells.length - width
  const inner = row.pipes.slice(row.opens ? 1 : 0, row.closes ? -1 : undefined)
  const rest = row.cells.slice(width)
  if (rest.every(({start, end}) => start === end)) {
    return [{label: 'leave out the empty cells at the end', edits: [remove(inner[width - 1]! + 1, row.end)]}]
  }
  const ways: {label: string; edits: Edit[]}[] = []
  for (let from = width - 1; from >= 0 && ways.length < choices; from--) {
    ways.push({
      label: `join cells ${from + 1} to ${from + 1 + surplus}`,
      edits: inner.slice(from, from + surplus).map(pipe => insert(pipe, '\\')),
    })
  }
  return keepsLast && ways.length > 1 ? [...ways.slice(1), ways[0]!] : ways
}

/** The rows that belong to a table for certain: a short row after a blank line, and what follows it, may not. */
export function certainRows({body, gaps}: Table): readonly Row[] {
  const doubt = gaps.find(gap => !gap.certain)
  return doubt ? body.slice(0, body.indexOf(doubt.before)) : body
}
