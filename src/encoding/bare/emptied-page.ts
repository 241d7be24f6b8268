import {coverage, type Span} from '../../text/span.ts'
import {lengthBy} from '../../text/utf8.ts'
import type {Library} from '../candidates/library.ts'
import {beyondAscii} from '../characters/beyond-ascii.ts'
import {type CodePageId, codePageIds, utf8} from '../characters/code-pages.ts'
import {mostOfOne} from '../characters/languages.ts'
import {beside} from '../characters/letters.ts'
import {byOne, type Certainty, isSafe, type Part} from '../characters/part.ts'
import {byteOf, readBy} from '../characters/scan.ts'
import {areSmallLost} from '../torn/lost-small.ts'
import {controlledPages} from './controlled.ts'

/**
 * So many first bytes must stand alone, and one for so many that do not; one character in so many may be of another
 * page.
 */
const [fewestTorn, mostWhole, few] = [4, 20, 50]
/** One place in so many may look as if it had gone through two pages. */
const deepShare = 10

/** A place that was read already. */
interface Read extends Span {
  text: string
  certainty: Certainty
  candidates: readonly string[]
  pages: readonly CodePageId[]
  isShown?: boolean
}

/**
 * Reads the text by a page that lost all its controls, where a Windows page reads what is left as well: `UĹźywamy` is
 * Używamy by ISO-8859-2, and Uşywamy by Windows-1250. It was the former if first bytes stand alone, and none of the
 * signs is there that Windows has for controls. What comes of it is a guess.
 */
export function emptiedPage(
  codes: Uint16Array,
  spots: readonly Read[],
  {isAssigned, letters}: Library,
): readonly Part[] | undefined {
  // What went through two pages leaves such letters, too; but a few places may only look like that.
  const deep = spots.filter(({pages}) => pages.length > 1).length
  if (spots.every(({certainty}) => certainty === 'open') || deep * deepShare > spots.length) return undefined
  const page = pageLeft(codes)
  if (page === undefined || !spots.every(spot => !isSafe(spot) || mayBe(codes, spot, page))) return undefined
  const skipped = coverage(
    spots.filter(({isShown}) => isShown),
    codes.length,
  )
  const found: Part[] = []
  let read = 0
  const places = beyondAscii(codes)
  for (let place = 0; place < places.length; place++) {
    const at = places[place]!
    if (at < read || skipped[at]) continue
    const length = lengthBy(byteOf(page, codes[at]!))
    if (length === 0) continue
    const code = readBy(page, codes, at, at + length)
    if (code === undefined || !isAssigned(code)) continue
    const text = String.fromCodePoint(code)
    read = at + length
    found.push({start: at, end: read, text, pages: byOne[page]!, mask: 1 << page, doubtful: true, rivals: 0})
  }
  if (found.length === 0 || isOfSister(codes, page, found)) return undefined
  return isLikelier(codes, found, spots, letters()) ? found : undefined
}

/** The page that has nearly all characters of a text, if first bytes of it stand alone there. */
function pageLeft(codes: Uint16Array): number | undefined {
  const counts = new Map<number, number>()
  let all = 0
  const places = beyondAscii(codes)
  for (let place = 0; place < places.length; place++) {
    const at = places[place]!
    const code = codes[at]!
    if (code === 0xfffd) continue
    counts.set(code, (counts.get(code) ?? 0) + 1)
    all++
  }
  const others = controlledPages.map(page => {
    let sum = 0
    for (const [code, count] of counts) if (!isOfUtf8(byteOf(page, code))) sum += count
    return sum
  })
  const least = Math.min(...others)
  return least * few > all
    ? undefined
    : controlledPages.find((page, i) => others[i] === least && isEmptied(codes, page))
}

/** Whether UTF-8 has a byte that is no control. */
const isOfUtf8 = (byte: number) => byte >= 0xa0 && byte < 0xf5 && byte !== 0xc0 && byte !== 0xc1

/** Whether what is certain at a place begins with the byte that a page has there, and is nothing else to that page. */
function mayBe(codes: Uint16Array, {start, text}: Read, page: number): boolean {
  const [code, byte] = [text.codePointAt(0)!, byteOf(page, codes[start]!)]
  const read = readBy(page, codes, start, start + lengthBy(byte))
  return byte === utf8(code)[0] && (read === undefined || read === code)
}

/** Whether first bytes of a page stand alone, and not just a few. */
function isEmptied(codes: Uint16Array, page: number): boolean {
  let [torn, whole] = [0, 0]
  const kinds = new Set<number>()
  const places = beyondAscii(codes)
  for (let place = 0; place < places.length; place++) {
    const at = places[place]!
    const length = lengthBy(byteOf(page, codes[at]!))
    if (length === 0) continue
    if (isComplete(codes, at, length, page)) whole++
    else {
      torn++
      kinds.add(byteOf(page, codes[at]!))
    }
  }
  // If only AD or A0 is gone, all of them are í, à or Š. But C4 may be the only one in Lithuanian, which loses ą, č and
  // ė.
  const isOne = kinds.size === 1 && !kinds.has(0xc4)
  return !isOne && torn >= fewestTorn && torn * mostWhole >= whole
}

/** A page of Windows that shows what is left as well, but also loses small letters. */
const sisters: ReadonlyMap<number, number> = new Map(
  (
    [
      ['iso-8859-13', 'windows-1257'],
      ['iso-8859-7', 'windows-1253'],
    ] as const
  ).map(([one, other]) => [codePageIds.indexOf(one), codePageIds.indexOf(other)]),
)

/** Whether it was that page, as what is lost tells. */
function isOfSister(codes: Uint16Array, page: number, found: readonly Part[]): boolean {
  const sister = sisters.get(page)
  if (sister === undefined) return false
  const isTorn = (at: number) => {
    const length = lengthBy(byteOf(page, codes[at]!))
    return length > 0 && !isComplete(codes, at, length, page)
  }
  return areSmallLost(codes, sister, isTorn, found)
}

const isTail = (code: number, page: number) => {
  const byte = code < 0x80 ? 0 : byteOf(page, code)
  return byte >= 0x80 && byte < 0xc0
}

function isComplete(codes: Uint16Array, at: number, length: number, page: number): boolean {
  for (let i = at + 1; i < at + length; i++) if (!isTail(codes[i] ?? 10, page)) return false
  return true
}

/**
 * Whether the letters that both pages read are of one language rather by the emptied one, or fit no worse by it; or
 * whether most of the text was read by that page anyway.
 */
function isLikelier(
  codes: Uint16Array,
  found: readonly Part[],
  spots: readonly Read[],
  letters: ReturnType<Library['letters']>,
): boolean {
  const old = new Map(spots.map(spot => [spot.start, spot]))
  const others: string[] = []
  let [sum, alike, unlike] = [0, 0, 0]
  for (const {start, end, text, pages} of found) {
    const other = old.get(start)
    if (other?.text === text && other.pages[0] === codePageIds[pages[0]!]) alike++
    const isOther = other && other.certainty !== 'open' && other.end === end && other.text !== text
    others.push(isOther ? other.text : text)
    if (!isOther) continue
    unlike++
    const [before, after] = [beside(codes[start - 1]), beside(codes[end])]
    const ease = (made: string) => letters.fitOf(made.codePointAt(0)!, before, after) ?? 0
    sum += ease(text) - ease(other.text)
  }
  const spoken = mostOfOne(found.map(({text}) => text)) - mostOfOne(others)
  return spoken > 0 || (spoken === 0 && (sum >= 0 || alike > unlike))
}
