import {lowest} from './lowest.ts'

/** A stretch of text, [start, end) in UTF-16 offsets. */
export interface Span {
  start: number
  end: number
}

/** How many of these, which are in order, start at or before the offset: the place of the first one after it. */
export const firstAfter = (sorted: readonly {start: number}[], offset: number): number =>
  lowest(sorted.length, i => sorted[i]!.start > offset)

/**
 * The same list in the order of the text. Mostly it is in order already, and seeing that costs less than sorting it.
 */
export function byStart<Place extends {start: number}>(places: Place[]): Place[] {
  let i = 1
  while (i < places.length && places[i - 1]!.start <= places[i]!.start) i++
  return i < places.length ? places.sort((a, b) => a.start - b.start) : places
}

const nowhere = () => false

/** The one of these, which are in order, that an offset is in. */
export function holding<Place extends Span>(sorted: readonly Place[], offset: number): Place | undefined {
  const last = sorted[firstAfter(sorted, offset) - 1]
  return last !== undefined && last.end > offset ? last : undefined
}

/** Tells, for offsets in rising order or not, whether they are in one of these, which are in order. */
export const inside = (sorted: readonly Span[]): ((offset: number) => boolean) =>
  sorted.length === 0 ? nowhere : offset => holding(sorted, offset) !== undefined

/** Tells of a span whether one of these, whatever their order, has all of it in it. */
export function around(spans: Span[]): (inner: Span) => boolean {
  const sorted = byStart(spans)
  let last = 0
  const ends = sorted.map(({end}) => (last = Math.max(last, end)))
  return ({start, end}) => (ends[firstAfter(sorted, start) - 1] ?? -1) >= end
}

/**
 * For each offset of a text, whether it is in one of these, in whatever order they are: for those who ask for nearly
 * all offsets.
 */
export function coverage(spans: readonly Span[], length: number): Uint8Array {
  const covered = new Uint8Array(length)
  for (const {start, end} of spans) for (let at = start; at < end; at++) covered[at] = 1
  return covered
}

/** The same, with the number of the stretch that it is in, counted from one; of several, the last. */
export function numbered(spans: readonly Span[], length: number): Int32Array {
  const numbers = new Int32Array(length)
  for (let i = 0; i < spans.length; i++) {
    const {start, end} = spans[i]!
    for (let at = start; at < end; at++) numbers[at] = i + 1
  }
  return numbers
}
