import {findFrontMatter} from '../markdown/front-matter.ts'
import {beginsGlued} from '../markdown/glued-title.ts'
import {type HeadingAt, hasConflict, hasSections, isAtx} from '../markdown/headings.ts'
import {demote} from '../markdown/relevel.ts'
import {movedWith} from '../report/enclosing.ts'
import {isPeriod, least} from '../report/periods.ts'
import type {Report} from '../report/report.ts'
import {titleLine} from '../report/title-line.ts'
import {defineRule} from '../rule.ts'
import {insert} from '../text/edit.ts'
import {isMade} from './data/boilerplate.ts'
import {commentsAmong} from './data/code-comments.ts'
import {lastParts} from './data/heading-words.ts'

export default defineRule({
  id: 'heading-title',
  summary: 'A report has one title: a single `#` heading, above everything else',
  severity: 'warning',
  messages: {
    missing: 'Unexpected report without a title, expected a `#` heading at the top',
    late: 'Unexpected heading of level `{level}` above the title, expected the `#` heading first',
    twice: 'Unexpected second title right below `{first}`, expected one: keep the better of the two',
    second: 'Unexpected second title, expected a `##` heading below the first one',
    levels: 'Unexpected `#` on `{count}` headings below the title, expected `{signs}`: `#` is for the title alone',
    untitled:
      'Unexpected `#` on all `{count}` headings of the report, expected `##`: `#` is for the title alone, above them',
    document:
      'Unexpected second document `{title}` in this file, expected one: give it a file of its own, or make it a section',
  },
  check({headings: all, text, lines, tree, model, report}) {
    const comments = commentsAmong(all, lines)
    const headings = all.filter(heading => !comments.has(heading))
    // One without text is `heading-empty`'s.
    const titles = headings.filter(({depth, text}) => depth === 1 && text !== '')
    const [first, second] = titles
    if (!first) {
      // `#Report` at the top: heading-glued says what it lacks. Of a page that a tool made, content-boilerplate speaks.
      if (
        headings[0] &&
        !hasTitle(text) &&
        !beginsGlued(text) &&
        !isMade(text.slice(0, headings[1]?.start ?? text.length))
      ) {
        const line = titleLine(tree, text, headings[0].start)
        report(
          'missing',
          headings[0],
          undefined,
          line && {related: line, fix: {edits: [insert(line.start, '# ')], safety: 'unsafe'}},
        )
      }
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
    let others = titles.slice(1)
    // GitHub starts a README with the name of the repository; the author's own title comes below it.
    if (second && headings[headings.indexOf(first) + 1] === second && isName(first.text)) {
      report('twice', second, {first: first.text}, {related: first})
      others = titles.slice(2)
    }
    if (others.length === 0) return
    // The days of a log are no documents, whatever their signs.
    const isLog = others.some(isPeriod) && headings.filter(isPeriod).length >= least
    // One more title is another document's; more of them are how the author heads the parts of one.
    if (
      others.length === 1 &&
      !isLog &&
      !isPart(others[0]!.text) &&
      !/^\d{1,2}(?:[.)]|[ \t])/.test(others[0]!.text) &&
      [first, ...others].every(title => hasSections(headings, headings.indexOf(title)))
    ) {
      for (const title of others) report('document', title, {title: title.text}, {related: first})
      return
    }
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
  },
})

/** The level that all of them have as the parts of a section, whose heading has more signs than they do. */
function levelOfParts(titles: readonly HeadingAt[], {headings}: Report, text: string): number | undefined {
  const starts = new Set(titles.map(({start}) => start))
  const levels = new Set(headings.flatMap(({start, level}) => (starts.has(start) ? [level] : [])))
  const [level = 1] = levels
  return levels.size === 1 && level > 1 && titles.every(title => isAtx(title, text)) ? level : undefined
}

/** A title can also stand in the front matter. */
function hasTitle(text: string): boolean {
  const front = findFrontMatter(text)
  // The keys of a map of Elixir stand further in, as those of YAML do within another one.
  return front !== undefined && /^title[ \t]*[:=]|^%\{\s[\s\S]*^[ \t]+title:/m.test(text.slice(front.start, front.end))
}

/** `# Authors`, `# 📄 License`: the last parts of a page, whatever stands below them, and the title of none. */
const isPart = (title: string) => lastParts.has(title.toLowerCase().replace(/[^\p{L}]+/gu, ''))

/** `my-project_2`: the name of a repository, not a title. */
const isName = (title: string) => /^[\w.-]+$/.test(title) && /\w[-_]\w/.test(title)
