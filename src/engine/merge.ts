import {type Edit, inOrder, minimised} from '../text/edit.ts'

export interface Merged<Item> {
  taken: Item[]
  /** Those that could not be made because an earlier one changes the same place. */
  refused: Item[]
  /** All edits of the taken ones, in order. */
  edits: readonly Edit[]
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
  const changing: {item: Item; edits: readonly Edit[]}[] = []
  for (const item of items) {
    const edits = inOrder(minimised(text, editsOf(item)), byStart)
    if (edits.length > 0) changing.push({item, edits})
  }
  const sorted = inOrder(changing, (a, b) => byStart(a.edits[0]!, b.edits[0]!))
  // Most files need no more: there is nothing that anything could overlap.
  if (sorted.length < 2) return {taken: sorted.map(({item}) => item), refused: [], edits: sorted[0]?.edits ?? []}
  const [taken, refused, all]: [Item[], Item[], Edit[]] = [[], [], []]
  // Marks in the text, not a list in order: an item with edits all over a file would have every later one put amid them.
  const begins = new Uint8Array(text.length + 1)
  const covered = new Uint8Array(text.length + 1)
  const isFree = ({start, end}: Edit) => {
    if (begins[start] === 1 || covered[start] === 1) return false
    for (let at = start + 1; at < end; at++) if (begins[at] === 1) return false
    return true
  }
  for (const {item, edits} of sorted) {
    if (!edits.every(isFree)) {
      refused.push(item)
      continue
    }
    taken.push(item)
    for (const edit of edits) {
      begins[edit.start] = 1
      // By hand: `fill` is dear for a few.
      for (let at = edit.start; at < edit.end; at++) covered[at] = 1
      all.push(edit)
    }
  }
  return {taken, refused, edits: inOrder(all, byStart)}
}

const byStart = (a: Edit, b: Edit) => a.start - b.start
