import {coverage, inside} from '../../text/span.ts'
import {term} from '../candidates/dashes.ts'
import type {Library} from '../candidates/library.ts'
import {beyondAscii} from '../characters/beyond-ascii.ts'
import {codePageIds} from '../characters/code-pages.ts'
import type {LossyPart, Part} from '../characters/part.ts'
import {byteOf, leads, tails} from '../characters/scan.ts'
import {isLetter} from '../characters/surprise.ts'
import {codeSpans} from '../context/code-spans.ts'
import {mentions, speaksOfEncodings} from '../context/mentions.ts'
import {lonely} from '../context/suspicion.ts'
import {isWhole, type Known} from '../torn/channels.ts'
import {itemStart} from '../torn/places.ts'
import {codesOf, losslessParts} from '../whole/lossless.ts'
import {drawingsIn, jointsOf} from './boxes.ts'
import {isOfWindows, pageFor} from './controlled.ts'
import {isContraction, isElided} from './elided.ts'
import {isHyphenated} from './hyphens.ts'
import {isPlural, pairsIn, type Quoting, quotingOf} from './quotations.ts'
import {type Mark, markOf, type Stump, sign, stumpsOf, type View, viewOf} from './stumps.ts'

/** A file of which a page with controls took all bytes that it has one for, as its words show: `donât`. */
export interface Bereft {
  page: number
  /** What is whole by that page; what another one read of a stump and what stands behind it, `ð¡`, is none. */
  sound: readonly Part[]
  mark: Mark
  stumps: readonly Stump[]
  joints: readonly LossyPart[]
  /** Where those of signs begin, of which only what stands around tells; of pictures some are likelier than others anyway. */
  signs: Uint8Array
  quoting: Quoting
  proofs: number
  /** Whether only so little speaks for it that nothing can be put forward. */
  isDoubtful: boolean
}

/** What a place that proves it, and one that hints at it, count; and so many hints must come together. */
const [proof, fewestHints, manyHints, fewestForeign] = [3, 2, 3, 8]
/** One part in so many may look like one of another page. */
const few = 8
/** A text that speaks of encodings shows a few on purpose. */
const shownAtMost = 4

/**
 * Whether the file lost all controls of a page, so that of `’ “ ” – → ✅` nothing is left but `â`. No byte proves it. What
 * does are places where no language has that letter: `donât`, `3â5`, `âSo`, `it.â`, `âââ`; and what speaks against it are
 * places where languages do: `pâte`, `hotărâre`.
 */
export function bereftBy(text: string, codes: Uint16Array, parts: readonly Part[]): Bereft | undefined {
  if (!anyFirst.test(text) || isOfWindows(text)) return undefined
  // First of all what costs little: a French text has an `â` in every other sentence.
  const isHinted = lonely.test(text) || pictures.test(text)
  if (parts.length === 0 && !isHinted && !followed.test(text)) return undefined
  const page = pageFor(codes)
  if (page === undefined) return undefined
  const isOfPage = ({pages, mask}: Part) => pages.length === 1 && (mask === 0 || (mask & (1 << page)) !== 0)
  const sound = parts.filter(isOfPage)
  if (parts.filter(part => hasKept(codes, part)).length >= fewestKept) return undefined
  const others = parts.filter(part => !isOfPage(part) && !isAlone(codes, part, page))
  if (others.length * few > sound.length) return undefined
  const covered = coverage(sound, codes.length)
  const torn = tornBy(codes, covered, page)
  if (sound.length + torn === 0 && !isHinted) return undefined
  const mark = markOf(codes, covered, page)
  const stumps = stumpsOf(codes, covered, page, mark)
  if (stumps.length === 0) return undefined
  const joints = jointsOf(codes, stumps, page, mark)
  const view = viewOf(text, sound, joints, stumps)
  const quoting = quotingOf(view)
  const [proofs, hints, against, within] = weighed(text, view, quoting.isEnglish, mark)
  const {letters, strangers} = othersIn(codes, covered, page, mark)
  const signs = coverage(
    stumps.filter(({isSign}) => isSign),
    codes.length,
  )
  const found = {page, sound, mark, stumps, joints, signs, quoting}
  if (proofs + torn > 0) {
    if (speaksOfEncodings(text) && proofs <= shownAtMost) return undefined
    const sum = proof * (proofs + torn) + hints
    const other = (quoting.isEnglish ? 1 : proof) * against + letters
    // One sign is little without a word that shows it: somebody's finger may have slipped.
    const isDoubtful = sound.length === 0 && proofs + torn + hints < fewestHints
    return sum > other ? {...found, proofs: proofs + torn + sound.length, isDoubtful} : undefined
  }
  if (speaksOfEncodings(text)) return undefined
  if (sound.length > 0 && hints > 0 && against + letters < sound.length)
    return {...found, proofs: sound.length, isDoubtful: false}
  if (
    letters + strangers > 0 ||
    quoting.words < hints ||
    within > hints ||
    hints < (quoting.isEnglish ? fewestHints + 2 * against : fewestForeign)
  )
    return undefined
  return {...found, proofs: 0, isDoubtful: hints < manyHints}
}

