import {gapFor, stubsAt} from '../report/gap.ts'
import type {SectionSpec} from '../report/programme.ts'
import type {Report} from '../report/report.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  id: 'section-required',
  summary: 'A report has every section that its programme asks for',
  severity: 'error',
  preset: 'minimal',
  messages: {
    missing: 'Unexpected report without `{title}`, expected this section {where}',
    none: 'Unexpected document without any section of a report, expected {titles}',
    empty: 'Unexpected empty file, expected a report with {titles}',
    own: '{words}',
  },
  check({text, lines, model, programme, report}) {
    const missing = programme.sections.filter(({id, required}) => required && model.sections[id]?.status === 'absent')
    if (missing.length === 0) return
    // `report-kind` says it all in one message.
    if (model.kind === 'project' || model.kind === 'prompt') return
    const top = model.headings[0] ?? lines.line(1)
    const implied = Object.values(model.sections).some(({status}) => status === 'implied')
    // The first lines of any document could be an overview; alone they make no report.
    if (model.order.length === 0 && (!implied || model.kind === 'other')) {
      const first = missing[0]!
      const titles = missing.map(({title}) => `\`${title}\``).join(', ')
      const edits = [stubsAt(missing, gapFor(first, model, programme, text), text, lines)]
      const note = considered(missing, model) ?? '`npx prodev-report init` starts a report that has them all.'
      report(/[^\s\ufeff]/.test(text) ? 'none' : 'empty', top, {titles}, {note, fix: {edits, safety: 'unsafe'}})
      return
    }
    for (const spec of missing) {
      const gap = gapFor(spec, model, programme, text)
      const {neighbour, side} = gap
      const where = neighbour
        ? `${side} \`${plain(neighbour.text)}\` on line ${neighbour.line}`
        : 'at the end of the report'
      const extras = {
        note: [considered([spec], model), hint(spec)].filter(Boolean).join(' ') || undefined,
        expected: [spec.title, ...spec.headings],
        atMost: spec.severity,
        fix: {edits: [stubsAt([spec], gap, text, lines)], safety: 'unsafe' as const},
        ...(neighbour && {related: neighbour, relatedNote: `it belongs ${side} this`}),
      }
      if (spec.message) report('own', top, {words: spec.message}, extras)
      else report('missing', top, {title: spec.title, where}, extras)
    }
  },
})

const plain = (text: string) => text.replaceAll('`', '').slice(0, 80)

/** Which headings looked like it, and why they did not count. */
function considered(missing: readonly SectionSpec[], {headings}: Report): string | undefined {
  const ids = new Set(missing.map(({id}) => id))
  const said = headings
    .filter(({refused}) => refused !== undefined && ids.has(refused))
    .slice(0, 3)
    .map(({text, line, why}) => `\`${plain(text)}\` on line ${line} does not count: it ${why}.`)
  return said.length > 0 ? said.join(' ') : undefined
}

const hint = ({hint}: SectionSpec) =>
  hint === '' ? undefined : `What to write: ${hint[0]!.toLowerCase()}${hint.slice(1)}.`
