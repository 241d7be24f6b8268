import {charOf, codePageIds, ofTwo, pagesWhere} from '../characters/code-pages.ts'
import {costOf} from '../characters/kind.ts'
import type {Letters} from '../characters/letters.ts'
import type {Part} from '../characters/part.ts'
import {byteOf, leads, type Pieces, tails} from '../characters/scan.ts'
import {isLetter, put, rarest, sameScript, surprise} from '../characters/surprise.ts'
import {isDigitAlone, isLoss, isMisplaced} from './misplaced.ts'
import {headsOf, isFarAlone, isOnlyEnd, orphans, perishing} from './orphans.ts'
import {isAsciiLetter, linesOf, outread, outsiders, reach, strays} from './strangers.ts'
import {readOtherwise, unheard} from './unheard.ts'

/** A reading that is more surprising than the rival by this much is out of the question. */
const hopeless = 7
/** Behind this one, any letter by another page is a rival: somebody's language has it, and the page is as rare. */
const commonest = codePageIds.indexOf('macintosh')
/** The same for signs, which are many, and of which hardly any is ever used. */
const unlikely = 3
/** From so many neighbours on one side on, one of them should be a witness. */
const few = 6
/** How many of them must be readable by the one page only, and how many times as many as by the other. */
const [fewest, majority] = [2, 4]

/** Signs that rule how others are shown, such as the Arabic ones before numbers. */
const unseen = /[\u0600-\u0605\u06dd\u070f\u08e2]/
/** Pages without a character for some first bytes, so that what follows these looks like something else. */
const gappy = pagesWhere(({fragile}) => [...fragile].some(byte => byte >= 0xc2 && byte < 0xf0))
/** Those that lose the most: a Windows page that reads the same has to fear no other. */
const iso = pagesWhere(({id}) => id.startsWith('iso-'))
const latin = 0x61
/** Those that have a low quote for the byte that dashes, quotes and signs begin with. */
const quoted = pagesWhere(page => charOf(page, 0xe2) === '‚')

/**
 * Sister pages, such as Windows-1252 and ISO-8859-15, show some bytes by each other's characters: `Ðž` is `О` or `и`.
 * Where both readings make sense, the characters around must tell, by being such that only one of the pages has them;
 * else the place is a choice. The number of pages that merely agree says nothing: they agree about what is undisputed.
 */
