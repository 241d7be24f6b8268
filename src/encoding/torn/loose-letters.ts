import {firstAfter} from '../../text/span.ts'
import {beyondAscii} from '../characters/beyond-ascii.ts'
import {beside, heardOf, type Letters} from '../characters/letters.ts'
import type {LossyPart, Part} from '../characters/part.ts'
import type {Words} from './words.ts'

/** So many repaired characters there are for each letter that may be a first byte in a line without any. */
const fewAlone = 40

/** Where a letter of a word may have been torn, in order: where something is, and at first bytes that stand alone. */
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
    // Where the page lost all its controls, many a line has nothing else left to show.
    if (isBeside(at) || (isEmptied && isUsual(codes[at]!))) found.push(at)
    else if (isUsual(codes[at]!) && !isHeardOf(codes, at, letters)) alone.push(at)
  }
  // Where hardly any letter stands in a line that nothing is wrong with, no sound text in another language begins.
  if (alone.length * fewAlone <= sound.length) found.push(...alone)
  return found.sort((a, b) => a - b)
}

/** So many repaired characters begin with it. */
const usual = 3

/** Tells of a first byte whether others of the text begin with it: Æ stands for itself where none does. */
function usualHeads(codes: Uint16Array, sound: readonly Part[]): (code: number) => boolean {
  const counts = new Map<number, number>()
  for (const {start} of sound) counts.set(codes[start]!, (counts.get(codes[start]!) ?? 0) + 1)
  return code => (counts.get(code) ?? 0) >= usual
}

/** Whether a letter is known to stand between such neighbours, as those of sound text are. */
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
