import type {Span} from '../../text/span.ts'

/**
 * Tells of spots, asked for in order, whether they stand in a line with one of these places, which are in order, too.
 */
export function inLinesOf(text: string, places: readonly Span[]): (spot: Span) => boolean {
  const lines: Span[] = []
  for (const {start, end} of places) {
    if (start < (lines.at(-1)?.end ?? -1)) continue
    const close = text.indexOf('\n', end)
    lines.push({start: text.lastIndexOf('\n', start) + 1, end: close === -1 ? text.length : close})
  }
  let next = 0
  return ({start, end}) => {
    while (next < lines.length && lines[next]!.end <= start) next++
    return next < lines.length && lines[next]!.start < end
  }
}