export function withDisputes(codes: Uint16Array, pieces: Pieces, parts: Part[], letters: () => Letters): Part[] {
  if (parts.length === 0) return parts
  /** For each part, the pages by which it makes sense at all, and those by which it is something else. */
  const sensible = new Uint32Array(parts.length)
  const rival = new Uint32Array(parts.length)
  const other = readOtherwise(pieces, parts)
  /** What stands for a whole character of three bytes or more, and for nothing else, counts twice. */
  const weight = new Uint8Array(parts.length)
  const costIn = costs(codes, parts)
  /** The pages left aside, since their letters are unheard of: where something is torn nearby, those of other scripts count. */
  const aside = new Uint32Array(parts.length)
  /** Whether another page's letter is heard of between its neighbours, and the part's own is not. */
  const isContradicted = new Uint8Array(parts.length)
  const isRarer = new Uint8Array(parts.length)
  const unheardOf = unheard(codes, pieces, parts, other, letters)
  let next = 0
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!
    let own: number | undefined
    sensible[i] = part.mask
    weight[i] = part.end - part.start > 2 ? 2 : 1
    while (next < pieces.count && pieces.starts[next]! < part.start) next++
    for (let j = next; j < pieces.count && pieces.starts[j] === part.start; j++) {
      const code = pieces.codes[j]!
      const end = pieces.ends[j]!
      const pages = end < part.end ? thatShow(codes[end]!, pieces.pages[j]!) : pieces.pages[j]!
      if (pages === 0 || (end === part.end && code === part.text.codePointAt(0))) continue
      weight[i] = 1
      // Letters of one script are as likely as they are common: what is beside them may be read wrongly itself.
      const alike = sameScript(code, part.text.charCodeAt(0))
      const isSeldom = part.pages[0]! > commonest
      if (alike && (isSeldom || costOf(code) - costOf(part.text.charCodeAt(0)) <= hopeless)) {
        if (end === part.end && isMisplaced(codes, parts, i, code, pages)) continue
        if (end === part.end && (pages & ~unheardOf.pages()) === 0) {
          if (!sameScript(code, latin)) aside[i]! |= pages
          continue
        }
        if (end === part.end && unheardOf.compare(i, code, pages) < 0) isContradicted[i] = 1
        if (costOf(code) < costOf(part.text.charCodeAt(0))) isRarer[i] = 1
        sensible[i]! |= pages
        rival[i]! |= pages
        continue
      }
      own ??= costIn(i, part.end, part.text.codePointAt(0)!)
      if (costIn(i, end, code) - own > (isLetter(code) || isSeldom ? hopeless : unlikely)) continue
      sensible[i]! |= pages
      rival[i]! |= pages
    }
  }
  const isOutsider = outsiders(parts)
  const isOutread = outread(codes, parts, other)
  const isStray = strays(parts)
  const anyRival = rival.some((pages, i) => (pages | aside[i]!) !== 0)
  const lines = anyRival ? linesOf(codes, parts) : new Uint32Array(0)
  const isForsaken = orphans(codes, parts)
  /**
   * Where what stands behind a Latin letter ends: all of a word is disputed with its first letter, unless that may be what is
   * left of a sign before the word.
   */
  let behindEnd = -1
  const isDisputed = (i: number): boolean => {
    const part = parts[i]!
    const [first, code] = [part.text.charCodeAt(0), part.text.codePointAt(0)!]
    const isBehindNone = parts[i - 1]?.end !== part.start
    // One of a far script all alone is an accident of marks, which Vietnamese Windows has among its letters.
    const isSeldom = part.pages[0]! > commonest && (sameScript(first, latin) || isFarAlone(parts, i))
    const isGappy = (gappy & (1 << part.pages[0]!)) !== 0
    const rare = ((isSeldom || isGappy) && costOf(code) >= rarest) || (isGappy && unseen.test(part.text))
    // Hardly anybody sets such a sign, but what another page reads there somebody may write; a byte may be either.
    const isByte = code < 0x10000 && (leads(code) | tails(code)) !== 0
    const isUnused = other[i] !== 0 && !isByte && !isLetter(code) && costOf(code) > rarest
    const isRestOf = isBehindNone && isLaterByte(codes[part.start - 1], part)
    const isBehind = part.start === behindEnd || (isBehindNone && isBehindLatin(codes[part.start - 1], part))
    const isHead = part.start === behindEnd || byteOf(part.pages[0]!, codes[part.start - 1] ?? 10) < 0xe0
    if (isBehind && isHead) behindEnd = part.end
    const stray = isBehind || isStray(codes, i)
    if (
      isOutsider(i) ||
      isOutread(i) ||
      rare ||
      isUnused ||
      isRestOf ||
      stray ||
      isMixed(codes, part) ||
      isRest(codes, part) ||
      isLoss(codes, part) ||
      isDigitAlone(parts, i) ||
      (isBehindNone && isOnlyEnd(codes, part))
    )
      return true
    const rivals = rival[i]! | aside[i]!
    if (rivals !== 0 && isForsaken(part.start, rivals & (part.mask & ~iso ? iso : perishing))) return true
    const heads = headsOf(codes, part)
    if (heads !== 0 && isForsaken(part.start, heads)) return true
    if (rival[i] === 0) return false
    for (let rest = rival[i]!; rest; rest &= rest - 1) {
      const page = rest & -rest
      let [pro, con] = [0, 0]
      let [ahead, behind] = [0, 0]
      let isDenied = false
      let isBacked = false
      for (let j = Math.max(0, i - reach), last = Math.min(parts.length, i + reach + 1); j < last; j++) {
        const mine = sensible[j]! & part.mask
        const theirs = sensible[j]! & page
        if (mine && !theirs) {
          pro += weight[j]!
          isBacked ||= lines[j] === lines[i]
          if (j < i) ahead++
          else behind++
        } else if (theirs && !mine) con += weight[j]!
        // What the other page was chosen for speaks for it, also where this one could read it.
        const isTheirs = (parts[j]!.mask & page) !== 0 && (parts[j]!.mask & part.mask) === 0
        isDenied ||= lines[j] === lines[i] && (isTheirs || (theirs !== 0 && mine === 0))
      }
      // Where one page ends another may begin: witnesses on one side only are none where there could be some on both.
      const lopsided = (ahead === 0 && i > few) || (behind === 0 && i + few < parts.length - 1)
      // And a line went through the same all of it.
      const isOther = (isDenied || isContradicted[i]) && !isBacked
      const isOnEdge = (ahead === 0 || behind === 0) && !isBacked && isRarer[i] === 1
      if (pro < fewest || pro < majority * con || lopsided || isOther || isOnEdge) return true
    }
    return false
  }
  // Told before any is changed: those around have a say. The parts are new, and nobody else's.
  const disputed = new Uint8Array(parts.length)
  for (let i = 0; i < parts.length; i++) disputed[i] = isDisputed(i) ? 1 : 0
  for (let i = 0; i < parts.length; i++) {
    parts[i]!.doubtful ||= disputed[i] === 1
    parts[i]!.rivals = other[i]!
  }
  return parts
}

