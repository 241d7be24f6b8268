import {byStart} from '../../text/span.ts'
import {type CodePageId, codePages} from '../characters/code-pages.ts'
import {inDoubt, type Part} from '../characters/part.ts'
import {isMark} from '../characters/surprise.ts'
import {isMeasured} from '../context/measured.ts'
import {type PairPage, pairPages, pairPagesOf} from '../data/pair-pages.ts'
import {completions} from './completions.ts'
import {latinParts, withStrangers} from './latin-pairs.ts'
import type {Library} from './library.ts'
import {type Reader, type Reading, type Run, runsIn} from './pair-runs.ts'
import {withLikelierBlank} from './wide-blanks.ts'

const nothing: Reading = {parts: [], left: [], proof: 0}

/**
 * What a page of two bytes made of a text: the one for which most speaks. 聽 is ť to one of them, and a blank to another
 * one.
 */
export function pairParts(text: string, {pairTable, letters}: Pick<Library, 'pairTable' | 'letters'>): Reading {
  let best = nothing
  let rival = 0
  for (const page of pairPagesOf(text)) {
    const table = pairTable(page)
    const reader = {page, table, pages: [-1 - pairPages.indexOf(page)], completionsOf: completions(table, page)}
    const found = page.isLatin ? latinParts(text, reader, letters) : partsBy(text, reader, letters)
    const isFound = found.parts.length + found.left.length > 0
    if (isFound && (best === nothing || found.proof > best.proof)) best = found
    else if (page.isLatin) rival = Math.max(rival, found.proof)
  }
  // In doubt if more speaks for another page that reads Latin words, or if nothing but 聽 was read, which is likelier
  // the blank.
  const isBlank = best.parts.every(({start, pages}) => pairPageOf(pages[0]!).isLatin && text[start] === '聽')
  return rival > best.proof || isBlank ? {...best, parts: best.parts.map(inDoubt)} : best
}

/** Whether a page is one of two bytes, and which. */
export const isPairPage = (page: number): boolean => page < 0
export const pairPageOf = (page: number): PairPage => pairPages[-1 - page]!
/** What any page is called. */
export const idOf = (page: number): CodePageId => (isPairPage(page) ? pairPageOf(page) : codePages[page]!).id

function partsBy(text: string, reader: Reader, letters: Library['letters']): Reading {
  const damage = damagedRuns(text, reader)
  const {runs, isPure} = damage
  const isWestern = isPure && reader.page.isDense && isLatinText(runs)
  const isTaken = taking(text, reader, damage, isWestern)
  const taken = isWestern ? runs : runs.filter(isTaken)
  const sure = taken.filter(isTaken).flatMap(({parts}) => parts)
  const words = taken.filter(run => !isTaken(run)).flatMap(({parts}) => parts)
  const own = words.length === 0 ? sure : byStart([...sure, ...wordParts(text, words, runs, letters)])
  const isInWords = runs.some(({isInWord}) => isInWord)
  const isOpen = (part: Part) =>
    isBeforeMark(text, part) || isLone(text, part, reader) || (!isInWords && rareLatin.test(part.text))
  const parts = own.map(part => withLikelierBlank(text, isOpen(part) ? inDoubt(part) : part))
  return {
    parts: isPure ? parts : parts.map(part => (isHalfGone(part) ? inDoubt(part) : part)),
    left: taken.flatMap(({left}) => left),
    proof: taken.reduce((sum, run) => sum + run.proof, 0),
  }
}

/** What a page reads of a text, and how much else stands there in its characters. */
interface Damage {
  runs: readonly Run[]
  /** How many stretches cannot be read, and how many runs end in a byte that is gone without a mark. */
  unreadable: number
  cut: number
  /** Whether there are neither; and whether there are few of the former for all that can be read. */
  isPure: boolean
  isAllDamage: boolean
}

/** The runs of a text that may be damage. */
function damagedRuns(text: string, reader: Reader): Damage {
  const {page} = reader
  let runs: Run[] = []
  let unreadable = 0
  for (const {start, run} of runsIn(text, reader)) {
    if (run) runs.push(run)
    // The page has Latin letters of pinyin, too: è says nothing about it.
    if (!run || (isAnyLone(run) && !isBeginning(run) && text.charCodeAt(start) > 0x33ff)) unreadable++
  }
  // A program that drops such bytes marks none: what is cut off beside marks, or amid text of the language, is
  // something else.
  const cut = runs.filter(({isCut}) => isCut).length
  if (
    cut > 0 &&
    (!page.isDense || 2 * unreadable > runs.length || runs.some(({isCut, left}) => !isCut && left.length > 0))
  ) {
    unreadable += runs.filter(run => run.isCut && !isAnyLone(run)).length
    runs = runs.filter(({isCut}) => !isCut)
  }
  // Every other ideograph would be some letter: in a list of them, or amid Chinese text, that says nothing.
  const told = runs.filter(({isLetters}) => !isLetters)
  if (unreadable > 3 * runs.length) {
    unreadable += runs.length - told.length
    runs = told
  }
  // A short run alone could be a word; beside long ones it is damage like they are.
  const isAllDamage = runs.filter(run => !isAnyLone(run)).length >= 4 * unreadable
  // Beside sound Chinese 为 is hardly Ϊ; and no word is damage if no text in such letters was damaged.
  const isNone = told.length > runs.length - told.length
  const isHardly = (run: Run) => run.isForeign && (isNone || run.proof < 2)
  if (unreadable > 0)
    runs = isAllDamage ? runs.map(run => (isHardly(run) ? guessed(run) : run)) : runs.filter(run => !isHardly(run))
  runs = runs.filter(run => !isAnyLone(run) || (isAllDamage && isBeginning(run)))
  // Amid text of the language, what nobody writes is a slip, and what can be made of it an accident: 縺和 is no じa.
  if (unreadable <= 3 * runs.length) for (const run of runs) if (run.isUnheard) run.proof += 2
  return {runs, unreadable, cut, isPure: unreadable + cut === 0, isAllDamage}
}

