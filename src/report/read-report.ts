import type {Root} from 'mdast'
import type {ClueAt} from '../text/clues.ts'
import {Lines} from '../text/lines.ts'
import type {Span} from '../text/span.ts'
import {type Content, readContent} from './content.ts'
import {rangesOf} from './extent.ts'
import {addImplied} from './introduction.ts'
import {kindOf} from './kind.ts'
import {type Lexicon, readHeading} from './lexicon.ts'
import {lineKinds} from './line-kinds.ts'
import type {Opener} from './opener.ts'
import {headingsOf, type Openings, openingsOf} from './openings.ts'
import {words} from './outline.ts'
import {readPairs} from './pairs.ts'
import {isPeriod} from './periods.ts'
import {type Landmark, plainOutline, saysApp} from './plain-outline.ts'
import type {Programme, Reader} from './programme.ts'
import type {Mark, Report, Section} from './report.ts'
import {Said} from './said.ts'
import {aboutLearning, callsItselfReport, namesProgramme, speaksOfProgramme} from './signs.ts'
import {topicsIn, trackFromTopics, trackOf} from './track.ts'

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

/** As much of a text as tells what it is about. */
const telling = 50_000
/** As much of it as may tell its track by naming it. */
const beginning = 2500

/** Reads all but the topics, and tells where these are to be looked for; with the places of `spoken`, if they are known. */
export function readSections(
  tree: Root,
  text: string,
  programme: Reader,
  lines: Lines,
  clued?: readonly ClueAt[],
): {report: Report; said: Said} {
  const whole = text.length > telling ? new Said(text.slice(0, telling)) : new Said(text, clued)
  let learns: boolean | undefined
  const isAboutLearning = () => (learns ??= aboutLearning(whole, programme))
  const openings = openingsOf(
    tree,
    text,
    lines,
    programme,
    openers => isNamed(titleOf(tree, openers)) || isAboutLearning(),
  )
  const {openers, opened} = openings
  const read = programme.sections.map(sectionReader(tree, text, programme, lines, openings))
  const sections = Object.fromEntries(read.map(({section}, i) => [programme.sections[i]!.id, section]))
  const said = saidIn(text, sections, openers) ?? whole
  addImplied(sections, tree, text, programme, opened)
  const title = titleOf(tree, openers)
  const tracks = tracksOf(title, openers, text, whole)
  const report: Report = {
    title,
    track: tracks.named ?? tracks.content,
    tracks,
    kind: kindOf({
      sections,
      own: read.filter(({isOwn}) => isOwn).length,
      ofProgramme: read.some(({isOfProgramme}) => isOfProgramme),
      landmarks: landmarksOf(openings, tree, lines, programme),
      lines: lines.count,
      text,
      prompted: new Set(read.map(({promptedAt}) => promptedAt).filter(line => line !== undefined)).size,
      aboutLearning: isAboutLearning(),
      named: isNamed(title),
    }),
    sections,
    headings: headingsOf(openings),
    order: [...new Set(opened.map(({id}) => id))],
    prompts: read.flatMap(({prompts}) => prompts).sort((a, b) => a.start - b.start),
  }
  return {report, said}
}

/** `My learning journal`; `SQA learning, day 1` is a page of one. */
const isNamed = (title = ''): boolean => callsItselfReport(title) || isPeriod({text: title})

/** A section, and what it says about the document. */
interface Read {
  section: Section
  prompts: Mark[]
  /** Filled outside of what is the app's, and not one that any README has. */
  isOwn: boolean
  isOfProgramme: boolean
  /** The line where the assignment's own words open it, if nothing of the author's does. */
  promptedAt: number | undefined
}

