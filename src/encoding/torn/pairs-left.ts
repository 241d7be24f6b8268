import {lazily} from '../../text/lazily.ts'
import type {Library} from '../candidates/library.ts'
import type {Left} from '../candidates/pair-runs.ts'
import {pairPageOf} from '../candidates/pairs.ts'
import {clearLead, openQuote, type Ranked, rank} from '../candidates/rank.ts'
import {costOf} from '../characters/kind.ts'
import {type LossyPart, mostNamed, type Part} from '../characters/part.ts'
import {isLetter} from '../characters/surprise.ts'
import {recurringAmid} from '../context/recurring.ts'
import {standingBefore} from './before.ts'
import {byCompany} from './pair-company.ts'

/** Of the East the first candidate is put forward where it is sixteen times as likely as the second. */
const easternLead = 4
/** What costs more is so seldom seen that something else is as likely, of which we do not know. */
const seldom = 8

/** A mark, and behind it what no byte alone leaves: it would have made a pair with it. */
const pairless = /^[?\ufffd][^\x00-\x3f]/
const twoMarks = /^[?\ufffd]{2}$/
/** What stands between two words with a blank on either side. */
const between = new Set(Array.from('–—→←⇒', char => char.charCodeAt(0)))
/** What stands between such neighbours nearly always: the second stroke of a branch of a tree, and the end of a Japanese paragraph. */
const habits: readonly (readonly [before: RegExp, after: RegExp, code: number])[] = [
  [/[├└]─$/, /^ \S/, 0x2500],
  [/[├└┌┬┼┴]$/, /^\ufffd/, 0x2500],
  // A stroke from above to below, and what arrows are alone in a line and at the end of a stroke.
  [/(?:^|[\n \t│>])$/, /^(?:[ \t\r\n]|$)/, 0x2502],
  [/(?:^|\n)[ \t│>]*$/, /^[ \t│]*(?:\r?\n|$)/, 0x2193],
  [/(?:^|\n)[ \t│>]*$/, /^[ \t│]*(?:\r?\n|$)/, 0x25bc],
  [/─$/, /^(?:[ \t\r\n]|$)/, 0x25ba],
  // 1–10 and Frontend–Backend; and a sentence that breaks off: one that ends in s may be a plural’s.
  [/[\p{L}\d]$/u, /^[\p{L}\d]/u, 0x2013],
  [/\p{L}{2}(?<!s)$/u, /^(?:[ \t]*(?:\||\r?\n|$)| \p{Ll})/u, 0x2026],
  [/[\u3040-\u30ff\u4e00-\u9fffA-Za-z\d`)）]$/, /^[^\S\n]*(?:\n[^\S\n]*(?:\n|[-*#>]|\d)|\n?$)/, 0x3002],
  // And so ends what stands in a tag, a cell or quotes.
  [/[\u3040-\u30ff\u4e00-\u9fff]$/, /^ ?(?:<\/|['"]|\|[ \n]|\*\/)/, 0x3002],
  // What leads to a list or an example ends in a colon, and so does what is bold before its explanation.
  [/[\u4e00-\u9fff）]$/, /^(?:[ \t]*\n[ \t]*\n[ \t]*(?:[-*+] |```|\d+\.)|\*\*[ \t]+\S)/, 0xff1a],
]
/** Of these we know no words, but how often they stand side by side. */
const isEastern = (code: number) => (code >= 0x2e80 && code < 0xd800) || (code > 0xff00 && code < 0xffe0)
const isDash = (code: number) => code === 0x2013 || code === 0x2014

/**
 * Which characters they were that lost their last byte to GBK or its like, which takes it and what stands behind it for a pair and
 * finds none: `鈥?` is any of `‘’“”–—…•`. What tells is what stands around. Some programs put the mark in the place of the
 * byte, and others in that of both: then a blank is gone, too, and letters stand right behind marks.
 */
