import {coverage} from '../../text/span.ts'
import type {Library} from '../candidates/library.ts'
import type {Handling} from '../candidates/loss.ts'
import {beyondAscii, countBeyond} from '../characters/beyond-ascii.ts'
import {codePageIds, codePages} from '../characters/code-pages.ts'
import {keys, type LossyPart, type Part} from '../characters/part.ts'
import {byteOf, leads, tails} from '../characters/scan.ts'
import {isLetter, isStraight} from '../characters/surprise.ts'
import type {Recurring} from '../context/recurring.ts'
import {beginsAt, tornHeads} from '../whole/heads.ts'
import {areSmallLost, losingSmall} from './lost-small.ts'
import {isWhole} from './whole-letters.ts'

/** The pages, the last one first, that the file is known to have gone through. */
export interface Known {
  pages: readonly number[]
  /** How many places prove it. */
  proofs: number
  /** How many torn places look like damage by it, and like nothing else. */
  hints?: number
  /** Whether no other page reads the whole characters as well and would lose other bytes. */
  settled: boolean
  /** Whether the file lost every byte that the page has a control for: of many characters only the first byte is left. */
  bereft?: boolean
  /** What became of those bytes, where it is known. */
  fragile?: Handling['fragile']
}

/** A text in which something is torn, and what that is read by. */
export interface TornText {
  text: string
  codes: Uint16Array
  known: readonly Known[]
  books: Library
  decided: Decided
}

/**
 * What was decided about torn places, in this look at the text or in one before: what was not repaired since is still
 * there.
 */
export type Decided = Recurring<LossyPart | undefined>

/** So many places must prove a page before what is left beside words is read by it, too. */
const proof = 5

/** The one page that the file went through, if enough places prove it. */
export const proven = (known: readonly Known[]): Known | undefined =>
  known.find(({pages, proofs, bereft}) => pages.length === 1 && proofs >= proof && !bereft)

/** That page, or else one of which the file lost all controls. */
export const provenOrBereft = (known: readonly Known[]): Known | undefined =>
  proven(known) ?? known.find(({pages, bereft}) => bereft && pages.length === 1)

/** The channels that whole characters prove, and those that only torn ones hint at. */
export function channelsOf(codes: Uint16Array, parts: readonly Part[]): Known[] {
  const {torn, bare, beheaded} = tornHeads(codes, parts)
  const best = Math.max(...torn)
  const barest = Math.max(...bare)
  const twice = timesTwice(codes)
  if (parts.length === 0 && best === 0 && barest < 2 && Math.max(...beheaded) === 0 && twice === 0) return []
  const covered = coverage(parts, codes.length)
  const {fits, whole} = leftoverFits(codes, covered)
  const known = provenBy(codes, parts, {covered, torn, fits, whole})
  for (const [page, count] of beheaded.entries()) {
    if (count === 0 || 3 * whole[page]! > count || known.some(({pages}) => pages[0] === page)) continue
    known.push({pages: [page], proofs: count, settled: false})
  }
  if (best > 0 && !known.some(({pages}) => torn[pages[0]!]! === best)) {
    const page = codePages
      .map((_, i) => i)
      .filter(i => torn[i] === best)
      .toSorted((a, b) => fits[b]! - fits[a]! || a - b)[0]!
    known.push({pages: [page], proofs: best, settled: false})
  }
  // If all C1 controls were dropped, only what happens to have none is whole.
  if (barest > 1 && best === 0) known.push({pages: [bare.indexOf(barest)], proofs: 0, settled: false})
  if (twice > 0 && !known.some(({pages}) => pages.length > 1))
    known.push({pages: [latin1, latin1], proofs: twice, settled: false})
  // A few places that a sister page read first may be of the page that a thousand others prove.
  const unique = new Map<string, Known>()
  for (const one of known) {
    const key = one.pages.join()
    if (one.proofs > (unique.get(key)?.proofs ?? -1)) unique.set(key, one)
  }
  return [...unique.values()].sort((a, b) => b.pages.length - a.pages.length || b.proofs - a.proofs)
}