/** Those of some pages that have a character: the rest of `Γ£à`, of which Greek Windows reads the first two, is none of its own. */
function thatShow(code: number, pages: number): number {
  let mask = 0
  for (let rest = pages; rest; rest &= rest - 1)
    if (byteOf(31 - Math.clz32(rest & -rest), code) !== 0) mask |= rest & -rest
  return mask
}

/** A Greek or Cyrillic letter beside a Latin one. */
function isMixed(codes: Uint16Array, {start, end, text}: Part): boolean {
  const code = text.charCodeAt(0)
  return ((code >= 0x370 && code < 0x530) || (code >= 0x1f00 && code < 0x2000)) && isLetter(code)
    ? isAsciiLetter(codes[start - 1]) || isAsciiLetter(codes[end])
    : false
}
/**
 * A letter of another script, behind a Latin one that nothing explains, is the rest of what that belongs to: źڐ. But its
 * neighbour may have lost its second byte, and was of the same script or a sign then.
 */
function isBehindLatin(before = 10, {text, pages}: Part): boolean {
  const code = text.charCodeAt(0)
  if (before < 0x80 || !sameScript(before, 0x61) || !isLetter(code) || sameScript(code, 0x61)) return false
  const byte = byteOf(pages[0]!, before)
  const isHead = byte > 0xc1 && byte < 0xe0
  return code < 0x2000 && !(isHead && (byte === 0xc2 || sameScript(code, ofTwo(byte, 0xa0))))
}

/** A letter that is a later byte to the same page, with nothing before it, belongs to what has lost its first byte. */
const isLaterByte = (code = 10, {mask}: Part) => code >= 0xc0 && code < 0x2000 && (tails(code) & mask) !== 0

/** The pages of Macs have low quotes for the first bytes E2 and E3: once they are straightened, the later bytes seem to begin. */
function isRest(codes: Uint16Array, {start, end, text}: Part): boolean {
  // A question mark inside a word is a byte that was replaced.
  if (codes[end] === 0x3f && (codes[end + 1] === 0x3f || isLetter(codes[end + 1] ?? 10))) return true
  const before = codes[start - 1]
  if (before === 0x3f && (codes[end] === 0x3f || (tails(codes[start]!) && isLetter(text.charCodeAt(0))))) return true
  if (before !== 0x27 && before !== 0x22 && before !== 0x2c) return false
  for (let at = start; at < end; at++) if (!(tails(codes[at]!) & quoted)) return false
  return true
}

/** Tells how surprising a reading is between its neighbours, which are taken as repaired where they touch. */
function costs(codes: Uint16Array, parts: readonly Part[]): (i: number, end: number, code: number) => number {
  const window = new Uint16Array(maximum)
  return (i, end, code) => {
    const part = parts[i]!
    const [last, following] = [parts[i - 1], parts[i + 1]]
    let from = 0
    if (last?.end === part.start) from = write(window, 0, last.text)
    else for (let at = Math.max(0, part.start - 2); at < part.start; at++) window[from++] = codes[at]!
    const to = put(window, from, code)
    // Nobody looks further than at the unit behind it; the end of the text counts as that of a line.
    window[to] = following?.start === end ? following.text.charCodeAt(0) : (codes[end] ?? 10)
    return surprise(window, from, to, true)
  }
}

/** Twice a whole character, and one unit behind them. */
const maximum = 8

function write(window: Uint16Array, at: number, text: string): number {
  for (let i = 0; i < text.length; i++) window[at++] = text.charCodeAt(i)
  return at
}
