import type {Report, Start} from './report.ts'
import {wraps} from './wrappers.ts'

/** The heading of another section that this one stands under; an overview may hold the rest. */
export function enclosing({headings}: Report, start: Start, frames: ReadonlySet<string>) {
  const at = headings.findIndex(heading => heading.start === start.start)
  const own = headings[at]?.section
  let level = start.level
  for (let i = at - 1; i >= 0 && own; i--) {
    const heading = headings[i]!
    if (heading.level >= level) continue
    level = heading.level
    if (!heading.section || heading.section === own || heading.as !== 'heading') continue
    // A second `#` is too high itself: `heading-title` says so.
    if (level === 1 && headings[0]!.level === 1 && headings[0] !== heading && !headings[0]!.section) return undefined
    // `Major Learnings & Technologies` holds what was learned, as the assignment has it: all of the sections.
    if (!frames.has(heading.section) && !wraps(heading.text) && !asks(headings, i)) return heading
  }
  return undefined
}

/** `Final reflections` with three questions or more below it: whatever one asks about, it belongs there. */
function asks(headings: Report['headings'], at: number): boolean {
  let questions = 0
  for (let i = at + 1; i < headings.length && headings[i]!.level > headings[at]!.level; i++)
    if (/[?？]\s*$/.test(headings[i]!.text)) questions++
  return questions >= 3
}

/** The headings that move with a second title: none of them where `# Tools` above `## Challenges` is but one section too high. */
export function movedWith<H extends {start: number; depth: number}>(
  parts: readonly H[],
  {headings}: Report,
): readonly H[] {
  const sections = new Map(headings.flatMap(({start, section}) => (section ? [[start, section]] : [])))
  const [first, ...others] = parts.map(({start, depth}) => ({depth, section: sections.get(start)}))
  const isOne = others.some(({depth, section}) => depth === 2 && section && section !== first!.section)
  return first!.section && isOne ? parts.slice(0, 1) : parts
}
