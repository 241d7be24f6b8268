/**
 * A place in a template that an answer fills: `{{name}}`, `{{technology.use}}`, and with words for whoever has not
 * answered, `{{challenge: what went wrong}}`.
 */
export interface Slot {
  /** What comes before the dot. */
  id: string
  /** What comes after it: a column of a list, or the section of a title. */
  field: string | undefined
  /** What to write here; several, parted by ` / `, stand for several items of a list. */
  hints: readonly string[]
  start: number
  end: number
}

// Spaces are taken by one part of the pattern each, so that a long run of them is read once.
const slotPattern = /\{\{[ \t]*([A-Za-z][\w-]*)(?:\.([A-Za-z][\w-]*))?(?:[ \t]*|[ \t]*:([^{}]*))\}\}/g

/** The slots of a text, in order. */
export function findSlots(text: string): Slot[] {
  return Array.from(text.matchAll(slotPattern), match => ({
    id: match[1]!,
    field: match[2],
    hints: splitHints(match[3] ?? ''),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function splitHints(text: string): string[] {
  return text
    .split(' / ')
    .map(hint => hint.replace(/\s+/g, ' ').trim())
    .filter(hint => hint !== '')
}

/** Where braces stand that open or close no slot. */
export function findStrayBraces(text: string): number[] {
  const strays: number[] = []
  const slots = findSlots(text)
  const between = [0, ...slots.map(slot => slot.end)]
  for (const [i, from] of between.entries()) {
    const to = slots[i]?.start ?? text.length
    for (const match of text.slice(from, to).matchAll(/\{\{|\}\}/g)) strays.push(from + match.index)
  }
  return strays
}

/** How a slot is written, without its hints. */
export const slotName = ({id, field}: Pick<Slot, 'id' | 'field'>): string => (field ? `${id}.${field}` : id)
