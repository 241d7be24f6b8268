import {defineRule} from '../rule.ts'

export default defineRule({
  id: 'heading-empty',
  summary: 'Headings say something',
  severity: 'warning',
  messages: {
    empty: 'Unexpected heading without text, expected the name of what follows',
  },
  check({tree, report}) {
    for (const node of tree.children) {
      if (node.type === 'heading' && node.children.length === 0) report('empty', node)
    }
  },
})
