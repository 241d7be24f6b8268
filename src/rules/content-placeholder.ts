import type {Link} from 'mdast'
import {spanOf} from '../markdown/walk.ts'
import {defineRule} from '../rule.ts'
import {groupBy} from '../text/group-by.ts'
import {shown} from '../text/shown.ts'
import {around, firstAfter, type Span} from '../text/span.ts'
import {afterMarks, clues, type Found, hint, inAddresses, inLine, isState} from './data/placeholder-places.ts'
import {slot, userName} from './data/placeholders.ts'

type Left = [Span, {text: string; expected: string}]

/** What stands before an example: `e.g., www.yourname.com`. */
const example = /(?:\be\.g\.,?|\bi\.e\.,?|\bsuch as|\bfor example,?|\bex\.|\blike)[ \t]*[("'“`*]?(?:https?:\/\/)?$/i

/** A statement of Liquid, Jinja or Twig, or a call: in such a file `{{ page.title }}` is no slot that was left. */
const statement = /\{%[-+]?\s*[a-z]|\{\{\s*\w+\(["')]/

export default defineRule({
  id: 'content-placeholder',
  summary: 'Nothing is left that was to be replaced',
  severity: 'warning',
  clues,
  messages: {
    left: 'Unexpected placeholder `{text}`, expected {expected}',
    again: 'Unexpected placeholder `{text}` and `{others}` more like it, expected {expected}',
    hidden: 'Unexpected placeholder `{text}`, expected {expected}: it is taken for HTML and not shown at all',
  },
  check({clued, headings, model, nodes, text, prose, lines, report}) {
    // A section of nothing else is told by `section-empty`.
    const told = new Set(
      Object.values(model.sections).flatMap(({status, placeholders}) =>
        status === 'empty' ? placeholders.map(({line}) => line) : [],
      ),
    )
    const found: [Found, 'left' | 'hidden'][] = []
    // `![a picture][image1]` and `[link]` lead somewhere where a line `[link]: …` says where.
    const labels = nodes.inOrder('linkReference', 'imageReference').map(({node}) => spanOf(node))
    // `[[Link]](https://…)` leads somewhere, too: the inner brackets are its author's taste.
    for (const {node} of nodes.of('link')) if (isBracketed(node, text)) labels.push(spanOf(node))
    const isLabel = around(labels)
    for (const line of lines.holding(clued, prose)) {
      const said = prose.slice(line.start, line.end)
      if (!hint.test(said)) continue
      // A heading `TODO` opens a list of plans, and `1. **TODO:** …` is one point of a journal.
      if (
        /\bTO-?DO\b/i.test(said) &&
        (firstAfter(headings, line.next - 1) > firstAfter(headings, line.start - 1) ||
          isState(
            said,
            prose.slice(Math.max(0, line.start - 300), line.start) + prose.slice(line.next, line.next + 300),
          ))
      )
        continue
      const from = afterMarks(prose, line.start, line.end)
      for (const match of inLine(prose.slice(from, line.end), from)) {
        if (!isLabel(match) && !isPage(text, match)) found.push([match, 'left'])
      }
    }
    for (const match of inAddresses(nodes, text)) found.push(match)
    const names: Left[] = []
    const same: Left[] = []
    let last = -1
    let isTemplate: boolean | undefined
    const seen = new Set<string>()
    for (const [{start, end, expected}, id] of found.toSorted(([a], [b]) => a.start - b.start || b.end - a.end)) {
      if (
        start < last ||
        told.has(lines.numberAt(start)) ||
        (expected === slot && (isTemplate ??= statement.test(text)))
      )
        continue
      if (
        /^(?:https?:|www\.)/i.test(text.slice(start, start + 8)) &&
        example.test(text.slice(Math.max(0, start - 30), start))
      )
        continue
      // `Fork it, then clone github.com/<your-username>/…`: that is the reader's.
      if (expected === userName && /\bfork(?:ed)?\b/i.test(text.slice(Math.max(0, start - 400), start))) continue
      last = end
      const data = {text: shown(text.slice(start, end).split(/[\r\n]/, 1)[0]!, 60), expected}
      // Once a line: an address is often there twice, as text and as link.
      const key = `${lines.numberAt(start)} ${data.text}`
      if (data.text.includes('@') && seen.has(key)) continue
      seen.add(key)
      const place = {start, end}
      // The same user name is missing from all addresses, and is put into them in one go.
      if (id === 'left' && expected === userName) names.push([place, data])
      else if (id === 'left') same.push([place, data])
      else report(id, place, data)
    }
    for (const [first, ...more] of [...groupBy(same, ([, {text}]) => text.replace(/ ?\d+/g, '')).values(), names]) {
      if (!first) continue
      const [place, data] = first
      if (more.length === 0) report('left', place, data)
      else report('again', place, data, {others: more.map(([place]) => place)})
    }
  },
})

/**
 * `![[Write a file#Details]]` of a wiki shows what stands there, `[[Write a file#Details]]` leads there, and so does
 * `[[List of sets]]`.
 */
const isPage = (text: string, {start, end}: Span) =>
  text[start - 1] === '[' &&
  text[end] === ']' &&
  (text[start - 2] === '!' || /#|^\[list of /i.test(text.slice(start, end)))

const isBracketed = ({url, position}: Link, text: string) =>
  /^https?:/.test(url) &&
  /^\[\[(?!your|insert)[^\][]{1,30}\]\]/i.test(text.slice(position!.start.offset, position!.start.offset! + 40))
