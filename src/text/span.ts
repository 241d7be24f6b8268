/** A stretch of text, [start, end) in UTF-16 offsets. */
export interface Span {
  start: number
  end: number
}

/** How many of these, which are in order, start at or before the offset: the place of the first one behind it. */
export function firstAfter(sorted: readonly {start: number}[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether an offset is in one of these, which are in order and do not overlap. */
export function isWithin(sorted: readonly Span[], offset: number): boolean {
  const before = sorted[firstAfter(sorted, offset) - 1]
  return before !== undefined && offset < before.end
}
