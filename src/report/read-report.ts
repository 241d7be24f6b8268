import type {Root} from 'mdast'
import type {ClueAt} from '../text/clues.ts'
import {lazily} from '../text/lazily.ts'
import {Lines} from '../text/lines.ts'
import type {Span} from '../text/span.ts'
import {readContent, silentLines} from './content.ts'
import {type Opened, rangesOf} from './extent.ts'
import {bare, voiceOf} from './instruction.ts'
import {kindOf} from './kind.ts'
import {readHeading} from './lexicon.ts'
import {type LineOpener, lineOpeners} from './line-openers.ts'
import {markApp, words as nodeWords, type Opener, outline} from './outline.ts'
import {readPairs} from './pairs.ts'
import {isPeriod} from './periods.ts'
import {plainOutline} from './plain-outline.ts'
import type {Programme, Reader} from './programme.ts'
import type {Heading, Mark, Report, Section} from './report.ts'
import {Said} from './said.ts'
import {type Candidate, chooseHeadings, chooseLines, isTitle} from './select.ts'
import {aboutLearning, callsItselfReport, namesProgramme, speaksOfProgramme} from './signs.ts'
import {topicsIn, trackFromTopics, trackOf} from './track.ts'
import {countWords} from './words.ts'

/** Reads a document as the report that a programme asks for. */
export function readReport(tree: Root, text: string, programme: Programme, lines = new Lines(text)): Report {
  const {report, said} = readSections(tree, text, programme, lines)
  addTopics(report, said, programme)
  return report
}

/** Notes which of the wanted topics its sections speak of. */
export function addTopics({sections}: Report, said: Said, programme: Programme): void {
  for (const {id, topics} of programme.sections) {
    const section = sections[id]!
    if (topics.length > 0 && section.status === 'filled') section.topics = topicsIn(said, topics)
  }
}

