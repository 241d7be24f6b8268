import type {Root} from 'mdast'
import {Lines} from '../text/lines.ts'
import type {Span} from '../text/span.ts'
import {readContent, silentLines} from './content.ts'
import {bare, voiceOf} from './instruction.ts'
import {kindOf} from './kind.ts'
import {type LineOpener, lineOpeners} from './lines.ts'
import {markApp, words as nodeWords, type Opener, outline} from './outline.ts'
import {readPairs} from './pairs.ts'
import type {Programme} from './programme.ts'
import type {Heading, Mark, Report, Section, Start} from './report.ts'
import {type Candidate, chooseHeadings, chooseLines, isTitle} from './select.ts'
import {topicsIn, trackFromTopics, trackOf} from './track.ts'
import {countWords, fold} from './words.ts'

interface Opened extends Start {
  id: string
  /** Where its text ends at the latest. */
  limit: number | undefined
  brief: boolean
  app: boolean
}

/** Reads a document as the report that a programme asks for. */
export function readReport(tree: Root, text: string, programme: Programme, lines = new Lines(text)): Report {
  const openers = outline(tree, text, programme)
  markApp(openers)
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
    prompts.push(...content.prompts)
    const outside = filled && starts.some(({app}) => !app)
    if (outside && !spec.common) own++
    if (outside && spec.implied) ofProgramme = speaksOfProgramme(starts, ranges, text)
    if (starts.length > 0 && !filled && (brief || content.prompts.length > 0)) prompted.add(starts[0]!.line)
  }
  // A topic may be dealt with in a neighbouring section: CI/CD as a concept, caching as a technology.
  const said = fold(
    Object.values(sections)
      .flatMap(({ranges}) => ranges.map(({start, end}) => text.slice(start, end)))
      .join('\n'),
  )
  for (const spec of programme.sections) {
    if (spec.topics.length > 0 && sections[spec.id]!.status === 'filled')
      sections[spec.id]!.topics = topicsIn(said, spec.topics)
  }
  const first = Math.min(text.length, ...opened.map(({start}) => start))
  const intro = introduction(tree, programme, first)
  for (const {id, implied} of programme.sections) {
    const section = sections[id]!
    if (!implied || section.status !== 'absent' || intro === undefined) continue
    section.status = 'implied'
    section.ranges = [intro]
    section.words = countWords(text.slice(intro.start, intro.end))
  }
  const title = titleOf(tree, openers)
  const opening = text.slice(0, 4000)
  const words = countWords(text.slice(0, 20000))
  const titleTrack = trackOf(title ?? '') ?? trackOf(opening)
  const content = trackFromTopics(fold(text.slice(0, 50000)))
  return {
    title,
    track: titleTrack ?? content,
    tracks: {title: trackOf(title ?? ''), content},
    kind: kindOf({
      sections,
      own,
      ofProgramme,
      openers,
      lines: lines.count,
      words,
      prompted: prompted.size,
      aboutLearning: aboutLearning(opening, programme),
    }),
    sections,
    headings: headingsOf(openers, opened, refused),
    order: [...new Set(opened.map(({id}) => id))],
    prompts: prompts.sort((a, b) => a.start - b.start),
  }
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

/** What belongs to the starts of one section: up to the next heading of their depth, without other sections within. */
function rangesOf(starts: readonly Opened[], all: readonly Opened[], openers: readonly Opener[], end: number): Span[] {
  const ranges: Span[] = []
  for (const start of starts) {
    let stop = start.limit ?? end
    const next = openers.find(
      opener => opener.start > start.start && (start.as === 'title' || opener.level <= start.level),
    )
    if (next && next.start < stop) stop = next.start
    let at = start.end
    for (const other of all) {
      if (other.start <= start.start || other.start >= stop) continue
      // A table's columns are read by whoever they belong to, and by the section around it.
      if (other.line === start.line || other.as === 'column') continue
      // Within this section opens another: what it holds isn't this one's.
      if (other.level >= 7 && start.level >= 7 && other.limit === undefined) {
        stop = other.start
        break
      }
      if (other.id === start.id) continue
      if (other.start > at) ranges.push({start: at, end: other.start})
      const after = openers.find(opener => opener.start > other.start && opener.level <= other.level)
      at = Math.max(at, Math.min(stop, other.limit ?? after?.start ?? stop))
    }
    if (at < stop) ranges.push({start: at, end: stop})
  }
  return ranges
}

/** The first paragraphs under the title, where they say something of the author's. */
function introduction(tree: Root, programme: Programme, before: number): Span | undefined {
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

function aboutLearning(opening: string, programme: Programme): boolean {
  const folded = fold(opening)
  return (
    /\b(?:learn|learning|learnings|learned|program|programme|bootcamp|course|apprentissage|formation|aprendizaje|aprendizado|programa|curso|mafunzo|programu)\b|تعلم|برنامج/.test(
      folded,
    ) || [...programme.lexicon.names].some(name => folded.includes(name))
  )
}

const programmeWords =
  /\b(?:programs?|programmes?|bootcamp|course|curriculum|learn|learning|learnings|learned|learner|learners|formation|programa|curso|programu)\b|برنامج/g

function speaksOfProgramme(starts: readonly Opened[], ranges: readonly Span[], text: string): boolean {
  const said = ranges.map(({start, end}) => text.slice(start, Math.min(end, start + 800))).join(' ')
  return (fold(`${starts.map(start => start.text).join(' ')} ${said}`).match(programmeWords)?.length ?? 0) >= 2
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
