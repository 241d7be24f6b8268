import {coverage} from '../../text/span.ts'
import {beside, heardOf, type Letters, unheardOf} from '../characters/letters.ts'
import {byOne, type Part} from '../characters/part.ts'
import type {Pieces} from '../characters/scan.ts'
import {scriptNumber} from '../characters/surprise.ts'
import {wordlike} from '../characters/wordlike.ts'

const latin = scriptNumber(0x61)
const isLatin = (code: number) => scriptNumber(code) === latin

/**
 * Whether two Latin letters that look like a word's are the bytes of one: `Ãœ` of Übung, `Ãš` of Último. No language
 * has either of them there, and some language has the letter.
 */
export function isNoWord(units: Uint16Array, start: number, code: number, {fitOf}: Letters): boolean {
  const [first, second] = [units[start]!, units[start + 1]!]
  if (!isLatin(first) || !isLatin(second)) return false
  const [before, after] = [beside(units[start - 1]), beside(units[start + 2])]
  return (
    (fitOf(first, before, beside(second)) ?? 0) < unheardOf &&
    (fitOf(second, beside(first), after) ?? 0) < unheardOf &&
    (fitOf(code, before, after) ?? 0) >= heardOf
  )
}

/**
 * Finds letters that the repairs themselves made, and that are still damaged: a letter that begins a word looks like
 * two once it was misread, and two letters look like a word. If no text has the two there, they were one letter as
 * surely as the rest.
 */
export function stillDamaged(
  units: Uint16Array,
  pieces: Pieces,
  made: readonly {start: number; end: number}[],
  known: readonly Part[],
  letters: () => Letters,
): Part[] {
  const isMade = coverage(made, units.length)
  const isTold = coverage(known, units.length)
  const found: Part[] = []
  for (let i = 0; i < pieces.count; i++) {
    const [start, end, code] = [pieces.starts[i]!, pieces.ends[i]!, pieces.codes[i]!]
    if (end - start !== 2 || !isMade[start] || !isMade[start + 1] || isTold[start] || isTold[start + 1]) continue
    if ((found.at(-1)?.end ?? 0) > start || !wordlike(units, start, end)) continue
    if (!isNoWord(units, start, code, letters())) continue
    const mask = pieces.pages[i]!
    const page = 31 - Math.clz32(mask & -mask)
    found.push({start, end, text: String.fromCharCode(code), pages: byOne[page]!, mask, doubtful: false, rivals: 0})
  }
  return found
}