/** Reads all but the topics, and tells where these are to be looked for; with the places of `spoken`, if they are known. */
export function readSections(
  tree: Root,
  text: string,
  programme: Reader,
  lines: Lines,
  clued?: readonly ClueAt[],
): {report: Report; said: Said} {
  const openers = outline(tree, text, programme)
  markApp(openers, programme.lexicon.common)
  const {chosen, refused} = chooseHeadings(openers, programme)
  const opened: Opened[] = []
  for (const [id, candidates] of chosen)
    for (const candidate of candidates) opened.push(fromHeading(id, candidate, openers))
  dropTitle(opened)
  const wanted = new Set(programme.sections.map(({id}) => id).filter(id => !opened.some(start => start.id === id)))
  if (wanted.size > 0) {
    const found = lineOpeners(tree, lines, programme, wanted, openers)
    for (const [id, starts] of chooseLines(found, wanted)) for (const start of starts) opened.push(fromLine(id, start))
  }
  opened.sort((a, b) => a.start - b.start || a.end - b.end)
  const silent = silentLines(tree, text, lines)
  const prompts: Mark[] = []
  const sections: Record<string, Section> = {}
  let own = 0
  let ofProgramme = false
  const prompted = new Set<number>()
  for (const spec of programme.sections) {
    const starts = opened.filter(({id}) => id === spec.id)
    const ranges = rangesOf(starts, opened, openers, text.length)
    const content = readContent(tree.children, ranges, lines, silent, programme.lexicon)
    const brief = starts.length > 0 && starts.every(start => start.brief)
    const filled = content.own > 0 && !brief
    sections[spec.id] = {
      status: starts.length === 0 ? 'absent' : filled ? 'filled' : 'empty',
      starts: starts.map(({start, end, line, as, level, text, why}) => ({start, end, line, as, level, text, why})),
      ranges,
      words: brief ? 0 : content.words,
      items: content.items,
      pairs: spec.companions.length > 0 && filled ? readPairs(tree.children, ranges, programme.lexicon, spec.id) : [],
      topics: [],
      links: content.links,
      placeholders: content.placeholders,
    }
    for (const prompt of content.prompts) prompts.push(prompt)
    // `Challenges I faced` is the author's own, even among the headings of an app's README.
    const outside = filled && starts.some(({app, text}) => !app || (!spec.common && ofAuthor.test(text)))
    if (outside && !spec.common) own++
    // `Program Overview` is none of an app's, whatever it stands under.
    if (spec.implied && (outside || (filled && starts.some(({text}) => namesProgramme(text)))))
      ofProgramme = speaksOfProgramme(starts, ranges, text)
    if (starts.length > 0 && !filled && (brief || content.prompts.length > 0)) prompted.add(starts[0]!.line)
  }
  const whole = text.length > 50_000 ? new Said(text.slice(0, 50_000)) : new Said(text, clued)
  // A topic may be dealt with in a neighbouring section (CI/CD as a concept), but not in the README of an app behind it.
  const said = openers.some(({app}) => app)
    ? new Said(
        [...Object.values(sections).flatMap(({ranges}) => ranges), ...besideApp(openers, text.length)]
          .map(({start, end}) => text.slice(start, end))
          .join('\n'),
      )
    : whole
  const first = Math.min(text.length, ...opened.map(({start}) => start))
  const intro = introduction(tree, programme, first)
  for (const {id, implied} of programme.sections) {
    const section = sections[id]!
    if (!implied || section.status === 'filled' || intro === undefined) continue
    if (section.status === 'empty' && !isWrapper(section, opened)) continue
    section.starts = []
    section.status = 'implied'
    section.ranges = [intro]
    section.words = countWords(text.slice(intro.start, intro.end))
  }
  const title = titleOf(tree, openers)
  const telling = ({reading}: Opener) => reading.app || reading.ids.length > 0
  const landmarks = openers.map(opener => ({line: opener.line, app: opener.app, telling: telling(opener)}))
  if (openers.filter(telling).length < 2)
    for (const mark of plainOutline(tree, lines, programme, opened)) landmarks.push(mark)
  landmarks.sort((a, b) => a.line - b.line)
  const track = trackOf(title ?? '')
  const beginning = text.slice(0, 2500)
  const headed = [...openers.map(({text}) => text), ...(beginning.match(ofCourse) ?? [])].join('\n').slice(0, 2500)
  const named = track ?? trackOf(headed) ?? trackOf(beginning, often)
  const content = trackFromTopics(whole)
  const report: Report = {
    title,
    track: named ?? content,
    tracks: {title: track, content, named},
    kind: kindOf({
      sections,
      own,
      ofProgramme,
      landmarks,
      lines: lines.count,
      text,
      prompted: prompted.size,
      aboutLearning: aboutLearning(whole, programme),
      // `SQA learning, day 1` is a page of a journal.
      named: callsItselfReport(title ?? '') || isPeriod({text: title ?? ''}),
    }),
    sections,
    headings: headingsOf(openers, opened, refused),
    order: [...new Set(opened.map(({id}) => id))],
    prompts: prompts.sort((a, b) => a.start - b.start),
  }
  return {report, said}
}

/** `The backend` once or twice may be anybody's; `Backend Engineering` counts for three. */
const often = 3

/** `**Course:** Backend` above a report. */
const ofCourse =
  /^[ \t>*_|-]{0,9}(?:track|course|program(?:me)?|cohort|class|curso|programa|formation|kurs)[*_ \t]{0,9}[:|].{0,80}$/gim

const ofAuthor = /(?:^|[^A-Za-z])(?:I|[Mm]y|[Ww]e|[Oo]ur|[Mm]es|[Mm]is|[Mm]eus|[Mm]inhas)(?![A-Za-z])/

/** `Overview of what I learned` above all the sections, which says nothing itself. */
function isWrapper({starts, placeholders}: Section, opened: readonly Opened[]): boolean {
  const [start] = starts
  if (starts.length !== 1 || start?.as !== 'heading' || placeholders.length > 0) return false
  const next = opened.find(other => other.start > start.start)
  return next?.as === 'heading' && next.level > start.level
}