/** Tells which runs are damage by themselves, or by what all of them together prove. */
function taking(
  text: string,
  {page}: Reader,
  {runs, unreadable, cut, isPure, isAllDamage}: Damage,
  isWestern: boolean,
): (run: Run) => boolean {
  const speaks = (run: Run) => run.proof >= 2 || (isAllDamage && run.isInWord)
  const proof = runs.reduce((sum, run) => sum + (speaks(run) ? run.proof : 0), 0)
  // In English nothing may be left but marks of dashes: 鈥?
  const isAllMarked = unreadable === 0 && page.isDense && runs.every(run => run.isUnheard && run.left.length > 0)
  // In English, where nobody writes a single ideograph beside a number: `20掳C`, `3脳4`.
  const isMeasure = ({parts, left}: Run) =>
    left.length === 0 && parts.length === 1 && isMeasured(text, parts[0]!.start, parts[0]!.end, parts[0]!.text)
  return run =>
    run.proof >= 3 ||
    (!isWestern && isPure && isMeasure(run)) ||
    (isAllMarked && (cut === 0 || cut > 1)) ||
    ((run.isMarked || run.isInWord || isAllDamage) &&
      ((proof >= 4 && run.proof >= 1) || (proof >= 12 && run.left.length > 0)))
}

const guessed = (run: Run): Run => ({...run, parts: run.parts.map(inDoubt)})

/** Whether it is what any ideograph before a blank would be, if a byte were gone. */
const isAnyLone = ({isCut, isMarked, parts}: Run) => isCut && !isMarked && parts.length === 0

/** Whether what is left may begin a character. */
const isBeginning = ({left}: Run) => left.some(({codes}) => codes.length > 0)

/**
 * Whether all that came out are letters of Latin words, and what stands beside those: nobody who writes Chinese has a
 * character amid each English word, and none anywhere else.
 */
const isLatinText = (runs: readonly Run[]): boolean =>
  runs.some(({isInWord}) => isInWord) &&
  runs.every(({isInWord, isBeside, isUnheard}) => isInWord || isBeside || isUnheard)

/** What came back of words in such a text. A single one after a word may be a name: `Tomcat猫`. */
function wordParts(text: string, parts: Part[], runs: readonly Run[], letters: Library['letters']): Part[] {
  const isName = runs.filter(({isInWord}) => isInWord).length === 1 && !runs.some(({isBetween}) => isBetween)
  return isName ? parts.map(inDoubt) : withStrangers(text, parts, letters)
}

/** Whether its last byte is a €, which newer decoders show for a pair as well, and what follows is lost. */
const isBeforeMark = (text: string, {end}: Part): boolean => text[end - 1] === '€' && isMark(text.charCodeAt(end))

/** Whether it is a lone letter of its script, before something lost or amid a Latin word: Թ is the beginning of 고. */
function isLone(text: string, {start, end, text: made}: Part, {table}: Reader): boolean {
  if (!foreign.test(made) || table[text.charCodeAt(start - 1)] || table[text.charCodeAt(end)]) return false
  const isGlued = /^[a-z]/i.test(text[end] ?? '') || /[a-z]$/i.test(text[start - 1] ?? '')
  // Greek ones stand beside letters in formulas.
  return isMark(text.charCodeAt(end)) || (isGlued && made > 'Ͽ')
}
/** Letters that words have beside plainer ones: 魔磨膜 alone, which would be ħĥĤ, is Urdu that another page read. */
const rareLatin = /^[\u0100-\u024f\u1e00-\u1eff]/
const foreign = /^[\u0370-\u07ff]$/

/**
 * Whether a character ends in a byte that comes second in selectors and wide signs: where bytes were lost without a
 * mark, it may be what is left of one. ぼ was い and ？.
 */
function isHalfGone({text}: Part): boolean {
  const code = text.codePointAt(0)!
  return code > 0x7ff && code < 0xffff && [0x38, 0x3c, 0x3d].includes(code & 63)
}
