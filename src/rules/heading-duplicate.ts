import type {HeadingAt} from '../report/headings.ts'
import {defineRule} from '../rule.ts'
import {labels} from './data/heading-words.ts'

export default defineRule({
  id: 'heading-duplicate',
  summary: 'Headings under the same heading have names of their own',
  severity: 'warning',
  messages: {
    again: 'Unexpected second heading `{name}`, expected another name, or its text under the first one',
  },
  check({headings, report}) {
    const seen = new Map<string, HeadingAt>()
    for (const heading of headings) {
      const name = heading.text.normalize('NFC').replace(/\s+/g, ' ').toLowerCase()
      const bare = name.replace(/[^\p{L}\p{N}]+/gu, '')
      // The titles of joined documents are a matter for heading-title.
      if (bare === '' || heading.depth === 1 || labels.has(bare)) continue
      const key = `${heading.parent} ${heading.depth} ${name}`
      const first = seen.get(key)
      if (first) report('again', heading, {name: heading.text}, {related: first, relatedNote: 'the first one'})
      else seen.set(key, heading)
    }
  },
})
