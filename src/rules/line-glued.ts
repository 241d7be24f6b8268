import {labelledLines} from '../markdown/labelled-lines.ts'
import {defineRule} from '../rule.ts'
import {type Edit, insert, replace} from '../text/edit.ts'

export default defineRule({
  id: 'line-glued',
  summary: 'Lines with a label of their own are shown as lines of their own',
  severity: 'warning',
  messages: {
    one: 'Unexpected `{label}` right below other text, expected two spaces at the end of the line above: the page shows both lines as one',
    several:
      'Unexpected `{label}` right below other text and `{others}` more like it, expected two spaces at the end of the lines above: the page shows both lines as one',
  },
  check({nodes, lines, report}) {
    const found = labelledLines(nodes, lines)
    for (const bold of [true, false]) {
      const [first, ...others] = found.filter(line => line.bold === bold)
      if (!first) continue
      // Two, even after one: another rule may take that one away in the same pass.
      const edits = [first, ...others].map(({above}) => breakOf(lines.slice(above), above.end))
      // `**Solution:**` on a line of its own can mean nothing else; a word with a colon might be part of a sentence.
      const fix = {edits, safety: bold ? ('safe' as const) : ('unsafe' as const)}
      const place = {start: first.line.start, end: first.line.end}
      if (others.length === 0) report('one', place, {label: first.label}, {fix})
      else report('several', place, {label: first.label}, {fix, others: others.map(({line}) => line)})
    }
  },
})

/** A tab among them keeps spaces from breaking the line. */
function breakOf(said: string, end: number): Edit {
  const tail = /[ \t]*$/.exec(said.slice(-100))![0]
  return tail.includes('\t') ? replace(end - tail.length, end, '  ') : insert(end, '  ')
}
