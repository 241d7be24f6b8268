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
