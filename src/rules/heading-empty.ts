import {spanOf} from '../markdown/walk.ts'
import {defineRule} from '../rule.ts'
import {inOne} from '../text/group-by.ts'

export default defineRule({
  id: 'heading-empty',
  summary: 'Headings say something',
  severity: 'warning',
  messages: {
    empty: 'Unexpected heading without text, expected the name of what follows',
    again: 'Unexpected heading without text, as `{others}` more, expected the names of what follows',
  },
  check({tree, report}) {
    const empty = tree.children.filter(node => node.type === 'heading' && node.children.length === 0)
    for (const [first, ...more] of inOne(empty)) {
      if (more.length === 0) report('empty', first)
      else report('again', first, {}, {others: more.map(spanOf)})
    }
  },
})
