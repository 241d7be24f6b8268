import {Lines} from './lines.ts'
import type {Span} from './span.ts'

/**
 * A text of which only some stretches are known, each with its offset and the number of its line. It stands for the
 * whole text where nothing else is looked at: every line that begins or ends in a known stretch has its number and its
 * place.
 */
export interface Clippings {
  length: number
  lines: number
  parts: readonly (readonly [start: number, line: number, text: string])[]
}

/** What stands in these stretches of a text, and where it stands. */
export function clip(lines: Lines, spans: readonly Span[]): Clippings {
  const {text} = lines
  const parts: [number, number, string][] = []
  // A byte order mark is no column, and must be known as one.
  let [start, end] = [0, text.charCodeAt(0) === 0xfeff ? 1 : 0]
  const close = () => parts.push([start, lines.numberAt(start), text.slice(start, end)])
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.start > end) {
      close()
      start = span.start
    }
    end = Math.max(end, span.end)
  }
  close()
  return {length: text.length, lines: lines.count, parts}
}

/** A text of the same length with the same lines, in which everything that is not known is blank. */
export function wholeOf({length, lines, parts}: Clippings): string {
  let out = ''
  let line = 1
  const fill = (until: number, at: number) => {
    const room = until - out.length
    const breaks = at - line
    if (room < breaks || breaks < 0) throw new RangeError('Unexpected order of the parts of a clipping')
    // Between a CR and what follows it an LF would be no line of its own.
    const ending = room === breaks && out.endsWith('\r') ? '\r' : '\n'
    out += ' '.repeat(room - breaks) + ending.repeat(breaks)
    line = at
  }
  for (const [start, at, text] of parts) {
    fill(start, at)
    out += text
    line += new Lines(text).count - 1
  }
  fill(length, lines)
  return out
}
