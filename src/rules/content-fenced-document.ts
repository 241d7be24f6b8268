import {fencedDocument} from '../markdown/fenced-document.ts'
import {defineRule} from '../rule.ts'
import {remove} from '../text/edit.ts'

export default defineRule({
  id: 'content-fenced-document',
  summary: 'The report itself is not a code block',
  severity: 'error',
  preset: 'minimal',
  messages: {
    whole:
      'Unexpected report within a code block, expected it as it is: readers see its source, not headings and lists',
  },
  check({tree, lines, report}) {
    const found = fencedDocument(tree, lines)
    if (!found) return
    const {first, last, alone} = found
    const edits = [remove(first.start, first.next), ...(last ? [remove(last.start, last.next)] : [])]
    const related = last && {start: last.start, end: last.end}
    report('whole', {start: first.start, end: first.end}, undefined, {
      related,
      relatedNote: related && 'the block ends here',
      fix: {edits, safety: alone ? 'safe' : 'unsafe'},
    })
  },
})
