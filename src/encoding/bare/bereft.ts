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
import type {Known} from '../torn/channels.ts'
import {itemStart} from '../torn/places.ts'
import {isWhole} from '../torn/whole-letters.ts'
import {codesOf, losslessParts} from '../whole/lossless.ts'
import {drawingsIn, jointsOf} from './boxes.ts'
import {isOfWindows, pageFor} from './controlled.ts'
import {isContraction, isElided} from './elided.ts'
import {isHyphenated} from './hyphens.ts'
import {isPlural, pairsIn, type Quoting, quotingOf} from './quotations.ts'
import {type Mark, markOf, type Stump, sign, stumpsOf, type View, viewOf} from './stumps.ts'

/** A file that lost all bytes for which its page has a control, as its words show: `donât`. */
export interface Bereft {
  page: number
  /** What is whole by that page; but not what another page read of a stump and what follows it, `ð¡`. */
  sound: readonly Part[]
  mark: Mark
  stumps: readonly Stump[]
  joints: readonly LossyPart[]
  /** Where the stumps of signs begin: only what stands around tells of these; some pictures are likelier anyway. */
  signs: Uint8Array
  quoting: Quoting
  proofs: number
  /** Whether so little speaks for it that nothing can be put forward. */
  isDoubtful: boolean
}

/** A proof counts as so many hints. So many must come together in English, to put anything forward, and elsewhere. */
const [proof, fewestHints, manyHints, fewestForeign] = [3, 2, 3, 8]
/** One part in so many may look as if another page had read it. */
const few = 8
/** A text that speaks of encodings shows a few on purpose. */
const shownAtMost = 4

/**
 * Whether the file lost all controls of a page, so that only `â` is left of `’ “ ” – → ✅`. No byte proves it. What does
 * are places where no language has that letter: `donât`, `3â5`, `âSo`, `it.â`, `âââ`; and places where languages have
 * it speak against it: `pâte`, `hotărâre`.
 */
export function bereftBy(text: string, codes: Uint16Array, parts: readonly Part[]): Bereft | undefined {
  if (!anyFirst.test(text) || isOfWindows(text)) return undefined
  // First what costs little: a French text has an `â` in every other sentence.
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
    // One sign is little unless its word shows what it was: it may be a typing mistake.
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

/** What the pages show for the first byte of a sign or an emoji; but not ğ, of which Turkish is full. */
const anyFirst = /[âðđ]/

/** Whether a place begins like an emoji that lost its controls, and touches no letter. */
function isAlone(codes: Uint16Array, {start, end, pages}: Part, page: number): boolean {
  if (pages.length > 1 || byteOf(page, codes[start]!) < 0xe2) return false
  const [before, after] = [codes[start - 1] ?? 10, codes[end] ?? 10]
  // 👩‍💼 and 🖼️ have more such bytes beside them.
  const [isFree, isEnd] = [before < 0x80 && !isLetter(before), after < 0x80 && !isLetter(after)]
  return (isFree || byteOf(page, before) === 0xe2) && (isEnd || byteOf(page, after) === 0xef)
}

/** Whether a Windows page has a letter for a control there: `đź` is two bytes of four, and no ISO page left it. */
const hasKept = (codes: Uint16Array, {start, end, pages: [page]}: Part) =>
  (codePageIds[page!]?.startsWith('windows-') ?? false) &&
  codes.subarray(start, end).some(code => byteOf(page!, code) >= 0x80 && byteOf(page!, code) < 0xa0)
/** So many of those are no accident. */
const fewestKept = 3

/** So many places are enough to tell about the others. */
const enough = 3000

/**
 * How many places prove it, how many hint at it, and at how many the letter is just a letter; of these, how many are
 * amid a word where no language drops a vowel.
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
    const [followsLetter, precedesLetter] = [/\p{L}$/u.test(before), /^\p{L}/u.test(after)]
    if (!isSign) {
      if (!followsLetter && !precedesLetter) hints += itemStart.test(before) ? 2 : 1
      continue
    }
    const shown = proofAt(view.text, at, before, after)
    if (shown > 0 || mark === '\ufffd' || (mark === '?' && followsLetter && precedesLetter))
      proofs += Math.max(shown, 1)
    else if (followsLetter && precedesLetter) {
      const isJoint = isElided(view.text, at) || isHyphenated(view.text, at)
      isEnglish && isJoint ? hints++ : against++
      if (!isJoint) within++
    }
    // Welsh has it as a word, â'r, and formulas as a name.
    else if (/^'[a-z]/.test(after) || (/^\s/.test(after) && naming.test(before))) against++
    else if (/(?:^|\s)$/.test(before) && /^(?:\s|$)/.test(after)) hints += term.test(before) ? 2 : 1
    else if ((pairs.get(at) ?? 0) > at) hints++
    else if (isPlural(view.text, at)) isEnglish ? hints++ : against++
    else if ((followsLetter || precedesLetter) && !pairs.has(at)) against++
  }
  return [proofs, hints, against, within]
}

/** After these, English has no dash. */
const naming =
  /(?:^|\s)(?:the|of|an?|for|letter|vector|to|in|is|by|with|between|where|let|and|as|character|that|estimator) $/i

/** Whether no language has the letter there: 2 if it can only be part of an English or French word. */
function proofAt(text: string, at: number, before: string, after: string): number {
  if (isContraction(text, at)) return 2
  if (/\d$/.test(before)) return +/^\d/.test(after)
  // Before a capital: “So, and Frontend–Backend.
  if (/^[A-Z][a-z ]/.test(after)) return +/(?:^|[\s([{*_"a-z])$/.test(before)
  if (/\S[.,!?;:]$/.test(before)) return +/^(?:$|[\s)*_"\]])/.test(after)
  return +(after.startsWith(sign + sign) && !/\p{L}$/u.test(before))
}

/** How many signs follow a first byte that has no letter before it: `â¢`, `ð¡`, `â¦`. */
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
/** What the pages show for a first byte, before what may be another byte. */
const followed = /[âðđğï][^\x00-\x7f]/
const closing = new Set(Array.from('»«ªº\u00ad\u00a0', char => char.charCodeAt(0)))

/** How many letters are sound, of which a damaged file has none, and how many characters the page does not have. */
function othersIn(
  codes: Uint16Array,
  covered: Uint8Array,
  page: number,
  mark: Mark,
): {letters: number; strangers: number} {
  const bit = 1 << page
  const unit = mark.charCodeAt(0)
  /** Whether it is a later byte after marks for others. */
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
/** First bytes of what European languages and reports have: these letters stand alone in damaged texts. */
const rests = new Set([0xc2, 0xc3, 0xc4, 0xc5, 0xe2, 0xef, 0xf0])

/** The only channel of such a file: its page took all bytes that it has a control for. */
export const knownOf = ({page, mark, proofs}: Bereft): Known[] => [
  {pages: [page], proofs, settled: false, bereft: true, fragile: mark || 'drop'},
]

/** Whether a text is such a file, if nothing is known about it yet. */
export function isBereft(text: string, books: Library): boolean {
  const codes = codesOf(text)
  return bereftBy(text, codes, losslessParts(codes, books)) !== undefined
}
