import {lazily} from '../../text/lazily.ts'
import type {Library} from '../candidates/library.ts'
import {beyondAscii} from '../characters/beyond-ascii.ts'
import {codePageIds} from '../characters/code-pages.ts'
import {beside, type Letters, unheardOf} from '../characters/letters.ts'
import type {Part} from '../characters/part.ts'
import {scan, tails} from '../characters/scan.ts'
import {isLetter, sameScript, scriptNumber} from '../characters/surprise.ts'
import {gainOf, isCapital} from '../characters/weigh.ts'
import {wordlike} from '../characters/wordlike.ts'
import {spoken} from '../context/language.ts'
import {codesOf} from '../whole/lossless.ts'
import {Here} from './here.ts'
import {isApart, isMark, lonelyHeads, ofAny, ofRepaired, type Tell} from './tells.ts'

/** From this gain on, what the repairs made is taken for a character that is still damaged. */
const telling = 0
/** A sign that sticks to a letter needs less: `…ô` is `ə`, which is rare. */
const stuck = -4

/**
 * Finds the repairs whose outcome looks like a piece of a character that is still damaged; and those that look so only
 * because they stand alone in the text, which says nothing against the others.
 */
export function debrisOf(
  text: string,
  codes: Uint16Array,
  parts: readonly Part[],
  {isAssigned, letters}: Library,
  isRepair: (part: Part) => boolean,
): {debris: Set<number>; lone: Set<number>} {
  const {units, makers} = repaired(codes, parts)
  const [debris, lone] = [new Set<number>(), new Set<number>()]
  const blame = (from: number, to: number) => {
    for (let i = from; i < to; i++) if (makers[i]! >= 0 && isRepair(parts[makers[i]!]!)) debris.add(makers[i]!)
  }
  blameBegun(units, makers, isAssigned, blame)
  const here = new Here(units, makers)
  const isWord = wordsIn(text)
  const isStray = strays(units)
  const places = beyondAscii(units)
  for (let place = 0; place < places.length; place++) {
    const i = places[place]!
    here.moveTo(i)
    if (units[i] === circumflex && isApart(units, i, i + 1) && isWord()) continue
    blameSeen(here, ofAny, blame)
    if (makers[i]! < 0) continue
    blameSeen(here, ofRepaired, blame)
    const {mask} = parts[makers[i]!]!
    if (((lonelyHeads.get(units[i]!) ?? 0) & mask) !== 0 && isStray(i)) lone.add(makers[i]!)
    const lostHead = lostHeadAt(units, i, mask | commonest, letters())
    if (lostHead > 0) lone.add(makers[i]!).add(makers[i + lostHead - 1]!)
  }
  return {debris, lone}
}

/** `â` is a word in Welsh, `with`, and in no other language; elsewhere it is the first byte of a sign. */
const circumflex = 0xe2
const wordsIn = (text: string): (() => boolean) => {
  let isWelsh: boolean | undefined
  return () => (isWelsh ??= spoken(text) === 'cy')
}

type Blame = (from: number, to: number) => void

/** Blames repairs whose outcome is, once more, the bytes of a whole character. */
function blameBegun(units: Uint16Array, makers: Int32Array, isAssigned: (code: number) => boolean, blame: Blame): void {
  const {count, starts, ends, codes} = scan(units, isAssigned)
  for (let i = 0; i < count; i++) {
    const [start, end, code] = [starts[i]!, ends[i]!, codes[i]!]
    // Not if it is a word or part of one: cp866 and KOI8-R read some letters as bytes, as in так and её.
    if (!anyMade(makers, start, end) || wordlike(units, start, end)) continue
    const isStuck = end - start === 2 && isLetter(code) && !isLetter(units[start]!) && isLetter(units[start + 1]!)
    if (gainOf(units, start, end, unitsOf(code)) >= (isStuck ? stuck : telling)) blame(start, end)
  }
}

