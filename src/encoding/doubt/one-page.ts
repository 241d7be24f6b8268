import {lazily} from '../../text/lazily.ts'
import {codePages} from '../characters/code-pages.ts'
import {costOf} from '../characters/kind.ts'
import {alphabetOf, countsOf, languagesOf} from '../characters/languages.ts'
import {byOne, type Part} from '../characters/part.ts'
import {readBy} from '../characters/scan.ts'
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
  const letters = lazily(() => ownLetters(sure))
  const isOwn = (letter: string) => letters().has(letter.toLowerCase())
  return parts.map(part => {
    if (!isOpen(part)) return part
    const own = missed[part.pages[0]!]!
    const made = part.text.codePointAt(0)!
    for (let rest = part.rivals; rest; rest &= rest - 1) {
      const page = 31 - Math.clz32(rest & -rest)
      if (missed[page]! > own) continue
      const code = readBy(page, codes, part.start, part.end)
      if (code === undefined || costOf(code) > costOf(made) + hopeless) continue
      const text = String.fromCodePoint(code)
      const isBetter = own >= proof && missed[page]! * clearly <= own
      if (!isBetter && (!isOwn(text) || isOwn(part.text))) continue
      const {start, end, mask, doubtful} = part
      return {start, end, text, pages: byOne[page]!, mask: 1 << page, doubtful, rivals: mask}
    }
    return part
  })
}

const isOpen = ({doubtful, pages, rivals}: Part) => doubtful && pages.length === 1 && rivals !== 0

/** For each page, how many of these places it does not read. */
function missing(sure: readonly Part[]): number[] {
  const counts = new Map<number, number>()
  for (const {mask} of sure) counts.set(mask, (counts.get(mask) ?? 0) + 1)
  return codePages.map((_, page) =>
    [...counts].reduce((sum, [mask, count]) => (mask & (1 << page) ? sum : sum + count), 0),
  )
}

/** The letters of the languages that these places are written in; none where they are too few to tell. */
function ownLetters(sure: readonly Part[]): ReadonlySet<string> {
  const letters = sure.map(({text}) => text).filter(text => latin.test(text))
  return new Set(languagesOf(countsOf(letters)).flatMap(language => [...alphabetOf(language)!]))
}
