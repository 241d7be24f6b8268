import type {Definition, Image, Link as LinkNode} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import type {Span} from '../text/span.ts'
import {readTags, type Tag} from './html-tags.ts'
import {type NodeIndex, spanOf} from './walk.ts'

/** A link or an image, in Markdown or in HTML. */
export interface Link extends Span {
  kind: 'link' | 'image' | 'definition'
  /** Where it leads to, as the parser understood it. */
  url: string
  /** The address as it is written, if that is all of it; undefined where escapes or references stand in it. */
  target: Span | undefined
  /** What a reader sees of it: the text of a link, the description of an image. */
  text: string
  /** `[text](url)`; `<url>`; an address that stands in the text; a tag. */
  form: 'inline' | 'angle' | 'bare' | 'html'
  /** Whether there is anything to click on: text, or an image. */
  empty: boolean
}

/** Every link, image and definition of a document, in the order of the text. */
export function readLinks(nodes: NodeIndex, text: string): Link[] {
  const links: Link[] = []
  for (const {node} of nodes.inOrder('link', 'image', 'definition', 'html')) {
    const {start, end} = spanOf(node)
    if (node.type === 'link') links.push(readLink(node, text, start, end))
    else if (node.type === 'image') links.push(readImage(node, text, start, end))
    else if (node.type === 'definition') links.push(readDefinition(node, text, start, end))
    else for (const link of readHtml(text, start, end)) links.push(link)
  }
  return links
}

function readLink(node: LinkNode, text: string, start: number, end: number): Link {
  const {url, children} = node
  const last = children.at(-1)?.position?.end.offset ?? start + 1
  const said = textOf(node).trim()
  // One literal each: to spread what both share into them took longer than all the rest.
  if (text.startsWith('](', last)) {
    const empty = said === '' && !children.some(child => child.type === 'image' || child.type === 'html')
    const target = findTarget(text, last + 2, end - 1, url)
    return {kind: 'link', url, text: said, form: 'inline', empty, target, start, end}
  }
  const angle = text[start] === '<'
  const target = angle ? {start: start + 1, end: end - 1} : {start, end}
  return {kind: 'link', url, text: said, form: angle ? 'angle' : 'bare', empty: false, target, start, end}
}

function readImage({url, alt}: Image, text: string, start: number, end: number): Link {
  const open = text.slice(start, end).lastIndexOf(`](`)
  const target = open === -1 ? undefined : findTarget(text, start + open + 2, end - 1, url)
  return {kind: 'image', url, text: alt?.trim() ?? '', form: 'inline', empty: false, target, start, end}
}

function readDefinition({url, label, identifier}: Definition, text: string, start: number, end: number): Link {
  const target = findTarget(text, text.indexOf(']:', start) + 2, end, url)
  return {kind: 'definition', url, text: label ?? identifier, form: 'inline', empty: false, target, start, end}
}

/** The address in `[from, to)`, where a title may follow it. */
function findTarget(text: string, from: number, to: number, url: string): Span | undefined {
  let start = from
  while (start < to && /\s/.test(text[start]!)) start++
  if (text[start] === '<') start++
  // Nearly every address is written as it is understood; where it isn't, nobody is to edit it by place.
  return start + url.length <= to && text.startsWith(url, start) ? {start, end: start + url.length} : undefined
}

function readHtml(text: string, start: number, end: number): Link[] {
  return readTags(text.slice(start, end), start).flatMap(tag => {
    const image = tag.name === 'img'
    const address = tag.attributes.get(image ? 'src' : 'href')
    if (!(image || tag.name === 'a') || !address) return []
    const target = address.end - address.start === address.value.length ? address : undefined
    const link = {url: address.value, target, form: 'html' as const, empty: false, start: tag.start, end: tag.end}
    return image ? {...link, kind: 'image' as const, text: altOf(tag)} : {...link, kind: 'link' as const, text: ''}
  })
}

/** An empty `alt` is right for an ornament, and so is a role that says as much. */
function altOf({attributes}: Tag): string {
  const alt = attributes.get('alt')
  if (alt) return alt.value.trim() || 'an ornament'
  return attributes.get('aria-label')?.value ?? (attributes.get('role')?.value === 'presentation' ? 'an ornament' : '')
}
