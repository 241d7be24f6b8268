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

/** The first of several East Asian characters is put forward if it is sixteen times as likely as the second. */
const easternLead = 4
/** What costs more is so rare that something we do not know of is as likely. */
const seldom = 8

/** A mark right before what would have made a pair with the lost byte: it stands for more than that byte. */
const pairless = /^[?\ufffd][^\x00-\x3f]/
const twoMarks = /^[?\ufffd]{2}$/
/** What stands between two words with a blank on either side. */
const between = new Set(Array.from('–—→←⇒', char => char.charCodeAt(0)))
/**
 * What nearly always stands between such neighbours: the second stroke of a tree's branch, the end of a Japanese
 * paragraph.
 */
const habits: readonly (readonly [before: RegExp, after: RegExp, code: number])[] = [
  [/[├└]─$/, /^ \S/, 0x2500],
  [/[├└┌┬┼┴]$/, /^\ufffd/, 0x2500],
  // A vertical stroke; arrows alone in a line, and at the end of a stroke.
  [/(?:^|[\n \t│>])$/, /^(?:[ \t\r\n]|$)/, 0x2502],
  [/(?:^|\n)[ \t│>]*$/, /^[ \t│]*(?:\r?\n|$)/, 0x2193],
  [/(?:^|\n)[ \t│>]*$/, /^[ \t│]*(?:\r?\n|$)/, 0x25bc],
  [/─$/, /^(?:[ \t\r\n]|$)/, 0x25ba],
  // 1–10 and Frontend–Backend; and a sentence that breaks off, but not after s, which may be a plural’s.
  [/[\p{L}\d]$/u, /^[\p{L}\d]/u, 0x2013],
  [/\p{L}{2}(?<!s)$/u, /^(?:[ \t]*(?:\||\r?\n|$)| \p{Ll})/u, 0x2026],
  [/[\u3040-\u30ff\u4e00-\u9fffA-Za-z\d`)）]$/, /^[^\S\n]*(?:\n[^\S\n]*(?:\n|[-*#>]|\d)|\n?$)/, 0x3002],
  // What stands in a tag, a cell or quotes ends so, too.
  [/[\u3040-\u30ff\u4e00-\u9fff]$/, /^ ?(?:<\/|['"]|\|[ \n]|\*\/)/, 0x3002],
  // A colon ends what leads to a list or an example, and what is bold before its explanation.
  [/[\u4e00-\u9fff）]$/, /^(?:[ \t]*\n[ \t]*\n[ \t]*(?:[-*+] |```|\d+\.)|\*\*[ \t]+\S)/, 0xff1a],
]
/** Of these we know no words, only how often they stand side by side. */
const isEastern = (code: number) => (code >= 0x2e80 && code < 0xd800) || (code > 0xff00 && code < 0xffe0)
const isDash = (code: number) => code === 0x2013 || code === 0x2014

/**
 * Finds which characters lost their last byte to GBK or its like, which takes it and what follows for a pair and finds
 * none: `鈥?` is any of `‘’“”–—…•`. What stands around tells. Some programs put the mark in place of the byte, others in
 * place of both: then a blank is gone, too, and letters follow marks at once.
 */
export function leftByPairs(text: string, parts: readonly Part[], left: readonly Left[], books: Library): LossyPart[] {
  const [first] = left
  if (!first) return []
  // One page has read all of them.
  const {isDense, selector, drawing} = pairPageOf(first.pages[0]!)
  const isEaten = isDense && left.some(({end}) => pairless.test(text.slice(end - 1, end + 1)))
  const isStyled = selector !== undefined && text.includes(selector)
  const found: LossyPart[] = []
  /** The same for those that ask later: what can be only one sign tells about others. */
  const seen: LossyPart[] = []
  const standsBefore = standingBefore(text, parts, seen)
  const company = lazily(() => byCompany(parts))
  /** A flood of emoji asks about the same place amid the same again and again. */
  const ranked = recurringAmid<readonly Ranked[]>()
  let next = 0
  for (const {start, end, pending, codes, pages, following = ''} of left) {
    while (next < parts.length && parts[next]!.end <= start) next++
    const before = standsBefore.all(start) + pending
    // At the end of a line it was the first byte of the line's ending, or a blank that nobody misses.
    const isGone = isEaten && text[end] !== '\n' && end < text.length
    const after = following + (isGone ? ' ' : '') + standsAfter(text, end, parts, next, drawing)
    const usual = habits.find(
      ([lead, trail, code]) =>
        codes.includes(code) && lead.test(before) && trail.test(after) && !isOpened.get(code)?.(before),
    )
    // The first of two marks may be a byte that another program dropped; then it is none of these.
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
    // Letters are told by words, none of which are known here; and a dash at the end of a word may be a quote.
    const isSpaced = before.endsWith(' ') && after.startsWith(' ')
    const isClear = beside
      ? beside.lead >= easternLead
      : best !== undefined &&
        !isLetter(code) &&
        costOf(code) <= seldom &&
        (isDash(code) ? isSpaced : !second || best.score - second.score >= clearLead)
    // Only between two words is it plain that a blank went with the byte.
    const isCompanied = code === 0xfe0f && /^\S/.test(text.slice(end))
    const isWhole = !isGone || isCompanied || (isSpaced && between.has(code) && /^\S/.test(text.slice(end)))
    const certainty = (usual || isClear) && isWhole ? 'chosen' : 'open'
    const blank = isGone && certainty === 'chosen' ? ' ' : ''
    const candidates = choices
      .slice(0, mostNamed)
      .map(({code}) => pending + String.fromCodePoint(code) + following + blank)
    const part: LossyPart = {start, end, text: certainty === 'open' ? '' : candidates[0]!, certainty, candidates, pages}
    found.push(part)
    seen.push(codes.length === 1 ? {...part, certainty: 'unique'} : part)
  }
  return found
}

/** If a quotation or a bracket is still open, what is torn may be its end. */
const isOpened = new Map<number, (before: string) => boolean>([
  [0x2026, before => openQuote(before) || /[‘„][^’“”\n]*$/.test(before)],
  [0xff1a, before => /（[^（）\n]*$/.test(before)],
  [0x3002, before => /[《「『【〈〔][^》」』】〉〕\n]*$/.test(before)],
])

/** What stands after a place, with its whole parts repaired. */
function standsAfter(text: string, at: number, parts: readonly Part[], next: number, drawing?: RegExp): string {
  const last = at + 200
  let out = ''
  for (let p = next; p < parts.length && parts[p]!.end <= last; p++) {
    if (parts[p]!.start < at) continue
    out += text.slice(at, parts[p]!.start) + parts[p]!.text
    at = parts[p]!.end
  }
  // Any piece of a drawing will do.
  const after = out + text.slice(at, last)
  return drawing ? after.replace(drawing, '│') : after
}
