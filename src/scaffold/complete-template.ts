import type {Heading, RootContent} from 'mdast'
import {sectionEnd} from './fill.ts'
import type {Asked} from './fill-in.ts'
import {slotsIn} from './scope.ts'
import type {Template} from './template.ts'
import {nameIn, wordsIn} from './words.ts'

/** The template with the sections that a programme asks for and the template doesn't know, each where it belongs. */
export function completeTemplate(template: Template, programme: Asked): Template {
  const children = [...template.tree.children]
  const wanted = programme.sections.map(({id}) => id)
  for (const [i, section] of programme.sections.entries()) {
    if (sectionAt(children, section.id) !== -1) continue
    const before = wanted.slice(0, i).findLast(id => sectionAt(children, id) !== -1)
    const after = wanted.slice(i + 1).find(id => sectionAt(children, id) !== -1)
    const near = sectionAt(children, before ?? after ?? '')
    const depth = near === -1 ? 2 : (children[near] as Heading).depth
    const at = before ? sectionEnd(children, near) : after ? near : children.length
    children.splice(at, 0, ...blocks(section, depth, template.lang))
  }
  return {...template, tree: {type: 'root', children}}
}

/** Where the heading stands that opens a section; -1 if none does. */
export const sectionAt = (nodes: readonly RootContent[], id: string): number =>
  nodes.findIndex(
    node => node.type === 'heading' && slotsIn(node).some(slot => slot.id === 'section' && slot.field === id),
  )

/** A section of which no more is known than its schema tells. */
function blocks({id, topics}: Asked['sections'][number], depth: Heading['depth'], lang: string): RootContent[] {
  const heading: RootContent = {type: 'heading', depth, children: [{type: 'text', value: `{{section.${id}}}`}]}
  const words: RootContent = {type: 'paragraph', children: [{type: 'text', value: `{{${id}}}`}]}
  if (topics.length === 0) return [heading, words]
  return [
    heading,
    words,
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: topics.map(topic => ({
        type: 'listItem',
        spread: false,
        children: [
          {
            type: 'paragraph',
            children: [
              {type: 'strong', children: [{type: 'text', value: nameIn(lang, topic)}]},
              {type: 'text', value: `: {{todo: ${wordsIn(lang).aboutTopic}}}`},
            ],
          },
        ],
      })),
    },
  ]
}
