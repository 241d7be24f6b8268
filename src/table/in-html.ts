import type {Html, Root} from 'mdast'
import type {Lines} from '../text/lines.ts'
import {readRow} from './cells.ts'
import {delimiterKind} from './delimiter.ts'
import type {TablePromise} from './promise.ts'
import type {Row} from './table.ts'

/** A table that stands in an HTML block, since no blank line parts it from the tag above. */
export interface InHtml {
  header: Row
  yields: TablePromise
}

/** What is shown as it is, or not at all. */
const literal = /<(?:pre|script|style|textarea|code|samp)\b|<!--/i

/** At most three columns: what is set in further is code once the tag above is gone. */
const farthest = 3

/** The tables that HTML tags right above them swallow: `<summary>…</summary>`, `<div align="center">`. */
export function tablesInHtml(text: string, lines: Lines, tree: Root): InHtml[] {
  return tree.children.flatMap(node => (node.type === 'html' ? (tableIn(text, lines, node) ?? []) : []))
}

function tableIn(text: string, lines: Lines, {value, position}: Html): InHtml | undefined {
  if (!position || !value.includes('|') || !/^<\/?[a-z]/i.test(value) || literal.test(value)) return undefined
  const [from, to] = [lines.numberAt(position.start.offset!), lines.numberAt(position.end.offset! - 1)]
  const rowAt = (number: number): Row | undefined => {
    if (number > to) return undefined
    const {start, end} = lines.line(number)
    const row = readRow(text, number, start, end)
    return row.opens && row.closes && row.start - start <= farthest ? row : undefined
  }
  for (let number = from + 1; number < to; number++) {
    const header = rowAt(number)
    const dashes = header && rowAt(number + 1)
    if (!header || !dashes || delimiterKind(text, dashes) !== 'plain') continue
    const columns = header.cells.length
    if (columns < 2 || dashes.cells.length !== columns) continue
    let rows = 1
    while (rowAt(number + 1 + rows)) rows++
    return {header, yields: {at: header.start, columns, rows}}
  }
  return undefined
}
