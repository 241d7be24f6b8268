import type {Code, List, Nodes, Parent} from 'mdast'
import {spanOf} from '../markdown/walk.ts'
import {defineRule} from '../rule.ts'
import {insert} from '../text/edit.ts'

interface Counted {
  list: List
  start: number
  /** How many lists of a single point, all from 1 on, came one after the other. */
  ones: number
  /** Whether its own number is one that nobody expected. */
  gap: boolean
  /** The blocks of code after it, up to the next list. */
  codes: Code[]
}

export default defineRule({
  id: 'list-numbering',
  summary: 'Lists that go on below other text keep counting without gaps',
  severity: 'warning',
  messages: {
    gap: 'Unexpected number `{actual}` after `{before}`, expected `{expected}`: one is missing, or the number is wrong',
    glued:
      'Unexpected point `{missing}` right below text, expected an empty line above it: it is shown as part of that text',
    again:
      'Unexpected `1` for the third time, expected `3`: what stands between the points is not indented, so each begins a new list',
  },
  check({nodes, text, lines, report}) {
    if (nodes.of('list').length < 2) return
    const last = new Map<Parent, Counted>()
    for (const {node, parent} of nodes.all) {
      // A heading or a rule begins a new count, and so does a tag right above the first point: `<Steps>` takes it in.
      if (node.type === 'heading' || node.type === 'thematicBreak' || takesPoint(node)) last.delete(parent)
      if (node.type === 'code') last.get(parent)?.codes.push(node)
      if (node.type !== 'list' || !node.ordered) continue
      // `2. ## Indexes`: what is counted are parts of the report, each with lists of its own.
      if (node.children[0]?.children[0]?.type === 'heading') {
        last.delete(parent)
        continue
      }
      const start = node.start ?? 1
      const before = last.get(parent)
      const single = start === 1 && node.children.length === 1
      const ones = single ? (before?.ones ?? 0) + 1 : 0
      const counted = {list: node, start, ones, gap: false, codes: []}
      last.set(parent, counted)
      const place = {start: spanOf(node).start, end: spanOf(node.children[0]!).end}
      if (ones === 3) report('again', place, undefined, {related: before?.list})
      if (!before || start === 1 || start === 0 || start > 99) continue
      const end = lastNumber(before, text)
      if (start === end + 1) continue
      // A block that nobody closed has swallowed the point: `code-unclosed` tells it.
      if (before.codes.length > 0) {
        const point = new RegExp(`^[ \\t]*${end + 1}[.)][ \\t]`, 'm')
        if (before.codes.some(({value}) => point.test(value))) continue
      }
      const point = pointBetween(text, spanOf(before.list).start, place.start, end + 1)
      if (point !== undefined) {
        const {start, end: to} = lines.lineAt(point)
        // Below indented code our parsers see no list that does not begin with 1, as GitHub's does.
        if (isBlankAbove(text, start)) continue
        const edits = [insert(start, lines.eolAt(lines.numberAt(start)))]
        report(
          'glued',
          {start, end: to},
          {missing: `${end + 1}.`},
          {related: before.list, fix: {edits, safety: 'unsafe'}},
        )
        continue
      }
      counted.gap = true
      // `1.`, `3.`, `5.`: the first gap says it.
      if (before.gap) continue
      const data = {actual: start, before: end, expected: end + 1}
      report('gap', place, data, {related: before.list, expected: [String(end + 1)]})
    }
  },
})

const takesPoint = (node: Nodes) => node.type === 'html' && /^[ \t]*\d{1,9}[.)][ \t]/m.test(node.value)

/** What the last point is counted as, or says: in the list itself `7.` after `5.` is shown as 6. */
function lastNumber({list, start}: Counted, text: string): number {
  const {start: at} = spanOf(list.children.at(-1)!)
  return Math.max(start + list.children.length - 1, Number.parseInt(text.slice(at, at + 9), 10) || 0)
}

const isBlankAbove = (text: string, line: number): boolean =>
  /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(Math.max(0, line - 200), line))

/** Where a line begins with a number, if one between two places does; as a list it would not have gone unseen. */
function pointBetween(text: string, from: number, to: number, number: number): number | undefined {
  const found = new RegExp(`^[ \\t]*${number}[.)][ \\t]+\\S`, 'm').exec(text.slice(from, Math.min(to, from + 5000)))
  return found ? from + found.index + found[0].length - 1 : undefined
}
