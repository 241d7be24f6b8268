import {type Library, library} from '../candidates/library.ts'
import {withoutCut} from './cut-short.ts'
import type {Foreign} from './foreign.ts'
import {type Reading, readForeign} from './legacy.ts'
import {isPaired} from './paired.ts'

/**
 * Reads bytes that are not UTF-8 in a file that is. What is left of characters that were cut short, and what has two
 * bytes for a character, is no letter of an older page. A file that is all in one has neither.
 */
export function readStray(text: string, foreign: readonly Foreign[], books: Library = library()): Reading | undefined {
  const own = withoutCut(text, foreign)
  const reading = isPaired(text, own) ? undefined : readForeign(text, own, false, books)
  if (!reading) return undefined
  const texts = wholeRuns(text, own, reading.texts)
  if (own.length === foreign.length) return {...reading, texts}
  const places = new Map(own.map((place, i) => [place, i]))
  const inAll = (found: readonly (string | undefined)[]) => foreign.map(place => found[places.get(place) ?? -1])
  return {page: reading.page, texts: inAll(texts), all: inAll(reading.all)}
}

/** What was read without the parts of words of which the rest makes no sense in that page: `½` for the last byte of 조합법. */
function wholeRuns(text: string, foreign: readonly Foreign[], texts: readonly (string | undefined)[]) {
  const whole = [...texts]
  for (let first = 0, next = 0; first < foreign.length; first = next) {
    next = first + 1
    while (next < foreign.length && isBeyondAscii(text, foreign[next - 1]!.end, foreign[next]!.start)) next++
    if (texts.slice(first, next).includes(undefined)) whole.fill(undefined, first, next)
  }
  return whole
}

function isBeyondAscii(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) < 0x80) return false
  return true
}
