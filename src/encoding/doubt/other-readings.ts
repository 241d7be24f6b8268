import {costOf} from '../characters/kind.ts'
import {shareAlphabet} from '../characters/languages.ts'
import type {Part} from '../characters/part.ts'
import {isLetter} from '../characters/surprise.ts'
import {accident} from './at-odds.ts'
import {pageCount, readings} from './unlisted-rows.ts'

/** What a letter costs that no large language has. */
const seldom = 9

/** Whether a letter is common, or of a language that we know. */
export const isKnownLetter = (code: number): boolean =>
  costOf(code) < seldom || shareAlphabet([String.fromCodePoint(code).toLowerCase()])

/**
 * Tells whether a page by which nothing is repaired reads a place as another known letter, and nearly all other places
 * as something. Signs do not count: they stand in no word.
 */
export function otherReadings(text: string, codes: Uint16Array, parts: readonly Part[]): (part: Part) => boolean {
  const readingsOf = readings(text, codes, () => true)
  const unread = new Uint32Array(pageCount)
  for (const part of parts)
    readingsOf(part).forEach((other, page) => {
      if (other === '') unread[page]!++
    })
  return part => {
    return readingsOf(part).some((other, page) => {
      if (other === '' || other === part.text || unread[page]! * accident > parts.length) return false
      const code = other.codePointAt(0)!
      return isLetter(code) && isKnownLetter(code)
    })
  }
}
