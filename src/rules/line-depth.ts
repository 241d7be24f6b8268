import {deepLines, mostDepth} from '../markdown/shallow.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  id: 'line-depth',
  summary: 'No line begins with more marks of quotations and lists than can be read',
  severity: 'warning',
  messages: {
    deep: 'Unexpected `{marks}` marks of quotations and lists before a line, expected at most `{depth}`: everything from here on was read as plain text',
    deeps:
      'Unexpected `{marks}` marks of quotations and lists before a line, as before `{others}` more, expected at most `{depth}`: everything from there on was read as plain text',
  },
  check({prose, lines, depth, report}) {
    const [first, ...others] = deepLines(prose, depth, lines)
    if (!first) return
    const {start, end, marks} = first
    const note =
      depth < mostDepth
        ? `With \`--max-depth\`, or \`limits.depth\` in a config, up to \`${mostDepth}\` are read`
        : `More than \`${mostDepth}\` cannot be read: take some of the marks away`
    if (others.length === 0) report('deep', {start, end}, {marks, depth}, {note})
    else report('deeps', {start, end}, {marks, depth}, {note, others})
  },
})
