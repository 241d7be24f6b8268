import type {Node, Nodes, Parent, Root, Table} from 'mdast'
import type {Span} from '../text/span.ts'

/** Where a node stands. Every node of a parsed tree has a place. */
export const spanOf = ({position}: {position?: (Node['position'] & {span?: () => Span}) | undefined}): Span =>
  position!.span?.() ?? {start: position!.start.offset!, end: position!.end.offset!}

/** Rows and cells nobody asks for: they are their tables', and of a flood of rows most of what there is. */
type Type = Exclude<Nodes['type'], 'tableRow' | 'tableCell'>
type NodeOf<T extends Type> = Extract<Nodes, {type: T}>

/** A node and what it stands in. */
export interface Placed<T extends Nodes = Nodes> {
  node: T
  parent: Parent
}

const none: readonly never[] = []

/** The nodes below a root but rows and cells, walked through once for all rules: most ask for what most reports have none of. */
export class NodeIndex {
  /** All of them, in the order of the text. */
  readonly all: readonly Placed[]
  readonly tree: Root
  readonly #byType = new Map<Type, Placed[]>()

  constructor(tree: Root) {
    this.tree = tree
    const all: Placed[] = []
    // A loop: quotes can be nested very deep.
    const open: Placed[] = []
    const push = (parent: Parent) => {
      for (let i = parent.children.length - 1; i >= 0; i--) open.push({node: parent.children[i]!, parent})
    }
    const pushCells = ({children}: Table) => {
      for (let i = children.length - 1; i >= 0; i--) {
        const cells = children[i]!.children
        for (let k = cells.length - 1; k >= 0; k--) push(cells[k]!)
      }
    }
    push(tree)
    for (let next = open.pop(); next; next = open.pop()) {
      all.push(next)
      const {node} = next
      const {type} = node as {type: Type}
      const same = this.#byType.get(type)
      if (same) same.push(next)
      else this.#byType.set(type, [next])
      if (node.type === 'table') pushCells(node)
      else if ('children' in node) push(node)
    }
    this.all = all
  }

  /** Those of one type, in the order of the text. */
  of<T extends Type>(type: T): readonly Placed<NodeOf<T>>[] {
    return (this.#byType.get(type) as Placed<NodeOf<T>>[] | undefined) ?? none
  }

  /** Those of several types, in the order of the text. */
  inOrder<T extends Type>(...types: readonly T[]): readonly Placed<NodeOf<T>>[] {
    const found = types.filter(type => this.#byType.has(type))
    if (found.length < 2) return found.length === 0 ? none : this.of(found[0]!)
    return this.all.filter((placed): placed is Placed<NodeOf<T>> => found.includes(placed.node.type as T))
  }

  /** Those of several types, one type after the other. */
  ofAny<T extends Type>(...types: readonly T[]): readonly Placed<NodeOf<T>>[] {
    return types.flatMap(type => this.of(type))
  }
}
