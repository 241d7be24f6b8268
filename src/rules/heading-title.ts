import {beginsGlued} from '../markdown/glued-title.ts'
import {type HeadingAt, hasConflict, hasSections, isAtx} from '../markdown/headings.ts'
import {demote} from '../markdown/relevel.ts'
import {movedWith} from '../report/enclosing.ts'
import {isPeriod, least} from '../report/periods.ts'
import type {Report} from '../report/report.ts'
import {titleLine} from '../report/title-line.ts'
import {defineRule, type ViewContext} from '../rule.ts'
import {insert} from '../text/edit.ts'
import {isMade} from './data/boilerplate.ts'
import {commentsAmong} from './data/code-comments.ts'
import {hasTitle, isName, isPart} from './data/title-words.ts'

const messages = {
  missing: 'Unexpected report without a title, expected a `#` heading at the top',
  late: 'Unexpected heading of level `{level}` above the title, expected the `#` heading first',
  twice: 'Unexpected second title right below `{first}`, expected one: keep the better of the two',
  second: 'Unexpected second title, expected a `##` heading below the first one',
  levels: 'Unexpected `#` on `{count}` headings below the title, expected `{signs}`: `#` is for the title alone',
  untitled:
    'Unexpected `#` on all `{count}` headings of the report, expected `##`: `#` is for the title alone, above them',
  document:
    'Unexpected second document `{title}` in this file, expected one: give it a file of its own, or make it a section',
} as const

type View = ViewContext<typeof messages, unknown>

export default defineRule({
  id: 'heading-title',
  summary: 'A report has one title: a single `#` heading, above everything else',
  severity: 'warning',
  messages,
  check(view) {
    const {headings: all, text, lines, report} = view
    const comments = commentsAmong(all, lines)
    const headings = all.filter(heading => !comments.has(heading))
    // One without text is `heading-empty`'s.
    const titles = headings.filter(({depth, text}) => depth === 1 && text !== '')
    const [first, second] = titles
    if (!first) {
      tellMissing(headings, view)
      return
    }
    // Each side of a conflict has its own.
    if (hasConflict(text)) return
    const top = headings.find(({text}) => text !== '')
    if (top && top !== first) {
      const extras = {related: first, relatedNote: 'the title'}
      report('late', top, {level: top.depth}, extras)
      // Which of them is the title is to be settled first.
      return
    }
    // GitHub starts a README with the name of the repository; the author's own title comes below it.
    const isTwice = second && headings[headings.indexOf(first) + 1] === second && isName(first.text)
    if (isTwice) report('twice', second, {first: first.text}, {related: first})
    const others = titles.slice(isTwice ? 2 : 1)
    if (isDocument(headings, first, others)) report('document', others[0]!, {title: others[0]!.text}, {related: first})
    else if (others.length > 0) tellOthers(headings, titles, others, view)
  },
})

function tellMissing([top, next]: readonly HeadingAt[], {text, tree, report}: View): void {
  // `#Report` at the top: heading-glued says what it lacks. Of a page that a tool made, content-boilerplate speaks.
  if (!top || hasTitle(text) || beginsGlued(text) || isMade(text.slice(0, next?.start ?? text.length))) return
  const line = titleLine(tree, text, top.start)
  const fix = line && {edits: [insert(line.start, '# ')], safety: 'unsafe' as const}
  report('missing', top, undefined, line && {related: line, fix})
}

/** One more title is another document's; more of them are how the author heads the parts of one. */
function isDocument(headings: readonly HeadingAt[], first: HeadingAt, others: readonly HeadingAt[]): boolean {
  const [other, more] = others
  if (!other || more) return false
  // The days of a log are no documents, whatever their signs.
  if (isPeriod(other) && headings.filter(isPeriod).length >= least) return false
  if (isPart(other.text) || /^\d{1,2}(?:[.)]|[ \t])/.test(other.text)) return false
  return [first, other].every(title => hasSections(headings, headings.indexOf(title)))
}

/** What other titles should be is told of all of them at once. */
function tellOthers(
  headings: readonly HeadingAt[],
  titles: readonly HeadingAt[],
  others: readonly HeadingAt[],
  {text, tree, model, report}: View,
): void {
  const [first] = titles as [HeadingAt]
  const sections = new Set(model.headings.flatMap(({section, start}) => (section ? [start] : [])))
  if (others.length > 1 && titles.every(({start}) => sections.has(start))) {
    const line = titleLine(tree, text, first.start)
    const edits = demote(headings, text)
    const both = edits && line ? [insert(line.start, '# '), ...edits] : edits
    report('untitled', first, {count: titles.length}, {related: line, fix: both && {edits: both, safety: 'unsafe'}})
    return
  }
  const level = levelOfParts(others, model, text)
  const edits = level
    ? others.map(({start}) => insert(start, '#'.repeat(level - 1)))
    : demote(movedWith(headings.slice(headings.indexOf(others[0]!)), model), text)
  const extras = {related: first, fix: edits && {edits, safety: 'unsafe' as const}}
  if (others.length === 1) report('second', others[0]!, undefined, extras)
  else report('levels', others[0]!, {count: others.length, signs: '#'.repeat(level ?? 2)}, extras)
}

/** The level that all of them have as the parts of a section, whose heading has more signs than they do. */
function levelOfParts(titles: readonly HeadingAt[], {headings}: Report, text: string): number | undefined {
  const starts = new Set(titles.map(({start}) => start))
  const levels = new Set(headings.flatMap(({start, level}) => (starts.has(start) ? [level] : [])))
  const [level = 1] = levels
  return levels.size === 1 && level > 1 && titles.every(title => isAtx(title, text)) ? level : undefined
}
