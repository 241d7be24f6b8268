import type {Node, Parent, Root, Table as TableNode} from 'mdast'
import type {Edit} from '../text/edit.ts'
import {lazily} from '../text/lazily.ts'

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

/** The last table before this offset, if any may hold it. Children are in order, so that finding one of many costs little. */
function tableAt(parent: Parent, offset: number): TableNode | undefined {
  const {children} = parent
  let low = 0
  let high = children.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(children[middle]!) <= offset) low = middle + 1
    else high = middle
  }
  const node = children[low - 1]
  if (!node) return undefined
  if (node.type === 'table') return node
  return 'children' in node ? tableAt(node, offset) : undefined
}

/** Whether the promise came true in the tree of the text after the fix; `at` is where the header begins in that text. */
export function isKept(tree: Root, {columns, rows}: TablePromise, at: number): boolean {
  const table = tableAt(tree, at)
  const header = table?.children[0]
  if (!table || !header || endOf(header) <= at) return false
  return header.children.length === columns && table.children.length === rows
}

const noWord = lazily(() => /[^\p{L}\p{N}]+/gu)

/** Whether all that the edits take away of words they also put back, in the same order. */
export function keepsWords(text: string, edits: readonly Edit[]): boolean {
  const taken = edits.map(({start, end}) => text.slice(start, end)).join('')
  const put = edits.map(edit => edit.text).join('')
  return taken.replace(noWord(), '') === put.replace(noWord(), '')
}
