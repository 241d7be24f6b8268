import {isHidden} from '../markdown/commented-document.ts'
import {endOfShown} from '../markdown/html-tags.ts'
import {type Gap, gapFor, stubsAt} from '../report/gap.ts'
import {nameOf} from '../report/name-of.ts'
import {declaresChat} from '../report/phrasing.ts'
import type {SectionSpec} from '../report/programme.ts'
import type {Report} from '../report/report.ts'
import {type SectionWords, whatToWrite, wordsFor} from '../report/section-words.ts'
import {swallowedSections} from '../report/swallowed.ts'
import {defineRule} from '../rule.ts'
import {groupBy} from '../text/group-by.ts'
import type {Span} from '../text/span.ts'
import {isMade} from './data/boilerplate.ts'

/** So many missing sections are one thing to say: this is not the report yet. */
const many = 3

export default defineRule({
  id: 'section-required',
  summary: 'A report has every section that its programme asks for',
  severity: 'error',
  preset: 'minimal',
  messages: {
    missing: 'Unexpected report without `{title}`, expected this section {where}',
    several: 'Unexpected report without {titles}, expected these sections {where}',
    none: 'Unexpected document without any section of a report, expected {titles}',
    empty: 'Unexpected empty file, expected a report with {titles}',
    own: '{words}',
  },
  check(view) {
    const {text, lines, tree, nodes, model, programme, report} = view
    const absent = programme.sections.filter(({id, required}) => required && model.sections[id]?.status === 'absent')
    if (absent.length === 0) return
    // What a block of code without an end has taken in comes back with its end: `code-unclosed` says where.
    const swallowed = swallowedSections(nodes, lines, programme)
    const missing = absent.filter(({id}) => !swallowed.has(id))
    // `report-kind` says it all in one message.
    if (missing.length === 0 || model.kind === 'project' || model.kind === 'prompt') return
    // In a block of code or a comment there are no sections, and `content-fenced-document` says why.
    if (isHidden(tree, text, lines)) return
    const wordsOf = (specs: readonly SectionSpec[]) => specs.map(spec => wordsFor(spec, view.language))
    const top = model.headings[0] ?? lines.line(1)
    const end = endOfShown(tree, text)
    const implied = Object.values(model.sections).some(({status}) => status === 'implied')
    // The first lines of any document could be an overview; alone they make no report.
    if (model.order.length === 0 && (!implied || model.kind === 'other')) {
      const edits = [stubsAt(wordsOf(missing), gapFor(missing[0]!, model, programme, text, end), text, lines)]
      const isEmpty = !/[^\s\ufeff]/.test(text)
      const note = considered(missing, model) ?? (isEmpty ? starts : `${starts} ${leavesOut}`)
      // The README of a new project is none to be filled in, and in a log of what a chat did no tools are the report's.
      const isOther = isMade(text) || declaresChat(model.headings[0]?.text ?? '')
      const extras = {note, fix: isOther ? undefined : {edits, safety: 'unsafe' as const}}
      report(isEmpty ? 'empty' : 'none', top, {titles: titlesOf(wordsOf(missing))}, extras)
      return
    }
    const plainly = missing.filter(({message, severity}) => message === undefined && severity === undefined)
    if (plainly.length >= many) tell(plainly)
    for (const spec of missing) if (plainly.length < many || !plainly.includes(spec)) tell([spec])
    function tell(specs: readonly SectionSpec[]) {
      const spec = specs[0]!
      const words = wordsOf(specs)
      const {title} = words[0]!
      const wanted = specs.map((spec, i) => ({words: words[i]!, gap: gapFor(spec, model, programme, text, end)}))
      const gaps = [...groupBy(wanted, ({gap}) => gap.offset).values()].map(
        (alike): Filling => ({gap: alike[0]!.gap, words: alike.map(({words}) => words)}),
      )
      const where = gaps.length > 1 ? 'each in its place' : whereIs(gaps[0]!.gap)
      const extras = {
        note:
          [considered(specs, model), specs.length === 1 ? whatToWrite(words[0]!) : completes]
            .filter(Boolean)
            .join(' ') || undefined,
        expected: specs.length === 1 ? headingsFor(spec, title) : words.map(({title}) => title),
        atMost: spec.severity,
        fix: {edits: gaps.map(({gap, words}) => stubsAt(words, gap, text, lines)), safety: 'unsafe' as const},
        related: placesOf(gaps),
      }
      if (spec.message) report('own', top, {words: spec.message}, extras)
      else if (specs.length > 1) report('several', top, {titles: titlesOf(words), where}, extras)
      else report('missing', top, {title, where}, extras)
    }
  },
})

interface Filling {
  gap: Gap
  words: readonly SectionWords[]
}

const whereIs = ({neighbour, side}: Gap) =>
  neighbour ? `${side} \`${nameOf(neighbour)}\` on line ${neighbour.line}` : 'at the end of the report'

/** What the sections belong beside; where they belong in several places, each is named. */
function placesOf(gaps: readonly Filling[]): (Span & {note: string})[] {
  return gaps.flatMap(({gap: {neighbour, side}, words}) => {
    if (!neighbour) return []
    const [who, belongs] = words.length === 1 ? ['it', 'belongs'] : ['they', 'belong']
    const {start, end} = neighbour
    return [{start, end, note: `${gaps.length === 1 ? who : titlesOf(words)} ${belongs} ${side} this`}]
  })
}

const titlesOf = (words: readonly SectionWords[]) => words.map(({title}) => `\`${title}\``).join(', ')
const starts = '`npx prodev-report init` starts a report that has them all.'
const leavesOut = 'If it is not meant to be a report, list it in `.prodev-reportignore`.'
const completes = '`npx prodev-report init --from FILE` keeps what is there and adds them.'

/** Which headings looked like it, and why they did not count. */
function considered(missing: readonly SectionSpec[], {headings}: Report): string | undefined {
  const ids = new Set(missing.map(({id}) => id))
  const said = headings
    .filter(({refused}) => refused !== undefined && ids.has(refused))
    .slice(0, 3)
    .map(heading => `\`${nameOf(heading)}\` on line ${heading.line} does not count: it ${heading.why}.`)
  return said.length > 0 ? said.join(' ') : undefined
}

/** What to call it. Whoever writes in another language is not helped by more words of the programme's own. */
const headingsFor = (spec: SectionSpec, title: string) =>
  title === spec.title ? [title, ...spec.headings.filter(other => other !== title)] : [title, spec.title]
