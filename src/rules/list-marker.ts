import type {List} from 'mdast'
import {listRuns, markAt} from '../markdown/list-runs.ts'
import {spanOf} from '../markdown/walk.ts'
import {defineRule} from '../rule.ts'
import {type Edit, replace} from '../text/edit.ts'
import {groupBy, inOne} from '../text/group-by.ts'
import type {Span} from '../text/span.ts'

interface Mixed extends Span {
  actual: string
  before: string
  related: List
  edits: Edit[]
  parted: boolean
  answered: boolean
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
    const found: Mixed[] = []
    for (const {lists, marks, parted, answered} of listRuns(nodes, text, lines)) {
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
      found.push({start: at, end: at + 1, actual, before, related: lists[0]!, edits, parted, answered})
    }
    for (const alike of groupBy(found, ({parted, answered}) => `${parted} ${answered}`).values()) {
      for (const [one, ...others] of inOne(alike)) {
        const {actual, before, related, edits, parted, answered} = one
        const all = [...edits, ...others.flatMap(({edits}) => edits)]
        const fix = {edits: all, safety: parted ? ('unsafe' as const) : ('safe' as const)}
        const extras = {related, fix: answered ? undefined : fix}
        if (others.length === 0) report('other', one, {actual, before}, extras)
        else report('several', one, {actual, before}, {...extras, others})
      }
    }
  },
})

function remark(list: List, from: string, to: string, text: string): Edit[] {
  return list.children.flatMap(item => {
    const at = spanOf(item).start + markAt(text, spanOf(item).start)
    return text[at] === from ? [replace(at, at + 1, to)] : []
  })
}
