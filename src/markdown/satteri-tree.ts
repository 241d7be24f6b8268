import type {Nodes, Parent, Root} from 'mdast'
import type {MdastReader} from 'satteri'
import {LazyPosition} from './lazy-position.ts'
import {Declined, deepest, TooDeep} from './parse.ts'

type Type = Nodes['type']

/** By the number that the native parser gives them; whatever else it may come to know is not Markdown as we ask for it. */
export const types: readonly Type[] = [
  ...(['root', 'paragraph', 'heading', 'thematicBreak', 'blockquote', 'list', 'listItem', 'html', 'code'] as const),
  ...(['definition', 'text', 'emphasis', 'strong', 'inlineCode', 'break', 'link', 'image', 'linkReference'] as const),
  ...([
    'imageReference',
    'footnoteDefinition',
    'footnoteReference',
    'table',
    'tableRow',
    'tableCell',
    'delete',
  ] as const),
]

/** Until it is known which. */
const none: never[] = []

const referenceTypes = ['shortcut', 'collapsed', 'full'] as const

/**
 * The tree that the native parser has made, as objects. Its own way to these adds property after property, which takes
 * half as much time and memory more: a flood of rows is hundreds of thousands of nodes.
 */
export const treeOf = (reader: MdastReader): Root => branchOf(reader, 0) as Root

/** A node, and all below it. */
export function branchOf(reader: MdastReader, top: number): Nodes {
  const root = nodeOf(reader, top)
  if (!('children' in root)) return root
  const parents: Parent[] = [root]
  const ids = [top]
  const childIds: number[] = []
  /** Where in the list the parents of the next level begin. */
  let below = 1
  let depth = 0
  for (let i = 0; i < parents.length; i++) {
    if (i === below) {
      below = parents.length
      depth++
    }
    // What grows by `push` has room for sixteen more: the ids are taken from one list, the last child's first.
    reader.pushChildIds(ids[i]!, childIds)
    const children = new Array<Nodes>(childIds.length)
    parents[i]!.children = children as never[]
    for (let k = 0; k < children.length; k++) {
      const id = childIds.pop()!
      const node = nodeOf(reader, id)
      // Who walks it further down would run out of stack.
      if (depth === deepest) throw new TooDeep(undefined, node)
      if ('children' in node) {
        parents.push(node)
        ids.push(id)
      }
      children[k] = node
    }
  }
  return root
}

/** A node whose children are still to come. Every type has its properties in one order. */
function nodeOf(reader: MdastReader, id: number): Nodes {
  const type = types[reader.getNodeType(id)]
  const position = new LazyPosition(reader, id)
  switch (type) {
    case 'text':
    case 'inlineCode':
    case 'html':
      return {type, value: reader.fieldString(id, 0), position}
    case 'root':
    case 'paragraph':
    case 'blockquote':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'tableRow':
    case 'tableCell':
      return {type, children: none, position}
    case 'heading':
      return {type, depth: reader.fieldU8(id, 0, 1) as 1, children: none, position}
    case 'thematicBreak':
    case 'break':
      return {type, position}
    case 'list': {
      const {ordered, start, spread} = reader.getListData(id)
      return {type, ordered, start: ordered ? start : null, spread, children: none, position}
    }
    case 'listItem': {
      const {spread, checked} = reader.getListItemData(id)
      return {type, spread, checked, children: none, position}
    }
    case 'table':
      return {type, align: reader.getTableAlign(id) as [], children: none, position}
    default:
      return otherOf(reader, id, type, position)
  }
}

/** What is rarer, apart: the functions that read its texts would be made for each node, and be half of what it takes. */
function otherOf(reader: MdastReader, id: number, type: Type | undefined, position: LazyPosition): Nodes {
  const text = (at: number) => reader.fieldString(id, at)
  const textOrNull = (at: number) => text(at) || null
  switch (type) {
    case 'code':
      return {type, lang: textOrNull(0), meta: textOrNull(8), value: text(16), position}
    case 'definition':
      return {type, url: text(0), title: textOrNull(8), identifier: text(16), label: text(24), position}
    case 'link':
      return {type, url: text(0), title: textOrNull(8), children: none, position}
    case 'image':
      return {type, url: text(0), alt: text(8), title: textOrNull(16), position}
    case 'linkReference': {
      const referenceType = referenceTypes[reader.fieldU8(id, 16, 0)]!
      return {type, identifier: text(0), label: text(8), referenceType, children: none, position}
    }
    case 'imageReference': {
      const referenceType = referenceTypes[reader.fieldU8(id, 16, 0)]!
      return {type, identifier: text(0), label: text(8), referenceType, alt: text(20), position}
    }
    case 'footnoteDefinition':
      return {type, identifier: text(0), label: text(8), children: none, position}
    case 'footnoteReference':
      return {type, identifier: text(0), label: text(8), position}
    default:
      throw new Declined('a kind of node that the native parser alone knows')
  }
}
