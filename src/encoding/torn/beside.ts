import type {Dictionary} from '../candidates/loss.ts'
import {costOf} from '../characters/kind.ts'
import type {Part} from '../characters/part.ts'
import {surprise} from '../characters/surprise.ts'

/** The places of which no byte is lost. */
interface Repaired {
  sound: readonly Part[]
  /** The first of them that ends after the place. */
  next: number
}

/** So many equal strokes in a row are looked at. */
const mostStrokes = 4

/** What probably stands after an offset: for a place with lost bytes, the commonest character that it may have been. */
export function standsAfter(
  text: string,
  at: number,
  {sound, next}: Repaired,
  lookup: Dictionary,
  reach = 200,
): string {
  let [out, end, s] = ['', at, next]
  while (s < sound.length && sound[s]!.start < at) s++
  if (at < text.length && text.charCodeAt(at) >= 0x80 && sound[s]?.start !== at) {
    const hit = lookup.find(text, at)[0]
    if (hit) {
      const char = String.fromCodePoint(hit.candidates.reduce((a, b) => (costOf(b.code) < costOf(a.code) ? b : a)).code)
      const shown = text.slice(at, at + hit.length)
      // The branch of a folder has two or three strokes, and then its name.
      for (let strokes = 0; strokes < mostStrokes && text.startsWith(shown, end); strokes++) {
        out += char
        end += shown.length
      }
    }
  }
  for (let steps = 0; steps < 8 && sound[s]?.start === end; steps++) {
    out += sound[s]!.text
    end = sound[s++]!.end
  }
  return out + text.slice(end, end + reach)
}

/**
 * More than anybody looks at from the start of a place: two of the longest characters, and what is wanted after them.
 */
const ahead = 400

/**
 * Tells what stands after a place, for each length that it may have. If the same text follows as at the place before,
 * as all through a flood, so does the same answer: making and comparing hundreds of thousands of equal texts took a
 * tenth of the time.
 */
export function standingAfter(
  text: string,
  sound: readonly Part[],
): (at: number, hits: ReturnType<Dictionary['find']>, next: number, lookup: Dictionary) => readonly string[] {
  let last: {seen: string; lookup: Dictionary; answers: readonly string[]} | undefined
  return (at, hits, next, lookup) => {
    const isAlone = next === sound.length || sound[next]!.start >= at + ahead
    const seen = isAlone ? text.slice(at, at + ahead) : ''
    if (isAlone && last?.seen === seen && last.lookup === lookup) return last.answers
    const answers = hits.map(({length}) => standsAfter(text, at + length, {sound, next}, lookup))
    if (isAlone) last = {seen, lookup, answers}
    return answers
  }
}

/** Tells how strange a place looks between its repaired neighbours: `Ñ` is strange before т, but not in Coruña. */
export function strangenessBeside(
  codes: Uint16Array,
  sound: readonly Part[],
): (start: number, end: number, next: number) => number {
  let window = new Uint16Array(16)
  return (start, end, next) => {
    const [last, following] = [sound[next - 1], sound[next]]
    if (last?.end !== start && following?.start !== end) return surprise(codes, start, end)
    const from = Math.max(0, start - 2)
    if (window.length <= end - from) window = new Uint16Array(2 * (end - from))
    for (let at = from; at <= end; at++) window[at - from] = codes[at] ?? 10
    if (last?.end === start) window[start - 1 - from] = last.text.charCodeAt(last.text.length - 1)
    if (following?.start === end) window[end - from] = following.text.charCodeAt(0)
    return surprise(window, start - from, end - from)
  }
}
