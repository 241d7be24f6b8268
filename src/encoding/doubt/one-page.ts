import {readUtf8} from '../../text/utf8.ts'
import {costOf} from '../characters/kind.ts'
import {alphabetOf, countsOf, languagesOf} from '../characters/languages.ts'
import {byOne, type Part} from '../characters/part.ts'
import {byteOf} from '../characters/scan.ts'
import {latin} from '../torn/words.ts'

/** So many places that nobody disputes must be none of a page's, and so many times as many as of the one that is better. */
const [proof, clearly] = [3, 20]
/** Nor may it make something so much stranger of the place. */
const hopeless = 7

/**
 * What is in doubt, as the rest of the file has it. By the page that reads as good as all that is not, where its own page does
 * not: of Czech with controls between its letters `ÅŸ` is ž by ISO-8859-15, and no ş by Windows-1252, which has no controls
 * there. Or by the one that makes a letter of the language, where its own makes none. It stays in doubt.
 */
export function byOnePage(codes: Uint16Array, parts: readonly Part[]): readonly Part[] {
  if (!parts.some(isOpen)) return parts
  const sure = parts.filter(({doubtful, pages}) => !doubtful && pages.length === 1)
  const missed = missing(sure)
  const isOwn = ownLetters(sure)
  return parts.map(part => {
    if (!isOpen(part)) return part
    const own = missed(part.pages[0]!)
    for (let rest = part.rivals; rest; rest &= rest - 1) {
      const page = 31 - Math.clz32(rest & -rest)
      const text = readBy(page, codes, part)
      if (text === undefined) continue
      const isBetter = own >= proof && missed(page) * clearly <= own
      if (!isBetter && !(isOwn(text) && !isOwn(part.text) && missed(page) <= own)) continue
      const {start, end, mask, doubtful} = part
      return {start, end, text, pages: byOne[page]!, mask: 1 << page, doubtful, rivals: mask}
    }
    return part
  })
}

const isOpen = ({doubtful, pages, rivals}: Part) => doubtful && pages.length === 1 && rivals !== 0

/** Tells how many of these places a page does not read. */
function missing(sure: readonly Part[]): (page: number) => number {
  const counts = new Map<number, number>()
  for (const {mask} of sure) counts.set(mask, (counts.get(mask) ?? 0) + 1)
  return page => [...counts].reduce((sum, [mask, count]) => (mask & (1 << page) ? sum : sum + count), 0)
}

/** Tells whether the languages that these places are written in have a letter; nothing where they are too few to tell. */
function ownLetters(sure: readonly Part[]): (letter: string) => boolean {
  const letters = sure.map(({text}) => text).filter(text => latin.test(text))
  const alphabets = languagesOf(countsOf(letters)).map(language => alphabetOf(language)!)
  return letter => alphabets.some(alphabet => alphabet.has(letter.toLowerCase()))
}

/** What another page makes of a place: nothing where that is no character, or far stranger. */
function readBy(page: number, codes: Uint16Array, {start, end, text}: Part): string | undefined {
  const bytes = Array.from(codes.subarray(start, end), unit => byteOf(page, unit))
  const {code, length} = readUtf8(bytes, 0)
  const isWhole = length === end - start && costOf(code) <= costOf(text.codePointAt(0)!) + hopeless
  return isWhole ? String.fromCodePoint(code) : undefined
}
