import type {Code} from 'mdast'
import {defineRule} from '../rule.ts'
import {insert, remove} from '../text/edit.ts'

export default defineRule({
  id: 'final-newline',
  summary: 'Files end with one line ending',
  severity: 'info',
  preset: 'strict',
  messages: {
    missing: 'Unexpected end of the file within a line, expected a line ending: what is added later would join it',
    many: 'Unexpected {count} blank lines at the end, expected none',
  },
  check({text, lines, tree, report}) {
    const end = text.length
    const last = text.trimEnd().length
    if (last === 0) return
    const tail = text.slice(last)
    const endings = [...tail.matchAll(/\r\n|\n|\r/g)]
    if (!/[\r\n]$/.test(tail)) {
      report('missing', {start: end, end}, undefined, {fix: [insert(end, lines.eolAt(lines.count))]})
    } else if (endings.length > 1 && !(tree.children.at(-1) as Code | undefined)?.value?.endsWith('\n')) {
      const from = last + endings[0]!.index + endings[0]![0].length
      const blank = /^[\r\n]*$/.test(tail)
      // Blank lines with spaces are another rule's matter first.
      report('many', {start: from, end}, {count: endings.length - 1}, {fix: blank ? [remove(from, end)] : undefined})
    }
  },
})
