import {lazily} from '../../text/lazily.ts'
import {byStart, inside, type Span} from '../../text/span.ts'
import type {Library} from '../candidates/library.ts'
import {beyondAscii} from '../characters/beyond-ascii.ts'
import {codePageIds} from '../characters/code-pages.ts'
import {isAccompanying, kindNumber, kindOf} from '../characters/kind.ts'
import {inDoubt, type LossyPart, type Part} from '../characters/part.ts'
import {leads, tails} from '../characters/scan.ts'
import {isLetter, isMark} from '../characters/surprise.ts'
import {isCapital} from '../characters/weigh.ts'
import {inLinesOf} from '../context/line-mates.ts'
import {accidents} from '../torn/accidents.ts'
import {isWhole} from '../torn/whole-letters.ts'
import {atOdds} from './at-odds.ts'
import {debrisOf} from './debris.ts'
import {withoutExceptions} from './exceptions.ts'
import {isAllTold, leftOver} from './left-over.ts'
import {outlandish} from './outlandish.ts'
import {isScant, maskOf, scantPages} from './scant.ts'
import {strangeness, unnatural} from './strangeness.ts'
import {isThaiLetter, withoutThai} from './thai.ts'
import {unlisted} from './unlisted.ts'
import {wholeBeside} from './whole-beside.ts'

/** The text so far around a repair has a say about it. */
const reach = 80
/** If one in so many characters was damaged twice, those damaged once have lost something. */
const deepShare = 4
/** One place that makes no sense is too many for so many that were restored. */
const tolerance = 20

const [lower, upper] = (['lower', 'upper'] as const).map(kindNumber)

/** What came back whole, and what lost bytes. */
interface Found {
  parts: readonly Part[]
  lossy: readonly LossyPart[]
}

/**
 * Doubts repairs that leave the text damaged. The right page leaves nothing over. If bytes were lost between two
 * layers, or the page is another one, letters come back that are themselves the debris of something, or most of what is
 * strange stays unexplained. If that happens more than once in a while, every repair in the text is a choice at best.
 */
export function withoutDebris(text: string, codes: Uint16Array, found: Found, books: Library): Found {
  const {parts, lossy} = found
  // What is a choice already stays one, whatever is found out here.
  if (!lossy.some(isUnique) && parts.every(({doubtful}) => doubtful)) return found
  const isUnlikelyThai = withoutThai(text, codes, parts, lossy)
  if (parts.length === 0) return {parts, lossy: choices(lossy, isUnlikelyThai)}
  if (isScant(codes, parts, lossy, books.letters)) return inDoubtAll(found)
  // A part within a place that lost bytes is not repaired by itself.
  const isTaken = inside(lossy)
  const isWholeBeside = wholeBeside(codes, lossy)
  const {debris, lone} = debrisOf(text, codes, parts, books, part => !isTaken(part.start) && !isWholeBeside(part))
  if (debris.size * tolerance >= parts.length) return inDoubtAll(found)
  const isTold = isAllTold(codes, parts)
  const torn: Span[] = [
    ...parts.filter((part, i) => debris.has(i) || isSenseless(part)),
    ...(isTold ? [] : leftOver(codes, parts, lossy)),
  ]
  byStart(torn)
  const [isBeside, isBesideToo] = [inLinesOf(text, torn), inLinesOf(text, torn)]
  // A line went one way: if one place of it comes back as debris, others may be debris without showing it.
  const isInTornLine = torn.length === 0 ? [] : parts.map(isBeside)
  const isLost = isTold ? () => false : unexplained(codes, parts, lossy)
  const isDoubted = doubts(text, codes, found, books)
  const isSuspect = suspicions(text, codes, found, books)
  // What is in such a line is in doubt anyway, and need not be looked at.
  const spoiled = parts.filter(
    (part, i) =>
      !isInTornLine[i] &&
      (lone.has(i) ||
        isLost(part) ||
        isUnlikelyThai(part) ||
        (isTorn(codes, part) && !isWholeBeside(part)) ||
        isDoubted(part, part.mask) ||
        isSuspect(part, i)),
  )
  if (isTold && torn.length === 0 && spoiled.length === 0) return {parts: withoutExceptions(parts), lossy}
  const isInDeepLine = inLinesOf(
    text,
    parts.filter(({pages}) => pages.length > 1),
  )
  // What touches such a place may be half of the same character.
  const [starts, ends] = [new Set(spoiled.map(({start}) => start)), new Set(spoiled.map(({end}) => end))]
  const isSpoiled = ({start, end}: Span) => starts.has(start) || starts.has(end) || ends.has(start)
  const sure = parts.map((part, i) =>
    isInTornLine[i] || isSpoiled(part) || (isInDeepLine(part) && part.pages.length === 1) ? inDoubt(part) : part,
  )
  const isChoice = (part: LossyPart) =>
    ends.has(part.start) ||
    isLost(part) ||
    isUnlikelyThai(part) ||
    isDoubted(part, 1 << part.pages[0]!) ||
    isBesideToo(part)
  return {parts: withoutExceptions(sure), lossy: choices(lossy, isChoice)}
}

