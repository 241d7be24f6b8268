import {coverage, type Span} from '../../text/span.ts'
import {beyondAscii} from '../characters/beyond-ascii.ts'
import {ofTwo} from '../characters/code-pages.ts'
import {costOf} from '../characters/kind.ts'
import type {Part} from '../characters/part.ts'
import {byteOf, leads, tails} from '../characters/scan.ts'
import {scriptNumber, surprise} from '../characters/surprise.ts'

/** From this surprise on, two characters side by side are taken for bytes of something. */
const senseless = 9
/** What a common letter costs at most. */
const common = 5

/** Whether all beyond ASCII is repaired, and in one step: then no page has lost anything, and nothing is left over. */
export function isAllTold(codes: Uint16Array, parts: readonly Part[]): boolean {
  let next = 0
  const places = beyondAscii(codes)
  for (let place = 0; place < places.length; place++) {
    const i = places[place]!
    while (next < parts.length && parts[next]!.end <= i) next++
    if (next === parts.length || parts[next]!.start > i || parts[next]!.pages.length > 1) return false
  }
  return true
}

/**
 * Whether two bytes are a common letter of a script that the text has, and were left alone only because they are so
 * little: `РІ` is в, the Russian word for "in".
 */
function isOrdinary(code: number, next: number, pages: Iterable<number>, scripts: ReadonlySet<number>): boolean {
  for (const page of pages) {
    const [lead, tail] = [byteOf(page, code), byteOf(page, next)]
    if (lead < 0xc3 || lead > 0xdf || tail < 0x80 || tail > 0xbf) continue
    const letter = ofTwo(lead, tail)
    if (costOf(letter) <= common && scripts.has(scriptNumber(letter))) return true
  }
  return false
}

/**
 * Finds pairs of characters that look like bytes and that no repair explains: `Ã°` is the beginning of an emoji that
 * was damaged twice. One of the two may belong to a place that lost bytes.
 */
export function leftOver(codes: Uint16Array, parts: readonly Part[], lossy: readonly Span[]): Span[] {
  const whole = coverage(parts, codes.length)
  const torn = coverage(lossy, codes.length)
  const pages = new Set(parts.map(({pages}) => pages[0]!))
  const scripts = new Set(parts.map(({text}) => scriptNumber(text.charCodeAt(0))))
  const found: Span[] = []
  const places = beyondAscii(codes)
  for (let place = 0; place < places.length; place++) {
    const i = places[place]!
    const code = codes[i]!
    const next = codes[i + 1] ?? 10
    if (next < 0x80 || whole[i] || whole[i + 1] || (torn[i] && torn[i + 1])) continue
    if (leads(code) === 0 || (leads(next) | tails(next)) === 0) continue
    if (surprise(codes, i, i + 2) >= senseless && !isOrdinary(code, next, pages, scripts))
      found.push({start: i, end: i + 2})
  }
  return found
}
