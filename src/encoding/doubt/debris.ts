import type {Library} from '../candidates/library.ts'
import {charOf, codePageIds, codePages} from '../characters/code-pages.ts'
import {kindNumber, kindOf} from '../characters/kind.ts'
import {beside, type Letters, unheardOf} from '../characters/letters.ts'
import type {Part} from '../characters/part.ts'
import {leads, scan, tails} from '../characters/scan.ts'
import {clash, isLetter, isStraight, sameScript, wordlike} from '../characters/surprise.ts'
import {gainOf, isCapital, isCased, isPictorial} from '../characters/weigh.ts'
import {isNoWord} from '../whole/again.ts'
import {codesOf} from '../whole/lossless.ts'

/** What more than its two characters a pair costs that nobody writes. */
export const unnatural = 2
/** From this gain on, what was restored is likelier to be a character that is still damaged. */
const telling = 0
/** A sign that sticks to a letter needs less: `…ô` is `ə`, which is rare. */
const stuck = -4

const [lower, upper, combining, sign, box] = (['lower', 'upper', 'combining', 'sign', 'box'] as const).map(kindNumber)
/** What may join two words or halves of one. */
const gluing = new Set(Array.from('–—…·‐‑\u00ad\u00a0\u200b\u200c\u200d', char => char.charCodeAt(0)))
/** F0 and 9F, as each page shows them. */
const emojiHeads = new Set(
  codePages.map(page => (charOf(page, 0xf0).charCodeAt(0) << 16) | charOf(page, 0x9f).charCodeAt(0)),
)
/** By letter, the pages that have it for a byte by which signs and emoji begin. */
const lonelyHeads = new Map<number, number>()
for (const [i, page] of codePages.entries()) {
  for (const byte of [0xe2, 0xef, 0xf0]) {
    const code = charOf(page, byte).charCodeAt(0)
    if (isLetter(code)) lonelyHeads.set(code, (lonelyHeads.get(code) ?? 0) | (1 << i))
  }
}
/** The first byte of a blank that does not break, as Latin and Greek pages show it. */
const blankHeads = new Set(Array.from('ÂĀΒ', char => char.charCodeAt(0)))
/** What programs put in the place of a byte. */
const replacements = new Set([0x3f, 0xfffd, 0x22, 0x27])
const macRoman = 1 << codePageIds.indexOf('macintosh')

/**
 * The repairs of which the outcome looks like the beginning or the rest of a damaged character; and those that may be one
 * where the text has little else, which says nothing of the others.
 */
