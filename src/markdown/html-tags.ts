import type {Root} from 'mdast'
import type {Span} from '../text/span.ts'
import {spanOf} from './walk.ts'

/** A value of a tag's attribute: [start, end) without the quotes. */
export interface Attribute extends Span {
  value: string
}

/** An opening tag in a piece of HTML. */
export interface Tag extends Span {
  name: string
  attributes: ReadonlyMap<string, Attribute>
}

const opening = /<!--|<([a-z][a-z0-9-]*)/gi
const attribute = /[\s/]*([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y
const closing = /[\s/]*>/y
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  '#39': "'",
  lt: '<',
  gt: '>',
  nbsp: '\xa0',
}

/**
 * The opening tags of a piece of HTML that starts at an offset of the text; comments are passed over. One regular
 * expression for a whole tag was tried: its time grew with the square of the quotes that nobody closes.
 */
export function readTags(html: string, offset: number): Tag[] {
  const tags: Tag[] = []
  for (let at = 0; ; ) {
    opening.lastIndex = at
    const match = opening.exec(html)
    if (!match) return tags
    at = opening.lastIndex
    if (match[1] === undefined) {
      const end = html.indexOf('-->', at)
      if (end === -1) return tags
      at = end + 3
      continue
    }
    const {attributes, end} = readAttributes(html, at, offset)
    closing.lastIndex = at = end
    if (!closing.test(html)) continue
    at = closing.lastIndex
    tags.push({name: match[1].toLowerCase(), attributes, start: offset + match.index, end: offset + at})
  }
}

/** HTML with blanks for its comments: what is commented out is no heading. */
export const withoutComments = (html: string): string =>
  html.replace(/<!--.*?(?:-->|$)/gs, comment => comment.replace(/[^\r\n]/g, ' '))

/** What takes in all that is below it, for it is never closed. */
const endless = /^\s*<(?:!--(?!.*-->)|(?:pre|script|style|textarea)(?=[\s>])(?!.*<\/(?:pre|script|style|textarea)>))/is

/** Where a text ends for whoever reads the page: above a comment without an end nothing is hidden by it. */
export function endOfShown({children}: Root, text: string): number {
  const last = children.at(-1)
  return last?.type === 'html' && endless.test(last.value) ? spanOf(last).start : text.length
}

function readAttributes(html: string, from: number, offset: number): {attributes: Map<string, Attribute>; end: number} {
  const attributes = new Map<string, Attribute>()
  let end = from
  for (;;) {
    attribute.lastIndex = end
    const match = attribute.exec(html)
    if (!match) return {attributes, end}
    end = attribute.lastIndex
    const [, name, double, single, bare] = match
    const raw = double ?? single ?? bare ?? ''
    const last = offset + end - (double === undefined && single === undefined ? 0 : 1)
    const key = name!.toLowerCase()
    if (!attributes.has(key)) attributes.set(key, {value: decode(raw), start: last - raw.length, end: last})
  }
}

/** Without the character references that addresses, names and headings hold in practice. */
export const decode = (text: string) =>
  text.includes('&') ? text.replace(/&(#39|\w{2,4});/g, (whole, name: string) => entities[name] ?? whole) : text
