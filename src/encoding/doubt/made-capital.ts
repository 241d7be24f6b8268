import {lazily} from '../../text/lazily.ts'
import {readUtf8} from '../../text/utf8.ts'
import type {CodePage} from '../characters/code-pages.ts'
import {assigned} from '../characters/kind.ts'
import {isSafe} from '../characters/part.ts'
import {asGuess, type Place} from './lasting.ts'
import {areAlike, shownBytes} from './shown-bytes.ts'

/** Somebody made them capitals if so many at the beginning of words are, and none is small; or so many anywhere. */
const [many, all] = [8, 12]
const letter = lazily(() => /\p{L}/u)
const smallFirst = lazily(() => /(?<![\p{L}\p{M}\p{N}'’])\p{Ll}/u)

/**
 * A letter that would be another one if a byte of it, as the page shows it, were small instead of a capital, or the
 * reverse.
 */
interface Cased {
  spot: Place
  /** The whole place with the other letter. */
  other: string
  isCapital: boolean
  /** Whether no letter stands before it: for an editor, a word begins there. */
  begins: boolean
}

/**
 * Doubts what was put in title case or in capitals after it was damaged: of `ę` and `Ę`, which are different bytes,
 * only one is left, and é comes back as è. If all that could be either are capitals, each is a guess.
 */
export function withoutCapitals<Spot extends Place>(text: string, spots: readonly Spot[]): readonly Spot[] {
  if (!spots.some(isSafe) || smallFirst().test(text)) return spots
  const cased = spots.flatMap(spot => casedOf(text, spot))
  const first = cased.filter(({begins}) => begins)
  const areMade = (some: readonly Cased[], least: number) => some.length >= least && some.every(one => one.isCapital)
  const made = areMade(cased, all) && !/\p{Ll}/u.test(text) ? cased : areMade(first, many) ? first : []
  if (made.length === 0) return spots
  const others = new Map(made.filter(({spot}) => isSafe(spot)).map(({spot, other}) => [spot, other]))
  return spots.map(spot => {
    const other = others.get(spot)
    return other === undefined ? spot : {...asGuess(spot), candidates: [spot.text, other]}
  })
}

function casedOf(text: string, spot: Place): Cased[] {
  const found: Cased[] = []
  for (const {page, byte, at, chars, bytes, k, i} of shownBytes(text, spot)) {
    const [other, isCapital] = recased(byte, page)
    if (other === undefined) continue
    const {code} = readUtf8(bytes.with(i, other), 0)
    if (!assigned(code) || !letter().test(String.fromCodePoint(code))) continue
    const begins = !letter().test(text[at - 1] ?? ' ')
    found.push({spot, other: chars.with(k, String.fromCodePoint(code)).join(''), isCapital, begins})
  }
  return found
}

/** The byte that the page shows as the same letter in the other case, if it can stand in for this one. */
function recased(byte: number, page: CodePage): [other: number | undefined, isCapital: boolean] {
  const shown = page.shown[byte]!
  const isCapital = shown !== shown.toLowerCase()
  const other = page.byteOf.get((isCapital ? shown.toLowerCase() : shown.toUpperCase()).charCodeAt(0))
  return [other !== undefined && other !== byte && areAlike(other, byte) ? other : undefined, isCapital]
}
