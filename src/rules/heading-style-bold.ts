import type {Heading, Strong} from 'mdast'
import {spanOf} from '../markdown/walk.ts'
import {defineRule} from '../rule.ts'
import {remove} from '../text/edit.ts'

export default defineRule({
  id: 'heading-style-bold',
  summary: 'Headings are not made bold as a whole: they are bold already',
  severity: 'info',
  preset: 'strict',
  messages: {
    one: 'Unexpected bold in a heading, expected its text alone: headings are bold already',
    several:
      'Unexpected bold in this heading and `{others}` more, expected their text alone: headings are bold already',
  },
  check({headings, text, report}) {
    const found = headings.flatMap(({node}) => {
      const strong = node && wholeBold(node)
      return strong ? [strong] : []
    })
    const [first, ...others] = found
    if (!first) return
    // One remark for all of them: it is one habit, and its author's choice.
    const edits = found.flatMap(strong => {
      const [whole, from, to] = [spanOf(strong), spanOf(strong.children[0]!).start, spanOf(strong.children.at(-1)!).end]
      return text.slice(from, to).trim() === '' ? [] : [remove(whole.start, from), remove(to, whole.end)]
    })
    const fix = {edits, safety: 'unsafe' as const}
    if (others.length === 0) report('one', first, undefined, {fix})
    else report('several', first, {}, {fix, others})
  },
})

/** The bold that holds all words of a heading; before it may stand a number or an emoji. */
function wholeBold({children}: Heading): Strong | undefined {
  const bold = children.find(node => node.type === 'strong')
  const rest = children.filter(node => node !== bold)
  const wordless = rest.every(node => node.type === 'text' && !/\p{L}/u.test(node.value))
  return bold && bold.children.length > 0 && wordless ? bold : undefined
}
