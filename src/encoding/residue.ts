import {coverage, inside, type Span} from '../text/span.ts'
import {accidents} from './accidents.ts'
import {isWhole} from './channels.ts'
import {codePageIds} from './code-pages.ts'
import {costOf, kindNumber, kindOf} from './kind.ts'
import type {Library} from './library.ts'
import {codesOf} from './lossless.ts'
import type {LossyPart} from './lossy.ts'
import type {Part} from './part.ts'
import {leads, scan, tails} from './scan.ts'
import {isLetter, sameScript, surprise} from './surprise.ts'
import {gainOf, isCased} from './weigh.ts'

/** What more than its two characters a pair costs that nobody writes. */
const unnatural = 2
/** How far around a repair the text has a say about it. */
const reach = 80
/** From this gain on, what was restored is likelier to be a character that is still damaged. */
const telling = 0
/** A sign that sticks to a letter needs less: `…ô` is `ə`, which is rare. */
const stuck = -4
/** Where one in so many characters was damaged twice, those damaged once have lost something. */
const deepShare = 4
/** One senseless place for so many that were restored is one too many. */
const tolerance = 20

/** From so many on, some would be small letters. */
const fewHeads = 3

const [lower, upper, combining, sign] = (['lower', 'upper', 'combining', 'sign'] as const).map(kindNumber)
const capitals = new Set([upper, ...(['Greek', 'Cyrillic'] as const).map(kindNumber)])
/** What may join two words or halves of one. */
const gluing = new Set(Array.from('–—…·‐‑\u00ad\u00a0\u200b\u200c\u200d', char => char.charCodeAt(0)))
/** What programs put in the place of a byte. */
const replacements = new Set([0x3f, 0xfffd, 0x22, 0x27])
const macRoman = 1 << codePageIds.indexOf('macintosh')

/**
 * Doubts repairs that leave the text damaged. Whoever reads with the right page has nothing over: where bytes were lost
 * between two layers, or where the page is another one, letters come back that are themselves the debris of something,
 * or most of what is strange in the text stays unexplained. Where that happens more than once in a while, every repair
 * in the text is a choice at best.
 */
export function withoutDebris(
  text: string,
  codes: Uint16Array,
  parts: readonly Part[],
  lossy: readonly LossyPart[],
  {isAssigned}: Library,
): {parts: readonly Part[]; lossy: readonly LossyPart[]} {
  if (parts.length === 0) return {parts, lossy}
  // What is also part of something with lost bytes is not repaired by itself.
  const isTaken = inside(lossy)
  const debris = debrisOf(codes, parts, isAssigned, part => !isTaken(part.start))
  const all = debris.size * tolerance >= parts.length || areHeads(codes, parts)
  const isLost = unexplained(codes, parts, lossy)
  const isHalf = halves([...parts, ...lossy])
  const isAccident = accidents(text, codes)
  const spoiled = parts.filter(
    (part, i) =>
      all ||
      debris.has(i) ||
      isHalf(part) ||
      isLost(part) ||
      part.text === '\ufffd' ||
      isTorn(codes, part) ||
      isOdd(parts[i - 1], part) ||
      isAccident(part),
  )
  // What touches such a place may be half of the same.
  const [starts, ends] = [new Set(spoiled.map(({start}) => start)), new Set(spoiled.map(({end}) => end))]
  const isSpoiled = ({start, end}: Span) => starts.has(start) || starts.has(end) || ends.has(start)
  return {
    parts: parts.map(part => (isSpoiled(part) ? {...part, doubtful: true} : part)),
    lossy: lossy.map(part =>
      part.certainty === 'unique' && (all || ends.has(part.start) || isLost(part) || isAccident(part))
        ? {...part, certainty: 'chosen' as const}
        : part,
    ),
  }
}

/** Whether a place looks strange behind what is itself in doubt: the Ľ of żĽ. */
const isOdd = (last: Part | undefined, {start, text}: Part) =>
  last?.end === start &&
  last.doubtful === true &&
  strangeness(last.text.charCodeAt(last.text.length - 1), text.charCodeAt(0)) >= unnatural

