import {isLetter} from '../characters/surprise.ts'
import {isMeasured} from '../context/measured.ts'

/**
 * Signs in places where they belong, and how much that says. In an English file nothing else tells: Mac Roman has
 * letters for them, and `donít` looks well to a model. After letters most of them weigh less, since other pages have
 * the letters there with which words end.
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
  // Uzbek writes oʻ and gʻ so; French and Italian drop a vowel before another one, Welsh after one.
  [8, /^[og][‘’][a-z]/i],
  [6, /^[cdjlmnst]’[aeiouyh]/i],
  [6, /^[aeiouwy]’(?:[rniwum]|ch|th)(?![a-z])/i],
]

/** Signs between a number and its unit, where other pages have letters that begin words: `85 µL` is no `85 ÁL`. */
const [micro, degree] = [0xb5, 0xb0]
const ofUnit = 18

/** What is a word by itself in some language: hardly any other letter stands alone. */
const lone = /[àáâèéêìíòóôùúýåæéøöőıავикосуяіїєжҫбзηοו]/i
const alone = 6

/** English sets a dash between words without blanks; where another page has a letter there, the words are shorter. */
const [joined, between] = [14, /^[a-z]{4}—[a-z]{3}/i]

/** What speaks for a sign that stands where such signs stand, and against a letter that stands alone. */
export function inPlace(units: Uint16Array, at: number): number {
  const sign = units[at]!
  if (sign === micro || sign === degree) {
    const from = Math.max(0, at - 3)
    const near = String.fromCharCode(...units.subarray(from, at + 6))
    if (isMeasured(near, at - from, at - from + 1, String.fromCharCode(sign))) return ofUnit
  }
  const beside = String.fromCharCode(units[at - 1] ?? 10, ...units.subarray(at, at + 4))
  if (isLetter(units[at]!))
    return isLetter(beside.charCodeAt(0)) || isLetter(units[at + 1] ?? 10) || lone.test(beside[1]!) ? 0 : -alone
  if (at > 3 && between.test(String.fromCharCode(...units.subarray(at - 4, at + 4)))) return joined
  return signs.find(([, place]) => place.test(beside))?.[0] ?? 0
}
