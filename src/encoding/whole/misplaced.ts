import {charOf, codePages} from '../characters/code-pages.ts'
import type {Part} from '../characters/part.ts'
import {longLeads, tails} from '../characters/scan.ts'
import {isLetter} from '../characters/surprise.ts'
import {isCapital, isSmall, rarity} from '../characters/weigh.ts'
import {reach} from './strangers.ts'

/**
 * Whether a reading by no commoner page is a capital inside of a word, and the part is none: `mĴs` is no rival of
 * `mēs`.
 */
export function isMisplaced(
  codes: Uint16Array,
  parts: readonly Part[],
  i: number,
  code: number,
  pages: number,
): boolean {
  const {start, text, pages: own} = parts[i]!
  if (!isCapital(code) || isCapital(text.charCodeAt(0))) return false
  for (let rest = pages; rest; rest &= rest - 1)
    if (rarity(31 - Math.clz32(rest & -rest)) < rarity(own[0]!)) return false
  const last = parts[i - 1]?.end === start ? parts[i - 1]!.text : undefined
  const before = last ? last.charCodeAt(last.length - 1) : (codes[start - 1] ?? 10)
  return (last !== undefined || before < 0x80) && isSmall(before)
}

/**
 * Whether the mark of a lost byte follows a letter by itself, and another page has the beginning of something longer
 * there: of — in code page 775 `ŌĆ?` is left, which is ό to a Mac.
 */
export function isCutShort(codes: Uint16Array, {start, end, text, mask}: Part): boolean {
  if (end - start !== 2 || !marks.has(codes[end] ?? 10) || !isLetter(text.charCodeAt(0))) return false
  const [first, second] = [codes[start]!, codes[start + 1]!]
  return !isLetter(codes[start - 1] ?? 10) && (longLeads(first) & tails(second) & ~mask) !== 0
}
const marks = new Set([0x3f, 0xfffd])

/** What each page shows for U+FFFD, which an earlier step put for a lost byte: `ï¿½`, `ļæ½`. */
const lossesShown = new Set(codePages.map(page => [0xef, 0xbf, 0xbd].map(byte => charOf(page, byte)).join('')))
/** Few characters begin so: asking this first takes less time than taking each apart. */
const lossHeads = new Set(Array.from(lossesShown, shown => shown.charCodeAt(0)))

/** Whether what is read as something else is what a page shows for such a mark: `ļæ½` is 둫 in code page 775. */
export const isLoss = (codes: Uint16Array, {start, end, text}: Part): boolean =>
  end - start === 3 &&
  text !== '\ufffd' &&
  lossHeads.has(codes[start]!) &&
  lossesShown.has(String.fromCharCode(...codes.subarray(start, end)))

const isDigit = (code: number) => (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9)
const arabic = /^[\u0620-\u064a\u066e-\u06d3]/

/** Whether it is an Arabic digit far from any Arabic letter: to code page 720 `ظ¤` is what is left of a dash. */
export function isDigitAlone(parts: readonly Part[], i: number): boolean {
  if (!isDigit(parts[i]!.text.charCodeAt(0))) return false
  for (let j = Math.max(0, i - reach); j < Math.min(parts.length, i + reach + 1); j++)
    if (arabic.test(parts[j]!.text)) return false
  return true
}
