import type {Blocks} from '../markdown/blocks.ts'
import type {Edit} from '../text/edit.ts'
import {lowest} from '../text/lowest.ts'

/**
 * Parts of a list of fixes, so few that no two that may hide what the other does are together in all of them.
 *
 * What a fix does to other blocks, it does to those beside it first. So fixes that change the same blocks are parted from
 * each other, and groups of them from the next group, but not from the one after that: thousands of them are two parts.
 */
export function partings<Item>(
  blocks: Blocks,
  items: readonly Item[],
  editsOf: (item: Item) => readonly Edit[],
): Item[][] {
  const groups = groupsOf(blocks, items, editsOf)
  const parts: Item[][] = []
  for (const parity of [0, 1]) {
    const some = groups.filter((_, i) => i % 2 === parity)
    const largest = some.reduce((most, {length}) => Math.max(most, length), 0)
    if (largest === 1) parts.push(some.flat())
    for (let bit = 1; bit < largest; bit <<= 1)
      for (const set of [0, bit]) parts.push(some.flatMap(group => group.filter((_, i) => (i & bit) === set)))
  }
  return parts
}

/** The fixes that change the same blocks, in order; one of them may be what joins two others. */
function groupsOf<Item>(blocks: Blocks, items: readonly Item[], editsOf: (item: Item) => readonly Edit[]): Item[][] {
  const placed = items.map(item => ({item, ...reachOf(blocks, editsOf(item))})).sort((a, b) => a.first - b.first)
  const groups: Item[][] = []
  let end = -1
  for (const {item, first, last} of placed) {
    if (first <= end) groups.at(-1)!.push(item)
    else groups.push([item])
    end = Math.max(end, last)
  }
  return groups
}

/** The first and the last block that a fix changes, or that stands beside what it changes. */
function reachOf(blocks: Blocks, edits: readonly Edit[]): {first: number; last: number} {
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const edit of edits) {
    start = Math.min(start, edit.start)
    end = Math.max(end, edit.end)
  }
  const {count} = blocks
  return {
    first: lowest(count, i => i + 1 >= count || blocks.startAt(i + 1) >= start),
    last: lowest(count, i => i + 1 >= count || blocks.endAt(i) >= end),
  }
}
