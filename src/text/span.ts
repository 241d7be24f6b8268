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

/** The same list, in the order of the text. */
export const byStart = <Place extends {start: number}>(places: Place[]): Place[] =>
  places.sort((a, b) => a.start - b.start)

const nowhere = () => false

/** Tells, for offsets in rising order or not, whether they are in one of these, which are in order. */
export function inside(sorted: readonly Span[]): (offset: number) => boolean {
  if (sorted.length === 0) return nowhere
  return offset => {
    const last = sorted[firstAfter(sorted, offset) - 1]
    return last !== undefined && last.end > offset
  }
}

/** For each offset of a text whether it is in one of these, whatever their order: for whoever asks for nearly all of them. */
export function coverage(spans: readonly Span[], length: number): Uint8Array {
  const covered = new Uint8Array(length)
  for (const {start, end} of spans) for (let at = start; at < end; at++) covered[at] = 1
  return covered
}