/** What each page has left in a text beside the whole characters, which cover some of it. */
interface Traces {
  covered: Uint8Array
  /** How often something torn betrays it; how many of the other characters it has; how many of these stand whole. */
  torn: readonly number[]
  fits: readonly number[]
  whole: readonly number[]
}

/** The channels that whole characters went through. */
function provenBy(codes: Uint16Array, parts: readonly Part[], {covered, torn, fits, whole}: Traces): Known[] {
  const hasControls = keepsControls(codes, covered)
  return byWay(parts).map(({pages, mask, proofs, disputed}) => {
    // Several pages may read the whole characters alike; the torn ones tell them apart.
    const choice = codePages.flatMap((_, i) => (mask & (1 << i) ? [i] : []))
    // A Windows page has characters for most controls of the ISO page. If much is lost and none of these is seen, it
    // was the ISO page, and all its controls are gone.
    const bereft =
      !hasControls &&
      choice.some(isIso) &&
      choice.every(page => torn[page] === 0) &&
      isMuchLost(codes, covered, mask, parts)
    const outer =
      choice.toSorted(
        (a, b) => (bereft ? +isIso(b) - +isIso(a) : 0) || torn[b]! - torn[a]! || fits[b]! - fits[a]! || a - b,
      )[0] ?? pages[0]!
    const rivals = choice.filter(i => torn[i] === torn[outer])
    const print = (i: number) => [...codePages[i]!.fragile].join()
    const settled = disputed === 0 && rivals.every(i => print(i) === print(outer))
    // If most characters of the page stand for themselves, the file as a whole has not gone through it.
    const contradicted = whole[outer]! > 6 * proofs
    return {
      pages: pages.map((page, i) => (i === 0 || page === pages[0] ? outer : page)),
      proofs: contradicted ? 0 : proofs,
      hints: contradicted ? 0 : torn[outer]!,
      settled: settled && !contradicted,
      bereft,
    }
  })
}

/** Parts that went through the same pages: how many, how many of them are in doubt, and the pages that read all of them. */
interface Way {
  pages: readonly number[]
  mask: number
  proofs: number
  disputed: number
}

function byWay(parts: readonly Part[]): Way[] {
  const ways = new Map<string, Way>()
  const keyOf = keys<number>()
  for (const part of parts) {
    const key = keyOf(part.pages)
    const way = ways.get(key) ?? {pages: part.pages, mask: -1, proofs: 0, disputed: 0}
    if (part.mask !== 0) way.mask &= part.mask
    way.proofs++
    if (part.doubtful) way.disputed++
    ways.set(key, way)
  }
  return [...ways.values()]
}

const latin1 = codePageIds.indexOf('iso-8859-1')

/**
 * How many characters look as if ISO-8859-1 read them twice and lost its controls: `Ã` is left of a first byte, and `Â`
 * before or of a later one. 0 for fewer than prove it.
 */
function timesTwice(codes: Uint16Array): number {
  const count = countBeyond(codes, at => {
    const isLong = codes[at + 1]! >= 0xa0 && codes[at + 1]! <= 0xb4
    return codes[at] === 0xc3 && codes[at + (isLong ? 2 : 1)] === 0xc2
  })
  return count >= fewestTwice ? count : 0
}
/** Nobody writes `ÃÂ`, but a text about damage shows it. */
const fewestTwice = 3

const isIso = (page: number) => codePageIds[page]!.startsWith('iso-')

/** Whether controls are among what came back whole: a file that kept some has lost none. */
const keepsControls = (codes: Uint16Array, covered: Uint8Array): boolean =>
  countBeyond(codes, at => codes[at]! < 0xa0 && covered[at] === 1, fewestControls) === fewestControls
const fewestControls = 3

