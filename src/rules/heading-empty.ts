import {spanOf} from '../markdown/walk.ts'
import {defineRule} from '../rule.ts'
import {inOne} from '../text/group-by.ts'

export default defineRule({
  id: 'heading-empty',
  summary: 'Headings say something',
  severity: 'warning',
  messages: {
    empty: 'Unexpected heading without text, expected the name of what follows',
    several:
      'Unexpected heading without text, as `{others}` more, expected the names of what follows, or `---` to part it',
  },
  check({tree, report}) {
    const found = tree.children.filter(node => node.type === 'heading' && node.children.length === 0)
    for (const [first, ...others] of inOne(found)) {
      if (others.length === 0) report('empty', first)
      else report('several', first, {}, {others: others.map(spanOf)})
    }
  },
})
