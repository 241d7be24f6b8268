import {lazily} from '../../text/lazily.ts'
import type {Span} from '../../text/span.ts'
import {readUtf8} from '../../text/utf8.ts'
import {isEmoji, isPresented} from '../candidates/pictures.ts'
import {asianCompanyOf, isAsian} from '../characters/asian-company.ts'
import {type CodePage, codePageIds, codePages, utf8} from '../characters/code-pages.ts'
import {assigned} from '../characters/kind.ts'
import {isSafe} from '../characters/part.ts'
import {inLinesOf} from '../context/line-mates.ts'
import {asGuess, type Place} from './lasting.ts'
import {areAlike} from './shown-bytes.ts'

/**
 * A place that would be something else with capitals: what it would be, with the likelier of the two for each
 * character.
 */
interface Cased extends Span {
  spot: Place
  likelier: string
  /** How much likelier, in bits. */
  gain: number
  /** Whether anything of it would be another letter, or an emoji. */
  isWord: boolean
}

/**
 * So many bits likelier with capitals, and it had them; so many small letters without a capital, and somebody made them
 * small.
 */
const [telling, many] = [8, 60]

/**
 * Doubts what was made small after it was damaged, as anchors are: of `Ž` and `ž`, which are different bytes, only one
 * is left, and 明 comes back as 昞. If no capital is left, and the text would be likelier with some, what could have had
 * one is a guess.
 */
export function withoutSmall<Spot extends Place>(text: string, spots: readonly Spot[]): readonly Spot[] {
  const safe = spots.filter(isSafe)
  const capitals = safe.length === 0 ? [] : capitalsIn(text)
  const isBesideCapital = inLinesOf(text, capitals)
  const raise = raising()
  const cased = safe.filter(spot => !isBesideCapital(spot)).flatMap(spot => casedOf(text, spot, raise))
  if (cased.length === 0) return spots
  const doubtful = new Map<Place, string>()
  // All together, or line by line if other lines have capitals.
  for (const group of capitals.length === 0 ? [cased] : byLine(text, cased))
    if (group.reduce((sum, {gain}) => sum + gain, 0) >= telling)
      for (const {spot, likelier} of group) doubtful.set(spot, likelier)
  const letters = (text.match(/[a-z]/g)?.length ?? 0) + safe.reduce((sum, {text}) => sum + text.length, 0)
  if (capitals.length === 0 && letters >= many)
    for (const {spot, likelier, isWord} of cased) if (isWord) doubtful.set(spot, likelier)
  if (doubtful.size === 0) return spots
  return spots.map(spot => {
    const likelier = doubtful.get(spot)
    if (likelier === undefined) return spot
    return {...asGuess(spot), text: likelier, candidates: [...new Set([likelier, spot.text])]}
  })
}

/** The first capital of each line that has one: nobody has made such a line small. */
function capitalsIn(text: string): Span[] {
  const capital = /\p{Lu}/gu
  const found: Span[] = []
  for (let at = 0; at >= 0 && at < text.length; ) {
    capital.lastIndex = at
    const start = capital.exec(text)?.index
    if (start === undefined) break
    found.push({start, end: start + 1})
    at = text.indexOf('\n', start)
  }
  return found
}

function byLine(text: string, cased: readonly Cased[]): Cased[][] {
  const lines: Cased[][] = []
  for (const [i, one] of cased.entries()) {
    if (i > 0 && !text.slice(cased[i - 1]!.end, one.start).includes('\n')) lines.at(-1)!.push(one)
    else lines.push([one])
  }
  return lines
}

function casedOf(text: string, spot: Place, raise: Raise): Cased[] {
  const {start, end, pages, certainty} = spot
  const page = codePages[codePageIds.indexOf(pages[0] as never)]
  if (certainty !== 'certain' || pages.length !== 1 || !page) return []
  if (!/\p{Ll}/u.test(text.slice(start, end))) return []
  let [likelier, gain, isWord, isCased] = ['', 0, false, false]
  const chars = Array.from(spot.text)
  // Few texts are East Asian, and asking unpacks the tables of four languages.
  const company = lazily(() => asianCompanyOf(chars.map(char => char.codePointAt(0)!).filter(isAsian)))
  for (const char of chars) {
    const code = char.codePointAt(0)!
    let best = code
    for (const other of code < 0x80 ? [] : raise(code, page)) {
      isCased = true
      isWord ||= /^[\p{L}\p{Emoji_Presentation}]/u.test(String.fromCodePoint(other))
      if (isAsian(code) && isAsian(other) && company().often(other) > company().often(best)) best = other
      // A rocket rather than a domino.
      else if (!isEmoji(code) && isPresented(other)) best = other
    }
    if (best !== code) gain += isAsian(code) ? company().often(best) - company().often(code) : telling
    likelier += String.fromCodePoint(best)
  }
  return isCased ? [{start, end, spot, likelier, gain, isWord}] : []
}

/** What a character would be if letters that a page shows for its bytes had been capitals. */
type Raise = (code: number, page: CodePage) => readonly number[]

/** A text has few different characters: each is looked at once. */
function raising(): Raise {
  const known = new Map<CodePage, Map<number, readonly number[]>>()
  return (code, page) => {
    const ofPage = known.get(page) ?? new Map<number, readonly number[]>()
    known.set(page, ofPage)
    const before = ofPage.get(code) ?? raised(code, page)
    ofPage.set(code, before)
    return before
  }
}

function raised(code: number, page: CodePage): number[] {
  let rows: number[][] = [[]]
  for (const byte of utf8(code)) {
    const other = page.byteOf.get(page.shown[byte]!.toUpperCase().charCodeAt(0))
    const others = other !== undefined && other !== byte && areAlike(other, byte) ? [byte, other] : [byte]
    rows = rows.flatMap(row => others.map(other => [...row, other]))
  }
  return rows.map(row => readUtf8(row, 0).code).filter(other => other !== code && assigned(other))
}
