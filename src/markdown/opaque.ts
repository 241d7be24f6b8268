import type {Node, Parent, Root} from 'mdast'
import type {Span} from '../text/span.ts'

const blocks = new Set(['code', 'html'])
const inlines = new Set(['code', 'html', 'inlineCode'])

/** What holds only inline content: HTML in it hides no line. */
const leaves: ReadonlySet<string> = new Set(['paragraph', 'heading', 'table'])
const none: ReadonlySet<string> = new Set()

function collect(node: Node, types: ReadonlySet<string>, skipped: ReadonlySet<string>, spans: Span[]): void {
  const {position} = node
  if (types.has(node.type) && position) spans.push({start: position.start.offset!, end: position.end.offset!})
  else if ('children' in node && !skipped.has(node.type)) {
    for (const child of (node as Parent).children) collect(child, types, skipped, spans)
  }
}

/** Where whole lines are code or HTML: no table, heading or list is to be looked for there. */
export function opaqueBlocks(tree: Root, frontMatter: Span | undefined): Span[] {
  const spans = frontMatter ? [frontMatter] : []
  collect(tree, blocks, leaves, spans)
  return spans
}

/** The same and code and HTML within lines: whatever isn't the author's prose. */
export function opaqueSpans(tree: Root, frontMatter: Span | undefined): Span[] {
  const spans = frontMatter ? [frontMatter] : []
  collect(tree, inlines, none, spans)
  return spans
}
