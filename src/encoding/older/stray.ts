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
  if (!reading || own.length === foreign.length) return reading
  const places = new Map(own.map((place, i) => [place, i]))
  const inAll = (found: readonly (string | undefined)[]) => foreign.map(place => found[places.get(place) ?? -1])
  return {page: reading.page, texts: inAll(reading.texts), all: inAll(reading.all)}
}
