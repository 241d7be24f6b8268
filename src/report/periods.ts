import type {HeadingAt} from '../markdown/headings.ts'
import {lazily} from '../text/lazily.ts'
import {letters} from './words.ts'

/** What counts the parts of a log, in lower case; `Challenge 2` and `Part 2` are parts of a report. */
const period = lazily(
  () =>
    new RegExp(
      `(?<![${letters}])(?:weeks?|days?|months?|sprints?|semaines?|jours?|mois|semanas?|d[ií]as?|mes(?:es)?|m[eê]s)[ \\t]*[#nº°-]*[ \\t]*\\d`,
    ),
)

/** Whether a heading counts the days, weeks or months of a log. */
export function isPeriod({text}: Pick<HeadingAt, 'text'>): boolean {
  const head = text.slice(0, 80)
  return /\d/.test(head) && period().test(head.toLowerCase())
}

/** So many at least make a log: a report may well speak of its first and its last week. */
export const least = 3

/** Where the weeks, days or sprints of a log begin, in order: each of them has its own challenges and takeaways. */
export function periodsOf(headings: readonly HeadingAt[]): HeadingAt[] {
  const found = headings.filter(isPeriod)
  const depth = found.reduce((least, {depth}) => Math.min(least, depth), 6)
  const parts = found.filter(heading => heading.depth === depth)
  return parts.length >= least ? parts : []
}