function sectionReader(
  tree: Root,
  text: string,
  {lexicon}: Reader,
  lines: Lines,
  {openers, opened}: Openings,
): (spec: Reader['sections'][number]) => Read {
  const kinds = lineKinds(tree, text, lines, lexicon)
  return spec => {
    const starts = opened.filter(({id}) => id === spec.id)
    const ranges = rangesOf(starts, opened, openers, text.length)
    const content = readContent(tree.children, ranges, lines, kinds, lexicon)
    const isBrief = starts.length > 0 && starts.every(({brief}) => brief)
    const isFilled = content.own > 0 && !isBrief && !isOnlyName(content, spec.id, lexicon)
    // `Challenges I faced` is the author's own, even among the headings of an app's README.
    const isOutside = isFilled && starts.some(({app, text}) => !app || (!spec.common && ofAuthor.test(text)))
    // `Program Overview` is none of an app's, whatever it stands under.
    const mayTell = spec.implied && (isOutside || (isFilled && starts.some(({text}) => namesProgramme(text))))
    const isPrompted = starts.length > 0 && !isFilled && (isBrief || content.prompts.length > 0)
    return {
      section: {
        status: starts.length === 0 ? 'absent' : isFilled ? 'filled' : 'empty',
        starts: starts.map(({start, end, line, as, level, text, why}) => ({start, end, line, as, level, text, why})),
        ranges,
        words: isBrief ? 0 : content.words,
        items: content.items,
        pairs: spec.companions.length > 0 && isFilled ? readPairs(tree.children, ranges, lexicon, spec.id) : [],
        topics: [],
        links: content.links,
        placeholders: content.placeholders,
      },
      prompts: content.prompts,
      isOwn: isOutside && !spec.common,
      isOfProgramme: mayTell && speaksOfProgramme(starts, ranges, text),
      promptedAt: isPrompted ? starts[0]!.line : undefined,
    }
  }
}

/** `4. Solutions` below `3. Challenges` names the section once more, and says nothing. */
function isOnlyName({own, items: [item, ...others]}: Content, id: string, lexicon: Lexicon): boolean {
  if (own !== 1 || !item || others.length > 0 || item.text.length > 60 || /[:：]\s*[^\s*_]/.test(item.text))
    return false
  const {ids, rest, project} = readHeading(item.text, lexicon)
  return ids.includes(id) && rest.length === 0 && !project
}

const ofAuthor = /(?:^|[^A-Za-z])(?:I|[Mm]y|[Ww]e|[Oo]ur|[Mm]es|[Mm]is|[Mm]eus|[Mm]inhas)(?![A-Za-z])/

/** Where topics are looked for: also in a neighbouring section (CI/CD as a concept), but not in the README of an app after it. */
function saidIn(text: string, sections: Report['sections'], openers: readonly Opener[]): Said | undefined {
  if (!openers.some(({app}) => app)) return undefined
  const ranges = [...Object.values(sections).flatMap(({ranges}) => ranges), ...besideApp(openers, text.length)]
  return new Said(ranges.map(({start, end}) => text.slice(start, end)).join('\n'))
}

/** What stands under no heading of an app. */
function besideApp(openers: readonly Opener[], end: number): Span[] {
  const bounds = [...openers, {start: end, app: true}]
  return openers.flatMap(({start, app}, i) => (app ? [] : [{start, end: bounds[i + 1]!.start}]))
}

function titleOf(tree: Root, openers: readonly Opener[]): string | undefined {
  const top = openers.find(({level}) => level === 1) ?? openers[0]
  if (top) return top.text
  const first = tree.children.find(node => node.type === 'paragraph')
  return first ? words(first).split('\n')[0]!.slice(0, 120) : undefined
}

/** What the title says about the track, what the text does by what it is about, and what either does by naming one. */
function tracksOf(title: string | undefined, openers: readonly Opener[], text: string, whole: Said): Report['tracks'] {
  const track = trackOf(title ?? '')
  const start = text.slice(0, beginning)
  const headed = [...openers.map(({text}) => text), ...(start.match(ofCourse) ?? [])].join('\n').slice(0, beginning)
  return {
    title: track,
    content: trackFromTopics(whole),
    named: track ?? trackOf(headed) ?? trackOf(start, often),
  }
}

/** `The backend` once or twice may be anybody's; `Backend Engineering` counts for three. */
const often = 3

/** `**Course:** Backend` above a report. */
const ofCourse =
  /^[ \t>*_|-]{0,9}(?:track|course|program(?:me)?|cohort|class|curso|programa|formation|kurs)[*_ \t]{0,9}[:|].{0,80}$/gim

/** `Case study 2:`, `Use case 1 – Logging`: examples of a lesson, and not its project. */
const ofLesson = /\b(?:use cases?|case stud(?:y|ies))\b/i

/** The headings as far as the kind of the document hangs on them; of one that has next to none, its lines. */
function landmarksOf({openers, opened}: Openings, tree: Root, lines: Lines, programme: Reader): Landmark[] {
  const isTelling = ({reading}: Opener) => reading.app || reading.ids.length > 0
  const landmarks = openers.map(opener => ({
    line: opener.line,
    app: opener.app,
    telling: isTelling(opener),
    plain: saysApp(opener.reading) || (opener.reading.project && !ofLesson.test(opener.text)),
  }))
  if (openers.filter(isTelling).length < 2)
    for (const mark of plainOutline(tree, lines, programme, opened)) landmarks.push(mark)
  return landmarks.sort((a, b) => a.line - b.line)
}
