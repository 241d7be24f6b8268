import type {Root} from 'mdast'
import {spanOf} from '../markdown/walk.ts'
import type {Span} from '../text/span.ts'
import {callsItselfReport} from './signs.ts'

const bold = /^(?:\*\*|__)[^*_.:!?[\]]{4,90}(?:\*\*|__)$/

/** The line above all headings that says what the document is called: all of it in bold, or one that calls itself a report. */
export function titleLine(tree: Root, text: string, before: number): Span | undefined {
  const first = tree.children[0]
  if (first?.type !== 'paragraph' || first.position!.start.line !== first.position!.end.line) return undefined
  const {start, end} = spanOf(first)
  const said = text.slice(start, end)
  if (start >= before || said.length > 100) return undefined
  const isName =
    /^\p{Lu}[^.!?[\]]+$/u.test(said) && (callsItselfReport(said) || /\b(?:report|summary|notes|journey)\b/i.test(said))
  return isName || bold.test(said) ? {start, end} : undefined
}
