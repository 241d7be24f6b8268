import {applyEdits, type Edit, replace} from '../text/edit.ts'
import {Lines} from '../text/lines.ts'
import {layOut} from './align.ts'
import type {Pasted} from './pasted.ts'
import {scanTables} from './scan.ts'
import {makeWidth} from './width.ts'

const pipe = /\\[\\|]|\|/g

/** A cell's words with their pipes escaped. */
const escapePipes = (cell: string) => cell.replace(pipe, sign => (sign === '|' ? '\\|' : sign))

/** A table with these rows, the first of them its header, laid out by the width that it has on a screen. */
function makeTable(rows: readonly (readonly string[])[]): string {
  const [header, ...body] = rows.map(cells => `| ${cells.map(escapePipes).join(' | ')} |`)
  const dashes = `|${' --- |'.repeat(rows[0]!.length)}`
  const text = [header, dashes, ...body].join('\n')
  const [table] = scanTables(text, new Lines(text), [])
  return table ? applyEdits(text, layOut(text, table, 'pad', makeWidth())) : text
}

/** The edit that makes a table of what looks like one. */
export function rebuild(text: string, lines: Lines, {rows, start, end, below}: Pasted): Edit {
  const prefix = text.slice(lines.line(below.number).start, below.start)
  const eol = lines.eolAt(below.number - 1)
  return replace(start, end, makeTable(rows).replaceAll('\n', eol + prefix))
}
