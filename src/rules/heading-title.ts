import type {Heading} from 'mdast'
import {defineRule} from '../rule.ts'

export default defineRule({
  id: 'heading-title',
  summary: 'A report has one title: a single `#` heading, above everything else',
  severity: 'warning',
  messages: {
    missing: 'Unexpected report without a title, expected a `#` heading at the top',
    second: 'Unexpected second title, expected a `##` heading below the first one',
  },
  check({tree, report}) {
    const headings = tree.children.filter((node): node is Heading => node.type === 'heading')
    const [first, ...others] = headings.filter(heading => heading.depth === 1)
    if (!first && headings[0]) report('missing', headings[0])
    for (const other of others) report('second', other, undefined, {related: first})
  },
})
