import type {Node, Nodes, Parent, Root} from 'mdast'

/** Markdown with GFM to a tree, with places in UTF-16 offsets. What follows the seam does not know who parsed. */
export type Parse = (text: string) => Root

/** micromark's time grows faster than the text: 1 MB takes over 4 s, 10 MB over 6 minutes. */
export const referenceLimit = 512 * 1024

/** Thrown by a parser for a text that it cannot be trusted with: another one is to be asked. */
export class Declined extends Error {
  constructor(why: string) {
    super(why)
    this.name = 'Declined'
  }
}

/** More squares of marks of emphasis and brackets than these take micromark over 5 s. */
export const referenceSquares = 12_000 ** 2

/** Thrown for a text that nobody here can read in bearable time. */
export class TooLarge extends Error {
  constructor(
    what: string,
    size: number,
    limit: number,
    why = 'the parser that is left for this file would take minutes',
  ) {
    super(`Unexpected ${size} ${what}, expected at most ${limit}: ${why}`)
    this.name = 'TooLarge'
  }
}

/** Five hundred lists within one another; who walks a tree runs out of stack at some five times as much. */
export const deepest = 1100

/** Thrown for a text that is nested deeper than it may be, or so deep that no tree of it can be walked. */
export class TooDeep extends Error {
  /** What the reader may allow; undefined where nobody can read as deep, whatever is allowed. */
  readonly limit: number | undefined

  /** @param node Where the tree is too deep, if that is known. */
  constructor(limit: number | undefined, node?: Node) {
    const place = node?.position ? ` on line ${node.position.start.line}` : ''
    super(
      `Unexpected depth${place}, expected at most ${limit ?? 'some 500'} lists, quotations, notes and emphases within one another`,
    )
    this.name = 'TooDeep'
    this.limit = limit
  }
}

/** Refuses a tree in which walking downwards would run out of stack. */
export function checkDepth(tree: Root): void {
  let level: Node[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) throw new TooDeep(undefined, level[0])
    const below: Node[] = []
    for (const node of level) if ('children' in node) for (const child of (node as Parent).children) below.push(child)
    level = below
  }
}

/** What counts where depths are counted. */
export const within: ReadonlySet<string> = new Set<Nodes['type']>([
  'blockquote',
  'listItem',
  'footnoteDefinition',
  'emphasis',
  'strong',
  'delete',
])
/** What parts blocks from what stands in a line: both may be as deep, for both come together in a deep quotation. */
export const leaves: ReadonlySet<string> = new Set<Nodes['type']>(['paragraph', 'heading', 'table'])

/** What a document is made of, down to what has lines of its own. */
export const blocks: ReadonlySet<string> = new Set<Nodes['type']>([
  'paragraph',
  'heading',
  'thematicBreak',
  'blockquote',
  'list',
  'listItem',
  'html',
  'code',
  'definition',
  'footnoteDefinition',
  'table',
  'tableRow',
])

/** Refuses a tree in which more quotations, points and notes, or more emphases, than that stand within one another. */
export function checkNesting(tree: Root & {nested?: number}, most: number): void {
  if (tree.nested !== undefined && tree.nested <= most) return
  // A loop and two lists: a tree can be deep, and this is done for every file.
  const nodes: Parent[] = [tree]
  const depths = [0]
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    const depth = depths.pop()! + (within.has(node.type) ? 1 : 0)
    if (depth > most) throw new TooDeep(most, node)
    const below = leaves.has(node.type) ? 0 : depth
    for (const child of node.children) {
      // Most nodes hold no others: of texts nothing needs to be asked.
      if (child.type === 'text' || !('children' in child)) continue
      nodes.push(child)
      depths.push(below)
    }
  }
}

// By name, not by class: the bundle of each parser has classes of its own.
export const isDeclined = (error: unknown): boolean => error instanceof Error && error.name === 'Declined'
/** Whether a text is refused because no parser here can read it in bearable time, or nobody walk its tree. */
export const isTooMuch = (error: unknown): error is TooLarge | TooDeep =>
  error instanceof Error && (error.name === 'TooLarge' || error.name === 'TooDeep')

/** Moves every place in the tree to the right by some characters on its first line. */
export function shift(node: Node, by: number): void {
  const {position} = node
  if (position) {
    for (const point of [position.start, position.end]) {
      point.offset = (point.offset ?? 0) + by
      if (point.line === 1) point.column += by
    }
  }
  if ('children' in node) for (const child of (node as Parent).children) shift(child, by)
}
