import {isBox} from '../candidates/drawings.ts'
import {charOf, ofTwo, pagesWhere} from '../characters/code-pages.ts'
import {costOf} from '../characters/kind.ts'
import type {Part} from '../characters/part.ts'
import {byteOf, leads, tails} from '../characters/scan.ts'
import {isLetter, rarest, sameScript} from '../characters/surprise.ts'
import {isCoptic, isSeldom} from './claims.ts'
import {isCutShort, isDigitAlone, isLoss} from './misplaced.ts'
import {isFarAlone, isOnlyEnd, perishing} from './orphans.ts'
import {isAsciiLetter, outread, outsiders, strays} from './strangers.ts'

/** Signs that govern how others are shown, such as the Arabic ones before numbers. */
const unseen = /[\u0600-\u0605\u06dd\u070f\u08e2]/
/** Pages that lack a character for some first bytes, so that what follows these looks like something else. */
const gappy = pagesWhere(({fragile}) => [...fragile].some(byte => byte >= 0xc2 && byte < 0xf0))
/** Pages that have a low quote for E2, with which dashes, quotes and signs begin. */
const quoted = pagesWhere(page => charOf(page, 0xe2) === '‚')
const latin = 0x61

/** Tells, for parts in order, which should not be taken for what they seem to be, whatever the pages around say. */
export function suspects(codes: Uint16Array, parts: readonly Part[], other: Uint32Array): (i: number) => boolean {
  const isOutsider = outsiders(parts)
  const isOutread = outread(codes, parts, other)
  const isStray = strays(parts)
  const isAfterLatin = afterLatin(codes, parts)
  return i => {
    const part = parts[i]!
    const isFirst = parts[i - 1]?.end !== part.start
    // Both remember where the last one ended, so that each must be asked about every part in turn.
    const isAstray = isAfterLatin(i) || isStray(codes, i)
    return (
      isAstray ||
      isOutsider(i) ||
      isOutread(i) ||
      isRare(parts, i) ||
      isUnused(part, other[i]!) ||
      (isFirst && (isLaterByte(codes[part.start - 1], part) || isOnlyEnd(codes, part) || isCutShort(codes, part))) ||
      isMixed(codes, part) ||
      isRest(codes, parts, i) ||
      isAroundBlanked(codes, parts, i) ||
      isLoss(codes, part) ||
      isDigitAlone(parts, i)
    )
  }
}

/** What hardly any language has, by a page that hardly anybody has or that lacks first bytes. */
function isRare(parts: readonly Part[], i: number): boolean {
  const part = parts[i]!
  const isGappy = (gappy & (1 << part.pages[0]!)) !== 0
  // A lone letter of a far script is an accident of the marks that Vietnamese Windows has among its letters.
  const isFar = isSeldom(part) && (sameScript(part.text.charCodeAt(0), latin) || isFarAlone(parts, i))
  const isRarest = costOf(part.text.codePointAt(0)!) >= rarest
  return isCoptic(part.text.charCodeAt(0)) || ((isFar || isGappy) && isRarest) || (isGappy && unseen.test(part.text))
}

/** Hardly anybody sets such a sign, and somebody may write what another page reads there; but a byte may be either. */
function isUnused({text}: Part, others: number): boolean {
  const code = text.codePointAt(0)!
  const isByte = code < 0x10000 && (leads(code) | tails(code)) !== 0
  return others !== 0 && !isByte && !isLetter(code) && costOf(code) > rarest
}

/** A Greek or Cyrillic letter beside a Latin one, or with the rest of something between them: `ΕΞ\x81czenie`. */
function isMixed(codes: Uint16Array, {start, end, text}: Part): boolean {
  const code = text.charCodeAt(0)
  if (!((code >= 0x370 && code < 0x530) || (code >= 0x1f00 && code < 0x2000)) || !isLetter(code)) return false
  return (
    isAsciiLetter(codes[start - 1]) || isAsciiLetter(codes[end]) || isAsciiLetter(codes[beyondControls(codes, end)])
  )
}

/** No rest of a sign is longer; but a line may be all letters. */
const longestRest = 32

