import type {Root, RootContent} from 'mdast'

/** The outermost blocks of a document, in order, by their places in it. */
export interface Blocks {
  readonly count: number
  /** Whether it takes time to make what they hold. */
  readonly isLarge: boolean
  typeAt(i: number): RootContent['type']
  startAt(i: number): number
  endAt(i: number): number
  /** With all that it holds. */
  nodeAt(i: number): RootContent
  /** How large a table is and where its header ends, where that can be told without making it. */
  tableSizeAt?(i: number): {columns: number; rows: number; headerEnd: number} | undefined
}

/** Those of a tree, or what stands for one of a large text. */
export const blocksOf = (tree: Root & {blocks?: Blocks | undefined}): Blocks => tree.blocks ?? new Made(tree)

class Made implements Blocks {
  readonly isLarge = false
  private readonly nodes: readonly RootContent[]

  constructor({children}: Root) {
    this.nodes = children
  }

  get count(): number {
    return this.nodes.length
  }

  typeAt(i: number): RootContent['type'] {
    return this.nodes[i]!.type
  }

  startAt(i: number): number {
    return this.nodes[i]!.position?.start.offset ?? 0
  }

  endAt(i: number): number {
    return this.nodes[i]!.position?.end.offset ?? 0
  }

  nodeAt(i: number): RootContent {
    return this.nodes[i]!
  }
}
