import {byStart, coverage, firstAfter} from '../../text/span.ts'
import type {Library} from '../candidates/library.ts'
import {type Dictionary, handlings, penalties} from '../candidates/loss.ts'
import {lettersOf} from '../characters/languages.ts'
import {beside, heardOf} from '../characters/letters.ts'
import {type LossyPart, mostNamed, type Part} from '../characters/part.ts'
import {byteOf, leads, tails} from '../characters/scan.ts'
import {isLetter, isStraight} from '../characters/surprise.ts'
import {recurring} from '../context/recurring.ts'
import {type Known, proven} from './channels.ts'
import {type Spelling, type Step, spellings} from './spellings.ts'

/** Letters of words; numbers and letters of other sorts are Latin to Unicode, too: ↂ, ⅎ, ⁱ. */
const latin = /^[a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1e00-\u1eff]$/
const beyond = /^(?!\p{Script=Latin})\p{L}$/u

/** What stands before the first word of a sentence, a heading, an item or a cell. */
const opening = /(?:^|[.!?:]\s+|[\n|][\s#>*+\d.)-]*)[*_"“‘(]*$/

/** No word has more units. */
const longest = 60
/** So many repaired characters there are for each letter that may be a first byte in a line without any. */
const fewAlone = 40
/** So much likelier than any other letter one must be to be put forward. */
const clearLead = 0.4

/**
 * Which letters of words in Latin letters were torn, by all the word: what stands beside one letter is often torn, too
 * (`Ä'á»"ng`, đồng), and half of a letter looks like one (`güvenliÄi`, güvenliği). What tells are the alphabet that the
 * text's whole letters are of, what stands beside such a letter elsewhere in it, and what does in words of forty
 * languages. All of it is a guess.
 */
export function worded(
  text: string,
  codes: Uint16Array,
  sound: readonly Part[],
  lossy: readonly LossyPart[],
  known: readonly Known[],
  books: Library,
): readonly LossyPart[] {
  const channel = proven(known) ?? known.find(({pages, bereft}) => bereft && pages.length === 1)
  if (sound.length === 0 || !channel) return lossy
  // What is left between two pages is no word.
  if (known.some(({pages, proofs}) => (pages.length > 1 ? 4 : 1) * proofs > channel.proofs)) return lossy
  const page = channel.pages[0]!
  const bit = 1 << page
  const [covered, torn] = [coverage(sound, codes.length), coverage(lossy, codes.length)]
  const isLead = (at: number) => codes[at]! > 0x7f && covered[at] === 0 && (leads(codes[at]!) & bit) !== 0
  const isOwn = (part: LossyPart) =>
    part.certainty !== 'unique' &&
    text[part.end - 1] !== ' ' &&
    (part.candidates.some(one => latin.test(one)) || latin.test(part.text))
  const triggers: number[] = []
  for (const part of lossy) if (isOwn(part)) triggers.push(part.start)
  const alone: number[] = []
  const [isBeside, isUsual] = [besides(text, sound), usualHeads(codes, sound)]
  for (let at = 0; at < codes.length; at++)
    if (codes[at]! > 0x7f && !torn[at] && isLead(at)) {
      if (isBeside(at)) triggers.push(at)
      else if (isUsual(codes[at]!) && !isHeardOf(codes, at, books)) alone.push(at)
    }
  // Where hardly any letter stands in a line that nothing is wrong with, no sound text in another language begins.
  if (alone.length * fewAlone <= sound.length) triggers.push(...alone)
  if (triggers.length === 0) return lossy
  const lookup = books.dictionary(channel.pages, handlings(text, channel.fragile))
  const penalty = penalties(text, sound)
  const memory = memoryOf(text, sound)
  const own = lettersOf(memory.letters)
  const spell = spellings(books.letters(), own, memory.between)
  const again = recurring<Spelling | undefined>()
  const partAt = (at: number): Part | undefined => {
    const part = sound[firstAfter(sound, at) - 1]
    return part && part.end > at ? part : undefined
  }
  const lossAt = (at: number): LossyPart | undefined => {
    const part = lossy[firstAfter(lossy, at) - 1]
    return part && part.end > at ? part : undefined
  }
  /** Whether what stands there is part of a word: a letter, or a byte of one. */
  const isOfWord = (at: number): boolean => {
    const code = codes[at] ?? 10
    if (covered[at]) return latin.test(partAt(at)!.text)
    if (torn[at]) {
      const loss = lossAt(at)!
      return isOwn(loss) || latin.test(loss.text)
    }
    if (isMark(code))
      return at > 0 && (isLead(at - 1) || isTail(at - 1) || (isMark(codes[at - 1]!) && at > 1 && isLead(at - 2)))
    if (code < 0x80) return isLetter(code)
    return code !== 0xa0 && ((leads(code) | tails(code)) & bit) !== 0
  }
  /** Whether any letter of a word is beyond doubt. */
  const hasLetter = (start: number, end: number) => {
    for (let at = start; at < end; at++)
      if (covered[at] ? latin.test(partAt(at)!.text) : isPlain(codes[at]!)) return true
    return false
  }
  const isTail = (at: number) => codes[at]! > 0x7f && !covered[at] && (tails(codes[at]!) & bit) !== 0
  /** All that may stand at a place, and where it ends. */
  const stepsAt = (at: number): Step[] => {
    const part = covered[at] ? partAt(at) : undefined
    if (part) return part.start === at ? [{text: part.text, end: part.end, against: 0, isFixed: true}] : []
    const loss = torn[at] ? lossAt(at) : undefined
    if (loss && !isOwn(loss)) return [{text: loss.text, end: loss.end, against: 0, isFixed: true}]
    const isBehind = isMark(codes[at]!) && at > 0 && !covered[at - 1] && (isLead(at - 1) || isTail(at - 1))
    const bare: Step = {
      text: text[at]!,
      end: at + 1,
      against: 0,
      isFixed: codes[at]! < 0x80,
      isBare: true,
      isMark: isBehind,
    }
    if (!isLead(at)) return [bare]
    return [bare, ...readings(text, codes, at, page, lookup, penalty)]
  }

  const found = new Map<number, LossyPart>()
  const dropped = new Set<LossyPart>()
  let last = -1
  for (const trigger of triggers.sort((a, b) => a - b)) {
    if (trigger < last) continue
    let [start, end] = [trigger, trigger + 1]
    while (start > 0 && trigger - start < longest && isOfWord(start - 1)) start--
    while (end < codes.length && end - trigger < longest && isOfWord(end)) end++
    last = end
    if (end - start >= longest || end - start < 2) continue
    // Where the language is known, a word may have lost part of each letter: để.
    if (!own && !hasLetter(start, end)) continue
    const steps = new Map<number, Step[]>()
    for (let at = start; at < end; at++)
      steps.set(
        at - start,
        stepsAt(at).map(step => ({...step, end: step.end - start})),
      )
    if (isForeign(codes[start - 1]) || isForeign(codes[end]) || codes[end] === 0x26) continue
    const isOpening = opening.test(text.slice(Math.max(0, start - 12), start))
    const question =
      +isOpening + text.slice(start, end) + JSON.stringify([...steps.values()].map(all => all.map(({text}) => text)))
    const spelling = again(question, () => spell(steps, end - start, isOpening, clearLead))
    if (!spelling) continue
    for (const {at, end: to, text: letter, candidates, isClear} of spelling.letters) {
      // What nobody had in doubt is not put in doubt: ÆØÅ are letters, too.
      if (!isClear) continue
      const old = lossAt(start + at)
      if (old?.start === start + at && old.end === start + to && old.text === letter && old.certainty !== 'open')
        continue
      for (let i = start + at; i < start + to; i++) {
        const other = torn[i] ? lossAt(i) : undefined
        if (other) dropped.add(other)
      }
      found.set(start + at, {
        start: start + at,
        end: start + to,
        text: letter,
        certainty: 'chosen',
        candidates: candidates.slice(0, mostNamed),
        pages: channel.pages,
      })
    }
  }
  if (found.size === 0) return lossy
  return byStart([...lossy.filter(part => !dropped.has(part)), ...found.values()])
}

const isPlain = (code: number) => code < 0x80 && isLetter(code)
const isMark = (code: number) => isStraight(code) || code === 0x3f || code === 0xfffd
/** Whether a word goes on in letters of another alphabet. */
const isForeign = (code = 10) => code > 0x7f && beyond.test(String.fromCharCode(code))

/** So many repaired characters begin with it. */
const usual = 3

/** Tells of a first byte whether others of the text begin with it: Æ stands for itself where none does. */
function usualHeads(codes: Uint16Array, sound: readonly Part[]): (code: number) => boolean {
  const counts = new Map<number, number>()
  for (const {start} of sound) counts.set(codes[start]!, (counts.get(codes[start]!) ?? 0) + 1)
  return code => (counts.get(code) ?? 0) >= usual
}

/** Whether a letter is known to stand between such neighbours, as those of sound text are. */
const isHeardOf = (codes: Uint16Array, at: number, books: Library) =>
  (books.letters().fitOf(codes[at]!, beside(codes[at - 1]), beside(codes[at + 1])) ?? 0) >= heardOf

/** Tells, for places in rising order, whether anything in their line was repaired. */
function besides(text: string, sound: readonly Part[]): (at: number) => boolean {
  let [start, end, isDamaged] = [0, -1, false]
  return at => {
    if (at > end) {
      ;[start, end] = [text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at)]
      if (end === -1) end = text.length
      isDamaged = firstAfter(sound, end) > firstAfter(sound, start - 1)
    }
    return isDamaged
  }
}

/** The letters that may have stood at a first byte: whole, or with bytes lost in one of the ways of the text. */
function readings(
  text: string,
  codes: Uint16Array,
  at: number,
  page: number,
  lookup: Dictionary,
  penalty: ReturnType<typeof penalties>,
): Step[] {
  const found = new Map<string, Step>()
  const add = (code: number, end: number, against: number) => {
    const letter = String.fromCodePoint(code)
    const key = letter + end
    if (latin.test(letter) && against < 6 && (found.get(key)?.against ?? 99) > against)
      found.set(key, {text: letter, end, against, isFixed: false})
  }
  const lead = byteOf(page, codes[at]!)
  const tailOf = (at: number) => {
    const byte = codes[at]! > 0x7f ? byteOf(page, codes[at]!) : 0
    return byte >= 0x80 && byte < 0xc0 ? byte & 63 : -1
  }
  const [second, third] = [tailOf(at + 1), tailOf(at + 2)]
  if (lead < 0xe0 && second >= 0) add(((lead & 31) << 6) | second, at + 2, 0)
  if (lead >= 0xe0 && lead < 0xf0 && second >= 0 && third >= 0)
    add(((lead & 15) << 12) | (second << 6) | third, at + 3, 0)
  for (let length = 1; length <= 3 && at + length <= text.length; length++) {
    if (text[at + length - 1] === ' ') break
    const hit = lookup.find(text.slice(at, at + length), 0)[0]
    if (hit?.length !== length) continue
    for (const {code, handling} of hit.candidates) add(code, at + length, penalty(handling))
  }
  return [...found.values()]
}

/** What a text tells of its letters: how often each is seen, and between which others. */
function memoryOf(text: string, sound: readonly Part[]): {letters: Map<string, number>; between: Map<string, number>} {
  const [letters, between] = [new Map<string, number>(), new Map<string, number>()]
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const [i, {start, end, text: one}] of sound.entries()) {
    if (!latin.test(one)) continue
    const letter = one.toLowerCase()
    add(letters, letter)
    const [last, next] = [sound[i - 1], sound[i + 1]]
    const before = small(last?.end === start ? last.text : text[start - 1])
    const behind = small(next?.start === end ? next.text : text[end])
    add(between, before + letter + behind)
  }
  return {letters, between}
}
const small = (char = ' ') => (latin.test(char) ? char.toLowerCase() : ' ')
