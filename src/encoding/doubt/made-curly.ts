import {lazily} from '../../text/lazily.ts'
import {readUtf8} from '../../text/utf8.ts'
import type {CodePage} from '../characters/code-pages.ts'
import {assigned} from '../characters/kind.ts'
import {isSafe} from '../characters/part.ts'
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
  for (const spot of spots)
    for (const byte of shownBytes(text, spot)) {
      if (!quote.test(shownBy(byte))) continue
      const [other] = othersOf(byte)
      // Dashes and quotes of a text are no letters, and hold such a byte again and again.
      if (other === undefined && !letter().test(byte.chars[byte.k]!)) continue
      if (!closing.test(shownBy(byte))) return spots
      if (other === undefined) continue
      made.push(byte.chars[byte.k]!)
      if (isSafe(spot)) others.set(spot, other)
    }
  // One letter proves nothing, such as ɔ, which Ewe has in every word. Marks do, which stand above few letters.
  if (made.length < many || new Set(made).size === 1) return spots
  if (made.filter(char => /\p{M}/u.test(char)).length * 2 < made.length) return spots
  return spots.map(spot => {
    const other = others.get(spot)
    return other ? {...asGuess(spot), text: other, candidates: [other, spot.text]} : spot
  })
}

const shownBy = ({page, byte}: ShownByte) => page.shown[byte]!

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