const inDoubtAll = ({parts, lossy}: Found): Found => ({parts: parts.map(inDoubt), lossy: choices(lossy)})

/** What casts doubt on any place, whole or with lost bytes. */
function doubts(text: string, codes: Uint16Array, {parts, lossy}: Found, {letters}: Library) {
  const scant = scantPages(codes, parts, lossy, letters)
  const isAccident = accidents(text, codes)
  const isAtOdds = lazily(() => atOdds(codes, parts))
  return (place: Part | LossyPart, mask: number): boolean =>
    (maskOf(place) & scant) !== 0 || isAccident(place) || isAtOdds()(place, mask)
}

/** What casts doubt only on what came back whole. */
function suspicions(text: string, codes: Uint16Array, {parts, lossy}: Found, books: Library) {
  const isHalf = halves(parts, lossy)
  const isOutlandish = lazily(() => outlandish(text, codes, parts, books.letters))
  const isStuck = stuck(codes, lossy)
  const isUnlisted = lazily(() => unlisted(text, codes, parts, books))
  return (part: Part, i: number): boolean =>
    isHalf(part) || isOdd(parts[i - 1], part) || isOutlandish()(part, i) || isStuck(part) || isUnlisted()(part)
}

const isUnique = ({certainty}: LossyPart) => certainty === 'unique'
/** A place with lost bytes is a choice at best: each that is meant, or all. */
const choices = (lossy: readonly LossyPart[], isMeant: (part: LossyPart) => boolean = () => true): LossyPart[] =>
  lossy.map(part => (isUnique(part) && isMeant(part) ? {...part, certainty: 'chosen'} : part))

/**
 * Whether it comes back as a control, as the mark of a lost byte, or as that mark damaged again and read by a sister
 * page.
 */
const isSenseless = ({text}: Part) => {
  const code = text.charCodeAt(0)
  return code < 0xa0 || code === 0xfffd || (code >= 0xffa0 && code <= 0xffdc)
}

/** Whether a part looks strange after one that is in doubt: the Ľ of żĽ. */
const isOdd = (last: Part | undefined, {start, text}: Part) =>
  last?.end === start &&
  last.doubtful === true &&
  strangeness(last.text.charCodeAt(last.text.length - 1), text.charCodeAt(0)) >= unnatural

/** What clashes so clashes more than an emoji with a word that it sticks to. */
const clashing = 4

/**
 * Tells which parts stand right after a torn place and would not stand there whatever that was: the line of `─à` amid a
 * word, or any sign amid one, where a blank may be what is left of a byte.
 */
function stuck(codes: Uint16Array, lossy: readonly LossyPart[]): (part: Part) => boolean {
  const torn = new Map(lossy.map(place => [place.end, place]))
  return ({start, end, text}) => {
    const isAmid = isSign(text.charCodeAt(0)) && isLetter(codes[end] ?? 10)
    const place = torn.get(start) ?? (isAmid && codes[start - 1] === 0x20 ? torn.get(start - 1) : undefined)
    if (place === undefined || place.candidates.length === 0) return false
    if (isAmid && isLetter(codes[place.start - 1] ?? 10)) return true
    return place.candidates.every(
      made =>
        !isAccompanying(made) &&
        made.trim() !== '' &&
        strangeness(made.charCodeAt(made.length - 1), text.charCodeAt(0)) >= clashing,
    )
  }
}

/** No quote, dash or point, which may stand between two words. */
const isSign = (code: number) =>
  !isLetter(code) && !isAccompanying(String.fromCharCode(code)) && (code >= 0x2100 || isSuperior(code))
