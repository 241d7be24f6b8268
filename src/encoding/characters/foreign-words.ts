import {lazily} from '../../text/lazily.ts'
import {alphabets} from '../data/alphabets.ts'

/** Whether it is part of a word, or may be what a wrong page shows for a letter. Asked of every unit of every word. */
const isWordly = (unit: number) =>
  unit > 0x7f ||
  (unit > 0x60 && unit < 0x7b) ||
  (unit > 0x40 && unit < 0x5b) ||
  (unit > 0x2f && unit < 0x3a) ||
  unit === 0x27
/** What stands around a word in sound text, and what wrong pages have letters for. */
const quotes =
  /^[\u00a0\u00ab\u00bb\u2013\u2014\u2018\u201a-\u201e\u2022]+|[\u00a0\u00ab\u00bb\u2013\u2014\u2019\u201c\u201d\u2026]+$/g
/**
 * A letter of a page that texts are taken for; or what is a letter in another page, and no mark that sound English has.
 */
export const letter =
  /[\u0080-\u009f\u0192\u201a\u201e\u2020\u2021\u2030\u2039\u203a\u20ac\u00a1-\u00b6\u00b8-\u02ff\u0370-\u045f\uf8ff]/

/**
 * What such a letter may look like before it is made small. Most words beyond ASCII are signs, and need no closer look.
 */
const large =
  /[\u0080-\u02ff\u0370-\u045f\u1e9e\u201a\u201e\u2020\u2021\u2030\u2039\u203a\u20ac\u2126\u212b\u2c60-\u2c7f\ua780-\ua7ff\uf8ff]/

/** So many words tell which language a text is in, and so many places show as many. */
const [enough, mostPlaces] = [120, 2000]
/** Fewer are names or signs; but some languages do not part words. */
const [fewest, fewestLetters] = [5, 16]
/** So many, and so many in a hundred, must have a letter that no one language has beside the others. */
const [fewestStrange, strange] = [2, 5]
/** No word that we know is as long as this before its first foreign letter. */
const longest = 24

/** The first words of a text that have letters beyond ASCII, each once. */
export function foreignWords(text: string): string[] {
  const found = new Set<string>()
  let [read, places] = [0, 0]
  for (const {index} of text.matchAll(/[\x80-\uffff]+/g)) {
    if (index < read) continue
    let [start, end] = [index, index + 1]
    while (start > read && index - start < longest && isWordly(text.charCodeAt(start - 1))) start--
    while (end < text.length && end - index < longest && isWordly(text.charCodeAt(end))) end++
    read = end
    const word = text.slice(start, end)
    if (large.test(word) && isWord(word) && letter.test(bare(word))) found.add(word)
    if (found.size === enough || ++places === mostPlaces) break
  }
  return [...found]
}

/** Italian has `è`, formulas have `π`, `±` and `5×7`. */
const isWord = (word: string) => !/\d/.test(word) && (word.length > 1 || word.toLowerCase() !== word.toUpperCase())

/** A word as dictionaries have it. */
export const bare = (word: string): string => (isQuoted(word) ? word.replace(quotes, '') : word).toLowerCase()

/** Whether a word may have quotes around it: most have none, and are asked about over and over. */
const isQuoted = (word: string): boolean =>
  mayBeQuote(word.charCodeAt(0)) || mayBeQuote(word.charCodeAt(word.length - 1))
const mayBeQuote = (unit: number) => unit === 0xa0 || unit === 0xab || unit === 0xbb || (unit > 0x2012 && unit < 0x2027)

/**
 * For each language, what its words do not have. One with its own letters for everything has no Latin ones beside them.
 */
const strangers = lazily(() =>
  Object.values(alphabets).map(
    letters => new RegExp(`[^${/[αа]/.test(letters) ? '' : '\\x00-\\x7f'}'’‘“”„«»¿¡–—…${letters}]`),
  ),
)

/** Whether a text has many words that are of no one language: then a wrong page may have made them. */
export function mayBeMisread(text: string): boolean {
  const words = foreignWords(text)
  if (words.length < fewest && words.join('').replace(/[\x00-\x7f]/g, '').length < fewestLetters) return false
  if (isShouted(words)) return true
  const needed = Math.min(words.length, Math.max(fewestStrange, (words.length * strange) / 100))
  const broken = words.filter(word => torn.test(word)).length
  const small = words.filter(word => !torn.test(word)).map(bare)
  return strangers().every(stranger => {
    // Most languages are soon out of the question.
    let count = broken
    for (let i = 0; i < small.length && count < needed; i++) if (stranger.test(small[i]!)) count++
    return count >= needed
  })
}

/** No language has a capital or a quotation mark amid a word: `uËiniti`, `n„yt„`. */
const torn = /[a-z\xdf-\xff][À-ÞŒŠŽŸ\u0370-\u042f]|[a-z][„“”‚][a-z]/

/**
 * Whether words end in capitals: KOI8-R has small letters where Windows-1251 has capitals, and the other way around.
 */
function isShouted(words: readonly string[]): boolean {
  const capital = (word: string) => word.at(-1) !== word.at(-1)!.toLowerCase() && word.length > 1
  return words.filter(capital).length * 2 > words.length
}
