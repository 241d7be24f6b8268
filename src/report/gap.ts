import type {Edit} from '../text/edit.ts'
import type {Lines} from '../text/lines.ts'
import {isPeriod} from './periods.ts'
import type {Programme, SectionSpec} from './programme.ts'
import type {Report, Start} from './report.ts'
import type {SectionWords} from './section-words.ts'
import {namesCourse} from './signs.ts'

/** Where a section that isn't there belongs. */
export interface Gap {
  /** The section's heading before it, or the one after it. */
  neighbour: Start | undefined
  side: 'after' | 'before' | 'end'
  offset: number
  level: number
}

const isHeading = ({as}: Start) => as === 'heading' || as === 'html'

/**
 * The place for a missing section: behind the one that the schema has before it, else before the one that follows.
 * @param end Behind what everything is hidden.
 */
export function gapFor(
  spec: SectionSpec,
  {sections, headings}: Report,
  programme: Programme,
  text: string,
  end = text.length,
): Gap {
  const order = programme.sections.map(({id}) => id)
  const at = order.indexOf(spec.id)
  const title = titleOf(headings)
  // A title that says `reflection` is a section's only heading, and still the title: what is put in stands below it.
  const level = commonLevel(
    order.flatMap(id => sections[id]!.starts.filter(isHeading)).filter(({start}) => start !== title),
  )
  for (let i = at - 1; i >= 0; i--) {
    const before = sections[order[i]!]!.starts.findLast(start => isHeading(start) || start.as === 'title')
    if (!before) continue
    const next = headings.find(
      ({start, level}) => start > before.start && (before.as === 'title' || level <= before.level),
    )
    const own = before.as === 'title' ? level : before.level
    return {neighbour: before, side: 'after', offset: next?.start ?? end, level: own}
  }
  for (let i = at + 1; i < order.length; i++) {
    const after = sections[order[i]!]!.starts.find(isHeading)
    // Nothing belongs above the title.
    if (after && after.start === title) break
    if (after) return {neighbour: after, side: 'before', offset: after.start, level: after.level}
  }
  // Where lines stand for headings, above the first one that comes later.
  for (let i = at + 1; i < order.length; i++) {
    const after = sections[order[i]!]!.starts.find(({as}) => as === 'bold' || as === 'plain')
    const line = after && text.lastIndexOf('\n', after.start - 1) + 1
    if (after && /^[^\s|>]/.test(text.slice(line, line! + 1)))
      return {neighbour: after, side: 'before', offset: line!, level}
  }
  return {neighbour: undefined, side: 'end', offset: end, level}
}

/** Where the title begins: the only `#` heading, above others, or one that names a week or a course besides. */
function titleOf(headings: Report['headings']): number | undefined {
  const [first, ...others] = headings
  if (first?.level !== 1) return undefined
  return others.length > 0 || isPeriod(first) || namesCourse(first.text) ? first.start : undefined
}

function commonLevel(starts: readonly Start[]): number {
  const counts = new Map<number, number>()
  for (const {level} of starts) counts.set(level, (counts.get(level) ?? 0) + 1)
  let best = 2
  for (const [level, count] of counts) if (count > (counts.get(best) ?? 0)) best = level
  return best
}

/** Sections that are still to be written: headings and what to write, visibly. `lint` counts them as empty. */
export function stubsAt(sections: readonly SectionWords[], {offset, level}: Gap, text: string, lines: Lines): Edit {
  const number = lines.numberAt(offset)
  const eol = lines.eolAt(number)
  const stub = ({title, hint}: SectionWords) =>
    `${'#'.repeat(Math.min(6, level))} ${title}${eol}${eol}TODO${hint === '' ? '' : `: ${hint}`}${eol}`
  const stubs = sections.map(stub).join(eol)
  const start = lines.line(number).start
  if (offset < text.length) return {start, end: start, text: stubs + eol}
  // At the end of the file: a blank line before, whatever the file ends with.
  const last = lines.line(lines.count)
  const lead = text.length === 0 ? '' : last.start < last.end ? eol + eol : blankBefore(lines) ? '' : eol
  return {start: text.length, end: text.length, text: lead + stubs}
}

function blankBefore(lines: Lines): boolean {
  return lines.slice(lines.line(lines.count - 1)).trim() === ''
}