export function debrisOf(
  codes: Uint16Array,
  parts: readonly Part[],
  {isAssigned, letters}: Library,
  isRepair: (part: Part) => boolean,
): {debris: Set<number>; lone: Set<number>} {
  const {units, makers} = repaired(codes, parts)
  const [found, lone] = [new Set<number>(), new Set<number>()]
  const blame = (from: number, to: number) => {
    for (let i = from; i < to; i++) if (makers[i]! >= 0 && isRepair(parts[makers[i]!]!)) found.add(makers[i]!)
  }
  const pieces = scan(units, isAssigned)
  const torn = tornHeads(units, makers)
  for (let i = 0; i < pieces.count; i++) {
    const [start, end, code] = [pieces.starts[i]!, pieces.ends[i]!, pieces.codes[i]!]
    if (!anyMade(makers, start, end)) continue
    // As many a word or part of one, letters are read by cp866 and KOI8-R as bytes of something: так, её.
    if (wordlike(units, start, end)) {
      // `έερ` all by itself is ✨, and no word.
      const isSign = end - start > 2 && isPictorial(code) && isGreek(units[start]!) && isApart(units, start, end)
      if (!isSign && !(end - start === 2 && isNoWord(units, start, code, letters()))) continue
    }
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
      ((isCapital(code) && !isCapital(before) && kindOf(beyond) === lower) ||
        (isCased(code) && isCased(beyond) && !gluing.has(after)))
    if (begins & tails(after) && (split || strangeness(code, after) >= unnatural)) blame(i, i + 2)
    // `вÐ'`: before what stands for a byte of its own, the next character begins that is still damaged.
    if (makers[i]! < 0 && isStraight(after) && leads(code) && (makers[i - 1] ?? -1) >= 0) blame(i - 1, i)
    if (makers[i]! < 0) continue
    // `Â `: what a blank has left that went through its page twice.
    if (blankHeads.has(code) && !isLetter(after) && !isCapital(before)) blame(i, i + 1)
    const lostHead = lostHeadAt(units, i, parts[makers[i]!]!.mask | commonest, letters())
    if (lostHead > 0) lone.add(makers[i]!).add(makers[i + lostHead - 1]!)
    // Points stand below a letter, and one stroke alone in no word: `omogo─ajo`.
    if (isPoint(code) && !isHebrew(before)) blame(i, i + 1)
    if (kindOf(code) === box && kindOf(before) === lower && kindOf(after) === lower) blame(i, i + 1)
    // `67β68`: the first byte of a dash.
    if (lonelyHeads.has(code) && isDigit(before) && isDigit(after)) blame(i, i + 1)
    // No language has these side by side: they are how every emoji begins, in some page or other.
    if (emojiHeads.has((code << 16) | after) && makers[i + 1]! >= 0) blame(i, i + 2)
    // `рџ'¬`: and within one.
    const last = units[i - 2] ?? 10
    const parted = isStraight(before) && last > 0x7f && (before === 0x22 ? isLetter(last) : !sameScript(last, code))
    // And a word that is split by one is in one script: `ę"Ҫъ` was 日本語.
    const isSplit = isLetter(last) && isLetter(code) && !sameScript(last, code)
    if (parted && (tails(code) || isSplit)) blame(i - 2, i + 1)
    // `Ä'śbungen`, `wzglÆ'ôdem`: nor is a capital with a quote that was a byte the beginning of a word, or amid one.
    const quoted = isStraight(before) && last > 0x7f && makers[i - 2]! < 0 && isCapital(last) && !torn.has(last)
    if (quoted && leads(last) && kindOf(code) === lower && !isCapital(units[i - 3] ?? 10)) blame(i, i + 1)
    // `ظ¤?▒`: a stroke behind another one that has lost its last byte, and both of them were a letter's. `├?─` is a tree.
    const isStroke = kindOf(code) === box && code !== 0x2500 && (before === 0x3f || before === 0xfffd)
    if (isStroke && tails(last) && leads(units[i - 3] ?? 10) && makers[i - 2]! < 0) blame(i, i + 1)
    const replaced = code < 0x250 && replacements.has(after) && (after === 0xfffd || beyond > 0x7f)
    const inWord = kindOf(code) === upper && kindOf(before) === lower
    const alone = (code === 0xf0 || code === 0x111 || code === 0xe2) && !isLetter(before) && !isLetter(after)
    // `ג…`, `β…`: a sign's first byte by itself, with what else it has left right behind it.
    const isLone = !isLetter(after) || (isVowel(after) && !isLetter(beyond))
    const isHead = after > 0x7f && !isLetter(before) && (isLone || makers[i + 1]! < 0)
    const begun = isHead ? (lonelyHeads.get(code) ?? 0) : 0
    const sticks = (begun & (tails(after) | leads(after))) !== 0
    const elided = code === 0xe2 && isLetter(before) && isLetter(after) && behindApostrophe.test(wordFrom(units, i))
    // ââ is no part of a word: it is what three bytes each have left, of a tree's ├──.
    if (code === 0xe2 && after === 0xe2 && makers[i + 1]! >= 0) blame(i, i + 2)
    const doubled = code < 0x250 && after > 0x7f && after < 0x250 && makers[i + 1]! < 0 && leads(after) > 0
    // A drawing that went through Windows-1255 twice: its first byte is back, and stands before the next one's.
    const twin = code === after && makers[i + 1]! < 0 && tails(beyond) > 0
    if (leads(code) && (twin || replaced || inWord || alone || sticks || elided || doubled)) blame(i, i + 1)
    if (kindOf(code) === combining && before < 0x80 && !isLetter(before)) blame(i, i + 1)
    if (leads(code) & leads(after) && makers[i + 1]! < 0 && strangeness(code, after) >= unnatural) blame(i, i + 1)
    if (before === 0x3f && units[i - 2] === 0x3f && tails(code)) blame(i, i + 1)
    const cut = replacements.has(before) || (before === 0x20 && kindOf(code) === sign)
    if (cut && tails(code) && !sameScript(code, after) && leads(units[i - 2] ?? 10) && isLetter(units[i - 2]!))
      blame(i, i + 1)
    if (tails(code) & tails(after) & macRoman && isStraight(before)) blame(i, i + 2)
    // An emoji without its first byte, which Mac Roman shows as a logo that hardly any font has: üéì.
    const beheaded = tails(code) & tails(after) & tails(beyond) & macRoman && isApart(units, i, i + 3)
    if (beheaded && (code !== after || after !== beyond)) blame(i, i + 3)
  }
  return {debris: found, lone}
}

