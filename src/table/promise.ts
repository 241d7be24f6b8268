import type {Node, Nodes, Table as TableNode} from 'mdast'
import type {Edit} from '../text/edit.ts'
import {lazily} from '../text/lazily.ts'
import {lowest} from '../text/lowest.ts'

/** What a fix promises: that a parser will see one table there. */
export interface TablePromise {
  /** Where its header begins, in the text before the fix. */
  at: number
  columns: number
  /** How many rows, the header counted, the row of dashes not. */
  rows: number
}

const startOf = (node: Node) => node.position?.start.offset ?? 0
const endOf = (node: Node) => node.position?.end.offset ?? 0

/** The last one that starts no later. They are in order, so that finding one of many takes little time. */
const lastAt = (count: number, offset: number, startAt: (i: number) => number): number =>
  lowest(count, i => startAt(i) > offset) - 1

/** The last table before this offset, if any may hold it. */
function tableAt(node: Nodes | undefined, offset: number): TableNode | undefined {
  if (node?.type === 'table') return node
  if (!node || !('children' in node)) return undefined
  const {children} = node
  return tableAt(children[lastAt(children.length, offset, i => startOf(children[i]!))], offset)
}

/** How large a table is, and where its header ends. */
export interface TableSize {
  columns: number
  rows: number
  headerEnd: number
}

/** The outermost blocks of a text, in order. */
interface Blocks {
  readonly count: number
  startAt(i: number): number
  nodeAt(i: number): Nodes
  /** How large it is if it is a table, where that can be told without making one. */
  tableSizeAt?(i: number): TableSize | undefined
}

/** Whether the promise came true in the blocks of the text after the fix; `at` is where the header begins in that text. */
export function isKept(blocks: Blocks, {columns, rows}: TablePromise, at: number): boolean {
  const i = lastAt(blocks.count, at, i => blocks.startAt(i))
  const table = i < 0 ? undefined : (blocks.tableSizeAt?.(i) ?? sizeOf(tableAt(blocks.nodeAt(i), at)))
  return table !== undefined && table.headerEnd > at && table.columns === columns && table.rows === rows
}

function sizeOf(table: TableNode | undefined): TableSize | undefined {
  const header = table?.children[0]
  return header && {columns: header.children.length, rows: table.children.length, headerEnd: endOf(header)}
}

const noWord = lazily(() => /[^\p{L}\p{N}]+/gu)

/** Whether the edits put back all words that they take away, in the same order. */
export function keepsWords(text: string, edits: readonly Edit[]): boolean {
  const taken = edits.map(({start, end}) => text.slice(start, end)).join('')
  const put = edits.map(edit => edit.text).join('')
  return taken.replace(noWord(), '') === put.replace(noWord(), '')
}
