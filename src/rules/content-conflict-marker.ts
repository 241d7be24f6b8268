import {spanOf} from '../markdown/walk.ts'
import {defineRule} from '../rule.ts'
import {lazily} from '../text/lazily.ts'
import type {Line} from '../text/lines.ts'
import {holding} from '../text/span.ts'

/** A marker whose partners somebody deleted: with the name of a branch or commit after it, and nothing else. */
const lone = /^(?:<{7}|>{7}|\|{7}) (?:HEAD|[\w./#@-]{1,100}|[0-9a-f]{7,40} \([^\r\n]{1,200}\))$/
const markers = ['<<<<<<< ', '>>>>>>> ', '||||||| ']
/**
 * What is left of `>>>>>>> 3f9ab12 (the message)` when only the signs were deleted. Of digits alone it may be the number
 * of a student, `20240117 (Ana Lima)`: then the message has to be one.
 */
const named =
  /^(?:(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{7,40} \([^()\r\n]{3,200}|\d{7,40} \((?:\w{2,12}(?:\([^()]{1,30}\))?!?: |(?:initial|first|add|updat|fix|creat|merg|remov|delet|chang|implement|refactor|upload|edit|renam|revert|init)[a-z]*\b)[^()\r\n]{0,200})\)$/i

/** A text that speaks of conflicts shows in code what one looks like. */
const spokenOf =
  /conflict|conflit|konflik|conflitt|çakışma|конфл[иі]кт|xung đột|[衝冲]突|競合|コンフリクト|충돌|تعارض|संघर्ष|migogoro/i
/** So it does outside of code, where it says so right above: `In a conflict you see:` */
const announced = new RegExp(`(?:${spokenOf.source})[^\\r\\n]{0,100}[:：][ \\t*_]{0,4}\\s{1,8}$`, 'i')

export default defineRule({
  id: 'content-conflict-marker',
  summary: 'No merge conflict is left in the report',
  severity: 'error',
  preset: 'minimal',
  messages: {
    left: 'Unexpected merge conflict, expected the text that you want to keep: delete the other side and the three markers',
    rest: 'Unexpected rest of a merge conflict, expected none: delete the line, and make sure that only one side is left',
  },
  // The raw lines, not the tree: Markdown makes a heading of `=======` and a quote of `>>>>>>>`.
  check({tree, nodes, text, prose, lines, report}) {
    const rest: Line[] = []
    const speaksOfIt = lazily(() => ({is: spokenOf.test(prose)}))
    const blocks = lazily(() => nodes.of('code').map(({node}) => spanOf(node)))
    const isShown = (from: Line, to: Line) =>
      speaksOfIt().is &&
      (announced.test(prose.slice(Math.max(0, from.start - 300), from.start)) ||
        (holding(blocks(), from.start - 1)?.end ?? 0) > to.end)
    if (markers.some(marker => text.includes(marker))) {
      let open: Line | undefined
      let divided = false
      const flush = () => {
        if (open) rest.push(open)
        open = undefined
      }
      for (const line of lines) {
        if (text.startsWith('<<<<<<< ', line.start)) {
          flush()
          open = line
          divided = false
        } else if (open && lines.slice(line) === '=======') {
          divided = true
        } else if (text.startsWith('>>>>>>> ', line.start)) {
          if (open && divided) {
            const extras = {related: line, relatedNote: 'it ends here'}
            if (!isShown(open, line)) report('left', {start: open.start, end: open.end}, undefined, extras)
            open = undefined
          } else rest.push(line)
        } else if (text.startsWith('||||||| ', line.start) && !open) rest.push(line)
      }
      flush()
    }
    for (const node of tree.children) {
      if (node.type !== 'paragraph' || node.position!.start.line !== node.position!.end.line) continue
      const line = lines.line(node.position!.start.line)
      if (named.test(lines.slice(line).trim())) report('rest', {start: line.start, end: line.end})
    }
    for (const {start, end} of rest) {
      // In code, and with a sentence after it, somebody explains what a conflict looks like.
      if (lone.test(prose.slice(start, end).trim())) report('rest', {start, end})
    }
  },
})
