import type {Node, Parent, Root} from 'mdast'
import {inside, type Span} from '../text/span.ts'
import {type NodeIndex, spanOf} from './walk.ts'

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
export function goesOnWith(nodes: NodeIndex, text: string): (start: number) => boolean {
  const spans = nodes.inOrder('inlineCode', 'html').flatMap(({node}) => {
    const {start, end} = spanOf(node)
    const first = text.slice(start, end).search(/[\r\n]/)
    return first === -1 ? [] : [{start: start + first + 1, end}]
  })
  return inside(spans)
}
