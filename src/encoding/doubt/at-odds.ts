import {byStart, coverage, firstAfter, type Span} from '../../text/span.ts'
import {beyondAscii} from '../characters/beyond-ascii.ts'
import {pagesWhere} from '../characters/code-pages.ts'
import {kindNumber, kindOf} from '../characters/kind.ts'
import type {Part} from '../characters/part.ts'
import {leads, longLeads, showing, tails} from '../characters/scan.ts'
import {isLetter} from '../characters/surprise.ts'
import {wordlike} from '../characters/wordlike.ts'

/** So many places on either side have a say. */
const reach = 24
/** One place that a page cannot explain is an accident if it explains so many others. */
export const accident = 12

/** A place that speaks for some pages and against others. */
interface Witness {
  start: number
  end: number
  pro: number
  con: number
}

const everything = pagesWhere(() => true)

/**
 * Tells which places stand amid others that their page cannot have made. Not all pages are known, and text that went
 * through an unknown one is read by similar pages: some of it by one, some by another, some by none. A file may well
 * hold two pages, or sound text beside damaged text, but then one comes after the other. So a place is at odds only if
 * witnesses against its page stand on both sides of it, or in its line.
 */
export function atOdds(codes: Uint16Array, parts: readonly Part[]): (span: Span, mask: number) => boolean {
  const common = parts.reduce((mask, part) => (part.mask === 0 ? mask : mask & part.mask), everything)
  const strangers = strangersOf(codes, parts)
  if (common !== 0 && strangers.every(({con}) => (con & common) !== common)) return () => false
  const witnesses = byStart([
    ...strangers,
    ...parts
      .filter(({mask}) => mask !== 0)
      .map(({start, end, mask, rivals}) => ({start, end, pro: mask, con: ~(mask | rivals)})),
  ])
  const against: Int32Array[] = []
  /** By place in the list, how many witnesses before it speak against a page. Most texts ask about one page or two. */
  const sumsOf = (page: number) => {
    const sums = new Int32Array(witnesses.length + 1)
    for (let i = 0; i < witnesses.length; i++) sums[i + 1] = sums[i]! + ((witnesses[i]!.con >>> page) & 1)
    return sums
  }
  return (span, mask) => {
    const at = firstAfter(witnesses, span.start)
    const [from, to] = [Math.max(0, at - reach), Math.min(witnesses.length, at + reach)]
    for (let rest = mask; rest; rest &= rest - 1) {
      const page = 31 - Math.clz32(rest & -rest)
      const sums = (against[page] ??= sumsOf(page))
      if (sums[to] === sums[from] || !isContradicted(codes, witnesses.slice(from, to), span, 1 << page)) return false
    }
    return mask !== 0
  }
}

/** Whether more than accidents speak against a page: witnesses on both sides of a place, or in its line. */
function isContradicted(codes: Uint16Array, witnesses: readonly Witness[], span: Span, page: number): boolean {
  /** The pages that explain all that this one does not: what they explain as well is no proof of this one. */
  let others = everything
  for (const {pro, con} of witnesses) if (con & page) others &= pro
  let [pros, cons, before, after, inLine] = [0, 0, 0, 0, 0]
  for (const {start, end, pro, con} of witnesses) {
    if (con & page) {
      cons++
      if (start < span.start) before++
      else after++
      if (isOneLine(codes, Math.min(end, span.end), Math.max(start, span.start))) inLine++
    } else if (pro & page && !(pro & others)) pros++
  }
  if (cons * accident < pros) return false
  return inLine > 0 || (before > 0 && after > 0)
}

function isOneLine(codes: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (codes[at] === 10) return false
  return true
}

/** Pages that have a character for every later byte, and never leave a mark in its place. */
const gapless = pagesWhere(({fragile}) => [...fragile].every(byte => byte > 0xbf))
const [combining, joiner, variation] = (['combining', 'joiner', 'variation'] as const).map(kindNumber)
/** Signs that may stand beside any letter. */
const natural = new Set(
  Array.from('’‘“”„«»‹›–—…·•°ºª©®™²³¹½¼¾×→\u00a0\u00ad\u202f\u200b\ufffd', char => char.charCodeAt(0)),
)

/**
 * Places that no repair explains, where the first byte of a character is followed by something that its page does not
 * have. Sound words are left out: their letters are of one script.
 */
function strangersOf(codes: Uint16Array, parts: readonly Part[]): Witness[] {
  const covered = coverage(parts, codes.length)
  const found: Witness[] = []
  const places = beyondAscii(codes)
  for (let place = 0; place < places.length; place++) {
    const i = places[place]!
    const [code, next] = [codes[i]!, codes[i + 1] ?? 10]
    if (next < 0x80 || covered[i] || covered[i + 1]) continue
    // ISO pages show many second bytes as controls: then the third one tells.
    const lastAt = isControl(next) ? i + 2 : i + 1
    const last = codes[lastAt] ?? 10
    if (last < 0xa0 || covered[lastAt] || (last !== 0xfffd && !mayBeByte(last))) continue
    const readers = lastAt > i + 1 ? longLeads(code) & tails(next) : leads(code)
    const con = readers & (last === 0xfffd ? gapless : ~showing(last, readers))
    if (con !== 0 && (isAmongControls(codes, i) || !wordlike(codes, i, i + 2)))
      found.push({start: i, end: lastAt + 1, pro: 0, con})
  }
  return found
}

/** Two letters are no word if C1 controls stand beside them: `ãġ` amid kana that went through an ISO page. */
const isAmongControls = (codes: Uint16Array, at: number) => isControl(codes[at - 1]) || isControl(codes[at + 2])
const isControl = (code = 10) => code >= 0x80 && code < 0xa0

/**
 * Whether it may be some page's character for a byte: no ideograph, no emoji, nothing that stands beside letters
 * anyway.
 */
function mayBeByte(code: number): boolean {
  if (code >= 0x2680 || natural.has(code)) return false
  const kind = kindOf(code)
  if (kind === combining || kind === joiner || kind === variation) return false
  return isLetter(code) ? code < 0x700 || (code >= 0xe00 && code < 0xe80) || (code >= 0x1e00 && code < 0x1f00) : true
}
