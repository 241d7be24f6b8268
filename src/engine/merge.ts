import {type Edit, minimise, overlap} from '../text/edit.ts'
import {firstAfter} from '../text/span.ts'

export interface Merged<Item> {
  taken: Item[]
  /** Those that could not be made because an earlier one changes the same place. */
  refused: Item[]
  /** All edits of the taken ones, in order. */
  edits: Edit[]
}

/**
 * Takes, in order, every item whose edits touch none taken before: each item whole or not at all.
 * Its own edits must not overlap; that would be its author's mistake.
 */
export function merge<Item>(
  text: string,
  items: readonly Item[],
  editsOf: (item: Item) => readonly Edit[],
): Merged<Item> {
  const sorted = items
    .map(item => ({
      item,
      edits: editsOf(item)
        .flatMap(edit => minimise(text, edit) ?? [])
        .toSorted((a, b) => a.start - b.start),
    }))
    .filter(({edits}) => edits.length > 0)
    .toSorted((a, b) => a.edits[0]!.start - b.edits[0]!.start)
  const merged: Merged<Item> = {taken: [], refused: [], edits: []}
  const {edits: all} = merged
  for (const {item, edits} of sorted) {
    if (edits.every(edit => fits(edit, all))) {
      merged.taken.push(item)
      for (const edit of edits) all.splice(firstAfter(all, edit.start), 0, edit)
    } else {
      merged.refused.push(item)
    }
  }
  return merged
}

/** Whether the edit overlaps none of those, which are in order. */
export function fits(edit: Edit, sorted: readonly Edit[]): boolean {
  const at = firstAfter(sorted, edit.start)
  const [before, after] = [sorted[at - 1], sorted[at]]
  return !(before && overlap(before, edit)) && !(after && overlap(edit, after))
}
