import type {Edit} from '../text/edit.ts'
import type {Lines} from '../text/lines.ts'
import {readHeading} from './lexicon.ts'
import {isPeriod} from './periods.ts'
import type {Programme, SectionSpec} from './programme.ts'
import type {Heading, Report, Start} from './report.ts'
import type {SectionWords} from './section-words.ts'
import {namesCourse} from './signs.ts'
import {wraps} from './wrappers.ts'

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
 * The place for a missing section: after the one that the schema has before it, else before the one that follows.
 * @param end After what everything is hidden.
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
    const last = sections[order[i]!]!.starts.findLast(start => isHeading(start) || start.as === 'title')
    if (!last) continue
    const before = last.as === 'title' ? last : standing(last, headings, title)
    const next = headings.find(
      ({start, level}) => start > before.start && (before.as === 'title' || level <= before.level),
    )
    // A section that has the sign of a title alone is too high: what comes after it need not be.
    const least = headings[0]?.start === title && !headings[0]?.section ? 2 : 1
    const own = before.as === 'title' ? level : Math.max(before.level, least)
    return {neighbour: before, side: 'after', offset: next?.start ?? end, level: own}
  }
  for (let i = at + 1; i < order.length; i++) {
    const next = sections[order[i]!]!.starts.find(isHeading)
    // Nothing belongs above the title.
    if (next && next.start === title) break
    if (!next) continue
    const own = standing(next, headings, title)
    // What a report begins with stands above all that it holds, but for its contents.
    const isFirst = ({start, level, text}: Heading) =>
      start !== title && level <= own.level && !readHeading(text, programme.lexicon).contents
    const after = at === 0 ? headings.find(heading => isHeading(heading) && isFirst(heading))! : own
    return {neighbour: after, side: 'before', offset: after.start, level: after.level}
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

/**
 * The heading below which a section's own stands, as far up as no other section does: `### What went badly` of
 * `## Process` leaves the process whole, and `### Tools` of `## Learnings` stands beside the others there.
 */
function standing(start: Start, headings: readonly Heading[], title: number | undefined): Start {
  let at = headings.findIndex(heading => heading.start === start.start)
  for (let i = at - 1; i >= 0; i--) {
    const above = headings[i]!
    if (above.level >= headings[at]!.level || !isHeading(above)) continue
    if (above.start === title || wraps(above.text) || sectionsBelow(headings, i) > 1) break
    at = i
  }
  return headings[at] ?? start
}

function sectionsBelow(headings: readonly Heading[], at: number): number {
  const ids = new Set<string>()
  for (let i = at + 1; i < headings.length && headings[i]!.level > headings[at]!.level; i++)
    if (headings[i]!.section) ids.add(headings[i]!.section!)
  return ids.size
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
  const isGlued = number > 1 && lines.slice(lines.line(number - 1)).trim() !== ''
  if (offset < text.length) return {start, end: start, text: (isGlued ? eol : '') + stubs + eol}
  // At the end of the file: a blank line before, whatever the file ends with.
  const last = lines.line(lines.count)
  const lead = text.length === 0 ? '' : last.start < last.end ? eol + eol : blankBefore(lines) ? '' : eol
  return {start: text.length, end: text.length, text: lead + stubs}
}

function blankBefore(lines: Lines): boolean {
  return lines.slice(lines.line(lines.count - 1)).trim() === ''
}
