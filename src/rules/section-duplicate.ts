import {nameOf} from '../report/name-of.ts'
import {periodsOf} from '../report/periods.ts'
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
    if (programme.foreign) return
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
      const {title} = programme.sections.find(spec => spec.id === id)!
      const data = {title, first: nameOf(first), line: first.line}
      report('twice', start, data, {related: first, relatedNote: 'the first one'})
    })
  },
})
