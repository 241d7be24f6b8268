import {isLetter} from '../characters/surprise.ts'
import type {Here} from './here.ts'

/** â, the first byte of an apostrophe, and what pages of the Baltic show it as. */
const [signHead, balticHead] = [0xe2, 0x101]

/**
 * What stands behind an apostrophe, and behind `â`, its first byte, in no word but a few: dâapprentissage, donât, itâs,
 * weâre.
 */
const behindApostrophe = /^[a-zA-Z]â[aeoéèêœ]|^[a-z]âs(?![a-z])|^Iâm(?![a-z])/
/** Latvian ends thousands of words in `ās` and `nāt`, and Romanian many in `âre`, `hotărâre`: only those of English are none. */
const englishApostrophe =
  /(?:^|[^a-z])(?:(?:it|that|what|let|s?he|there|here|who|where|how)[āâ]s|(?:I|you|we|they|s?he|it|that|who|there|what|would|could|should)[āâ](?:d|re|ve|ll)|(?:do|does|did|is|are|was|were|ca|wo|could|would|should|has|have|had|need|must|might)n[āâ]t|Iām)(?![a-z])/i

/** Whether it is what an apostrophe has left in a word. */
export const isElided = ({units, at, code, before, after}: Here) => {
  if ((code !== signHead && code !== balticHead) || !isLetter(before) || !isLetter(after)) return false
  const said = (from: number) => String.fromCharCode(...units.subarray(Math.max(0, from), at + 4))
  return englishApostrophe.test(said(at - 8)) || (code === signHead && behindApostrophe.test(said(at - 1)))
}
