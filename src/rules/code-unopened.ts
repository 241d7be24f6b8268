import {loneEnds} from '../markdown/lone-ends.ts'
import {defineRule} from '../rule.ts'

/** It offers no fix: all that follows would come to mean something else, and no fix does that to what it doesn't touch. */
export default defineRule({
  id: 'code-unopened',
  summary: 'Every code block has a beginning',
  severity: 'error',
  preset: 'minimal',
  messages: {
    one: 'Unexpected end of a code block that nothing opens, expected a line of three backticks above its code, too: what follows is shown as code',
    many: 'Unexpected end of a code block that nothing opens and `{others}` more like it, expected a line of three backticks above the code of each, too: what follows is shown as code',
  },
  check({lines, report}) {
    const [lone, ...others] = loneEnds(lines)
    if (!lone) return
    const extras = {related: lone.first, relatedNote: 'the code begins here'}
    if (others.length === 0) report('one', lone.end, undefined, extras)
    else report('many', lone.end, {}, {...extras, others: others.map(({end}) => end)})
  },
})