/** Whether what nothing explains stands right before a place, and looks like a first byte: hĂÂˇ, Ã?Å¸. */
function isTorn(codes: Uint16Array, {start, mask}: Part): boolean {
  const [before, beyond] = [codes[start - 1] ?? 10, codes[start - 2] ?? 10]
  if (before === 0x3f || before === 0xfffd) return (leads(beyond) & mask) !== 0 && capitals.has(kindOf(beyond))
  return before > 0x7f && (leads(before) & mask) !== 0 && capitals.has(kindOf(before)) && kindOf(beyond) === lower
}

/** Whether a few capitals are all there is to repair: É may begin a word, or be what is left of a letter damaged twice. */
function areHeads(codes: Uint16Array, parts: readonly Part[]): boolean {
  return (
    parts.length <= fewHeads &&
    parts.every(({text, end}) => kindOf(text.charCodeAt(0)) === upper && kindOf(codes[end] ?? 10) === lower)
  )
}

/** Tells of a repair whether so much of what its page damaged had been damaged before that it must have been, too. */
function halves(places: readonly (Part | LossyPart)[]): (part: Part) => boolean {
  const deep = codePageIds.map(() => 0)
  const all = codePageIds.map(() => 0)
  for (const place of places) {
    for (let rest = maskOf(place); rest; rest &= rest - 1) {
      const page = 31 - Math.clz32(rest & -rest)
      all[page]!++
      if (place.pages.length > 1) deep[page]!++
    }
  }
  const pages = deep.reduce(
    (mask, count, page) => (count > 0 && count * deepShare >= all[page]! ? mask | (1 << page) : mask),
    0,
  )
  return part => part.pages.length === 1 && (maskOf(part) & pages) !== 0
}

const maskOf = (place: Part | LossyPart) => ('mask' in place && place.mask !== 0 ? place.mask : 1 << place.pages[0]!)

/** The repairs of which the outcome looks like the beginning or the rest of a damaged character. */
function debrisOf(
  codes: Uint16Array,
  parts: readonly Part[],
  isAssigned: (code: number) => boolean,
  isRepair: (part: Part) => boolean,
): Set<number> {
  const {units, makers} = repaired(codes, parts)
  const found = new Set<number>()
  const blame = (from: number, to: number) => {
    for (let i = from; i < to; i++) if (makers[i]! >= 0 && isRepair(parts[makers[i]!]!)) found.add(makers[i]!)
  }
  const pieces = scan(units, isAssigned)
  for (let i = 0; i < pieces.count; i++) {
    const [start, end, code] = [pieces.starts[i]!, pieces.ends[i]!, pieces.codes[i]!]
    if (!anyMade(makers, start, end)) continue
    const isStuck = end - start === 2 && isLetter(code) && !isLetter(units[start]!) && isLetter(units[start + 1]!)
    if (gainOf(units, start, end, unitsOf(code)) >= (isStuck ? stuck : telling)) blame(start, end)
  }
  for (let i = 0; i < units.length; i++) {
    const code = units[i]!
    if (code < 0x80) continue
    const [before, after, beyond] = [units[i - 1] ?? 10, units[i + 1] ?? 10, units[i + 2] ?? 10]
    const begins = kindOf(code) === sign ? tails(code) : leads(code)
    // É—alibai: a capital, a sign and the rest of a word; ká»c: a sign where no sign stands in a word.
    const split =
      isLetter(code) &&
      !isLetter(after) &&
      after !== 0x2019 &&
      ((capitals.has(kindOf(code)) && !capitals.has(kindOf(before)) && kindOf(beyond) === lower) ||
        (isCased(code) && isCased(beyond) && !gluing.has(after)))
    if (begins & tails(after) && (split || strangeness(code, after) >= unnatural)) blame(i, i + 2)
    if (makers[i]! < 0) continue
    const replaced = code < 0x250 && replacements.has(after) && (after === 0xfffd || beyond > 0x7f)
    const inWord = kindOf(code) === upper && kindOf(before) === lower
    const alone = (code === 0xf0 || code === 0x111 || code === 0xe2) && !isLetter(before) && !isLetter(after)
    const doubled = code < 0x250 && after > 0x7f && after < 0x250 && makers[i + 1]! < 0 && leads(after) > 0
    if (leads(code) && (replaced || inWord || alone || doubled)) blame(i, i + 1)
    if (kindOf(code) === combining && before < 0x80 && !isLetter(before)) blame(i, i + 1)
    const cut = replacements.has(before) || (before === 0x20 && kindOf(code) === sign)
    if (cut && tails(code) && !sameScript(code, after) && leads(units[i - 2] ?? 10) && isLetter(units[i - 2]!))
      blame(i, i + 1)
    if (tails(code) & tails(after) & macRoman && (before === 0x22 || before === 0x27)) blame(i, i + 2)
    // An emoji without its first byte, which Mac Roman shows as a logo that hardly any font has: üéì.
    const beheaded = tails(code) & tails(after) & tails(beyond) & macRoman && isApart(units, i, i + 3)
    if (beheaded && (code !== after || after !== beyond)) blame(i, i + 3)
  }
  return found
}

