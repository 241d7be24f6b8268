import {isBox} from '../candidates/drawings.ts'
import type {LossyPart, Part} from '../characters/part.ts'
import {sameScript} from '../characters/surprise.ts'

const mark = 0xfffd
/**
 * Letters of other scripts than Latin: no page has a character for each of their second bytes, and programs put a mark
 * there.
 */
const first = 0x370

/**
 * Tells what is whole although it touches something torn. Right after a letter of two bytes whose second is a mark now,
 * `Ñ�Ñ‚` of ст, the next letter begins: a mark stands for one byte. And a corner may stand before a line of ═.
 */
export function wholeBeside(codes: Uint16Array, lossy: readonly LossyPart[]): (part: Part) => boolean {
  const [letters, rules] = [new Map<number, LossyPart>(), new Set<number>()]
  for (const place of lossy) {
    const code = place.text.charCodeAt(0)
    if (place.end - place.start === 2 && codes[place.end - 1] === mark && code >= first) letters.set(place.end, place)
    if (isBox(code) && place.certainty === 'unique') rules.add(place.start)
  }
  return ({start, end, text, pages}) => {
    const code = text.charCodeAt(0)
    if (rules.has(end) && isBox(code)) return true
    const place = letters.get(start)
    return (
      place !== undefined &&
      pages.length === 1 &&
      place.pages.length === 1 &&
      place.pages[0] === pages[0] &&
      sameScript(place.text.charCodeAt(0), code)
    )
  }
}
