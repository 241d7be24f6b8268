import {inside, type Span} from '../text/span.ts'
import {spilledCode} from './spilled-code.ts'
import {type NodeIndex, spanOf} from './walk.ts'

/** Stands for whatever isn't the author's own words. A space would put words side by side that aren't. */
export const gap = '\0'

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
  if (!part.includes('\n') && !part.includes('\r')) return gapsOf(part.length)
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
export function ownWords(nodes: NodeIndex, text: string): string {
  let out = ''
  let at = 0
  const isSpilled = inside(spilledCode(nodes.tree, text))
  const isForeign = inside(foreignSpans(nodes))
  for (const {node} of nodes.of('text')) {
    const {start, end} = spanOf(node)
    if (start < at || isForeign(start) || isSpilled(start)) continue
    let own = text.slice(start, end)
    if (quote.test(own)) own = own.replace(quotation, blanked)
    if (sign.test(own)) own = own.replace(literal, blanked)
    out += blanked(text.slice(at, start)) + own
    at = end
  }
  return out + blanked(text.slice(at))
}

/** What links and quotes whose words are others'; of those within one another the outermost. */
function foreignSpans(nodes: NodeIndex): Span[] {
  const spans: Span[] = []
  for (const {node} of nodes.inOrder('link', 'linkReference', 'blockquote')) {
    const span = spanOf(node)
    if (span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span)
  }
  return spans
}
