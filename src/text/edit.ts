import type {Span} from './span.ts'

/** A change to a text: what stands in [start, end), in UTF-16 offsets, becomes `text`. */
export interface Edit extends Span {
  text: string
}

export const insert = (at: number, text: string): Edit => ({start: at, end: at, text})
export const remove = (start: number, end: number): Edit => ({start, end, text: ''})
export const replace = (start: number, end: number, text: string): Edit => ({start, end, text})

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

/** The same change with nothing in it that stays as it is, or undefined if all of it stays. */
export function minimise(source: string, edit: Edit): Edit | undefined {
  let {start, end, text} = edit
  let from = 0
  let to = text.length
  while (start < end && from < to && source.charCodeAt(start) === text.charCodeAt(from)) {
    start++
    from++
  }
  // Half a surrogate pair cannot be encoded: step back to the whole character.
  if (
    from > 0 &&
    isHigh(text.charCodeAt(from - 1)) &&
    (isLow(source.charCodeAt(start)) || isLow(text.charCodeAt(from)))
  ) {
    start--
    from--
  }
  while (end > start && to > from && source.charCodeAt(end - 1) === text.charCodeAt(to - 1)) {
    end--
    to--
  }
  if (
    to < text.length &&
    isLow(text.charCodeAt(to)) &&
    (isHigh(source.charCodeAt(end - 1)) || isHigh(text.charCodeAt(to - 1)))
  ) {
    end++
    to++
  }
  if (start === end && from === to) return undefined
  // Mostly nothing of it stays, and the edit is what it was.
  const isLeast = to - from === text.length && end - start === edit.end - edit.start
  return isLeast ? edit : {start, end, text: text.slice(from, to)}
}

/** The same changes, each with nothing in it that stays as it is, without those that change nothing. */
export function minimised(source: string, edits: readonly Edit[]): Edit[] {
  const found: Edit[] = []
  for (const edit of edits) {
    const least = minimise(source, edit)
    if (least) found.push(least)
  }
  return found
}

const byPlace = (a: Edit, b: Edit) => a.start - b.start || a.end - b.end

/** Sorted by place; or as they are, if they are in order: mostly they are, and a flood has hundreds of thousands. */
export function inOrder<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): readonly Item[] {
  for (let i = 1; i < items.length; i++) if (compare(items[i - 1]!, items[i]!) > 0) return items.toSorted(compare)
  return items
}

/** Two edits touch if the result would depend on which of them comes first. */
export const overlap = (a: Edit, b: Edit) => a.start === b.start || (a.start < b.end && b.start < a.end)

/** Sorted by place; throws where two of them overlap, which is a bug in whoever made them. */
export function sortEdits(edits: readonly Edit[]): readonly Edit[] {
  const sorted = inOrder(edits, byPlace)
  for (let i = 1; i < sorted.length; i++) {
    const [a, b] = [sorted[i - 1]!, sorted[i]!]
    if (overlap(a, b)) {
      throw new Error(
        `Unexpected edits ${a.start}-${a.end} and ${b.start}-${b.end} of one fix, expected them not to overlap`,
      )
    }
  }
  return sorted
}

/** The text after the edits. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let out = ''
  let at = 0
  for (const edit of sortEdits(edits)) {
    out += source.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return out + source.slice(at)
}

/** The edits that undo these: applied to the result, they give back the source. */
export function invertEdits(source: string, edits: readonly Edit[]): Edit[] {
  const inverse: Edit[] = []
  let shift = 0
  let from = -1
  for (const {start, end, text} of sortEdits(edits)) {
    const last = inverse.at(-1)
    const gone = source.slice(start, end)
    // Neighbours are undone as one: apart, two of them could stand at the same place.
    if (last && start === from) {
      last.end += text.length
      last.text += gone
    } else inverse.push({start: start + shift, end: start + shift + text.length, text: gone})
    shift += text.length - (end - start)
    from = end
  }
  return inverse
}
