import type {Heading} from 'mdast'
import {defineRule} from '../rule.ts'

export default defineRule({
  id: 'heading-level-jump',
  summary: 'Headings go down one level at a time',
  severity: 'info',
  messages: {
    jump: 'Unexpected heading of level `{actual}` below one of level `{above}`, expected level `{expected}`',
  },
  check({tree, report}) {
    let above: Heading | undefined
    for (const node of tree.children) {
      if (node.type !== 'heading') continue
      if (above && node.depth > above.depth + 1) {
        report('jump', node, {actual: node.depth, above: above.depth, expected: above.depth + 1}, {related: above})
      }
      above = node
    }
  },
})
