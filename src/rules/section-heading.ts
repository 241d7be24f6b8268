import {enclosing} from '../report/enclosing.ts'
import {isReport} from '../report/kind.ts'
import {isLabel, isOneOfLabels} from '../report/paragraph-labels.ts'
import type {Report, Start} from '../report/report.ts'
import {defineRule} from '../rule.ts'
import {type Edit, insert} from '../text/edit.ts'
import {groupBy, inOne} from '../text/group-by.ts'
import type {Lines} from '../text/lines.ts'

export default defineRule({
  id: 'section-heading',
  summary: 'A section opens with a heading',
  severity: 'info',
  messages: {
    line: 'Unexpected {form} as the heading of a section, expected `{heading}`',
    lines:
      'Unexpected {form} as the heading of a section and `{others}` more like it, expected a heading for each: `{heading}`',
    part: 'Unexpected label in a line as the only place of {titles}, expected a heading of its own',
    parts:
      'Unexpected label in a line as the only place of {titles} and `{others}` more labels like it, expected a heading for each',
    intro: 'Unexpected introduction without a heading, expected `{heading}` above it',
    nested: 'Unexpected `{title}` inside of `{other}`, expected a heading of level `{level}`',
  },
  options: {
    schema: {
      type: 'object',
      properties: {
        introduction: {
          type: 'boolean',
          description: 'Whether the first lines of a report, which may stand for its overview, need a heading too',
        },
      },
      additionalProperties: false,
    },
    defaults: {introduction: false},
  },
  check({model, programme, lines, options, report}) {
    if (!isReport(model, programme)) return
    const level = levelOf(model)
    const found: {start: Start; form: string; heading: string; edits: Edit[] | undefined}[] = []
    const labels: {start: Start; title: string}[] = []
    for (const {id, title, required} of programme.sections) {
      const section = model.sections[id]!
      const [start] = section.starts
      if (options.introduction && section.status === 'implied' && required) {
        const heading = `${'#'.repeat(level)} ${title}`
        const {start, end} = section.ranges[0]!
        const {start: at, number} = lines.lineAt(start)
        const edits = [insert(at, heading + lines.eolAt(number).repeat(2))]
        report('intro', {start, end}, {heading}, {fix: {edits, safety: 'unsafe'}})
      }
      if (!start || section.status !== 'filled') continue
      const text = bare(start.text)
      if (start.as === 'bold' || start.as === 'plain') {
        const heading = `${'#'.repeat(level)} ${text}`
        if (
          !isGlued(start, lines) &&
          !isLabel(start, lines) &&
          !isOneOfLabels(start, model, lines) &&
          !found.some(other => other.start.start === start.start)
        )
          found.push({start, form: `${start.as} line`, heading, edits: asHeading(start, heading, lines)})
      } else if (start.as === 'label') {
        if (!isLabel(start, lines)) labels.push({start, title})
      }
      // A column of a table is a place of its own as well.
      else if (start.as !== 'column') {
        const above = enclosing(model, start, programme.lexicon.frames)
        if (above) report('nested', start, {title: text, other: bare(above.text), level: above.level}, {related: above})
      }
    }
    // One label may be the place of two sections.
    const parts = [...groupBy(labels, ({start}) => start.start).values()]
    for (const [part, ...others] of inOne(parts.toSorted(([a], [b]) => a!.start.start - b!.start.start))) {
      const {start} = part[0]!
      const said = {titles: part.map(({title}) => `\`${title}\``).join(' and ')}
      if (others.length === 0) report('part', start, said)
      else report('parts', start, said, {others: others.map(other => other[0]!.start)})
    }
    for (const [first, ...others] of inOne(found.toSorted((a, b) => a.start.start - b.start.start))) {
      const {start, form, heading} = first
      const edits = [first, ...others].flatMap(({edits}) => edits ?? [])
      const fix = edits.length > 0 ? {edits, safety: 'unsafe' as const} : undefined
      if (others.length === 0) report('line', start, {form, heading}, {fix})
      else report('lines', start, {form, heading}, {fix, others: others.map(({start}) => start)})
    }
  },
})

/** `#Challenges`: `heading-glued` tells of it. `| Challenge | Solution |`: a row of a torn table. */
const isGlued = ({line}: Start, lines: Lines) => /^[ \t]*[#|]/.test(lines.slice(lines.line(line)))

const bare = (text: string) =>
  text
    .replaceAll('`', '')
    .replace(/\\(?=[#*_&~.-])/g, '')
    .replace(/^#+\s*/, '')
    .replace(/(?<!\s)\s*[:：]\s*$/, '')

/** The level that most sections have, at least 2. */
function levelOf({sections}: Report): number {
  const counts = new Map<number, number>()
  for (const {starts} of Object.values(sections)) {
    for (const {as, level} of starts) if (as === 'heading') counts.set(level, (counts.get(level) ?? 0) + 1)
  }
  let best = 2
  for (const [level, count] of counts) if (level > 1 && count > (counts.get(best) ?? 0)) best = level
  return best
}

/** The line as a heading, with blank lines around it. In a list it stays: its points would come loose. */
function asHeading(start: Start, heading: string, lines: Lines): Edit[] | undefined {
  const line = lines.line(start.line)
  const raw = lines.slice(line)
  if (/^\s*(?:[-*+]|\d+[.)])\s/.test(raw) || /^\s*>/.test(raw)) return undefined
  const eol = lines.eolAt(start.line)
  const before = start.line > 1 && lines.slice(lines.line(start.line - 1)).trim() !== '' ? eol : ''
  const after = start.line < lines.count && lines.slice(lines.line(start.line + 1)).trim() !== '' ? eol : ''
  return [{start: line.start, end: line.end, text: before + heading + after}]
}
