import {defineRule} from '../rule.ts'
import {groupBy} from '../text/group-by.ts'
import {shown} from '../text/shown.ts'
import type {Span} from '../text/span.ts'
import {clues, type Found, inAddresses, inLines} from './data/placeholder-places.ts'
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
  check(view) {
    const {model, nodes, text, lines, report} = view
    // A section of nothing else is told by `section-empty`.
    const told = new Set(
      Object.values(model.sections).flatMap(({status, placeholders}) =>
        status === 'empty' ? placeholders.map(({line}) => line) : [],
      ),
    )
    const inText = inLines(view).map((found): [Found, 'left' | 'hidden'] => [found, 'left'])
    const found = [...inText, ...inAddresses(nodes, text)].toSorted(([a], [b]) => a.start - b.start || b.end - a.end)
    const isSlot = slotsOf(text)
    const names: Left[] = []
    const same: Left[] = []
    let last = -1
    const seen = new Set<string>()
    for (const [place, id] of found) {
      const {start, end, expected} = place
      if (start < last || told.has(lines.numberAt(start)) || isSlot(place) || isReaders(text, place)) continue
      last = end
      const data = {text: shown(text.slice(start, end).split(/[\r\n]/, 1)[0]!, 60), expected}
      // Once a line: an address is often there twice, as text and as link.
      const key = `${lines.numberAt(start)} ${data.text}`
      if (data.text.includes('@') && seen.has(key)) continue
      seen.add(key)
      // The same user name is missing from all addresses, and is put into them in one go.
      if (id === 'left') (expected === userName ? names : same).push([{start, end}, data])
      else report(id, {start, end}, data)
    }
    for (const [first, ...more] of [...groupBy(same, ([, {text}]) => text.replace(/ ?\d+/g, '')).values(), names]) {
      if (!first) continue
      const [place, data] = first
      if (more.length === 0) report('left', place, data)
      else report('again', place, data, {others: more.map(([place]) => place)})
    }
  },
})

/** Tells which are slots that a tool fills in, where the text is its template. */
function slotsOf(text: string): (found: Found) => boolean {
  let isTemplate: boolean | undefined
  return ({expected}) => expected === slot && (isTemplate ??= statement.test(text))
}

/** Whether it is an example, or for whoever reads it: `Fork it, then clone github.com/<your-username>/…`. */
const isReaders = (text: string, {start, expected}: Found) =>
  (/^(?:https?:|www\.)/i.test(text.slice(start, start + 8)) &&
    example.test(text.slice(Math.max(0, start - 30), start))) ||
  (expected === userName && /\bfork(?:ed)?\b/i.test(text.slice(Math.max(0, start - 400), start)))