/** Where letters with controls among them end, which nobody writes; or the same place, if they have none. */
function beyondControls(codes: Uint16Array, from: number): number {
  let [at, hasAny] = [from, false]
  const last = Math.min(codes.length, from + longestRest)
  for (; at < last && codes[at]! > 0x7f; at++) {
    if (codes[at]! < 0xa0) hasAny = true
    else if (!isLetter(codes[at]!)) break
  }
  return hasAny ? at : from
}

/**
 * Finds, for parts in order, those after a Latin letter, and those that touch such a part: all of a word is disputed with
 * its first letter, unless what stands before it may be what is left of a sign.
 */
function afterLatin(codes: Uint16Array, parts: readonly Part[]): (i: number) => boolean {
  let disputedEnd = -1
  return i => {
    const part = parts[i]!
    const goesOn = part.start === disputedEnd
    const isFirst = parts[i - 1]?.end !== part.start
    const isAfter = goesOn || (isFirst && followsLatin(codes[part.start - 1], part))
    const isHead = goesOn || byteOf(part.pages[0]!, codes[part.start - 1] ?? 10) < 0xe0
    if (isAfter && isHead) disputedEnd = part.end
    return isAfter
  }
}

/**
 * A letter of another script, after a Latin one that nothing explains, is the rest of what that belongs to: źڐ. But the
 * Latin one may be of the same script, or a sign, and have lost its second byte, if the page loses any.
 */
function followsLatin(before = 10, {text, pages}: Part): boolean {
  const code = text.charCodeAt(0)
  if (before < 0x80 || !sameScript(before, latin) || !isLetter(code) || sameScript(code, latin)) return false
  const byte = byteOf(pages[0]!, before)
  const isHead = byte > 0xc1 && byte < 0xe0 && (perishing & (1 << pages[0]!)) !== 0
  return code < 0x2000 && !(isHead && (byte === 0xc2 || sameScript(code, ofTwo(byte, 0xa0))))
}

/** A letter that is a later byte to the same page, without a first one before it, belongs to what has lost that. */
const isLaterByte = (code = 10, {mask}: Part) => code >= 0xc0 && code < 0x2000 && (tails(code) & mask) !== 0

/**
 * Whether it stands beside a dagger whose last byte, an A0, is a blank now: `Ð²â€ â€™` is an arrow that went through
 * two pages, and neither half is of use while the dagger is left as it is.
 */
function isAroundBlanked(codes: Uint16Array, parts: readonly Part[], i: number): boolean {
  const {start, end, pages} = parts[i]!
  return (
    (parts[i + 1]?.start === end + 3 && isBlanked(codes, end, pages[0]!)) ||
    (parts[i - 1]?.end === start - 3 && isBlanked(codes, start - 3, pages[0]!))
  )
}

const isBlanked = (codes: Uint16Array, at: number, page: number) =>
  codes[at + 2] === 0x20 && byteOf(page, codes[at]!) === 0xe2 && byteOf(page, codes[at + 1]!) === 0x80

/** So many others that no Mac reads must follow without a gap. */
const longRow = 3

/** Whether later bytes of a Mac's page, after a quote, begin a word that no Mac can have made: `'Ø§Ù„ÙŠÙˆÙ…`. */
function isInRow(parts: readonly Part[], i: number): boolean {
  for (let j = i + 1; j <= i + longRow; j++)
    if (parts[j]?.start !== parts[j - 1]!.end || parts[j]!.mask & quoted) return false
  return true
}

/**
 * The pages of Macs have low quotes for E2 and E3: once these are made straight, the later bytes seem to be a
 * beginning.
 */
function isRest(codes: Uint16Array, parts: readonly Part[], i: number): boolean {
  const {start, end, text} = parts[i]!
  // A question mark inside a word stands for a byte.
  if (codes[end] === 0x3f && (codes[end + 1] === 0x3f || isLetter(codes[end + 1] ?? 10))) return true
  // Nobody asks a question about a stroke: `├?«` is é that went through twice.
  if (codes[end] === 0x3f && isBox(text.charCodeAt(0))) return true
  const before = codes[start - 1]
  if (before === 0x3f && (codes[end] === 0x3f || (tails(codes[start]!) && isLetter(text.charCodeAt(0))))) return true
  if (before !== 0x27 && before !== 0x22 && before !== 0x2c) return false
  for (let at = start; at < end; at++) if (!(tails(codes[at]!) & quoted)) return false
  return !isInRow(parts, i)
}
