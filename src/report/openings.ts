import type {Root} from 'mdast'
import type {Lines} from '../text/lines.ts'
import {chooseLines} from './choose-lines.ts'
import type {Opened} from './extent.ts'
import {type LineOpener, lineOpeners} from './line-openers.ts'
import type {Opener} from './opener.ts'
import {markApp, outline} from './outline.ts'
import type {Reader} from './programme.ts'
import type {Heading} from './report.ts'
import {chooseHeadings} from './select.ts'
import {isTitle} from './titles.ts'
import {unsaid} from './unsaid.ts'
import type {Candidate} from './weigh.ts'

/** All that looks like a heading, and where sections open. */
export interface Openings {
  openers: Opener[]
  /** In the order of the text. */
  opened: Opened[]
  /** By section, the headings that seemed to open it. */
  refused: ReadonlyMap<string, Candidate[]>
}

/** `isOfLearning` is asked where no heading and no line opens a section for certain. */
export function openingsOf(
  tree: Root,
  text: string,
  lines: Lines,
  programme: Reader,
  isOfLearning: (openers: readonly Opener[]) => boolean,
): Openings {
  const openers = outline(tree, text, programme)
  markApp(openers, programme.lexicon.common)
  const choice = chooseHeadings(openers, programme, text)
  const {chosen, refused} = choice
  const opened: Opened[] = []
  for (const [id, candidates] of chosen)
    for (const candidate of candidates) opened.push(fromHeading(id, candidate, openers))
  dropTitle(opened)
  const wanted = new Set(programme.sections.map(({id}) => id).filter(id => !opened.some(start => start.id === id)))
  if (wanted.size > 0) {
    const found = lineOpeners(tree, lines, programme, wanted, openers)
    const lined = [...chooseLines(found, wanted)].flatMap(([id, starts]) => starts.map(start => ({id, start})))
    if (opened.length > 0 || !isAside(lined, text)) for (const {id, start} of lined) opened.push(fromLine(id, start))
    for (const id of wanted) {
      if (opened.some(start => start.id === id)) continue
      const candidate = unsaid(id, choice, openers, programme, tree, text.length)
      if (candidate && (opened.length > 0 || isOfLearning(openers))) opened.push(fromHeading(id, candidate, openers))
    }
  }
  opened.sort((a, b) => a.start - b.start || a.end - b.end)
  return {openers, opened, refused}
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

/**
 * Whether all that opens a section is a point of a list that names it in passing: `- tools`, `- Use dev tools - force a state`,
 * or `- Stack: …` above `- Heap: …`. Beside other sections it may be meant as one.
 */
function isAside(lined: readonly {start: LineOpener}[], text: string): boolean {
  const [first] = lined
  if (!first || lined.some(({start}) => start.start !== first.start.start || (start.as !== 'label' && !start.brief)))
    return false
  const {start, end} = first.start
  const said = text.slice(start, end)
  // In bold, or with the signs of a heading, it is meant; on a line without a mark it is the assignment's.
  if (!/^(?:[-*+•]|\d{1,3}[.)])[ \t]/.test(said)) return false
  if (/\*\*|__|#/.test(said)) return first.start.brief
  if (!/[:：]\s*$/.test(said)) return true
  const near =
    text
      .slice(Math.max(0, start - 300), start)
      .split('\n')
      .at(-2) ?? ''
  const next = text.slice(end, end + 600).split('\n')[1] ?? ''
  return [near, next].some(line => point.test(line))
}

/** A point with a label of its own. */
const point = /^[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t]+[^:：]{1,60}[:：][\s*_]/

/** A title that says `Overview` stands for the section only where no heading does. */
function dropTitle(opened: Opened[]): void {
  const title = opened.findIndex(({as}) => as === 'title')
  if (title !== -1 && opened.some((other, i) => i !== title && other.id === opened[title]!.id)) opened.splice(title, 1)
}

/** The headings as a report tells of them: what each opens, or why it does not. */
export function headingsOf({openers, opened, refused}: Openings): Heading[] {
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