/**
 * What stands behind an apostrophe, and behind `â`, its first byte, in no word but a few: dâapprentissage, donât, itâs,
 * weâre.
 */
const behindApostrophe = /^[a-zA-Z]â[aeoéèêœ]|^nât(?![a-z])|^[a-z]â(?:s|d|re|ve|ll)(?![a-z])|^Iâm(?![a-z])/
const wordFrom = (units: Uint16Array, at: number) => String.fromCharCode(...units.subarray(at - 1, at + 4))

const isDigit = (code: number) => code >= 0x30 && code <= 0x39
const isGreek = (code: number) => code >= 0x370 && code < 0x400
const isHebrew = (code: number) => code >= 0x590 && code < 0x600
const isPoint = (code: number) => code >= 0x591 && code <= 0x5c7

/** What most texts are read by first, whatever they are read by then. */
const commonest = 1 << codePageIds.indexOf('windows-1252')
/** The first byte of à and í, of which nothing else is left where blanks and hyphens are lost. */
const letterHeads = new Set(Array.from('ÃĂĆ', char => char.charCodeAt(0)))

/**
 * How many letters from here on are the first byte of a sign or of its selector to these pages, with what else it has left
 * behind it, and no word: `ā` alone, or where no language has two of them side by side, `ļø`, `Ôł`.
 */
function lostHeadAt(units: Uint16Array, at: number, pages: number, {fitOf}: Letters): 0 | 1 | 2 {
  const [code, after] = [units[at]!, units[at + 1] ?? 10]
  const begun = (lonelyHeads.get(code) ?? 0) & pages
  if (!sameScript(code, 0x61) || (begun === 0 && !letterHeads.has(code))) return 0
  if (isApart(units, at, at + 1)) return 1
  if (after < 0x80 || !sameScript(after, 0x61) || !(begun & tails(after))) return 0
  const isUnheard =
    (fitOf(code, beside(units[at - 1]), beside(after)) ?? 0) < unheardOf &&
    (fitOf(after, beside(code), beside(units[at + 2])) ?? 0) < unheardOf
  return isUnheard ? 2 : 0
}

/** Capitals before a quote that stand before plain letters, too: `pomysÅ'u` lost one byte of one letter, and so did `wÅ'ączyć`. */
function tornHeads(units: Uint16Array, makers: Int32Array): ReadonlySet<number> {
  const found = new Set<number>()
  for (let i = 1; i < units.length - 1; i++) {
    const isTorn = isStraight(units[i]!) && units[i - 1]! > 0x7f && makers[i - 1]! < 0
    if (isTorn && isLetter(units[i + 1]!) && makers[i + 1]! < 0) found.add(units[i - 1]!)
  }
  return found
}

/** The marks of Arabic, without which it is mostly written. */
const isVowel = (code: number) => code >= 0x64b && code <= 0x652

function anyMade(makers: Int32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (makers[i]! >= 0) return true
  return false
}

const unitsOf = (code: number) => (code < 0x10000 ? [code] : [...codesOf(String.fromCodePoint(code))])

/** How badly two characters go together, whatever they are by themselves. */
export function strangeness(a: number, b: number): number {
  // Swedish quotes, Persian joiners, Yoruba accents and the Greek semicolon stand beside any letter.
  if (a === 0x201d || b === 0xb7 || b === 0x200c || attached.has(kindOf(a)) || attached.has(kindOf(b))) return 0
  return clash(a, b)
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
  for (let part = 0; part < parts.length; part++) {
    const {start, end, text} = parts[part]!
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
