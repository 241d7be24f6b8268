import {firstAfter} from '../../text/span.ts'
import {beyondAscii} from '../characters/beyond-ascii.ts'
import {beside, heardOf, type Letters} from '../characters/letters.ts'
import type {LossyPart, Part} from '../characters/part.ts'
import type {Words} from './words.ts'

/**
 * For each letter that may be a first byte in a line without repairs, the text must have so many repaired characters.
 */
const fewAlone = 40

/** Where a letter of a word may have been torn, in order: at torn places, and at first bytes that stand alone. */
export function looseLetters(
  words: Words,
  sound: readonly Part[],
  lossy: readonly LossyPart[],
  letters: Letters,
  isEmptied: boolean,
): number[] {
  const {text, codes} = words
  const found: number[] = []
  for (const part of lossy) if (words.isOpen(part)) found.push(part.start)
  const alone: number[] = []
  const [isBeside, isUsual] = [besides(text, sound), usualHeads(codes, sound)]
  const places = beyondAscii(codes)
  for (let place = 0; place < places.length; place++) {
    const at = places[place]!
    if (!words.isLead(at) || words.tornAt(at)) continue
    // If the page lost all its controls, many a line has nothing else left to show.
    if (isBeside(at) || (isEmptied && isUsual(codes[at]!))) found.push(at)
    else if (isUsual(codes[at]!) && !isHeardOf(codes, at, letters)) alone.push(at)
  }
  // If such letters are few in lines without repairs, no sound text in another language begins there.
  if (alone.length * fewAlone <= sound.length) found.push(...alone)
  return found.sort((a, b) => a - b)
}

/** A first byte is usual if so many repaired characters begin with it. */
const usual = 3

/** Tells whether other characters of the text begin with a first byte: if none does, Æ stands for itself. */
function usualHeads(codes: Uint16Array, sound: readonly Part[]): (code: number) => boolean {
  const counts = new Map<number, number>()
  for (const {start} of sound) counts.set(codes[start]!, (counts.get(codes[start]!) ?? 0) + 1)
  return code => (counts.get(code) ?? 0) >= usual
}

/** Whether some language has a letter between such neighbours, as in sound text. */
const isHeardOf = (codes: Uint16Array, at: number, letters: Letters) =>
  (letters.fitOf(codes[at]!, beside(codes[at - 1]), beside(codes[at + 1])) ?? 0) >= heardOf

/** Tells, for places in rising order, whether anything in their line was repaired. */
function besides(text: string, sound: readonly Part[]): (at: number) => boolean {
  let [start, end, isDamaged] = [0, -1, false]
  return at => {
    if (at > end) {
      ;[start, end] = [text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at)]
      if (end === -1) end = text.length
      isDamaged = firstAfter(sound, end) > firstAfter(sound, start - 1)
    }
    return isDamaged
  }
}
