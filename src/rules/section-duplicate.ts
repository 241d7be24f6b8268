import {hasConflict} from '../markdown/headings.ts'
import {readHeading} from '../report/lexicon.ts'
import {nameOf} from '../report/name-of.ts'
import {periodsOf} from '../report/periods.ts'
import type {Programme} from '../report/programme.ts'
import type {Heading, Report, Start} from '../report/report.ts'
import {defineRule} from '../rule.ts'
import {firstAfter} from '../text/span.ts'

export default defineRule({
  id: 'section-duplicate',
  summary: 'A section is in one place',
  severity: 'warning',
  messages: {
    twice: 'Unexpected second `{title}` section, expected it together with `{first}` on line {line}',
  },
  check({text, headings, model, programme, report}) {
    if (hasConflict(text)) return
    const all = programme.sections
      .flatMap(({id}) => (model.sections[id]?.starts ?? []).map(start => ({id, start})))
      .toSorted((a, b) => a.start.start - b.start.start)
    if (new Set(all.map(({id}) => id)).size === all.length) return
    // Among the many headings of a lesson a few say by chance what a section is called.
    if (all.length * 10 < model.headings.length) return
    const periods = periodsOf(headings)
    const parts = partsOf(model, all)
    const idsUnder = new Map<Heading, Set<string>>()
    all.forEach(({id}, i) => {
      const part = parts[i]
      if (part) idsUnder.set(part, (idsUnder.get(part) ?? new Set()).add(id))
    })
    const last = new Map<string, number>()
    all.forEach(({id, start}, i) => {
      const before = last.get(id)
      last.set(id, i)
      // Two headings in a row share the section; only where another one lies between is it torn apart.
      if (before === undefined || start.as === 'column') return
      // Beside the README of an app, one of the two is the app's.
      if (model.kind === 'hybrid' && programme.lexicon.common.has(id)) return
      const apart = all.slice(before + 1, i).some(other => other.id !== id && other.start.start !== start.start)
      if (!apart) return
      const first = all[before]!.start
      // In a log by weeks, each week has a section of its own.
      if (firstAfter(periods, first.start) !== firstAfter(periods, start.start)) return
      // `2. Tooling issues` among the challenges is one of them.
      const above = parts[i]?.section
      if (above && above !== id && !programme.lexicon.frames.has(above)) return
      // Backend and frontend, each with its own: two parts of one build.
      if (areEntries(parts[before], parts[i], first, start) || areParts(parts[before], parts[i], idsUnder)) return
      // `Backend challenges` under `Backend`, and the challenges of the whole: a part with sections of its own.
      if (first.level > start.level && isPart(parts[before], idsUnder, programme)) return
      const {title} = programme.sections.find(spec => spec.id === id)!
      const data = {title, first: nameOf(first), line: first.line}
      report('twice', start, data, {related: first, relatedNote: 'the first one'})
    })
  },
})

/** The headings that these starts, which are in order, stand under. */
function partsOf({headings}: Report, starts: readonly {start: Start}[]): (Heading | undefined)[] {
  const open: Heading[] = []
  let next = 0
  return starts.map(({start: {start, level}}) => {
    for (; next < headings.length && headings[next]!.start < start; next++) {
      while (open.length > 0 && open.at(-1)!.level >= headings[next]!.level) open.pop()
      open.push(headings[next]!)
    }
    return open.findLast(heading => heading.level < level)
  })
}

/** `Reflections` under every milestone of a log. */
const areEntries = (one: Heading | undefined, two: Heading | undefined, first: Start, second: Start): boolean =>
  one !== undefined && two !== undefined && one !== two && one.level === two.level && first.text === second.text

/** A heading below the title that holds sections and does not say so, as `Major learnings` would. */
function isPart(part: Heading | undefined, idsUnder: ReadonlyMap<Heading, ReadonlySet<string>>, programme: Programme) {
  if (!part || part.level < 2 || part.section !== undefined || idsUnder.get(part)!.size < 2) return false
  const {ids, frame} = readHeading(part.text, programme.lexicon, nothing)
  return ids.length === 0 && !frame
}

const nothing: ReadonlySet<string> = new Set()

/** Two headings of one level with two sections or more in common. */
function areParts(
  one: Heading | undefined,
  two: Heading | undefined,
  idsUnder: ReadonlyMap<Heading, ReadonlySet<string>>,
): boolean {
  if (!one || !two || one === two || one.level !== two.level) return false
  const others = idsUnder.get(two)!
  return [...idsUnder.get(one)!].filter(id => others.has(id)).length >= 2
}
