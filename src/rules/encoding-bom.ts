import {defineSourceRule} from '../rule.ts'
import {mayBegin} from '../text/byte-order-mark.ts'
import {remove} from '../text/edit.ts'
import type {Span} from '../text/span.ts'

/** More of them within the text are one finding: no person joined so many files. */
const bearable = 8

export default defineSourceRule({
  id: 'encoding-bom',
  summary: 'Files have no byte order mark',
  severity: 'info',
  messages: {
    first: 'Unexpected byte order mark at the start, expected the text itself',
    inner: 'Unexpected byte order mark within the text, expected none: two files were probably joined here',
    innerMany: 'Unexpected byte order mark within the text and {others} more, expected none: a program put them there',
  },
  check({source: {charset}, text, report}) {
    // In UTF-16 the mark belongs there; encoding-utf16 has the say about those files.
    if (text.startsWith('\ufeff') && charset === 'utf-8') {
      const note = 'Windows PowerShell 5 and Notepad put it there; choose “UTF-8 without BOM” when you save'
      report('first', {start: 0, end: 1}, undefined, {fix: [remove(0, 1)], note})
    }
    const inner: Span[] = []
    for (let at = text.indexOf('\ufeff', 1); at !== -1; at = text.indexOf('\ufeff', at + 1))
      if (mayBegin(text, at)) inner.push({start: at, end: at + 1})
    if (inner.length > bearable) {
      const fix = inner.map(({start, end}) => remove(start, end))
      report('innerMany', inner[0]!, {}, {fix, others: inner.slice(1)})
    } else for (const place of inner) report('inner', place, undefined, {fix: [remove(place.start, place.end)]})
  },
})
