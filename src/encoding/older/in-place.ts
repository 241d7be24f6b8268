import {isLetter} from '../characters/surprise.ts'

/**
 * Of an English file they are all that there is to tell by: Mac Roman has letters there, and `donít` looks well to a model.
 * Behind letters most of the signs weigh less: other pages have letters for them with which words end.
 */
const signs: readonly (readonly [weight: number, place: RegExp])[] = [
  [16, /^\s[–—] /],
  [5, /^[a-z.\d]\xa0[A-Z\d&+(]/],
  [8, /^[^a-z\s]…(?![a-z\s])/i],
  [12, /^\s•\s/],
  [8, /^[a-z]’(?:s|t|re|ll|ve|d|m)(?![a-z])/i],
  [8, /^[\s([{*_>"-][“‘][^\s“‘]/],
  [8, /^[^\s“‘]”(?![a-z])/i],
  [8, /^[a-z]…(?![a-z])/i],
  [8, /^[\d\s)]×[\d\s(]/],
  [8, /^\d[–°½€]/],
  [8, /^[\s(](?:[€£±§] ?\d|© )/],
  [12, /^ [·≥≤≈] /],
  [10, /^\s…\n/],
  [5, /^[a-z)][®™²³]/i],
  [5, /^[\s([{*_>-]«[\w\s-]/],
  [5, /^[\w\s.!?]»(?!\w)/],
  // Uzbek writes oʻ and gʻ so; French and Italian leave a vowel out before another one, Welsh behind one.
  [8, /^[og][‘’][a-z]/i],
  [6, /^[cdjlmnst]’[aeiouyh]/i],
  [6, /^[aeiouwy]’(?:[rniwum]|ch|th)(?![a-z])/i],
]

/** What is a word by itself in some language; any other letter that stands alone is hardly one. */
const lone = /[àáâèéêìíòóôùúýåæéøöőıავикосуяіїєжҫбзηοו]/i
const alone = 6

/** English has a dash between two words without blanks; a letter that another page has there stands in words that are shorter. */
const [joined, between] = [14, /^[a-z]{4}—[a-z]{3}/i]

/** What speaks for a sign that stands where such signs stand, and against a letter that stands alone. */
export function inPlace(units: Uint16Array, at: number): number {
  const beside = String.fromCharCode(units[at - 1] ?? 10, ...units.subarray(at, at + 4))
  if (isLetter(units[at]!))
    return isLetter(beside.charCodeAt(0)) || isLetter(units[at + 1] ?? 10) || lone.test(beside[1]!) ? 0 : -alone
  if (at > 3 && between.test(String.fromCharCode(...units.subarray(at - 4, at + 4)))) return joined
  return signs.find(([, place]) => place.test(beside))?.[0] ?? 0
}
