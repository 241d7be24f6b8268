import {isReport} from '../report/kind.ts'
import {nameOf} from '../report/name-of.ts'
import type {SchemaError} from '../report/programme.ts'
import {whatToWrite, wordsFor} from '../report/section-words.ts'
import {defineRule} from '../rule.ts'

/** What an ajv keyword means for a report, by what it is asked of. */
const names: Record<string, string> = {
  items: 'points',
  pairs: 'challenges with solutions',
  topics: 'topics',
  words: 'words',
  links: 'lines with links',
  placeholders: 'placeholders',
}

const one: Record<string, string> = {
  points: 'point',
  'challenges with solutions': 'challenge with a solution',
  topics: 'topic',
  words: 'word',
  'lines with links': 'line with links',
  placeholders: 'placeholder',
}

export default defineRule({
  id: 'section-content',
  summary: 'A section holds as much as its programme asks for',
  severity: 'info',
  messages: {
    few: 'Unexpected `{title}` with `{actual}` {what}, expected at least `{limit}`',
    many: 'Unexpected `{title}` with `{actual}` {what}, expected at most `{limit}`',
    other: 'Unexpected {what} of `{title}`, expected what the schema says: {words}',
    whole: 'Unexpected {what} of the report, expected what the schema says: {words}',
  },
  check(view) {
    const {model, programme, lines, report} = view
    if (model.kind === 'project' || model.kind === 'prompt') return
    const isAsked = isReport(model, programme)
    const seen = new Set<string>()
    for (const error of programme.validate(model)) {
      const {pointer, keyword, params, message} = error
      // What is missing or empty is said by section-required and section-empty.
      const [, sections, id, part] = pointer.split('/')
      if (keyword === 'required' && !id) continue
      if (sections !== 'sections' || !id) {
        const what = sections ? `\`${sections}\`` : 'form'
        report('whole', model.headings[0] ?? lines.line(1), {what, words: message})
        continue
      }
      const section = model.sections[id]
      const start = section?.starts[0]
      const spec = programme.sections.find(spec => spec.id === id)
      if (!section || !start || !spec || !isAsked || seen.has(pointer + keyword)) continue
      seen.add(pointer + keyword)
      const title = nameOf(start)
      const what = names[part ?? ''] ?? `\`${part ?? 'content'}\``
      const side = sideOf(error)
      const note = whatToWrite(wordsFor(spec, view.language))
      if (!side) report('other', start, {title, what, words: message}, {note})
      else {
        const measured = section[part as 'items' | 'words']
        const actual = Array.isArray(measured) ? measured.length : Number(measured)
        report(
          side,
          start,
          {title, what: actual === 1 ? (one[what] ?? what) : what, actual, limit: String(params.limit)},
          {note},
        )
      }
    }
  },
})

function sideOf({keyword, pointer}: SchemaError): 'few' | 'many' | undefined {
  if (pointer.split('/').length !== 4) return undefined
  if (keyword === 'minItems' || keyword === 'minimum') return 'few'
  if (keyword === 'maxItems' || keyword === 'maximum') return 'many'
  return undefined
}