/** What the pages show for the first byte of a sign or an emoji; Turkish has the last, and is no reason to look closer. */
const anyFirst = /[âðđ]/

/** Whether a place begins as an emoji does that lost its controls, and touches no letter. */
function isAlone(codes: Uint16Array, {start, end, pages}: Part, page: number): boolean {
  if (pages.length > 1 || byteOf(page, codes[start]!) < 0xe2) return false
  const [before, behind] = [codes[start - 1] ?? 10, codes[end] ?? 10]
  // 👩‍💼 and 🖼️ have more such bytes beside them.
  const [isFree, isEnd] = [before < 0x80 && !isLetter(before), behind < 0x80 && !isLetter(behind)]
  return (isFree || byteOf(page, before) === 0xe2) && (isEnd || byteOf(page, behind) === 0xef)
}

/** Whether Windows has a letter there for a control: `đź` is two bytes of four, and no ISO page left it. */
const hasKept = (codes: Uint16Array, {start, end, pages: [page]}: Part) =>
  (codePageIds[page!]?.startsWith('windows-') ?? false) &&
  codes.subarray(start, end).some(code => byteOf(page!, code) >= 0x80 && byteOf(page!, code) < 0xa0)
/** So many of those are no accident. */
const fewestKept = 3

/** So many places tell what the others are. */
const enough = 3000

/**
 * How many places prove it, how many hint at it, and at how many the letter is one; of these, how many are in the middle of
 * a word where no language drops a vowel.
 */
