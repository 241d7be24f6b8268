import type {Node, Parent, Root} from 'mdast'
import type {Span} from '../text/span.ts'

const blocks = new Set(['code', 'html'])
const inlines = new Set(['code', 'html', 'inlineCode'])

function collect(node: Node, types: ReadonlySet<string>, spans: Span[]): void {
  const {position} = node
  if (types.has(node.type) && position) spans.push({start: position.start.offset!, end: position.end.offset!})
  else if ('children' in node) for (const child of (node as Parent).children) collect(child, types, spans)
}

/** Where whole lines are code or HTML: no table, heading or list is to be looked for there. */
export function opaqueBlocks(tree: Root, frontMatter: Span | undefined): Span[] {
  const spans = frontMatter ? [frontMatter] : []
  collect(tree, blocks, spans)
  return spans
}

/** The same and code and HTML within lines: whatever isn't the author's prose. */
export function opaqueSpans(tree: Root, frontMatter: Span | undefined): Span[] {
  const spans = frontMatter ? [frontMatter] : []
  collect(tree, inlines, spans)
  return spans
}