/** Whether enough first bytes, by a page of a mask that lost its controls, stand there without all of their later ones. */
function isMuchLost(codes: Uint16Array, covered: Uint8Array, mask: number, parts: readonly Part[]): boolean {
  const isLost = (at: number) => !covered[at] && (leads(codes[at]!) & mask) !== 0 && !isWhole(codes, at)
  if (countBeyond(codes, isLost) < fewestLost) return false
  const losing = mask & losingSmall
  return losing === 0 || !areSmallLost(codes, 31 - Math.clz32(losing), isLost, parts)
}
const fewestLost = 4

/** Whether a letter may be of three bytes, one of which was a curly quote that somebody typed anew: `вЂ"`, `в"Ђ`. */
function isRequoted(codes: Uint16Array, at: number): boolean {
  for (let from = Math.max(0, at - 2); from <= at; from++) {
    const [first, second, third] = [codes[from]!, codes[from + 1] ?? 10, codes[from + 2] ?? 10]
    if ((isStraight(second) || isStraight(third)) && mayFollow(first, second) && mayFollow(first, third)) return true
  }
  return false
}

const mayFollow = (first: number, unit: number) => isStraight(unit) || (tails(unit) & leads(first)) !== 0

/** Whether it is of a character that lost its end, or right after one: `οΈβ` is what is left of two. */
const isTorn = (codes: Uint16Array, at: number) =>
  beginsAt(codes, at) || beginsAt(codes, at - 1) || beginsAt(codes, at - 2)

/**
 * Whether a question mark right after a letter by itself may be a lost byte, as in `π?“?`; or whether both stand before
 * it.
 */
const isMarked = (codes: Uint16Array, at: number) =>
  hasMark(codes, at) || (codes[at - 1] === 0x3f && hasMark(codes, at - 2))
const hasMark = (codes: Uint16Array, at: number) =>
  (codes[at] ?? 10) > 0x7f && codes[at + 1] === 0x3f && !isLetter(codes[at - 1] ?? 10)

/** For each page, how many characters that no part explains it has at all, and how many of those stand there whole. */
function leftoverFits(codes: Uint16Array, covered: Uint8Array): {fits: number[]; whole: number[]} {
  // A text has some dozen of them: tables with room for all characters took longer to make than to fill.
  const left = new Map<number, {all: number; whole: number}>()
  const places = beyondAscii(codes)
  for (let place = 0; place < places.length; place++) {
    const i = places[place]!
    if (covered[i]) continue
    const code = codes[i]!
    let counts = left.get(code)
    if (counts === undefined) left.set(code, (counts = {all: 0, whole: 0}))
    counts.all++
    // By the Thai page ฃ is the end of a keycap; nobody has written it for a hundred years.
    if (code === 0xe03) continue
    if (isWhole(codes, i) && !isTorn(codes, i) && !isRequoted(codes, i) && !isMarked(codes, i)) counts.whole++
  }
  const [fits, whole] = [codePages.map(() => 0), codePages.map(() => 0)]
  for (const [code, counts] of left) {
    for (let page = 0; page < codePages.length; page++) {
      if (byteOf(page, code) === 0) continue
      fits[page]! += counts.all
      whole[page]! += counts.whole
    }
  }
  return {fits, whole}
}

/** Whether there is anything to look up: a byte that no sound part explains, or what is half restored. */
export function anyLeft(codes: Uint16Array, sound: readonly Part[], known: readonly Known[]): boolean {
  if (known.some(({pages}) => pages.length > 1)) return true
  const outer = known.reduce((mask, {pages}) => mask | (1 << pages[0]!), 0)
  let next = 0
  const places = beyondAscii(codes)
  for (let place = 0; place < places.length; place++) {
    const i = places[place]!
    while (next < sound.length && sound[next]!.end <= i) next++
    if (next < sound.length && sound[next]!.start <= i) continue
    if (leads(codes[i]!) & outer || tails(codes[i]!) & outer) return true
  }
  return false
}
