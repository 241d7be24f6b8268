import type {Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'

/** The headings of a tree, as a preview shows them: one per line, deeper ones further in. */
export function outlineOf(tree: Root): string[] {
  return tree.children.flatMap(node =>
    node.type === 'heading' ? [`${'  '.repeat(node.depth - 1)}${textOf(node).replace(/\s+/g, ' ')}`] : [],
  )
}
