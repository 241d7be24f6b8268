import type {Heading, Node, Parent, Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import type {Span} from '../text/span.ts'
import {readTags} from './html-tags.ts'

/** A place in a report that a link can lead to. */
export interface Anchor extends Span {
  id: string
  /** The heading's text, if it is one. */
  heading: string | undefined
}

/**
 * What GitHub makes of a heading: letters, marks, digits and `_` stay, spaces become `-`, the rest goes. An emoji is
 * dropped, but not the variation selector after it, which is a mark; and the space after both is a `-`.
 */
export const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Nl}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')

/** Every anchor of a tree: headings as GitHub names them, `id` and `name` in HTML. */
export function readAnchors(tree: Root, text: string): Anchor[] {
  const anchors: Anchor[] = []
  const nameHeading = numbering()
  const walk = (node: Node): void => {
    const {position, type} = node
    const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
    if (type === 'heading') {
      const heading = textOf(node as Heading, {includeImageAlt: false, includeHtml: false})
      // Pandoc's, Hugo's and VitePress's: whoever wrote it links to it. That GitHub shows it is another rule's matter.
      // `{#usage}`, or `{/*usage*/}` in MDX, whose stars are read as emphasis.
      const [, named, noted] =
        /\{(?:#([^\s{}]{1,100})(?: [^{}]{0,300})?|\/([\w-]{1,100})\/)\}[ \t]*$/.exec(heading.slice(-400)) ?? []
      const given = named ?? noted
      anchors.push({id: nameHeading(slug(heading)), heading: given === undefined ? heading : undefined, start, end})
      if (given !== undefined) anchors.push({id: given, heading: undefined, start, end})
    }
    if (type === 'html') {
      for (const anchor of readHtml(text.slice(start, end), start, nameHeading)) anchors.push(anchor)
    } else if ('children' in node) for (const child of (node as Parent).children) walk(child)
  }
  walk(tree)
  return anchors
}

/** The second heading of a name gets `-1`, the third `-2`, and no name is given twice. */
function numbering(): (id: string) => string {
  const seen = new Map<string, number>()
  return id => {
    let unique = id
    while (seen.has(unique)) {
      const count = (seen.get(id) ?? 0) + 1
      seen.set(id, count)
      unique = `${id}-${count}`
    }
    seen.set(unique, 0)
    return unique
  }
}

/** What a piece of HTML names; its headings get names as well, with and without the space around their text. */
function readHtml(html: string, offset: number, nameHeading: (id: string) => string): Anchor[] {
  const closings = [...html.matchAll(/<\/h[1-6]\s*>/gi)]
  let next = 0
  return readTags(html, offset).flatMap(({name, attributes, start, end}) => {
    const named = ['id', 'name'].flatMap(key => {
      const id = attributes.get(key)?.value
      return id ? [{id, heading: undefined, start, end}] : []
    })
    if (!/^h[1-6]$/.test(name)) return named
    while (next < closings.length && closings[next]!.index < end - offset) next++
    const closing = closings[next]
    if (!closing) return named
    const inside = html
      .slice(end - offset, closing.index)
      .replace(/<[^<>]*>/g, '')
      .replaceAll('&amp;', '&')
    const heading = inside.replace(/\s+/g, ' ').trim()
    const ids = new Set([nameHeading(slug(heading)), slug(inside)])
    return [...named, ...[...ids].map(id => ({id, heading, start, end}))]
  })
}
