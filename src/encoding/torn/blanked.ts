import {coverage} from '../../text/span.ts'
import {beyondAscii} from '../characters/beyond-ascii.ts'
import {codePages, ofThree} from '../characters/code-pages.ts'
import {type LossyPart, type Part, withFound} from '../characters/part.ts'
import {byteOf, leads, tails} from '../characters/scan.ts'
import {scriptNumber} from '../characters/surprise.ts'
import {isDropped} from './accidents.ts'
import {proven, type TornText} from './channels.ts'

/** A file with so many letters of a script is written in it. */
const written = 3

/**
 * Finds letters of three bytes with a blank for A0, in scripts that have too many letters to be looked up: `ì— ` is 엠
 * in Korean. Between two bytes of a character a blank is nothing else; after the second it is a byte if bytes are lost
 * in no other way.
 */
export function withBlanked(
  {codes, known, books}: TornText,
  sound: readonly Part[],
  lossy: readonly LossyPart[],
): readonly LossyPart[] {
  const channel = proven(known)
  if (!channel || codePages[channel.pages[0]!]!.shown[0xa0] !== '\u00a0') return lossy
  const page = channel.pages[0]!
  const counts = new Map<number, number>()
  for (const {text} of sound) {
    const script = scriptNumber(text.charCodeAt(0))
    counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  const whole = coverage(sound, codes.length)
  const isTail = (at: number) => codes[at]! > 0x7f && !whole[at] && (tails(codes[at]!) & (1 << page)) !== 0
  let isTorn: boolean | undefined
  const found: LossyPart[] = []
  let end = 0
  const places = beyondAscii(codes)
  for (let place = 0; place < places.length; place++) {
    const at = places[place]!
    if (at < end || at + 2 >= codes.length || whole[at] || !(leads(codes[at]!) & (1 << page))) continue
    const lead = byteOf(page, codes[at]!)
    if (lead < 0xe0 || lead > 0xef) continue
    const isAmid = codes[at + 1] === 0x20 && isTail(at + 2)
    // What is whole of them stands alone now, too little for anybody to have read it.
    const isAtEnd =
      isTail(at + 1) && ((codes[at + 2] === 0x20 && !(isTorn ??= isDropped(codes, sound, page))) || isTail(at + 2))
    if (!isAmid && !isAtEnd) continue
    const [second, third] = [at + 1, at + 2].map(i => (codes[i] === 0x20 ? 0xa0 : byteOf(page, codes[i]!))) as [
      number,
      number,
    ]
    const code = ofThree(lead, second, third)
    const script = scriptNumber(code)
    // Latin letters have few such: ạ is no blank after `áº`, and Ạ ends no word.
    if (
      code < 0x800 ||
      (code >= 0x1e00 && code < 0x1f00) ||
      !books.isAssigned(code) ||
      script === 0 ||
      (counts.get(script) ?? 0) < written
    )
      continue
    const text = String.fromCharCode(code)
    end = at + 3
    found.push({start: at, end, text, certainty: 'chosen', candidates: [text], pages: channel.pages})
  }
  if (!found.some(({start}) => codes[start + 1] === 0x20 || codes[start + 2] === 0x20)) return lossy
  return withFound(lossy, found, codes.length)
}
