import {loneEnds} from '../markdown/lone-ends.ts'
import {defineRule} from '../rule.ts'
import {type Edit, insert, replace} from '../text/edit.ts'
import type {Line, Lines} from '../text/lines.ts'
import {known} from './data/languages.ts'

export default defineRule({
  id: 'code-unopened',
  summary: 'Every code block has a beginning',
  severity: 'error',
  preset: 'minimal',
  messages: {
    one: 'Unexpected end of a code block that nothing begins, expected a line of three backticks above its code, too: what follows is shown as code',
    many: 'Unexpected end of a code block that nothing begins and `{others}` more like it, expected a line of three backticks above the code of each, too: what follows is shown as code',
  },
  check({lines, report}) {
    const [lone, ...others] = loneEnds(lines)
    if (!lone) return
    const {first, end} = lone
    const edits = [lone, ...others].map(({first}) => beginning(first, lines))
    const fix = {edits, safety: 'unsafe' as const, turns: true as const}
    const extras = {related: first, relatedNote: 'the code begins here', fix}
    if (others.length === 0) report('one', end, undefined, extras)
    else report('many', end, {}, {...extras, others: others.map(({end}) => end)})
  },
})

/** What begins a block above a line of code: the name of its language there, as chats show it, becomes a part of it. */
function beginning(first: Line, lines: Lines): Edit {
  const above = first.number > 1 ? lines.line(first.number - 1) : undefined
  const name = above ? lines.slice(above).trim().toLowerCase() : ''
  return above && known.has(name)
    ? replace(above.start, above.end, `\`\`\`${name}`)
    : insert(first.start, `\`\`\`${lines.eolAt(first.number)}`)
}
