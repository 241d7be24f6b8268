import type {Node, Parent, Root} from 'mdast'
import {inside, type Span} from '../text/span.ts'
import {spilledCode} from './spilled-code.ts'

/** Stands for whatever isn't the author's own words. A space would put words side by side that aren't. */
export const gap = '\0'

const foreign = new Set(['link', 'linkReference', 'blockquote', 'code', 'inlineCode', 'html', 'definition'])
const quotation = /"[^"\r\n]{1,300}"|“[^”\r\n]{1,300}”|«[^»\r\n]{1,300}»|„[^“”\r\n]{1,300}[“”]/g
/** Addresses, paths, names of files, `@names`, `#tags`, `a.b`, `call()`. */
const literal =
  /(?:https?:|www\.)\S{1,2000}|(?<![^\s(])[@#$~.\\/]+\w\S{0,200}|(?<![\w-])\w[\w-]*(?:\(\)|(?:[./\\@=:]+[\w-]+)+[\\/]?)/g

/** What a text needs at least for one of those to be in it. */
const quote = /["“«„]/
const sign = /[./\\@=:#$~][\w/]|\(\)/

/** A row of gaps to cut from; a pattern that replaces runs took most of the time of all this. */
const gaps = gap.repeat(64)
const gapsOf = (length: number) => (length <= 64 ? gaps.slice(0, length) : gap.repeat(length))

function blanked(part: string): string {
  let out = ''
  let at = 0
  for (let i = 0; i < part.length; i++) {
    const unit = part.charCodeAt(i)
    if (unit !== 10 && unit !== 13) continue
    out += gapsOf(i - at) + part[i]
    at = i + 1
  }
  return out + gapsOf(part.length - at)
}

/**
 * The text with everything blanked out but its author's own words: no code, links, quotations, addresses or names of
 * files. Every other character keeps its place.
 */
export function ownWords(tree: Root, text: string): string {
  let out = ''
  let at = 0
  const isSpilled = inside(spilledCode(tree, text))
  for (const {start, end} of textSpans(tree)) {
    if (start < at || isSpilled(start)) continue
    let own = text.slice(start, end)
    if (quote.test(own)) own = own.replace(quotation, blanked)
    if (sign.test(own)) own = own.replace(literal, blanked)
    out += blanked(text.slice(at, start)) + own
    at = end
  }
  return out + blanked(text.slice(at))
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