const isSuperior = (code: number) =>
  code > 0xa0 && code < 0xc0 && code !== 0xab && code !== 0xad && code !== 0xb7 && code !== 0xbb

/** Whether something unexplained that looks like a first byte stands right before a part: hĂÂˇ, Ã?Å¸. */
function isTorn(codes: Uint16Array, {start, text, mask}: Part): boolean {
  const [before, beyond] = [codes[start - 1] ?? 10, codes[start - 2] ?? 10]
  // A mark, and before it nothing that this page shows for a byte: `�Å¥` is the rest of 現, and no ť.
  if (before === 0xfffd && ((leads(beyond) | tails(beyond)) & mask) === 0) return true
  if (isMark(before)) return (leads(beyond) & mask) !== 0 && (isCapital(beyond) || isThaiLetter(beyond))
  // `ÄŤ` before a blank is what is left of an emoji that went through ISO-8859-2 twice.
  const isWritten = kindOf(beyond) !== lower && (kindOf(text.charCodeAt(0)) !== upper || text.charCodeAt(0) >= latinEnd)
  return before > 0x7f && (leads(before) & mask) !== 0 && isCapital(before) && !isWritten
}

/** Where the letters of languages in Latin script end. */
const latinEnd = 0x250

const isShallow = ({pages}: {pages: readonly number[]}) => pages.length === 1

/** Tells which repairs are only half done: so much else that their page damaged was damaged more often. */
function halves(parts: readonly Part[], lossy: readonly LossyPart[]): (part: Part) => boolean {
  if (parts.every(isShallow) && lossy.every(isShallow)) return () => false
  /** By page: how many places were damaged once, twice and so on. */
  const depths = codePageIds.map(() => [0])
  for (const place of [...parts, ...lossy]) {
    for (let rest = maskOf(place); rest; rest &= rest - 1) {
      const counts = depths[31 - Math.clz32(rest & -rest)]!
      counts[place.pages.length] = (counts[place.pages.length] ?? 0) + 1
    }
  }
  const isHalf = (counts: readonly number[], depth: number) => {
    let [all, deep] = [0, 0]
    counts.forEach((count, i) => {
      all += count
      if (i > depth) deep += count
    })
    return deep > 0 && deep * deepShare >= all
  }
  /** By depth: the pages of which places damaged so often are halves. */
  const pages = [1, 2].map(depth =>
    depths.reduce((mask, counts, page) => (isHalf(counts, depth) ? mask | (1 << page) : mask), 0),
  )
  return part => (maskOf(part) & (pages[part.pages.length - 1] ?? 0)) !== 0
}

/** A unit that the page repairs, and one that lost bytes or that another page explains. */
const [repaired, explained] = [1, 2]

/** Tells whether around a place more than half as much is strange and unexplained as the repairs explain. */
function unexplained(
  codes: Uint16Array,
  parts: readonly Part[],
  lossy: readonly LossyPart[],
): (place: Part | LossyPart) => boolean {
  const byPage = new Map<number, Int32Array>()
  /** Up to each place, how far what is strange to a page outweighs what it repairs. */
  const excessOf = (page: number) => {
    const known = byPage.get(page)
    if (known) return known
    const told = new Uint8Array(codes.length)
    for (const {start, end, mask} of parts)
      for (let at = start; at < end; at++) told[at] = mask & (1 << page) ? repaired : explained
    for (const {start, end, pages} of lossy)
      if (pages[0] === page) for (let at = start; at < end; at++) told[at] ||= explained
    const excess = new Int32Array(codes.length + 1)
    let [sum, from] = [0, 0]
    const places = beyondAscii(codes)
    for (let place = 0; place < places.length; place++) {
      const i = places[place]!
      const isStrange = told[i] === 0 && (leads(codes[i]!) | tails(codes[i]!)) & (1 << page) && !isWhole(codes, i)
      if (told[i] !== repaired && !isStrange) continue
      while (from <= i) excess[from++] = sum
      sum += isStrange ? 2 : -1
    }
    excess.fill(sum, from)
    byPage.set(page, excess)
    return excess
  }
  return ({start, end, pages}) => {
    const excess = excessOf(pages[0]!)
    return excess[Math.min(codes.length, end + reach)]! > excess[Math.max(0, start - reach)]!
  }
}
