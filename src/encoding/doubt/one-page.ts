import {lazily} from '../../text/lazily.ts'
import {codePages} from '../characters/code-pages.ts'
import {costOf} from '../characters/kind.ts'
import {alphabetOf, countsOf, languagesOf, mostOfOne} from '../characters/languages.ts'
import {byOne, type Part} from '../characters/part.ts'
import {readBy} from '../characters/scan.ts'
import {latin} from '../torn/words.ts'

/** A page that fails on so many undisputed places, and on so many times as many as the better one, is wrong. */
const [proof, clearly] = [3, 20]
/** But the better page may not make something so much stranger of the place. */
const hopeless = 7

/**
 * Reads what is in doubt as the rest of the file was read: by the page that reads as good as all that is certain, if
 * its own page does not (in Czech with controls between its letters `ÅŸ` is ž by ISO-8859-15, and no ş by Windows-1252,
 * which has no controls there); or by the page that makes a letter of the language of it, if its own makes none. It
 * stays in doubt.
 */
export function byOnePage(codes: Uint16Array, parts: readonly Part[]): readonly Part[] {
  if (!parts.some(isOpen)) return parts
  const sure = parts.filter(({doubtful, pages}) => !doubtful && pages.length === 1)
  const missed = missing(sure)
  const letters = lazily(() => ownLetters(sure))
  const isOwn = (letter: string) => letters().has(letter.toLowerCase())
  const sole = letters().size === 0 ? soleLanguage(codes, parts.filter(isOpen), sure) : 0
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
      const isBetter = (own >= proof && missed[page]! * clearly <= own) || (sole & (1 << page)) !== 0
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

/** The letters of the languages that these places are in; none if they are too few to tell. */
function ownLetters(sure: readonly Part[]): ReadonlySet<string> {
  const letters = sure.map(({text}) => text).filter(text => latin.test(text))
  return new Set(languagesOf(countsOf(letters)).flatMap(language => [...alphabetOf(language)!]))
}

/** So many letters of no language that the others are of are no names. */
const strangers = 2

/**
 * The pages that make letters of one language of all that is in doubt, if what it was read by makes some of none: `SumĂĄrio`
 * and `ĂŠ` are Sumário and é by ISO-8859-2, while no language has both å and Ê.
 */
function soleLanguage(codes: Uint16Array, open: readonly Part[], sure: readonly Part[]): number {
  const certain = lettersIn(sure.map(({text}) => text))
  const alien = (letters: readonly string[]) => certain.length + letters.length - mostOfOne([...certain, ...letters])
  const own = lettersIn(open.map(({text}) => text))
  if (alien(own) < strangers) return 0
  let pages = 0
  for (let rest = open.reduce((mask, {rivals}) => mask & rivals, -1); rest; rest &= rest - 1) {
    const page = 31 - Math.clz32(rest & -rest)
    const made = lettersIn(open.map(({start, end}) => String.fromCodePoint(readBy(page, codes, start, end) ?? 0)))
    if (made.length >= own.length && alien(made) === 0) pages |= 1 << page
  }
  return pages
}

const lettersIn = (texts: readonly string[]) => texts.filter(text => latin.test(text))
