import type {Node, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {nearestOf} from '../engine/nearest.ts'
import {isContentsSlot} from './contents.ts'
import type {Mistake} from './mistake.ts'
import {commonQuestions, type Question} from './question.ts'
import {slotsIn, wordsOf} from './scope.ts'
import {findSlots, findStrayBraces, type Slot, slotName} from './slot.ts'
import {reservedSlots} from './slot-names.ts'

/** What is wrong with the slots of a template. */
export function checkSlots(tree: Root, questions: readonly Question[]): Mistake[] {
  const mistakes: Mistake[] = []
  const own = questions.filter(({id}) => !(commonQuestions as readonly string[]).includes(id))
  const known = new Set([...reservedSlots, ...own.map(({id, each}) => each ?? id), ...sectionsOf(tree)])
  const used = new Set<string>()
  visit(tree, (node, _, parent) => {
    const complain = (at: number, message: string) => mistakes.push({...placeOf(node, at), message})
    for (const words of wordsOf(node)) {
      for (const slot of findSlots(words)) {
        used.add(slot.id)
        const wrong = wrongWith(slot, known)
        if (wrong) complain(slot.start, wrong)
        if (slot.id === 'contents' && !(parent && isContentsSlot(parent)))
          complain(slot.start, 'Unexpected `{{contents}}` among other words, expected it in a paragraph of its own')
      }
      for (const at of findStrayBraces(words))
        complain(
          at,
          'Unexpected braces, expected a slot such as `{{name}}` or `{{challenge: what went wrong}}`, all on plain text',
        )
    }
    const {value, url} = node as Node & {value?: string; url?: string}
    const silent = node.type === 'html' ? value : node.type === 'definition' ? url : undefined
    const [slot] = silent ? findSlots(silent) : []
    if (slot)
      complain(
        slot.start,
        `Unexpected \`{{${slotName(slot)}}}\` in ${node.type === 'html' ? 'HTML' : 'a link definition'}, expected it in text: only there it can be filled safely`,
      )
  })
  for (const {id, each} of own)
    if (!used.has(each ?? id))
      mistakes.push({
        line: 1,
        column: 1,
        message: `Unexpected question \`${id}\`, expected \`{{${each ?? id}}}\` somewhere in the text: its answer would be lost`,
      })
  return mistakes
}

/** The sections that a template has a heading for: what is said in them is a slot too. */
const sectionsOf = (tree: Root): string[] =>
  slotsIn(tree).flatMap(({id, field}) => (id === 'section' && field ? [field] : []))

function wrongWith({id, field, hints}: Slot, known: ReadonlySet<string>): string | undefined {
  if (!known.has(id))
    return `Unexpected slot \`{{${id}}}\`, expected ${nearestOf(id, known)}, or a question \`${id}:\` in the front matter`
  if (id === 'section' && !field)
    return 'Unexpected `{{section}}`, expected the section that it names, as in `{{section.overview}}`'
  if (id === 'todo' && hints.length === 0)
    return 'Unexpected `{{todo}}`, expected what is to be written, as in `{{todo: a link to your project}}`'
  return undefined
}

/** The place of an offset in the words of a node: exact in a text that nothing was escaped in, else where it begins. */
function placeOf(node: Node, at: number): {line: number; column: number} {
  const start = node.position?.start ?? {line: 1, column: 1}
  if (node.type !== 'text' && node.type !== 'html') return {line: start.line, column: start.column}
  const before = (node as Node & {value: string}).value.slice(0, at).split('\n')
  const column = before.at(-1)!.length + (before.length === 1 ? start.column : 1)
  return {line: start.line + before.length - 1, column}
}