/**
 * Blames repairs by each tell that is seen here. By index: destructuring so many tells took longer than asking them.
 */
function blameSeen(here: Here, tells: readonly Tell[], blame: Blame): void {
  for (let i = 0; i < tells.length; i++) {
    const tell = tells[i]!
    if (tell[2](here)) blame(here.at + tell[0], here.at + tell[1])
  }
}

/** The page by which most texts are misread first, whatever misreads them afterwards. */
const commonest = 1 << codePageIds.indexOf('windows-1252')
/** C3 as pages show it: all that is left of à and í where no-break spaces and soft hyphens are lost. */
const letterHeads = new Set(Array.from('ÃĂĆ', char => char.charCodeAt(0)))

/**
 * How many letters from here on are all that is left of a sign or of its selector, by these pages: its first byte
 * alone, `ā`, or with a second one beside which no language has it, `ļø`, `Ôł`.
 */
function lostHeadAt(units: Uint16Array, at: number, pages: number, {fitOf}: Letters): 0 | 1 | 2 {
  const [code, after] = [units[at]!, units[at + 1] ?? 10]
  if (!sameScript(code, 0x61)) return 0
  const begun = (lonelyHeads.get(code) ?? 0) & pages
  const isHead = begun !== 0 || letterHeads.has(code)
  if (isApart(units, at, at + 1)) return isHead || isCut(units, at) ? 1 : 0
  if (!isHead || after < 0x80 || !sameScript(after, 0x61) || !(begun & tails(after))) return 0
  const isUnheard =
    (fitOf(code, beside(units[at - 1]), beside(after)) ?? 0) < unheardOf &&
    (fitOf(after, beside(code), beside(units[at + 2])) ?? 0) < unheardOf
  return isUnheard ? 2 : 0
}

/**
 * Tells whether a letter stands alone and the text has no other one of its script, Latin and East Asian scripts aside:
 * the β of `### β Don'ts` is what is left of a sign that went through a Greek page twice.
 */
function strays(units: Uint16Array): (at: number) => boolean {
  /** By script, its only letter; 0 where it has more. */
  const only = lazily(() => {
    const found = new Map<number, number>()
    for (const code of units) {
      if (code < latinEnd || code >= eastern || !isLetter(code)) continue
      const script = scriptNumber(code)
      found.set(script, (found.get(script) ?? code) === code ? code : 0)
    }
    return found
  })
  return at => {
    const code = units[at]!
    if (code < latinEnd || code >= eastern || code === pi || !isApart(units, at, at + 1)) return false
    return only().get(scriptNumber(code)) === code
  }
}
/** π stands alone in texts in any language. */
const pi = 0x3c0
/** Where Latin letters end, and where the scripts of East Asia begin. */
const [latinEnd, eastern] = [0x250, 0x2e80]

/**
 * Whether a capital stands before a mark, which may be a lost byte, `Ä?`; but not between two quotes: "Ä" is the
 * letter.
 */
const isCut = (units: Uint16Array, at: number) =>
  isCapital(units[at]!) && isMark(units[at + 1] ?? 10) && units[at + 1] !== units[at - 1]

function anyMade(makers: Int32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (makers[i]! >= 0) return true
  return false
}

const unitsOf = (code: number) => (code < 0x10000 ? [code] : [...codesOf(String.fromCodePoint(code))])

/** The text with the repairs made, and which of them made each unit: −1 for none. */
function repaired(codes: Uint16Array, parts: readonly Part[]): {units: Uint16Array; makers: Int32Array} {
  const length = parts.reduce((sum, {start, end, text}) => sum + text.length - (end - start), codes.length)
  const units = new Uint16Array(length)
  const makers = new Int32Array(length).fill(-1)
  let [from, to] = [0, 0]
  for (let part = 0; part < parts.length; part++) {
    const {start, end, text} = parts[part]!
    // Mostly a few units: making a view of them for `set` would cost more.
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
