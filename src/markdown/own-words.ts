import {blanked} from '../text/mask.ts'
import {inside, type Span} from '../text/span.ts'
import {importLines} from './mdx.ts'
import {spilledCode} from './spilled-code.ts'
import {type NodeIndex, spanOf} from './walk.ts'

const quotation = /"[^"\r\n]{1,300}"|“[^”\r\n]{1,300}”|«[^»\r\n]{1,300}»|„[^“”\r\n]{1,300}[“”]/g
/** Addresses, paths, names of files, `@names`, `#tags`, `a.b`, `call()`. */
const literal =
  /(?:https?:|www\.)\S{1,2000}|(?<![^\s(])[@#$~.\\/]+\w\S{0,200}|(?<![\w-])\w[\w-]*(?:\(\)|(?:[./\\@=:]+[\w-]+)+[\\/]?)/g

/** What Liquid, Hugo and their like replace: `{{< youtube … >}}`, `{% highlight javascript %}`. */
const tag = /\{\{[^{}\r\n]{0,300}\}\}|\{%[^%\r\n]{0,300}%\}/g

/** What a text needs at least for one of those to be in it. */
const quote = /["“«„]/
const sign = /[./\\@=:#$~][\w/]|\(\)/

/** Stands for whatever isn't the author's own words. A space would put words side by side that aren't. */
const asGap = (part: string) => blanked(part, '\0')

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
    if (own.includes('import ')) own = own.replace(importLines, asGap)
    if (own.includes('{')) own = own.replace(tag, asGap)
    if (quote.test(own)) own = own.replace(quotation, asGap)
    if (sign.test(own)) own = own.replace(literal, asGap)
    out += asGap(text.slice(at, start)) + own
    at = end
  }
  return out + asGap(text.slice(at))
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
