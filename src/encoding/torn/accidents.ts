import type {Span} from '../../text/span.ts'
import type {Candidate} from '../candidates/loss.ts'
import {beyondAscii} from '../characters/beyond-ascii.ts'
import {codePages} from '../characters/code-pages.ts'
import {isCompanion} from '../characters/kind.ts'
import type {LossyPart, Part} from '../characters/part.ts'
import {byteOf, leads, tails} from '../characters/scan.ts'
import {isLetter, isStraight, isWordly} from '../characters/surprise.ts'
import {isCapital, isCased, isSmall} from '../characters/weigh.ts'

/** An entity for a character that may be part of damage, not for one that stands between words anyway. */
const entityBefore = /&(?!(?:nbsp|ensp|emsp|thinsp|zwj|zwnj|amp|lt|gt|quot|apos|#39|#160);)(?:#x?)?[\da-z]{2,8};$/i
const entityAfter = /^&(?!(?:ensp|emsp|thinsp|amp|lt|gt|quot|apos|#39);)(?:#x?)?[\da-z]{2,8};/i

/** A mark above or below a letter, or above or below Arabic ones. */
const isMark = (code: number) => (code >= 0x300 && code <= 0x36f) || (code >= 0x653 && code <= 0x655)
const isPlainLetter = (code: number) => code < 0x80 && isLetter(code)

/**
 * Tells whether a program changed a damaged place once more, so that its characters are no longer those that showed the
 * bytes: some became entities, or letters were parted from their marks, `й` into `и` and a breve. Windows-1258 shows
 * bytes as such marks, too, but hardly ever after a plain letter.
 */
export function accidents(text: string, codes: Uint16Array): (place: Part | LossyPart) => boolean {
  const anyEntity = /&#?\w{2,8};/.test(text)
  const folded = caseOf(codes)
  return place => {
    const {start, end} = place
    if (folded && mayBeFolded(codes, place, folded)) return true
    if (anyEntity) {
      if (codes[start - 1] === 0x3b && entityBefore.test(text.slice(Math.max(0, start - 12), start))) return true
      if (codes[end] === 0x26 && entityAfter.test(text.slice(end, end + 12))) return true
    }
    if (isMark(codes[start]!) && isPlainLetter(codes[start - 1] ?? 10)) return true
    if (isMark(codes[end + 1] ?? 10) && isPlainLetter(codes[end]!)) return true
    return isMark(codes[end] ?? 10) && composes(text, end)
  }
}

/**
 * Whether a place may have been different before all letters were made small, or capitals: `├│` has none, and is what
 * it was.
 */
function mayBeFolded(codes: Uint16Array, place: Part | LossyPart, folded: 'small' | 'large'): boolean {
  if (!('mask' in place) || place.pages.length > 1) return true
  const made = place.text.charCodeAt(0)
  if (isCased(made) && isCapital(made) !== (folded === 'large')) return true
  for (let i = place.start; i < place.end; i++) {
    const [code, other] = [codes[i]!, otherCase(codes[i]!)]
    if (other !== code && ((leads(code) & leads(other)) | (tails(code) & tails(other))) & place.mask) return true
  }
  return false
}

function otherCase(code: number): number {
  const char = String.fromCharCode(code)
  return (char.toUpperCase() === char ? char.toLowerCase() : char.toUpperCase()).charCodeAt(0)
}

/** Among so many plain letters are both small ones and capitals, unless somebody folded them. */
const enough = 40

/** What somebody made of all letters, if anything, including those that stand for bytes. */
function caseOf(codes: Uint16Array): 'small' | 'large' | undefined {
  let [plain, others] = [0, 0]
  let [small, large] = [false, false]
  for (const code of codes) {
    if (code > 0x7f) others++
    if (!isCased(code)) continue
    if (code < 0x80) plain++
    if (isCapital(code)) large = true
    else small = true
    if (small && large) return undefined
  }
  // Bulgarian text may have no plain letters but those of a few commands, which are small anyway.
  return plain < enough || plain < others ? undefined : large ? 'large' : 'small'
}

/** Whether a mark and what stands before it compose into one character. */
const composes = (text: string, at: number) => text.slice(at - 1, at + 1).normalize('NFC').length === 1

/** For each page, how many of the later bytes of a character it can lose. */
const losable = codePages.map(({fragile, shown}) => {
  let count = 0
  for (let byte = 0x80; byte < 0xc0; byte++)
    if (fragile.has(byte) || shown[byte] === '\u00a0' || shown[byte] === '\u00ad') count++
  return count
})
const punctuation = new Set(Array.from('’”–—…', char => char.charCodeAt(0)))

/** Whether blanks stand for bytes somewhere in the text, so that one after a place may be part of it. */
export function isBlanked(codes: Uint16Array, parts: readonly Span[], pages: number): boolean {
  let next = 0
  const places = beyondAscii(codes)
  for (let place = 0; place < places.length; place++) {
    const i = places[place]!
    if (codes[i + 1] !== 0x20 || i >= codes.length - 2 || codes[i + 2]! < 0x80) continue
    while (next < parts.length && parts[next]!.end <= i) next++
    if (next < parts.length && parts[next]!.start <= i + 2) continue
    if (leads(codes[i]!) & tails(codes[i + 2]!) & pages) return true
  }
  return false
}

/** Only French sets a blank before these: elsewhere it may be a byte. */
const afterNoBlank = new Set(Array.from(',.;:!?)]\r\n', char => char.charCodeAt(0)))

/**
 * Whether bytes are lost somewhere without a blank in their place, so that a blank after such a place is just a blank.
 */
export function isDropped(codes: Uint16Array, parts: readonly Span[], page: number): boolean {
  let next = 0
  const places = beyondAscii(codes)
  for (let place = 0; place < places.length; place++) {
    const i = places[place]!
    if (i >= codes.length - 2 || byteOf(page, codes[i]!) < 0xe0 || !(tails(codes[i + 1]!) & (1 << page))) continue
    while (next < parts.length && parts[next]!.end <= i) next++
    if (next < parts.length && parts[next]!.start <= i) continue
    if (tails(codes[i + 2]!) & (1 << page)) continue
    if (isWordly(codes[i + 2]!) || afterNoBlank.has(codes[i + 2]!)) return true
  }
  return false
}

/** Whether a question mark stands for a byte somewhere, where no question ends. */
export function isMarked(codes: Uint16Array, page: number): boolean {
  for (let i = codes.indexOf(0x3f); i >= 0; i = codes.indexOf(0x3f, i + 1)) {
    const [first, last, after, beyond] = [
      codes[i - 2] ?? 10,
      codes[i - 1] ?? 10,
      codes[i + 1] ?? 10,
      codes[i + 2] ?? 10,
    ]
    if (last < 0x80) continue
    const isSecond = first > 0x7f && byteOf(page, first) >= 0xe0 && (tails(last) & (1 << page)) !== 0
    if (!isSecond && !(leads(last) & (1 << page))) continue
    if (after > 0x7f || isWordly(after)) return true
    if (isSecond && (goesOn.has(after) || (after === 0x20 && isSmall(beyond)))) return true
  }
  return false
}
const goesOn = new Set(Array.from(',.;:-', char => char.charCodeAt(0)))

/** Whether a place of which only one answer is known may look so by another accident. */
export function mayBeOther(
  codes: Uint16Array,
  {start, end}: Span,
  {code, handling}: Candidate,
  channel: {page: number; isBlanked: boolean; isDropped: boolean; isMarked: boolean},
): boolean {
  // People use question marks and straight quotes, and programs put them in place of any byte.
  if (handling.fragile === '?' || handling.quotes !== 'keep')
    if (!punctuation.has(code) || codes[start + 1] === 0x3f) return true
  // If no other mark stands for a byte, this one ends a question: `“so”?`.
  if (handling.fragile === '?' && !channel.isMarked) return true
  // On a page that can lose only one byte, whatever lost any has just one answer.
  if (losable[channel.page] === 1) return true
  const [after, beyond] = [codes[end] ?? 10, codes[end + 1] ?? 10]
  // A ² is a byte, too, that a program may have made a plain 2.
  if (after > 0x30 && after < 0x34 && (code === 0xa0 || code > 0xffff)) return true
  if (code === 0xa0) {
    // A mark may stand for any byte.
    if (isStraight(after) || after === 0x3f || after === 0xfffd) return true
    return after > 0x7f && !((leads(after) | tails(after)) & (1 << channel.page))
  }
  if (after === 0xfffd || (after === 0x3f && !punctuation.has(code))) return true
  // A ™ made two letters is a byte, too, and so is a … made three dots.
  if ((after === 0x54 && beyond === 0x4d) || (after === 0x2e && beyond === 0x2e)) return true
  // A hyphen may be a byte that was a dash.
  if (after === 0x2d && isLetter(code)) return true
  // A comma is one, or a byte that was a low quote.
  if (after === 0x2c) return isLetter(code) || code > 0xffff
  // One of two blanks may be a byte, and so may be one before what is left of another character.
  if (after !== 0x20) return after === 9
  if (channel.isBlanked || beyond === 0x20 || isCompanion(beyond)) return true
  if (beyond > 0x7f && (tails(beyond) & (1 << channel.page)) !== 0) return true
  return !channel.isDropped && (afterNoBlank.has(beyond) || (leads(beyond) & (1 << channel.page)) !== 0)
}

/** Nobody sets a blank between a selector and its keycap: a program put it in place of a byte. */
export const isKeycapApart = (text: string, at: number, next?: Span & {text: string}): boolean =>
  text[at] === ' ' && next?.start === at + 1 && next.text === '\u20e3'

const arrowBack = /[\u2196\u2197\u21a9\u21aa]$/
/**
 * After an arrow that leads back from a footnote, or out, people also set the selector of text: `↩︎`. It ends in 8E,
 * which Windows-1252 keeps and its sisters lose.
 */
export const mayBeOfText = (before: string): boolean => arrowBack.test(before)
