import {Lines} from '../text/lines.ts'
import type {Span} from '../text/span.ts'

/** Nobody quotes a quotation so often; parsers, and whoever walks their trees, run out of stack or time somewhat deeper. */
export const usualDepth = 100
/** The most that they can be asked to bear. */
export const mostDepth = 500

/**
 * What no parser takes for a mark, of the same length: every place in the text stays where it is. Of ASCII: beyond it the
 * native parser counts places anew for each sign.
 */
const noMark = ';'

/** The text with no quotes, points and notes at the beginning of a line nested deeper than that. */
export function shallow(text: string, depth = usualDepth, lines = new Lines(text)): string {
  const parts: string[] = []
  let kept = 0
  for (const {start, end, marks} of tooDeep(text, depth, lines)) {
    parts.push(text.slice(kept, start), shallowLine(text.slice(start, end), marks.slice(depth)))
    kept = end
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(kept)
}

function shallowLine(line: string, signs: readonly number[]): string {
  const parts: string[] = []
  let kept = 0
  for (const sign of signs) {
    parts.push(line.slice(kept, sign), noMark)
    kept = sign + 1
    // A bracket that closes none makes a parser look for its other half, each of them all the way back.
    if (line[sign] === '[') {
      const close = line.indexOf(']', sign)
      parts.push(line.slice(kept, close), noMark)
      kept = close + 1
    }
  }
  return parts.join('') + line.slice(kept)
}

/** A line with more marks than are read as such: how many there are, and where the first one is that is not read. */
export interface DeepLine extends Span {
  marks: number
}

/** The lines that are cut off by that, in order. */
export const deepLines = (text: string, depth: number, lines: Lines): DeepLine[] =>
  tooDeep(text, depth, lines).map(({start, end, marks}) => ({start: start + marks[depth]!, end, marks: marks.length}))

/** The lines with more marks than that, and where in the line these stand. `text` may be masked: its lines stay where they are. */
function tooDeep(text: string, depth: number, lines: Lines): (Span & {marks: number[]})[] {
  const found: (Span & {marks: number[]})[] = []
  for (const {start, end} of lines) {
    // Most lines are too short to hold so many.
    if (end - start <= depth) continue
    const marks = marksOf(text.slice(start, end))
    if (marks.length > depth) found.push({start, end, marks})
  }
  return found
}

/** Where the signs are that make a line begin with quotes, points and notes. */
function marksOf(line: string): number[] {
  // A rule across the page.
  if (!/[^- \t]/.test(line) || !/[^* \t]/.test(line)) return []
  const signs: number[] = []
  for (let at = 0; at < line.length; ) {
    if (line[at] === ' ' || line[at] === '\t') {
      at++
      continue
    }
    const sign = signOf(line, at)
    if (sign === undefined) break
    signs.push(sign)
    at = endOf(line, at, sign)
  }
  return signs
}

/** Which character makes what stands here the mark of a quote, a point, a number or a note. */
function signOf(line: string, at: number): number | undefined {
  if (line[at] === '>') return at
  if ('-+*'.includes(line[at]!)) return isGap(line[at + 1]) ? at : undefined
  if (line[at] === '[') return line[at + 1] === '^' && line[line.indexOf(']', at) + 1] === ':' ? at : undefined
  let digits = 0
  while (digits < 9 && line[at + digits]! >= '0' && line[at + digits]! <= '9') digits++
  const sign = at + digits
  return digits > 0 && (line[sign] === '.' || line[sign] === ')') && isGap(line[sign + 1]) ? sign : undefined
}

const isGap = (next: string | undefined) => next === undefined || next === ' ' || next === '\t'

/**
 * Where a mark ends. A loop, for V8 of Node 20, once it has seen some notes, asks `indexOf` of every mark, of whatever kind:
 * 400 KB of `> ` took it ten times as long, and more of it the square.
 */
function endOf(line: string, at: number, sign: number): number {
  if (line[at] !== '[') return sign + 1
  let close = at + 1
  while (close < line.length && line[close] !== ']') close++
  return close + 2
}