function anyMade(makers: Int32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (makers[i]! >= 0) return true
  return false
}

const unitsOf = (code: number) => (code < 0x10000 ? [code] : [...codesOf(String.fromCodePoint(code))])

/** How badly two characters go together, whatever they are by themselves. */
function strangeness(a: number, b: number): number {
  // Swedish quotes, Persian joiners, Yoruba accents and the Greek semicolon stand beside any letter.
  if (a === 0x201d || b === 0xb7 || b === 0x200c || [a, b].some(code => attached.has(kindOf(code)))) return 0
  return surprise([a, b], 0, 2) - costOf(a) - costOf(b)
}
const isApart = (units: Uint16Array, from: number, to: number) =>
  !isLetter(units[from - 1] ?? 10) && !isLetter(units[to] ?? 10)
const attached = new Set([combining, kindNumber('joiner')])

/** The text with the repairs made, and which of them made each unit: −1 for none. */
function repaired(codes: Uint16Array, parts: readonly Part[]): {units: Uint16Array; makers: Int32Array} {
  const length = parts.reduce((sum, {start, end, text}) => sum + text.length - (end - start), codes.length)
  const units = new Uint16Array(length)
  const makers = new Int32Array(length).fill(-1)
  let [from, to] = [0, 0]
  for (const [part, {start, end, text}] of parts.entries()) {
    // Mostly a few units: a view of them for `set` costs more than they do.
    while (from < start) units[to++] = codes[from++]!
    for (let i = 0; i < text.length; i++) {
      makers[to] = part
      units[to++] = text.charCodeAt(i)
    }
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
): (place: Part | LossyPart) => boolean {
  const byPage = new Map<number, Int32Array>()
  const explained = coverage(parts, codes.length)
  /** How much more is strange to a page than can be, up to each place. */
  const excessOf = (page: number) => {
    const known = byPage.get(page)
    if (known) return known
    const repaired = coverage(
      parts.filter(({mask}) => mask & (1 << page)),
      codes.length,
    )
    const lost = coverage(
      lossy.filter(({pages}) => pages[0] === page),
      codes.length,
    )
    const excess = new Int32Array(codes.length + 1)
    let sum = 0
    for (let i = 0; i < codes.length; i++) {
      const code = codes[i]!
      if (code >= 0x80) {
        if (repaired[i]) sum--
        else if (!lost[i] && !explained[i] && (leads(code) | tails(code)) & (1 << page) && !isWhole(codes, i)) sum += 2
      }
      excess[i + 1] = sum
    }
    byPage.set(page, excess)
    return excess
  }
  return ({start, end, pages}) => {
    const excess = excessOf(pages[0]!)
    return excess[Math.min(codes.length, end + reach)]! > excess[Math.max(0, start - reach)]!
  }
}
