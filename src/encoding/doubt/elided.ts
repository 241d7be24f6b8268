import {isLetter} from '../characters/surprise.ts'
import type {Here} from './here.ts'

/** â, the first byte of an apostrophe, and ā, as which Baltic pages show it. */
const [signHead, balticHead] = [0xe2, 0x101]

/**
 * What stands around `â` where it is the first byte of an apostrophe, and in hardly any word: dâapprentissage, donât, itâs,
 * weâre.
 */
const aroundApostrophe = /^[a-zA-Z]â[aeoéèêœ]|^[a-z]âs(?![a-z])|^Iâm(?![a-z])/
/**
 * Latvian ends thousands of words in `ās` and `nāt`, Romanian many in `âre` (`hotărâre`): so only words of English
 * count.
 */
const englishApostrophe =
  /(?:^|[^a-z])(?:(?:it|that|what|let|s?he|there|here|who|where|how)[āâ]s|(?:I|you|we|they|s?he|it|that|who|there|what|would|could|should)[āâ](?:d|re|ve|ll)|(?:do|does|did|is|are|was|were|ca|wo|could|would|should|has|have|had|need|must|might)n[āâ]t|Iām)(?![a-z])/i

/** Whether it is what is left of an apostrophe in a word. */
export const isElided = ({units, at, code, before, after}: Here) => {
  if ((code !== signHead && code !== balticHead) || !isLetter(before) || !isLetter(after)) return false
  const said = (from: number) => String.fromCharCode(...units.subarray(Math.max(0, from), at + 4))
  return englishApostrophe.test(said(at - 8)) || (code === signHead && aroundApostrophe.test(said(at - 1)))
}
