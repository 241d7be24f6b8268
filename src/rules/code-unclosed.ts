import type {Code, Node, Parent} from 'mdast'
import {defineRule} from '../rule.ts'

export default defineRule({
  id: 'code-unclosed',
  summary: 'Every code block is closed',
  severity: 'error',
  preset: 'minimal',
  messages: {
    open: 'Unexpected code block without an end, expected a line {fence} where the code ends: the rest of the report is shown as code',
  },
  check({tree, text, report}) {
    const walk = (node: Node): void => {
      if (node.type === 'code') {
        const {start, end} = node.position!
        const source = text.slice(start.offset, end.offset)
        const fence = /^(?:`{3,}|~{3,})/.exec(source)?.[0]
        const place = {start: start.offset!, end: start.offset! + (fence?.length ?? 0)}
        if (fence && !isClosed(source, fence) && (node as Code).value.includes('\n'))
          report('open', place, {fence: shown(fence)})
      } else if ('children' in node) for (const child of (node as Parent).children) walk(child)
    }
    walk(tree)
  },
})

/** Whether the last line of the block is a fence at least as long as the one that opened it. */
function isClosed(source: string, fence: string): boolean {
  const last = /[\r\n][ \t>]*([`~]+)[ \t]*$/.exec(source)?.[1]
  return last?.startsWith(fence) ?? false
}

/** The fence as code in a message: itself between longer runs of backticks. */
const shown = (fence: string) => (fence.startsWith('`') ? `${fence}\` ${fence} ${fence}\`` : `\`${fence}\``)
