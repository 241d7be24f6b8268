import type {ListItem, Node, Paragraph, Root, RootContent, TableRow} from 'mdast'
import {contentsHere, isContentsSlot, placeContents} from './contents.ts'
import {fillPhrasing} from './fill-phrasing.ts'
import {repeatIn, resolve, type Scope, slotsIn} from './scope.ts'
import {findSlots, type Slot} from './slot.ts'
import type {Values} from './values.ts'

/**
 * A template with its slots filled, as a new tree. What is repeated for each entry of a list is the smallest list item,
 * table row, section (under a heading with the slot), paragraph or image that holds the slot itself. What holds only slots
 * that nothing fills is left out.
 */
export const fillTree = (tree: Root, values: Values): Root => ({
  type: 'root',
  children: placeContents(fillBlocks(tree.children, {values, bound: new Map()})),
})

/** The blocks of a document, a quote or a list item, filled. */
function fillBlocks<Block extends RootContent>(nodes: readonly Block[], scope: Scope): Block[] {
  const out: RootContent[] = []
  for (let i = 0; i < nodes.length; ) {
    const node = nodes[i]!
    const end = sectionEnd(nodes, i)
    const own = ownSlots(node)
    const scopes = repeatIn(own, scope)
    if (isContentsSlot(node)) {
      out.push(contentsHere())
      i++
    } else if (scopes) {
      for (const inner of scopes) out.push(...fillBlocks(nodes.slice(i, end), inner))
      i = end
    } else if (saysNothing(own, scope)) i = end
    else {
      out.push(...fillBlock(node, scope))
      i++
    }
  }
  return out as Block[]
}

/** Where the section ends that a heading opens: before the next heading that is no deeper. Any other block is its own. */
export function sectionEnd(nodes: readonly Node[], at: number): number {
  const heading = nodes[at] as RootContent
  if (heading.type !== 'heading') return at + 1
  let end = at + 1
  for (let node = nodes[end] as RootContent; node; node = nodes[++end] as RootContent)
    if (node.type === 'heading' && node.depth <= heading.depth) break
  return end
}

const blocksWithSlots = new Set(['heading', 'paragraph', 'listItem', 'tableRow'])

/** The slots for which a block is repeated or left out as one; an image in a paragraph answers for itself. */
function ownSlots(node: Node): Slot[] {
  if (!blocksWithSlots.has(node.type)) return []
  const inside = node.type === 'listItem' ? (child: Node) => !blockParents.has(child.type) : () => true
  return slotsIn(node, child => inside(child) && !(node.type === 'paragraph' && child.type === 'image'))
}

const blockParents = new Set(['list', 'table', 'blockquote'])

const saysNothing = (slots: readonly Slot[], scope: Scope) =>
  slots.length > 0 && slots.every(slot => resolve(slot, scope) === undefined)

function fillBlock(node: RootContent, scope: Scope): RootContent[] {
  switch (node.type) {
    case 'heading':
      return [{...node, children: fillPhrasing(node.children, scope, true)}]
    case 'paragraph':
      return fillParagraph(node, scope)
    case 'list':
      return unlessEmpty({...node, children: fillUnits(node.children, scope, fillItem)})
    case 'blockquote':
      return unlessEmpty({...node, children: fillBlocks(node.children, scope)})
    case 'table':
      return [{...node, children: fillUnits(node.children, scope, fillRow)}]
    default:
      return [structuredClone(node)]
  }
}

const unlessEmpty = <Kind extends RootContent & {children: unknown[]}>(node: Kind): Kind[] =>
  node.children.length > 0 ? [node] : []

/** List items or table rows: repeated, left out, or filled. */
function fillUnits<Unit extends ListItem | TableRow>(
  units: readonly Unit[],
  scope: Scope,
  fill: (unit: Unit, scope: Scope) => Unit,
): Unit[] {
  return units.flatMap(unit => {
    const own = ownSlots(unit)
    const scopes = repeatIn(own, scope)
    if (scopes) return scopes.flatMap(inner => fillUnits([unit], inner, fill))
    return saysNothing(own, scope) ? [] : [fill(unit, scope)]
  })
}

const fillItem = (item: ListItem, scope: Scope): ListItem => ({...item, children: fillBlocks(item.children, scope)})

const fillRow = (row: TableRow, scope: Scope): TableRow => ({
  ...row,
  children: row.children.map(cell => ({...cell, children: fillPhrasing(cell.children, scope, false)})),
})

/** A paragraph; a text with blank lines in it becomes as many paragraphs. */
function fillParagraph(node: Paragraph, scope: Scope): Paragraph[] {
  const [only, more] = node.children
  if (only?.type === 'text' && !more) {
    const [slot] = findSlots(only.value)
    const filling = slot && slot.end - slot.start === only.value.length ? resolve(slot, scope) : undefined
    if (filling && 'text' in filling && filling.text.includes('\n\n'))
      return filling.text
        .split(/\n{2,}/)
        .map(value => ({type: 'paragraph', children: [{type: 'text', value: value.trim()}]}))
  }
  const children = fillPhrasing(node.children, scope, false)
  return children.length > 0 ? [{...node, children}] : []
}
