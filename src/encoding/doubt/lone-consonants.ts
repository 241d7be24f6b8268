import type {Part} from '../characters/part.ts'
import {isLetter, scriptNumber} from '../characters/surprise.ts'

const latin = scriptNumber(0x61)
/** Of more kinds, they are a list of letters. */
const most = 2
const consonant = /^[bcdfghjklmnpqrstvwxyz]/i
/** What Mac Roman has for the second of three bytes of a sign. */
const middle = 'Ä'.charCodeAt(0)

/**
 * Tells which consonants like Ģ stand by themselves, if no word of the text has any. Mac Roman shows • as `‚Ä¢` and …
 * as `‚Ä¶`: where a program drops the `‚`, Windows-1252 reads Ģ and Ķ in the rest.
 */
export function loneConsonants(codes: Uint16Array, parts: readonly Part[]): (part: Part) => boolean {
  const isRare = ({start, text, pages}: Part) =>
    codes[start] === middle && pages.length === 1 && scriptNumber(text.charCodeAt(0)) === latin
  const isOfWord = (part: Part, i: number) =>
    isLetter(codes[part.start - 1] ?? 10) ||
    isLetter(codes[part.end] ?? 10) ||
    parts[i - 1]?.end === part.start ||
    parts[i + 1]?.start === part.end
  const rare = parts.filter(isRare)
  if (rare.length === 0 || parts.some((part, i) => isRare(part) && isOfWord(part, i))) return () => false
  if (new Set(rare.map(({text}) => text)).size > most) return () => false
  return part => isRare(part) && consonant.test(part.text.normalize('NFD'))
}
