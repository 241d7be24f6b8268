import type {List, Nodes} from 'mdast'
import {spanOf} from '../markdown/walk.ts'
import {defineRule} from '../rule.ts'
import {columnsOf} from '../text/columns.ts'
import {type Edit, replace} from '../text/edit.ts'
import {groupBy, inOne} from '../text/group-by.ts'
import type {Lines} from '../text/lines.ts'
import type {Span} from '../text/span.ts'

interface Run {
  lists: List[]
  marks: string[]
  /** Whether an empty line stands between two of them: somebody may have wanted two lists. */
  parted: boolean
}

interface Mixed extends Span {
  actual: string
  before: string
  related: List
  edits: Edit[]
  parted: boolean
}

export default defineRule({
  id: 'list-marker',
  summary: 'The points of one list have the same mark',
  severity: 'warning',
  messages: {
    other:
      'Unexpected `{actual}` below `{before}`, expected one mark in the whole list: another mark begins another list',
    several:
      'Unexpected `{actual}` below `{before}`, as in `{others}` more lists, expected one mark in the whole list: another mark begins another list',
  },
  check({nodes, lines, text, report}) {
    if (nodes.of('list').length < 2) return
    const runs: Run[] = []
    for (const parent of new Set(nodes.of('list').map(({parent}) => parent))) {
      let run: Run | undefined
      for (const node of parent.children) {
        const mark = node.type === 'list' ? markOf(node, text) : undefined
        if (node.type !== 'list' || mark === undefined) {
          run = undefined
          continue
        }
        if (run && goesOn(run.lists.at(-1)!, node, text, lines)) {
          const between = text.slice(endOf(run.lists.at(-1)!), spanOf(node).start)
          run.parted ||= /(?:\n|\r(?!\n))[ \t>]*[\r\n]/.test(between)
          run.lists.push(node)
          run.marks.push(mark)
          if (run.lists.length === 2) runs.push(run)
        } else run = {lists: [node], marks: [mark], parted: false}
      }
    }
    // In the order of the text, also where one list stands within another.
    runs.sort((a, b) => spanOf(a.lists[1]!).start - spanOf(b.lists[1]!).start)
    const found: Mixed[] = []
    for (const {lists, marks, parted} of runs) {
      // `* [new branch] main -> main` is what git prints, and columns of a drawing begin with `-` and `+` too.
      const isNone = /^\* \[new (?:branch|tag)\]|\S[ \t]{4,}\S/
      if (lists.some(list => isNone.test(text.slice(spanOf(list).start, spanOf(list).end)))) continue
      // `* ---` is a point with a rule in it, `- ---` is one long rule.
      if (lists.some(({children}) => children.some(item => item.children[0]?.type === 'thematicBreak'))) continue
      // For and against, or a diff: to change a sign would turn it round.
      if (marks.includes('+') && marks.includes('-')) continue
      const [before, actual] = marks as [string, string]
      const start = spanOf(lists[1]!).start
      const at = start + markAt(text, start)
      // The last list has to change: the engine lets no fix change what a list without an edit is part of.
      const mark = marks.at(-1) === before ? actual : before
      const edits = lists.flatMap((list, i) => (marks[i] === mark ? [] : remark(list, marks[i]!, mark, text)))
      found.push({start: at, end: at + 1, actual, before, related: lists[0]!, edits, parted})
    }
    for (const alike of groupBy(found, ({parted}) => parted).values()) {
      for (const [one, ...others] of inOne(alike)) {
        const {actual, before, related, edits, parted} = one
        const all = [...edits, ...others.flatMap(({edits}) => edits)]
        const extras = {related, fix: {edits: all, safety: parted ? ('unsafe' as const) : ('safe' as const)}}
        if (others.length === 0) report('other', one, {actual, before}, extras)
        else report('several', one, {actual, before}, {...extras, others})
      }
    }
  },
})

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

function remark(list: List, from: string, to: string, text: string): Edit[] {
  return list.children.flatMap(item => {
    const at = spanOf(item).start + markAt(text, spanOf(item).start)
    return text[at] === from ? [replace(at, at + 1, to)] : []
  })
}

/** Where the sign is that decides: `-`, or what stands behind a number. */
const markAt = (text: string, start: number) => /^\d{0,9}/.exec(text.slice(start, start + 10))![0].length

function markOf(list: List, text: string): string | undefined {
  const {start} = spanOf(list.children[0]!)
  const sign = text[start + markAt(text, start)]
  return sign && /[-*+.)]/.test(sign) ? sign : undefined
}
