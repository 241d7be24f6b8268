import type {Heading, List, Node, Paragraph, RootContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {slugger} from './slug.ts'

/** Whether a block of a template asks for the table of contents. */
export const isContentsSlot = (node: Node): boolean =>
  node.type === 'paragraph' && /^\{\{[ \t]*contents[ \t]*\}\}$/.test(textOf(node).trim())

/** The place of the table of contents, until all headings are known. No words, so that nobody can type it. */
export const contentsHere = (): Paragraph => ({type: 'paragraph', children: []})

const isMarker = (node: RootContent) => node.type === 'paragraph' && node.children.length === 0

/** Puts a list of links to all headings of the second level where a template asks for the table of contents. */
export function placeContents(nodes: readonly RootContent[]): RootContent[] {
  const at = nodes.findIndex(isMarker)
  if (at === -1) return [...nodes]
  const slug = slugger()
  const entries = nodes.flatMap((node, i) => {
    if (node.type !== 'heading') return []
    const anchor = slug(textOf(node))
    return node.depth === 2 && i > at ? [{heading: node, anchor}] : []
  })
  return nodes.flatMap((node, i) => (i === at ? listOf(entries) : isMarker(node) ? [] : [node]))
}

const listOf = (entries: readonly {heading: Heading; anchor: string}[]): List[] =>
  entries.length === 0
    ? []
    : [
        {
          type: 'list',
          ordered: false,
          spread: false,
          children: entries.map(({heading, anchor}) => ({
            type: 'listItem',
            spread: false,
            children: [
              {
                type: 'paragraph',
                children: [{type: 'link', url: `#${anchor}`, children: [{type: 'text', value: textOf(heading)}]}],
              },
            ],
          })),
        },
      ]
