import type {Nodes, Root, Table as TableNode} from 'mdast'
import {opaqueBlocks} from '../../src/markdown/opaque.ts'
import {parseRemark} from '../../src/markdown/parse-remark.ts'
import {scanTables} from '../../src/table/scan.ts'
import type {Table} from '../../src/table/table.ts'
import {Lines} from '../../src/text/lines.ts'
import type {Span} from '../../src/text/span.ts'

/** The reference: what GFM makes of a text. */
export const parse = parseRemark

export function* walk(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* walk(child)
}

/** Code and HTML blocks: where not to look. */
export const opaqueSpans = (tree: Root): Span[] => opaqueBlocks(tree, undefined)

export const parsedTables = (tree: Root): TableNode[] => [...walk(tree)].filter(node => node.type === 'table')

export const scan = (text: string): Table[] => scanTables(text, new Lines(text), opaqueSpans(parse(text)))

/** The source of every cell, row by row, as the parser has them. */
export const parsedCells = (text: string, table: TableNode): string[][] =>
  table.children.map(row =>
    row.children.map(cell => {
      const [first, last] = [cell.children[0], cell.children.at(-1)]
      return first && last ? text.slice(first.position!.start.offset!, last.position!.end.offset!) : ''
    }),
  )

/** The same as the scanner has them: only what a parser would see. */
export function scannedCells(text: string, table: Table): string[][] {
  const torn = table.gaps[0]?.before
  const rows = [...table.body, ...table.tail]
  const seen = torn ? rows.slice(0, rows.indexOf(torn)) : rows
  return [table.header, ...seen].map(row => row.cells.map(({start, end}) => text.slice(start, end)))
}

/** Whether a parser sees this table too. */
export const isSeen = (table: Table): boolean =>
  table.readable && !table.swallowed && table.gaps[0]?.before !== table.delimiter
