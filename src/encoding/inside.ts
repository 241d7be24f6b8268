import type {Span} from '../text/span.ts'

/** Tells, for places in rising order or not, whether they are in one of the spans. */
export function inside(spans: readonly Span[]): (at: number) => boolean {
  return at => {
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (spans[middle]!.end <= at) low = middle + 1
      else high = middle
    }
    return low < spans.length && spans[low]!.start <= at
  }
}
