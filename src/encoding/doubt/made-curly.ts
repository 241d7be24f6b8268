import {lazily} from '../../text/lazily.ts'
import {readUtf8} from '../../text/utf8.ts'
import type {CodePage} from '../characters/code-pages.ts'
import {assigned} from '../characters/kind.ts'
import {isSafe} from '../characters/part.ts'
import {recurring} from '../context/recurring.ts'
import {asGuess, type Place} from './lasting.ts'
import {type ShownByte, shownBytes} from './shown-bytes.ts'

/** So many letters with a closing quote for a byte, and none with another quote: an editor set them. */
const many = 8
const [double, single] = ['”“„', '’‘‚']
const quote = /[”“„’‘‚]/
const closing = /[”’]/
const letter = lazily(() => /\p{L}/u)

/**
 * Doubts what was damaged, then had its typographic quotes made straight, and then curled again by an editor: after a
 * letter that always makes a closing one, whatever it was. Of ل (`Ù„`) and ٔ (`Ù”`) one is left.
 */
export function withoutCurly<Spot extends Place>(text: string, spots: readonly Spot[]): readonly Spot[] {
  if (!closing.test(text) || !spots.some(isSafe)) return spots
  const others = new Map<Place, string>()
  const made: string[] = []
  const again = recurring<readonly Quoted[]>()
  for (const spot of spots) {
    const raw = text.slice(spot.start, spot.end)
    if (!quote.test(raw)) continue
    const quoted = again(`${spot.pages[0]} ${spot.text} ${raw}`, () => quotedIn(text, spot))
    for (const {char, isClosing, other} of quoted) {
      if (!isClosing) return spots
      if (other === undefined) continue
      made.push(char)
      if (isSafe(spot)) others.set(spot, other)
    }
  }
  // One letter proves nothing, such as ɔ, which Ewe has in every word. Marks do, which stand above few letters.
  if (made.length < many || new Set(made).size === 1) return spots
  if (made.filter(char => /\p{M}/u.test(char)).length * 2 < made.length) return spots
  return spots.map(spot => {
    const other = others.get(spot)
    return other ? {...asGuess(spot), text: other, candidates: [other, spot.text]} : spot
  })
}

/** A byte that the page shows as a quote, of a letter or of what is one with another quote. */
interface Quoted {
  char: string
  isClosing: boolean
  /** The whole place with another quote, if that makes a letter. */
  other: string | undefined
}

/** Dashes and quotes of a text are no letters, and hold such a byte again and again: these do not count. */
function quotedIn(text: string, spot: Place): Quoted[] {
  const found: Quoted[] = []
  for (const shown of shownBytes(text, spot)) {
    const [sign, char] = [shown.page.shown[shown.byte]!, shown.chars[shown.k]!]
    if (!quote.test(sign)) continue
    const [other] = othersOf(shown)
    if (other !== undefined || letter().test(char)) found.push({char, isClosing: closing.test(sign), other})
  }
  return found
}

/** What it would be with another quote of the same kind. */
function othersOf({page, byte, bytes, chars, k, i}: ShownByte): string[] {
  return alike(page.shown[byte]!, page).flatMap(other => {
    const {code} = readUtf8(bytes.with(i, other), 0)
    const char = assigned(code) ? String.fromCodePoint(code) : ''
    return other !== byte && letter().test(char) ? [chars.with(k, char).join('')] : []
  })
}

/** The bytes that a page shows as quotes of the same kind; first the low ones, which letters have most often. */
const alike = (sign: string, page: CodePage): number[] =>
  Array.from(double.includes(sign) ? double : single)
    .reverse()
    .flatMap(char => page.byteOf.get(char.charCodeAt(0)) ?? [])
    .filter(byte => byte >= 0x80 && byte < 0xc0)