export function leftByPairs(text: string, parts: readonly Part[], left: readonly Left[], books: Library): LossyPart[] {
  const [first] = left
  if (!first) return []
  // One page has read all of them.
  const {isDense, selector, drawing} = pairPageOf(first.pages[0]!)
  const isEaten = isDense && left.some(({end}) => pairless.test(text.slice(end - 1, end + 1)))
  const isStyled = selector !== undefined && text.includes(selector)
  const found: LossyPart[] = []
  /** The same; of what only one sign can be, others are told. */
  const seen: LossyPart[] = []
  const standsBefore = standingBefore(text, parts, seen)
  const company = lazily(() => byCompany(parts))
  /** The same place amid the same is asked about again and again in a flood of emoji. */
  const ranked = recurringAmid<readonly Ranked[]>()
  let next = 0
  for (const {start, end, pending, codes, pages, behind = ''} of left) {
    while (next < parts.length && parts[next]!.end <= start) next++
    const before = standsBefore.all(start) + pending
    // At the end of a line it was the first byte of its ending, or a blank that nobody misses.
    const isGone = isEaten && text[end] !== '\n' && end < text.length
    const after = behind + (isGone ? ' ' : '') + standsBehind(text, end, parts, next, drawing)
    const usual = habits.find(
      ([ahead, behind, code]) =>
        codes.includes(code) && ahead.test(before) && behind.test(after) && !isOpened.get(code)?.(before),
    )
    // Of two marks the first may be a byte that another program dropped, and then it is none of these.
    const isTold = codes.length > 0 && codes.every(isEastern) && !twoMarks.test(text.slice(end - 2, end))
    const beside = isTold ? company()(codes, before, after) : undefined
    const choices: readonly Ranked[] = usual
      ? [{code: usual[2], score: 0}]
      : beside
        ? beside.ranked
        : ranked(text.slice(start, end), [], [before, after], () =>
            rank(new Map(codes.map(code => [code, 0])), {before, after, isStyled}, books.lexicon),
          )
    const [best, second] = choices
    const code = best?.code ?? 0
    // Letters are told by words, of which no one is known here; and a dash at the end of one may be a quote.
    const isSpaced = before.endsWith(' ') && after.startsWith(' ')
    const isClear = beside
      ? beside.lead >= easternLead
      : best !== undefined &&
        !isLetter(code) &&
        costOf(code) <= seldom &&
        (isDash(code) ? isSpaced : !second || best.score - second.score >= clearLead)
    // Only between two words it is plain that it was a blank that went with the byte.
    const isCompanied = code === 0xfe0f && /^\S/.test(text.slice(end))
    const isWhole = !isGone || isCompanied || (isSpaced && between.has(code) && /^\S/.test(text.slice(end)))
    const certainty = (usual || isClear) && isWhole ? 'chosen' : 'open'
    const blank = isGone && certainty === 'chosen' ? ' ' : ''
    const candidates = choices
      .slice(0, mostNamed)
      .map(({code}) => pending + String.fromCodePoint(code) + behind + blank)
    const part: LossyPart = {start, end, text: certainty === 'open' ? '' : candidates[0]!, certainty, candidates, pages}
    found.push(part)
    seen.push(codes.length === 1 ? {...part, certainty: 'unique'} : part)
  }
  return found
}

/** Where a quote or a bracket waits for its end, the end may be what is torn. */
const isOpened = new Map<number, (before: string) => boolean>([
  [0x2026, before => openQuote(before) || /[‘„][^’“”\n]*$/.test(before)],
  [0xff1a, before => /（[^（）\n]*$/.test(before)],
  [0x3002, before => /[《「『【〈〔][^》」』】〉〕\n]*$/.test(before)],
])

/** What stands behind a place, with what is whole of it repaired. */
function standsBehind(text: string, at: number, parts: readonly Part[], next: number, drawing?: RegExp): string {
  const last = at + 200
  let out = ''
  for (let p = next; p < parts.length && parts[p]!.end <= last; p++) {
    if (parts[p]!.start < at) continue
    out += text.slice(at, parts[p]!.start) + parts[p]!.text
    at = parts[p]!.end
  }
  // Whichever piece of a drawing that is, it is one.
  const behind = out + text.slice(at, last)
  return drawing ? behind.replace(drawing, '│') : behind
}
