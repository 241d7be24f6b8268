import type {Node, Parent} from 'mdast'
import {findSlots, type Slot} from './slot.ts'
import type {Entry, Filling, Values} from './values.ts'

/** What fills the slots at one place: the answers, and the entries of the lists that are being repeated around it. */
export interface Scope {
  values: Values
  bound: ReadonlyMap<string, {entry: Entry; index: number}>
}

/** What stands in a slot here; undefined where nothing does and nothing is missed. */
export function resolve(slot: Slot, {values, bound}: Scope): Filling {
  const here = bound.get(slot.id)
  if (here) {
    if (slot.field === 'number') return {text: String(here.index + 1)}
    const text = slot.field === undefined ? here.entry.name : here.entry.fields.get(slot.field)
    return text === undefined || text === '' ? todo(slot.hints[Math.min(here.index, slot.hints.length - 1)]) : {text}
  }
  const {id, field, hints} = slot
  if (id === 'todo') return todo(hints[0])
  if (id === 'section') {
    const title = values.sections.find(section => section.id === field)?.title
    return title === undefined ? undefined : {text: title}
  }
  const text = values.texts.get(id)
  if (text !== undefined && text !== '') return {text}
  const section = values.sections.find(section => section.id === id)
  // A programme that says nothing of what to write there wants it written all the same.
  if (section) return todo(section.hint ?? hints[0] ?? '')
  return values.texts.has(id) ? todo(hints[0]) : undefined
}

const todo = (hint: string | undefined): Filling => (hint === undefined ? undefined : {todo: hint})

/**
 * The scopes in which something is to be repeated, if it holds a slot of a list that nothing around it repeats. A list
 * that nobody answered still makes one entry to be written for each hint.
 */
export function repeatIn(slots: readonly Slot[], scope: Scope): Scope[] | undefined {
  const {values, bound} = scope
  const free = slots.filter(slot => values.lists.has(slot.id) && !bound.has(slot.id))
  const [first] = free
  if (!first) return undefined
  const entries: readonly Entry[] = values.lists.get(first.id)!
  const count = entries.length || Math.max(1, ...free.filter(({id}) => id === first.id).map(slot => slot.hints.length))
  return Array.from({length: count}, (_, index) => ({
    values,
    bound: new Map([...bound, [first.id, {entry: entries[index] ?? nobody, index}]]),
  }))
}

const nobody: Entry = {name: undefined, fields: new Map()}

/** The slots in the words of a node: in its text, and in what images and links show and lead to. */
export function slotsIn(node: Node, enter: (node: Node) => boolean = () => true): Slot[] {
  const slots: Slot[] = []
  const walk = (node: Node) => {
    for (const text of wordsOf(node)) slots.push(...findSlots(text))
    if ('children' in node) for (const child of (node as Parent).children) if (enter(child)) walk(child)
  }
  walk(node)
  return slots
}

/** The texts of a node that slots may stand in. */
export function wordsOf(node: Node): string[] {
  const {type, value, url, alt, title} = node as Node & Record<'value' | 'url' | 'alt' | 'title', unknown>
  const words = type === 'text' ? [value] : type === 'image' || type === 'link' ? [url, alt, title] : []
  return words.filter(word => typeof word === 'string')
}
