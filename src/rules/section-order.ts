import {nameOf} from '../report/name-of.ts'
import type {Report, Start} from '../report/report.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  id: 'section-order',
  summary: 'Sections come in the order that the programme gives',
  severity: 'info',
  // No assignment that we know asks for an order, and most who chose another one would shrug.
  preset: 'strict',
  messages: {
    early: 'Unexpected `{title}` before `{other}`, expected it after',
  },
  check({model, programme, report}) {
    const wanted = programme.sections.map(({id}) => id)
    const found = wanted.flatMap((id, rank) => {
      const start = openingOf(model, id)
      return start ? [{id, rank, start}] : []
    })
    const inText = found.toSorted((a, b) => a.start.start - b.start.start)
    const kept = longestRise(inText.map(({rank}) => rank))
    inText.forEach(({rank, start}, i) => {
      if (kept.has(i)) return
      // What it should follow is further down.
      const other = inText.slice(i + 1).findLast((later, k) => later.rank < rank && kept.has(i + 1 + k))
      if (other) report('early', start, {title: nameOf(start), other: nameOf(other.start)}, {related: other.start})
      else {
        const before = inText.slice(0, i).find((earlier, k) => earlier.rank > rank && kept.has(k))
        if (before) report('early', before.start, {title: nameOf(before.start), other: nameOf(start)}, {related: start})
      }
    })
  },
})

/** Columns of a table and headings that open two sections have no order among them. */
function openingOf({sections}: Report, id: string): Start | undefined {
  const section = sections[id]
  const start = section?.starts[0]
  if (!start || start.as === 'column' || start.as === 'label' || start.as === 'title') return undefined
  const shared = Object.entries(sections).some(([other, {starts}]) => other !== id && starts[0]?.start === start.start)
  return shared ? undefined : start
}

/** The places of the longest rising run: what is not in it has moved. */
function longestRise(ranks: readonly number[]): Set<number> {
  const best = ranks.map(() => 1)
  const from = ranks.map(() => -1)
  ranks.forEach((rank, i) => {
    for (let k = 0; k < i; k++) if (ranks[k]! < rank && best[k]! + 1 > best[i]!) [best[i], from[i]] = [best[k]! + 1, k]
  })
  const kept = new Set<number>()
  for (let i = best.indexOf(Math.max(0, ...best)); i >= 0; i = from[i]!) kept.add(i)
  return kept
}
