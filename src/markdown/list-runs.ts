import type {List, Nodes} from 'mdast'
import {columnsOf} from '../text/columns.ts'
import type {Lines} from '../text/lines.ts'
import {type NodeIndex, spanOf} from './walk.ts'

/** Lists that stand below each other as one, each with a mark of its own. */
export interface ListRun {
  lists: List[]
  marks: string[]
  /** Whether an empty line stands between two of them: somebody may have wanted two lists. */
  parted: boolean
  /** Whether a point asks or announces what the next list says: that one was meant further in. */
  answered: boolean
}

/** All of them, in the order of the text, also where one list stands within another. */
export function listRuns(nodes: NodeIndex, text: string, lines: Lines): ListRun[] {
  const runs: ListRun[] = []
  for (const parent of new Set(nodes.of('list').map(({parent}) => parent))) {
    let run: ListRun | undefined
    for (const node of parent.children) {
      const mark = node.type === 'list' ? markOf(node, text) : undefined
      if (node.type !== 'list' || mark === undefined) {
        run = undefined
        continue
      }
      if (run && goesOn(run.lists.at(-1)!, node, text, lines)) {
        const above = run.lists.at(-1)!
        run.parted ||= /(?:\n|\r(?!\n))[ \t>]*[\r\n]/.test(text.slice(endOf(above), spanOf(node).start))
        run.answered ||= announces.test(ownText(above, text))
        run.lists.push(node)
        run.marks.push(mark)
        run.answered ||= isInTurn(run)
        if (run.lists.length === 2) runs.push(run)
      } else run = {lists: [node], marks: [mark], parted: false, answered: false}
    }
  }
  return runs.sort((a, b) => spanOf(a.lists[1]!).start - spanOf(b.lists[1]!).start)
}

/** `- Is it done;`, `* yes` and so on, point by point: what has one mark answers what has the other. */
const isInTurn = ({lists, marks}: ListRun) =>
  lists.length >= turns && new Set(marks).size === 2 && lists.every(({children}) => children.length === 1)
const turns = 6

/**
 * Whether one list was meant. Points further in or out are another level, even where it is too little for one, and numbers
 * that begin anew are another list: in one they would count through.
 */
function goesOn(last: List, next: List, text: string, lines: Lines): boolean {
  const [above, first] = [last.children.at(-1)!, next.children[0]!].map(item => spanOf(item).start) as [number, number]
  if (!next.ordered) return !last.ordered && columnOf(above, text, lines) === columnOf(first, text, lines)
  const isNext = Number.parseInt(text.slice(first), 10) === Number.parseInt(text.slice(above), 10) + 1
  const column = (at: number) => columnOf(at + markAt(text, at), text, lines)
  return isNext && Math.abs(column(first) - column(above)) < 2
}

const columnOf = (at: number, text: string, lines: Lines) => columnsOf(text.slice(lines.lineAt(at).start, at))

/** Where the last of what it holds ends: a list in a quotation takes the empty lines below it along. */
function endOf(node: Nodes): number {
  const last = 'children' in node ? node.children.at(-1) : undefined
  return last ? endOf(last) : spanOf(node).end
}

/** `* Installed it:`, `* Why?`, `* **Source**` */
const announces = /[:：?？][ \t*_]*$|^\*\*[^*]+\*\*$/

/** No label is longer. */
const longest = 80

/** What the last point of a list says itself, without a list in it. */
function ownText(list: List, text: string): string {
  const [first] = list.children.at(-1)!.children
  if (first?.type !== 'paragraph') return ''
  const {start, end} = spanOf(first)
  return end - start < longest ? text.slice(start, end) : text.slice(end - 20, end)
}

/** Where the sign is that decides: `-`, or what stands after a number. */
export const markAt = (text: string, start: number) => /^\d{0,9}/.exec(text.slice(start, start + 10))![0].length

function markOf(list: List, text: string): string | undefined {
  const {start} = spanOf(list.children[0]!)
  const sign = text[start + markAt(text, start)]
  return sign && /[-*+.)]/.test(sign) ? sign : undefined
}