/** What stands under no heading of an app. */
function besideApp(openers: readonly Opener[], end: number): Span[] {
  const bounds = [...openers, {start: end, app: true}]
  return openers.flatMap(({start, app}, i) => (app ? [] : [{start, end: bounds[i + 1]!.start}]))
}

function fromHeading(id: string, {opener, why}: Candidate, openers: readonly Opener[]): Opened {
  const {start, end, line, level, text, app, as} = opener
  const asTitle = openers[0] === opener && opener.reading.frame && isTitle(openers, 0) && level === 1
  return {id, start, end, line, as: asTitle ? 'title' : as, level, text, why, limit: undefined, brief: false, app}
}

function fromLine(id: string, opener: LineOpener): Opened {
  const {start, end, line, as, level, text, reading, limit, brief} = opener
  const why = brief ? 'is the assignment’s own wording' : `says \`${reading.phrases[reading.ids.indexOf(id)]}\``
  return {id, start, end, line, as, level, text, why, limit, brief, app: false}
}

/** A title that says `Overview` stands for the section only where no heading does. */
function dropTitle(opened: Opened[]): void {
  const title = opened.findIndex(({as}) => as === 'title')
  if (title !== -1 && opened.some((other, i) => i !== title && other.id === opened[title]!.id)) opened.splice(title, 1)
}

/** `Name: Ada`, `**Date:** 1 May`: what a form asks for. Of a trimmed line, or a run of blanks costs its square. */
const particular = lazily(() => /^[\p{L} ]{2,30}\s*[:：]\s*\S.{0,60}$/u)

/** The first paragraphs under the title, where they say something of the author's. */
function introduction(tree: Root, programme: Reader, before: number): Span | undefined {
  let span: Span | undefined
  let count = 0
  for (const node of tree.children) {
    const start = node.position?.start.offset
    if (start === undefined || start >= before) break
    if (node.type === 'heading' || node.type === 'list' || node.type === 'table') {
      if (span) break
      if (node.type !== 'heading') return undefined
    }
    if (node.type !== 'paragraph' && node.type !== 'blockquote') continue
    const said = nodeWords(node, 4000)
    // Badges and banners say nothing, and what they stand above may.
    if (said.trim() === '') continue
    // `Table of contents`: what follows names what is to come.
    if (said.length < 60 && readHeading(said, programme.lexicon, new Set()).contents) break
    // Who wrote it, and when: a label in each line.
    if (said.split('\n').every(line => particular().test(line.trim()))) continue
    if (voiceOf(bare(said.slice(0, 300)), programme.lexicon) !== 'own') return undefined
    count += countWords(said)
    span = {start: span?.start ?? start, end: node.position!.end.offset!}
  }
  return count >= 8 ? span : undefined
}

function titleOf(tree: Root, openers: readonly Opener[]): string | undefined {
  const top = openers.find(({level}) => level === 1) ?? openers[0]
  if (top) return top.text
  const first = tree.children.find(node => node.type === 'paragraph')
  return first ? nodeWords(first).split('\n')[0]!.slice(0, 120) : undefined
}

function headingsOf(
  openers: readonly Opener[],
  opened: readonly Opened[],
  refused: ReadonlyMap<string, Candidate[]>,
): Heading[] {
  const seen = new Map(opened.map(start => [start.start, start]))
  const reasons = new Map<Opener, {id: string; why: string}>()
  for (const [id, candidates] of refused) for (const {opener, why} of candidates) reasons.set(opener, {id, why})
  return openers.map(opener => {
    const {start, end, line, as, level, text, app} = opener
    const heading: Heading = {start, end, line, as, level, text, why: ''}
    const mine = seen.get(start)
    const reason = reasons.get(opener)
    if (app) heading.app = true
    if (mine) Object.assign(heading, {section: mine.id, why: mine.why})
    else if (reason) Object.assign(heading, {refused: reason.id, why: reason.why})
    return heading
  })
}
