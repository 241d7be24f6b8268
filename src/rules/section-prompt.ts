import type {Mark} from '../report/report.ts'
import {defineRule} from '../rule.ts'
import {remove} from '../text/edit.ts'

export default defineRule({
  id: 'section-prompt',
  summary: 'The text of the assignment is not part of the report',
  severity: 'warning',
  messages: {
    line: 'Unexpected text of the assignment, expected your own words: delete it when you are done',
    lines: 'Unexpected text of the assignment on `{count}` lines, expected your own words: delete it when you are done',
  },
  check({model, lines, report}) {
    if (model.kind === 'prompt') return
    const filled = Object.values(model.sections).filter(({status}) => status === 'filled')
    const inFilled = (mark: Mark) =>
      filled.some(({ranges}) => ranges.some(({start, end}) => mark.start >= start && mark.start < end))
    for (const run of runs(model.prompts.filter(inFilled))) {
      const first = run[0]!
      const last = run.at(-1)!
      // With a paragraph goes the blank line after it.
      const blank = last.line < lines.count && lines.slice(lines.line(last.line + 1)).trim() === ''
      const open = first.line === 1 || lines.slice(lines.line(first.line - 1)).trim() === ''
      const edits = [remove(lines.line(first.line).start, lines.line(last.line + (blank && open ? 1 : 0)).next)]
      const extras = {fix: {edits, safety: 'unsafe' as const}}
      const place = {start: first.start, end: last.end}
      if (run.length === 1) report('line', place, undefined, extras)
      else report('lines', place, {count: run.length}, extras)
    }
  },
})

/** Marks on lines that follow one another. */
function runs(marks: readonly Mark[]): Mark[][] {
  const out: Mark[][] = []
  for (const mark of marks) {
    const run = out.at(-1)
    if (run && mark.line <= run.at(-1)!.line + 1) run.push(mark)
    else out.push([mark])
  }
  return out
}
