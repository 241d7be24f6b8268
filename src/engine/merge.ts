import {type Edit, minimise} from '../text/edit.ts'

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
  // Most files need no more: there is nothing that anything could overlap.
  if (sorted.length < 2)
    return {taken: sorted.map(({item}) => item), refused: [], edits: sorted.flatMap(({edits}) => edits)}
  const merged: Merged<Item> = {taken: [], refused: [], edits: []}
  // Marks in the text, not a list in order: an item with edits all over a file would have every later one put amid them.
  const begins = new Uint8Array(text.length + 1)
  const covered = new Uint8Array(text.length + 1)
  const isFree = ({start, end}: Edit) =>
    begins[start] === 0 && covered[start] === 0 && (end - start < 2 || !begins.subarray(start + 1, end).includes(1))
  for (const {item, edits} of sorted) {
    if (!edits.every(isFree)) {
      merged.refused.push(item)
      continue
    }
    merged.taken.push(item)
    for (const edit of edits) {
      begins[edit.start] = 1
      covered.fill(1, edit.start, edit.end)
      merged.edits.push(edit)
    }
  }
  merged.edits.sort((a, b) => a.start - b.start)
  return merged
}
