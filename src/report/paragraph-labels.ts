import {several} from '../text/group-by.ts'
import type {Lines} from '../text/lines.ts'
import type {Report, Start} from './report.ts'

/** `**Overview:**` and `**Integration:**` under a heading of their own are labels of what it holds, if only one names a section. */
export function isOneOfLabels({start, line}: Start, {headings, sections}: Report, lines: Lines): boolean {
  const isBoldLabel = (number: number) =>
    /^(\*\*|__)[^*_]{1,60}(?::\1|\1:)$/.test(lines.slice(lines.line(number)).trim())
  const above = headings.findLast(heading => heading.start < start)
  if (!above || above.level < 2 || !isBoldLabel(line)) return false
  const end = headings.find(heading => heading.start > start)?.line ?? lines.count + 1
  const opening = new Set(Object.values(sections).flatMap(({starts}) => starts.map(start => start.line)))
  for (let number = above.line + 1; number < end; number++)
    if (number !== line && !opening.has(number) && isBoldLabel(number)) return true
  return false
}

/** `**Challenges:**` in each entry of a log, alone or before text, is a label of all of them, and the heading of none. */
export function isLabel({line, end}: Start, lines: Lines): boolean {
  const own = lines.line(line)
  const said = lines.slice(own).trim()
  const label = said.slice(0, said.length - Math.max(0, own.end - end)).trim()
  let count = 0
  for (const other of lines) {
    const text = lines.slice(other).trim()
    if (label.length > 2 && text.startsWith(label) && ++count >= several) return true
  }
  return false
}
