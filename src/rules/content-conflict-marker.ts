import {defineRule} from '../rule.ts'
import type {Line} from '../text/lines.ts'

export default defineRule({
  id: 'content-conflict-marker',
  summary: 'No merge conflict is left in the report',
  severity: 'error',
  preset: 'minimal',
  messages: {
    left: 'Unexpected merge conflict, expected the text that you want to keep: delete the other side and the three markers',
  },
  // The raw lines, not the tree: Markdown makes a heading of `=======` and a quote of `>>>>>>>`.
  check({text, lines, report}) {
    if (!text.includes('<<<<<<< ')) return
    let open: Line | undefined
    let divided = false
    for (const line of lines) {
      if (text.startsWith('<<<<<<< ', line.start)) {
        open = line
        divided = false
      } else if (open && lines.slice(line) === '=======') {
        divided = true
      } else if (open && divided && text.startsWith('>>>>>>> ', line.start)) {
        report('left', {start: open.start, end: open.end}, undefined, {related: line, relatedNote: 'it ends here'})
        open = undefined
      }
    }
  },
})