function weighed(
  text: string,
  view: View,
  isEnglish: boolean,
  mark: Mark,
): [proofs: number, hints: number, against: number, within: number] {
  const [inCode, isMentioned] = [inside(codeSpans(text)), mentions(text)]
  const drawn = drawingsIn(view)
  const pairs = pairsIn(view, at => drawn.has(at) || isElided(view.text, at))
  let [proofs, hints, against, within] = [0, 0, 0, 0]
  for (const {start, end, isSign, at} of view.stumps.slice(0, enough)) {
    if (drawn.has(at)) {
      // A branch or an edge is one proof, however many strokes it has.
      if (drawn.get(at) !== '─' && drawn.get(at + 1) === '─') proofs += 2
      continue
    }
    if (inCode(start) || isMentioned({start, end, text: '’'})) continue
    const [before, after] = [view.text.slice(Math.max(0, at - 120), at), view.text.slice(at + 1, at + 40)]
    const [isBehind, isAhead] = [/\p{L}$/u.test(before), /^\p{L}/u.test(after)]
    if (!isSign) {
      if (!isBehind && !isAhead) hints += itemStart.test(before) ? 2 : 1
      continue
    }
    const shown = proofAt(view.text, at, before, after)
    if (shown > 0 || mark === '\ufffd' || (mark === '?' && isBehind && isAhead)) proofs += Math.max(shown, 1)
    else if (isBehind && isAhead) {
      const isJoint = isElided(view.text, at) || isHyphenated(view.text, at)
      isEnglish && isJoint ? hints++ : against++
      if (!isJoint) within++
    }
    // In Welsh it is a word, â'r, and in formulas a name.
    else if (/^'[a-z]/.test(after) || (/^\s/.test(after) && naming.test(before))) against++
    else if (/(?:^|\s)$/.test(before) && /^(?:\s|$)/.test(after)) hints += term.test(before) ? 2 : 1
    else if ((pairs.get(at) ?? 0) > at) hints++
    else if (isPlural(view.text, at)) isEnglish ? hints++ : against++
    else if ((isBehind || isAhead) && !pairs.has(at)) against++
  }
  return [proofs, hints, against, within]
}

/** Behind these, no English dash stands. */
const naming =
  /(?:^|\s)(?:the|of|an?|for|letter|vector|to|in|is|by|with|between|where|let|and|as|character|that|estimator) $/i

/** Whether no language has the letter there: 2 where it can be nothing else than part of an English or French word. */
function proofAt(text: string, at: number, before: string, after: string): number {
  if (isContraction(text, at)) return 2
  if (/\d$/.test(before)) return +/^\d/.test(after)
  // What follows is a capital: “So, and Frontend–Backend.
  if (/^[A-Z][a-z ]/.test(after)) return +/(?:^|[\s([{*_"a-z])$/.test(before)
  if (/\S[.,!?;:]$/.test(before)) return +/^(?:$|[\s)*_"\]])/.test(after)
  return +(after.startsWith(sign + sign) && !/\p{L}$/u.test(before))
}

/** How many signs stand behind a first byte that no letter stands before: `â¢`, `ð¡`, `â¦`. */
function tornBy(codes: Uint16Array, covered: Uint8Array, page: number): number {
  const bit = 1 << page
  let count = 0
  const places = beyondAscii(codes)
  for (let place = 0; place < places.length; place++) {
    const at = places[place]!
    const [code, next] = [codes[at]!, codes[at + 1] ?? 10]
    if (next < 0x80 || covered[at] || covered[at + 1] || !(leads(code) & tails(next) & bit)) continue
    const byte = byteOf(page, code)
    if (
      (byte === 0xe2 || byte === 0xf0 || byte === 0xef) &&
      !isLetter(next) &&
      !closing.has(next) &&
      !isLetter(codes[at - 1] ?? 10)
    )
      count++
  }
  return count
}
/** What is left of an emoji, by itself: Vietnamese is full of words with đ. */
const pictures = /[ðđ](?![A-Za-z\x80-\uffff])(?<![A-Za-z\x80-\uffff][ðđ])/
/** What they show for a first byte, before what may be another. */
const followed = /[âðđğï][^\x00-\x7f]/
const closing = new Set(Array.from('»«ªº\u00ad\u00a0', char => char.charCodeAt(0)))

/** How many letters stand there as they should which a file that was damaged has not, and characters that the page has not. */
function othersIn(
  codes: Uint16Array,
  covered: Uint8Array,
  page: number,
  mark: Mark,
): {letters: number; strangers: number} {
  const bit = 1 << page
  const unit = mark.charCodeAt(0)
  /** Whether it is a later byte behind marks for others. */
  const isLate = (at: number) =>
    codes[at - 1] === unit &&
    (rests.has(byteOf(page, codes[at - 2] ?? 10)) ||
      (codes[at - 2] === unit && rests.has(byteOf(page, codes[at - 3] ?? 10))))
  let [letters, strangers] = [0, 0]
  const places = beyondAscii(codes)
  for (let place = 0; place < places.length; place++) {
    const at = places[place]!
    const code = codes[at]!
    if (covered[at]) continue
    if (code > 0xff && code !== 0xfffd && byteOf(page, code) === 0) strangers++
    else if (!isLetter(code) || rests.has(byteOf(page, code)) || isLate(at)) continue
    else if (
      !(leads(code) & bit) ? !((leads(codes[at - 1] ?? 10) | tails(codes[at - 1] ?? 10)) & bit) : isWhole(codes, at)
    )
      letters++
  }
  return {letters, strangers}
}
/** First bytes of what European languages and reports have; what they look like stands alone in damaged texts. */
const rests = new Set([0xc2, 0xc3, 0xc4, 0xc5, 0xe2, 0xef, 0xf0])

/** Where a page took all bytes that it has a control for, there is nothing else to know about the file. */
export const knownOf = ({page, mark, proofs}: Bereft): Known[] => [
  {pages: [page], proofs, settled: false, bereft: true, fragile: mark || 'drop'},
]

/** The same of a text of which nothing is known yet. */
export function isBereft(text: string, books: Library): boolean {
  const codes = codesOf(text)
  return bereftBy(text, codes, losslessParts(codes, books)) !== undefined
}
