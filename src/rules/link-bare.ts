import {defineRule} from '../rule.ts'
import {insert} from '../text/edit.ts'

export default defineRule({
  id: 'link-bare',
  summary: 'Addresses in the text are links with a text, or in angle brackets',
  severity: 'info',
  preset: 'none',
  messages: {
    bare: 'Unexpected bare address, expected `[a text](address)` or `<address>`: not every reader makes a link of it',
  },
  check({links, text, report}) {
    for (const link of links) {
      if (link.form !== 'bare' || link.kind !== 'link') continue
      // Only with its scheme, and without what they cannot hold, is an address one in angle brackets too.
      const whole = /^https?:[^\0-\x20<>\x7f]+$/i.test(text.slice(link.start, link.end))
      report('bare', link, undefined, {fix: whole ? [insert(link.start, '<'), insert(link.end, '>')] : undefined})
    }
  },
})
