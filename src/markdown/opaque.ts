import type {Node, Parent, Root} from 'mdast'
import {inside, type Span} from '../text/span.ts'
import {type NodeIndex, type Placed, spanOf} from './walk.ts'

/** What holds only inline content: HTML in it hides no line. */
const leaves: ReadonlySet<string> = new Set(['paragraph', 'heading', 'table'])

function collectBlocks(node: Node, spans: Span[]): void {
  const {type, position} = node
  if ((type === 'code' || type === 'html') && position)
    spans.push({start: position.start.offset!, end: position.end.offset!})
  else if ('children' in node && !leaves.has(type))
    for (const child of (node as Parent).children) collectBlocks(child, spans)
}

/** Where whole lines are code or HTML: no table, heading or list is to be looked for there. */
export function opaqueBlocks(tree: Root, frontMatter: Span | undefined): Span[] {
  const spans = frontMatter ? [frontMatter] : []
  collectBlocks(tree, spans)
  return spans
}

/** The same and code and HTML within lines: whatever isn't the author's prose. */
export function opaqueSpans(nodes: NodeIndex, frontMatter: Span | undefined): Span[] {
  const spans = nodes.inOrder('code', 'html', 'inlineCode').map(({node}) => spanOf(node))
  return frontMatter ? [frontMatter, ...spans] : spans
}

/**
 * Tells of a line, by where it begins, whether code or HTML goes on with it that began above: code between fences that stand
 * too far in is code within a paragraph.
 */
export const goesOnWith = (nodes: NodeIndex, text: string): ((start: number) => boolean) =>
  overLines(nodes.inOrder('inlineCode', 'html'), text)

/** The same of bold text, links and whatever else stands within a paragraph: a block that began there would tear it. */
export const goesOnWithin = (nodes: NodeIndex, text: string): ((start: number) => boolean) =>
  overLines(nodes.inOrder('inlineCode', 'html', 'emphasis', 'strong', 'delete', 'link', 'linkReference', 'image'), text)

function overLines(placed: readonly Placed[], text: string): (start: number) => boolean {
  const spans: Span[] = []
  for (const {node} of placed) {
    const {start, end} = spanOf(node)
    const first = text.slice(start, end).search(/[\r\n]/)
    // What stands within another ends no later.
    if (first !== -1 && end > (spans.at(-1)?.end ?? 0)) spans.push({start: start + first + 1, end})
  }
  return inside(spans)
}
