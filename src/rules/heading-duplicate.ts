import type {HeadingAt} from '../report/headings.ts'
import {periodsOf} from '../report/periods.ts'
import {defineRule} from '../rule.ts'
import {firstAfter} from '../text/span.ts'
import {labels} from './data/heading-words.ts'

export default defineRule({
  id: 'heading-duplicate',
  summary: 'Headings under the same heading have names of their own',
  severity: 'warning',
  messages: {
    again: 'Unexpected second heading `{name}`, expected another name, or its text under the first one',
  },
  check({headings, report}) {
    const periods = periodsOf(headings)
    const seen = new Map<string, HeadingAt>()
    for (const heading of headings) {
      // The titles of joined documents are a matter for heading-title.
      if (heading.depth === 1) continue
      const name = heading.text.normalize('NFC').replace(/\s+/g, ' ').toLowerCase()
      // In a log by weeks, what stands between two of them belongs to one.
      const key = `${firstAfter(periods, heading.start)} ${heading.parent} ${heading.depth} ${name}`
      const first = seen.get(key)
      if (!first) {
        seen.set(key, heading)
        continue
      }
      const bare = name.replace(/[^\p{L}\p{N}]+/gu, '')
      if (bare === '' || labels.has(bare)) continue
      report('again', heading, {name: heading.text}, {related: first, relatedNote: 'the first one'})
    }
  },
})
