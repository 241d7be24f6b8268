import {isSentence} from '../markdown/headings.ts'
import {nameOf} from '../report/name-of.ts'
import type {Report, Section, Start} from '../report/report.ts'
import {whatToWrite, wordsFor} from '../report/section-words.ts'
import {fold} from '../report/words.ts'
import {defineRule} from '../rule.ts'

/** Whether a line that is no heading opens another section before the next heading. */
const opensWithin = ({sections}: Report, id: string, start: Start, next: Start | undefined) =>
  Object.entries(sections).some(
    ([other, {starts}]) =>
      other !== id &&
      starts.some(({as, start: at}) => as !== 'heading' && at > start.start && at < (next?.start ?? Infinity)),
  )

/** `### 2. Learned: useMemo, useCallback and when not`: the heading is the line as well. */
const saysAfterColon = ({text}: Start) => /[:：]\s*(?:[^\s,、]{2,}[\s,、]+){2,}\S{2}/.test(text)

/** What the headings within a section say, numbers aside. */
const namesWithin = ({headings}: Report, {ranges}: Section, {start, level}: Start): ReadonlySet<string> =>
  new Set(
    headings
      .filter(heading => heading.start > start && heading.level > level)
      .filter(heading => ranges.some(range => heading.start >= range.start && heading.start < range.end))
      .map(({text}) => fold(text).replace(/\P{L}+/gu, ''))
      .filter(name => name !== ''),
  )

export default defineRule({
  id: 'section-empty',
  summary: 'A section says something: hints, placeholders and the assignment’s own words do not count',
  severity: 'error',
  preset: 'minimal',
  messages: {
    empty: 'Unexpected section `{title}` with nothing in it, expected your own words',
    placeholder: 'Unexpected section `{title}` with only a placeholder, expected your own words',
    prompt: 'Unexpected section `{title}` with only the text of the assignment, expected your own words',
  },
  check(view) {
    const {model, programme, report} = view
    if (model.kind === 'prompt') return
    const prompted = new Set(model.prompts.map(({line}) => line))
    const told = new Set<number>()
    for (const spec of programme.sections) {
      const {id} = spec
      const section = model.sections[id]
      const start = section?.starts[0]
      if (!section || !start || section.status !== 'empty') continue
      // `Challenge` above `Challenge, part 1` is the name of what follows.
      const next = model.headings.find(heading => heading.start > start.start)
      if (next && fold(next.text).startsWith(`${fold(start.text)} `)) continue
      // `**Tools:**` right below the heading takes all that stands there for a section of its own.
      if (model.headings.some(({start: at}) => at === start.start) && opensWithin(model, id, start, next)) continue
      const asked = wordsFor(spec, view.language)
      const to = (next?.line ?? Number.POSITIVE_INFINITY) - 1
      const copied = [...prompted].some(line => line >= start.line && line <= to) || start.why.includes('assignment')
      const message = section.placeholders.length > 0 ? 'placeholder' : copied ? 'prompt' : 'empty'
      // `Major Learnings Overview` right above the sections holds them.
      if (message === 'empty' && next?.section && next.section !== id && next.level > start.level) continue
      // Whole sentences with `###` before them say what is to be said, and heading-punctuation tells of them.
      if (message === 'empty' && (saysInHeadings(model, start) || saysAfterColon(start))) continue
      // Of `##Technologies` heading-glued tells; once it is a heading, `### Backend` is below it.
      const signs = start.as === 'plain' ? /^#{1,6}/.exec(start.text)?.[0].length : undefined
      if (message === 'empty' && signs && next && next.level > signs) continue
      // `# Introduction to …` is what the page is called; its text stands below the headings that follow.
      if (message === 'empty' && start.as === 'title' && next && next.level > start.level) continue
      // Headings can be its points; `Challenge 1` and `Challenge 2` are none yet.
      if (message === 'empty' && namesWithin(model, section, start).size >= 3) continue
      // `Challenges & takeaways` opens both, and is one place.
      if (told.has(start.start)) continue
      told.add(start.start)
      report(message, start, {title: start.as === 'plain' ? asked.title : nameOf(start)}, {note: whatToWrite(asked)})
    }
  },
})

/** Whether a heading below is a sentence, up to the first as high as the section's own. */
function saysInHeadings({headings}: Report, {start, level}: Start): boolean {
  for (const heading of headings) {
    if (heading.start <= start) continue
    if (heading.level <= level) return false
    if (isSentence(heading.text)) return true
  }
  return false
}
