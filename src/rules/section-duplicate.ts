import {nameOf} from '../report/name-of.ts'
import {periodsOf} from '../report/periods.ts'
import type {Heading, Report, Start} from '../report/report.ts'
import {defineRule} from '../rule.ts'
import {firstAfter} from '../text/span.ts'

export default defineRule({
  id: 'section-duplicate',
  summary: 'A section stands in one place',
  severity: 'warning',
  messages: {
    twice: 'Unexpected second `{title}` section, expected it together with `{first}` on line {line}',
  },
  check({headings, model, programme, report}) {
    const periods = periodsOf(headings)
    const all = programme.sections
      .flatMap(({id}) => (model.sections[id]?.starts ?? []).map(start => ({id, start})))
      .toSorted((a, b) => a.start.start - b.start.start)
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
      // Backend and frontend, each with its own: two parts of one build.
      const parts = [partOf(model, first), partOf(model, start)] as const
      if (areParts(...parts, all, model) || areEntries(...parts, first, start)) return
      const {title} = programme.sections.find(spec => spec.id === id)!
      const data = {title, first: nameOf(first), line: first.line}
      report('twice', start, data, {related: first, relatedNote: 'the first one'})
    })
  },
})

/** The heading that a section stands under. */
const partOf = ({headings}: Report, {start, level}: Start): Heading | undefined =>
  headings.findLast(heading => heading.start < start && heading.level < level)

/** `Reflections` under every milestone of a log. */
const areEntries = (one: Heading | undefined, two: Heading | undefined, first: Start, second: Start): boolean =>
  one !== undefined && two !== undefined && one !== two && one.level === two.level && first.text === second.text

/** Two headings of one level with two sections or more in common. */
function areParts(
  one: Heading | undefined,
  two: Heading | undefined,
  all: readonly {id: string; start: Start}[],
  model: Report,
): boolean {
  if (!one || !two || one === two || one.level !== two.level) return false
  const under = (part: Heading) => all.filter(({start}) => partOf(model, start) === part).map(({id}) => id)
  const others = new Set(under(two))
  return new Set(under(one).filter(id => others.has(id))).size >= 2
}
