import {type Commented, commentedDocument} from '../markdown/commented-document.ts'
import {fencedDocument} from '../markdown/fenced-document.ts'
import {defineRule} from '../rule.ts'
import {remove, replace} from '../text/edit.ts'

export default defineRule({
  id: 'content-fenced-document',
  summary: 'The report itself is not a code block, and no comment',
  severity: 'error',
  preset: 'minimal',
  messages: {
    whole:
      'Unexpected report within a code block, expected it as it is: readers see its source, not headings and lists',
    comments:
      'Unexpected report within comments, `[//]: # (…)` on `{count}` lines, expected its text as it is: readers see an empty page',
  },
  check({tree, text, lines, report}) {
    const comments = commentedDocument(text, lines)
    if (comments.length > 0) {
      const [{line}] = comments as [Commented]
      const edits = comments.map(({line: {start, end}, text}) => replace(start, end, text))
      const note = 'An editor adds them when it comments lines out; the same keys, such as Ctrl+/, remove them.'
      const extras = {note, fix: {edits, safety: 'unsafe' as const}}
      report('comments', {start: line.start, end: line.end}, {count: comments.length}, extras)
      return
    }
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
