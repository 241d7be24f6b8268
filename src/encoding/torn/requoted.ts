import {coverage, inside} from '../../text/span.ts'
import {isAsian} from '../characters/asian-company.ts'
import {beyondAscii} from '../characters/beyond-ascii.ts'
import {charOf, codePages, ofThree} from '../characters/code-pages.ts'
import {type LossyPart, type Part, withFound} from '../characters/part.ts'
import {byteOf, tails} from '../characters/scan.ts'
import {proven, type TornText} from './channels.ts'

/** A text with so many East Asian characters is written in them. */
const written = 3
/** The first byte of kana, and of Chinese and Japanese punctuation. */
const head = 0xe3

/**
 * Finds kana whose first byte a Mac shows as a low quote, `„ÅÆ` for の, which somebody made a straight one: `"ÅÆ`. Two
 * later bytes without a first one are nothing else, whatever letter another page makes of them.
 */
export function withRequoted(
  {codes, known}: TornText,
  sound: readonly Part[],
  lossy: readonly LossyPart[],
): {sound: readonly Part[]; lossy: readonly LossyPart[]} {
  const channel = proven(known)
  if (!channel) return {sound, lossy}
  const page = channel.pages[0]!
  const bit = 1 << page
  if (charOf(codePages[page]!, head) !== '„') return {sound, lossy}
  if (sound.filter(({text}) => isAsian(text.charCodeAt(0))).length < written) return {sound, lossy}
  const followsQuote = ({start, mask}: Part) => codes[start - 1] === 0x22 && mask !== 0 && (mask & bit) === 0
  const own = coverage(
    sound.filter(part => !followsQuote(part)),
    codes.length,
  )
  const isTail = (at: number) => codes[at]! > 0x7f && !own[at] && (tails(codes[at]!) & bit) !== 0
  const found: LossyPart[] = []
  let end = 0
  const places = beyondAscii(codes)
  for (let place = 0; place < places.length; place++) {
    const next = places[place]!
    const at = next - 1
    if (
      codes[at] !== 0x22 ||
      at < end ||
      at + 2 >= codes.length ||
      !isTail(at + 1) ||
      !isTail(at + 2) ||
      isTail(at + 3)
    )
      continue
    const code = ofThree(head, byteOf(page, codes[at + 1]!), byteOf(page, codes[at + 2]!))
    const text = String.fromCharCode(code)
    end = at + 3
    found.push({start: at, end, text, certainty: 'chosen', candidates: [text], pages: channel.pages})
  }
  if (found.length === 0) return {sound, lossy}
  const isTaken = inside(found)
  return {sound: sound.filter(({start}) => !isTaken(start)), lossy: withFound(lossy, found, codes.length)}
}
