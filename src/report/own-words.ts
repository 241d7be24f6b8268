import type {Node, Parent, Root} from 'mdast'
import type {Span} from '../text/span.ts'

/** Stands for whatever isn't the author's own words. A space would put words side by side that aren't. */
export const gap = '\ufffc'

const foreign = new Set(['link', 'linkReference', 'blockquote', 'code', 'inlineCode', 'html', 'definition'])
const quotation = /"[^"\r\n]{1,300}"|“[^”\r\n]{1,300}”|«[^»\r\n]{1,300}»|„[^“”\r\n]{1,300}[“”]/g
/** Addresses, paths, names of files, `@names`, `#tags`, `--flags`, `a.b`, `call()`. */
const literal =
  /(?:https?:|www\.)\S{1,2000}|(?<![^\s(])[@#$~.\\/-]+\w\S{0,200}|(?<![\w-])\w[\w-]*(?:\(\)|(?:[./\\@=:]+[\w-]+)+[\\/]?)/g

/**
 * The text with everything blanked out but its author's own words: no code, links, quotations, addresses or names of
 * files. Every other character keeps its place.
 */
export function ownWords(tree: Root, text: string): string {
  const blanked = (part: string) => part.replace(/[^\r\n]/g, gap)
  let out = ''
  let at = 0
  for (const {start, end} of textSpans(tree)) {
    if (start < at) continue
    out += blanked(text.slice(at, start)) + text.slice(start, end).replace(quotation, blanked)
    at = end
  }
  return (out + blanked(text.slice(at))).replace(literal, blanked)
}

function textSpans(tree: Root): Span[] {
  const spans: Span[] = []
  const walk = (node: Node): void => {
    if (foreign.has(node.type)) return
    const {position} = node
    if (node.type === 'text' && position) spans.push({start: position.start.offset!, end: position.end.offset!})
    else if ('children' in node) for (const child of (node as Parent).children) walk(child)
  }
  walk(tree)
  return spans
}
