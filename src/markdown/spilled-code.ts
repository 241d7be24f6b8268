import type {Code, Parent, Root} from 'mdast'
import type {Span} from '../text/span.ts'
import {fenceOf, isClosed} from './code-end.ts'
import {spanOf} from './walk.ts'

/** A fence after whatever may stand before one, and the first letter of a language. */
const fenceLine = /^[ \t>*+\-\d.)]*(`{3,}|~{3,})[ \t]*([^\s`]?)/
const lineEnd = /\r\n?|\n/g

/**
 * What its author sees as code and Markdown does not: a block in a list item ends where a line stands further left than
 * the item's text, and all of it up to the fence that was to close it is read as text. It is no list and no sentence.
 */
export function spilledCode(tree: Root, text: string): Span[] {
  const spans: Span[] = []
  const walk = (parent: Parent) => {
    for (const child of parent.children) {
      if (child.type === 'list') for (const item of child.children) walk(item)
      // Outside of items, what has no end goes on to the end of the text, and nothing is spilled.
      else if (child.type === 'code') {
        const span = spillOf(child, text)
        if (span) spans.push(span)
      }
    }
  }
  walk(tree)
  return spans
}

function spillOf(node: Code, text: string): Span | undefined {
  const {start, end} = spanOf(node)
  const source = text.slice(start, end)
  const fence = fenceOf(source)
  if (!fence || isClosed(source, fence)) return undefined
  let from = end
  // The block ends at the end of its last line or, with its list item, at the start of the next one.
  if (!/[\r\n]/.test(text[end - 1] ?? '')) from = nextLine(text, end)
  for (let first = true; from < text.length; first = false) {
    const next = nextLine(text, from)
    const line = text.slice(from, next)
    // After an empty line goes on what is no code: there only the fence is missing.
    if (first && line.trim() === '') return undefined
    const match = fenceLine.exec(line)
    if (match) return match[1]!.startsWith(fence) && match[2] === '' ? {start: end, end: from} : undefined
    from = next
  }
  return undefined
}

/** Where the line after this one begins. */
function nextLine(text: string, at: number): number {
  lineEnd.lastIndex = at
  const found = lineEnd.exec(text)
  return found ? found.index + found[0].length : text.length
}
