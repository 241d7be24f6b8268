import type {Node, Nodes, Parent, Root} from 'mdast'
import type {Span} from '../text/span.ts'

/** Where a node stands. Every node of a parsed tree has a place. */
export const spanOf = ({position}: Node): Span => ({start: position!.start.offset!, end: position!.end.offset!})

/** Every node below the root with its parent, in the order of the text. A loop: quotes can be nested very deep. */
export function* walk(tree: Root): Generator<[node: Nodes, parent: Parent]> {
  const open: [Nodes, Parent][] = []
  const push = (parent: Parent) => {
    for (let i = parent.children.length - 1; i >= 0; i--) open.push([parent.children[i]!, parent])
  }
  push(tree)
  for (let next = open.pop(); next; next = open.pop()) {
    yield next
    if ('children' in next[0]) push(next[0])
  }
}
