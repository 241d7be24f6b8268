import type {Span} from '../text/span.ts'
import {isWhole} from './channels.ts'
import {codePageIds} from './code-pages.ts'
import {inside} from './inside.ts'
import {costOf, kindNumber, kindOf} from './kind.ts'
import type {Part} from './lossless.ts'
import type {LossyPart} from './lossy.ts'
import {leads, tails} from './scan.ts'
import {isLetter, surprise} from './surprise.ts'

/** What more than its two characters a pair costs that nobody writes. */
const unnatural = 2
/** How far around a repair the text has a say about it. */
const reach = 200
/** One senseless place for so many that were restored is one too many. */
const tolerance = 20

const [lower, upper, combining, sign] = (['lower', 'upper', 'combining', 'sign'] as const).map(kindNumber)
const macRoman = 1 << codePageIds.indexOf('macintosh')

/**
 * Doubts repairs that leave the text damaged. Whoever reads with the right page has nothing over: where bytes were lost
 * between two layers, or where the page is another one, letters come back that are themselves the debris of something,
 * or most of what is strange in the text stays unexplained. Where that happens more than once in a while, every repair
 * in the text is a choice at best.
 */
export function withoutDebris(
  codes: Uint16Array,
  parts: readonly Part[],
  lossy: readonly LossyPart[],
): {parts: readonly Part[]; lossy: readonly LossyPart[]} {
  if (parts.length === 0) return {parts, lossy}
  // What is also part of something with lost bytes is not repaired by itself.
  const isTaken = inside(lossy)
  const debris = debrisOf(codes, parts, part => !isTaken(part.start))
  const all = debris.size * tolerance >= parts.length
  const isLost = unexplained(codes, parts, lossy)
  return {
    parts: parts.map((part, i) => (all || debris.has(i) || isLost(part) ? {...part, doubtful: true} : part)),
    lossy: lossy.map(part =>
      part.certainty === 'unique' && (all || isLost(part)) ? {...part, certainty: 'chosen' as const} : part,
    ),
  }
}

/** The repairs of which the outcome looks like the beginning or the rest of a damaged character. */
function debrisOf(codes: Uint16Array, parts: readonly Part[], isRepair: (part: Part) => boolean): Set<number> {
  const {units, makers} = repaired(codes, parts)
  const found = new Set<number>()
  const blame = (from: number, to: number) => {
    for (let i = from; i < to; i++) if (makers[i]! >= 0 && isRepair(parts[makers[i]!]!)) found.add(makers[i]!)
  }
  for (let i = 0; i < units.length; i++) {
    const code = units[i]!
    if (code < 0x80) continue
    const [before, after, beyond] = [units[i - 1] ?? 10, units[i + 1] ?? 10, units[i + 2] ?? 10]
    const begins = kindOf(code) === sign ? tails(code) : leads(code)
    // É—alibai: a capital, a sign and the rest of a word.
    const split =
      kindOf(code) === upper &&
      kindOf(before) !== upper &&
      !isLetter(after) &&
      after !== 0x2019 &&
      kindOf(beyond) === lower
    if (begins & tails(after) && (split || strangeness(code, after) >= unnatural)) blame(i, i + 2)
    if (makers[i]! < 0) continue
    const replaced =
      code < 0x250 && (after === 0xfffd || ((after === 0x3f || after === 0x22 || after === 0x27) && beyond > 0x7f))
    const inWord = kindOf(code) === upper && kindOf(before) === lower
    const alone = (code === 0xf0 || code === 0x111 || code === 0xe2) && !isLetter(before) && !isLetter(after)
    const doubled = code < 0x250 && after > 0x7f && after < 0x250 && makers[i + 1]! < 0 && leads(after) > 0
    if (leads(code) && (replaced || inWord || alone || doubled)) blame(i, i + 1)
    if (kindOf(code) === combining && before < 0x80 && !isLetter(before)) blame(i, i + 1)
    if (tails(code) && (before === 0x3f || before === 0xfffd) && (units[i - 2] ?? 10) > 0x7f) blame(i, i + 1)
    if (tails(code) & tails(after) & macRoman && (before === 0x22 || before === 0x27)) blame(i, i + 2)
  }
  return found
}

/** How badly two characters go together, whatever they are by themselves. */
function strangeness(a: number, b: number): number {
  // Swedish quotes, Persian joiners, Yoruba accents and the Greek semicolon stand beside any letter.
  if (a === 0x201d || b === 0xb7 || b === 0x200c || [a, b].some(code => attached.has(kindOf(code)))) return 0
  return surprise([a, b], 0, 2) - costOf(a) - costOf(b)
}
const attached = new Set([combining, kindNumber('joiner')])

/** The text with the repairs made, and which of them made each unit: −1 for none. */
function repaired(codes: Uint16Array, parts: readonly Part[]): {units: Uint16Array; makers: Int32Array} {
  const length = parts.reduce((sum, {start, end, text}) => sum + text.length - (end - start), codes.length)
  const units = new Uint16Array(length)
  const makers = new Int32Array(length).fill(-1)
  let [from, to] = [0, 0]
  for (const [part, {start, end, text}] of parts.entries()) {
    units.set(codes.subarray(from, start), to)
    to += start - from
    for (let i = 0; i < text.length; i++) units[to + i] = text.charCodeAt(i)
    makers.fill(part, to, to + text.length)
    to += text.length
    from = end
  }
  units.set(codes.subarray(from), to)
  return {units, makers}
}

/**
 * Tells whether around a place more than half as much as the repairs explain is as strange as they were, and explained
 * by nothing.
 */
function unexplained(
  codes: Uint16Array,
  parts: readonly Part[],
  lossy: readonly LossyPart[],
): (place: Span) => boolean {
  const pages = parts.reduce((mask, part) => mask | part.mask, 0)
  const isRepaired = inside(parts)
  const isKnown = inside(lossy)
  /** How much more is strange than can be, up to each place. */
  const excess = new Int32Array(codes.length + 1)
  for (let i = 0; i < codes.length; i++) {
    excess[i + 1] = excess[i]!
    if (codes[i]! < 0x80) continue
    if (isRepaired(i)) excess[i + 1]!--
    else if (!isKnown(i) && (leads(codes[i]!) | tails(codes[i]!)) & pages && !isWhole(codes, i)) excess[i + 1]! += 2
  }
  return ({start, end}) => excess[Math.min(codes.length, end + reach)]! > excess[Math.max(0, start - reach)]!
}
