import {lazily} from '../../text/lazily.ts'
import type {Library} from '../candidates/library.ts'
import {lastCommon} from '../characters/code-pages.ts'
import {isFamiliar, usualLetters} from '../characters/familiar.ts'
import {shareAlphabet} from '../characters/languages.ts'
import {beside, heardOf, type Letters, unheardOf} from '../characters/letters.ts'
import type {Part} from '../characters/part.ts'
import {isLetter, put, surprise} from '../characters/surprise.ts'
import {spoken} from '../context/language.ts'
import {isAsciiLetter} from '../whole/strangers.ts'
import {isInAny, isShownByAny, pageCount, type Row, readings, readsAlike, rowsOf} from './unlisted-rows.ts'

/** A row that an unlisted page reads otherwise than the repair. */
interface Clash {
  row: Row
  other: string
}

/** Of one unlisted page: what speaks against it where a listed one repaired, and what it reads otherwise there. */
interface Case {
  con: number
  clashes: Clash[]
}

/** Those of all unlisted pages where one repaired, and how much speaks against all of them alike. */
interface Cases {
  alike: number
  byPage: readonly Case[]
}

/** Another reading is the likelier one if it is so much less surprising, or its letters fit so much better. */
const clearly = 2
/** If more speaks against a page, it need not be counted. */
const enough = 8

/**
 * Tells whether an unlisted page, by which nothing is repaired, reads a place otherwise and may be the right one.
 * Either it reads whole rows of which the page of the repair does not even have all characters, and whatever that page
 * reads; or nothing but the outcome tells the two apart, and its letters are at home where those of the repair are not.
 */
export function unlisted(
  text: string,
  codes: Uint16Array,
  parts: readonly Part[],
  {isAssigned, letters}: Pick<Library, 'isAssigned' | 'letters'>,
): (part: Part) => boolean {
  /** By page of a repair, those that must have been at work there; and the places where one may have been. */
  const proven = new Map<number, number[]>()
  const places = new Set<number>()
  const usual = lazily(() => usualLetters(spoken(text) ?? '') ?? none)
  const rows = rowsOf(codes, parts)
  // Single characters amid plain ones, which are no damage.
  const soundLetters = lazily(() =>
    rows
      .filter(({start, end, text}) => text === '' && end === start + 1)
      .map(({start}) => String.fromCharCode(codes[start]!)),
  )
  const {pros, casesBy} = casesOf(text, codes, rows, isAssigned)
  for (const [repaired, cases] of casesBy) {
    const mine = lazily(() => rows.filter(({pages}) => pages.includes(repaired)))
    for (const [page, {con, clashes}] of cases.byPage.entries()) {
      const pro = pros[page]!
      if (clashes.length === 0 || con + cases.alike > pro) continue
      if (pro > 0) proven.set(repaired, [...(proven.get(repaired) ?? []), page])
      else if (
        isOfLanguage(mine(), clashes, soundLetters()) ||
        isLikelier(codes, clashes, letters(), usual, isPage(repaired, mine()))
      )
        for (const {row} of clashes) places.add(row.start)
    }
  }
  return ({start, end, pages}) => {
    if (proven.get(pages[0]!)?.some(page => !readsAlike(codes, start, end, page, pages[0]!))) return true
    if (places.size === 0) return false
    let first = start
    while (first > 0 && codes[first - 1]! > 0x7f) first--
    return places.has(first)
  }
}

const none: ReadonlySet<string> = new Set()

/** How many rows speak for each unlisted page, and what speaks against it, by the page of the repairs. */
function casesOf(text: string, codes: Uint16Array, rows: readonly Row[], isAssigned: (code: number) => boolean) {
  const readingsOf = readings(text, codes, isAssigned)
  const pros = new Uint32Array(pageCount)
  const casesBy = new Map<number, Cases>()
  for (const {pages} of rows)
    for (const page of pages)
      if (!casesBy.has(page))
        casesBy.set(page, {alike: 0, byPage: Array.from({length: pageCount}, () => ({con: 0, clashes: []}))})
  const known = [...casesBy.keys()]
  const isOpen = ({alike, byPage}: Cases, page: number) => {
    const con = alike + byPage[page]!.con
    return con <= enough || con <= pros[page]!
  }
  const isAnyOpen = (cases: readonly Cases[], page: number) => {
    for (let i = 0; i < cases.length; i++) if (isOpen(cases[i]!, page)) return true
    return false
  }
  for (const row of rows) {
    const {start, end, text: made, pages} = row
    // A character alone is no byte of anything, and no unlisted page has ideographs.
    if (end - start < 2 || !isInAny(codes[start]!)) {
      if (made !== '') for (const page of pages) casesBy.get(page)!.alike++
      continue
    }
    const isBeyond = made === '' && !isShownByAny(codes, start, end, known)
    if (made === '' && !isBeyond) continue
    const cases = pages.map(page => casesBy.get(page)!)
    let others: readonly string[] | undefined
    for (let page = 0; page < pageCount; page++) {
      // What went through one page says nothing about what another one repairs.
      if (!isBeyond && !isAnyOpen(cases, page)) continue
      others ??= readingsOf(row)
      const other = others[page]!
      if (isBeyond) pros[page]! += other === '' ? 0 : 1
      if (isBeyond || other === made) continue
      for (const by of cases) {
        if (!isOpen(by, page)) continue
        if (other === '') by.byPage[page]!.con++
        else by.byPage[page]!.clashes.push({row, other})
      }
    }
  }
  return {pros, casesBy}
}

/**
 * Whether what another page makes of the rows is likelier in one of them or in all together, and less likely in none.
 */
function isLikelier(
  codes: Uint16Array,
  clashes: readonly Clash[],
  letters: Letters,
  usual: () => ReadonlySet<string>,
  mayBe: (own: Standing, theirs: Standing) => boolean,
): boolean {
  let isFound = false
  let better = 0
  const seen = new Set<string>()
  for (const {row, other} of clashes) {
    const {start, end, text} = row
    const [before, after] = [codes[start - 1] ?? 10, codes[end] ?? 10]
    const word = wordAround(codes, start, end)
    const key = word(text)
    if (seen.has(key)) continue
    seen.add(key)
    const [own, theirs] = [text, other].map(text => standing(text, before, after, letters)) as [Standing, Standing]
    const gain = surpriseOf(text, before, after) - surpriseOf(other, before, after)
    const known = Number(isFamiliar(word(other))) - Number(isFamiliar(key))
    const foreign = Number(isUsual(other, usual())) - Number(isUsual(text, usual()))
    if ((theirs.isUnheard && !own.isUnheard) || gain <= -clearly || known < 0 || foreign < 0) return false
    isFound ||= mayBe(own, theirs) || (gain >= clearly && !theirs.isUnheard) || known + foreign > 0
    better += theirs.fit - own.fit
  }
  return isFound || better >= clearly
}

/**
 * What of two letters says that an unlisted page made the row: the other one is heard of there; or the page of the
 * repair is rare, its letter unheard of, and the other not so unlikely. If all that came back is one sign there is
 * nothing else to go by, and that it is unheard of, or no letter, is enough.
 */
function isPage(page: number, rows: readonly Row[]): (own: Standing, theirs: Standing) => boolean {
  const isLone = page > lastCommon && new Set(rows.map(({text}) => text)).size === 1
  return (own, theirs) =>
    (own.isUnheard && (theirs.isHeard || isLone || (page > lastCommon && !theirs.isUnheard))) || (isLone && !own.isWord)
}

/**
 * Whether all letters of the rows are of one language if the other page reads these of them, and of none as they are.
 */
function isOfLanguage(rows: readonly Row[], clashes: readonly Clash[], sound: readonly string[]): boolean {
  const others = new Map(clashes.map(({row, other}) => [row.start, other]))
  const isOfOne = (texts: readonly string[]) => {
    const letters = lettersOf([...texts, ...sound].join(''))
    return letters.length > 1 && shareAlphabet(letters)
  }
  return isOfOne(rows.map(({start, text}) => others.get(start) ?? text)) && !isOfOne(rows.map(({text}) => text))
}

const lettersOf = (text: string): string[] =>
  [...new Set(text.toLowerCase())].filter(char => isLetter(char.charCodeAt(0)))

const isUsual = (text: string, letters: ReadonlySet<string>) =>
  letters.size > 0 && [...text.toLowerCase()].every(char => letters.has(char))

/** The word that a row stands in, with what is made of the row. */
function wordAround(codes: Uint16Array, start: number, end: number): (made: string) => string {
  let [from, to] = [start, end]
  while (from > 0 && isAsciiLetter(codes[from - 1])) from--
  while (isAsciiLetter(codes[to])) to++
  const textOf = (from: number, to: number) => String.fromCharCode(...codes.subarray(from, to))
  return made => textOf(from, start) + made + textOf(end, to)
}

interface Standing {
  /** How well its letters go where they stand, all together. */
  fit: number
  isHeard: boolean
  isUnheard: boolean
  /** Whether any of it is a letter. */
  isWord: boolean
}

/** How well the letters of a row fit: whether some language has all of them there, and whether none has one of them. */
function standing(text: string, before: number, after: number, {fitOf}: Letters): Standing {
  const found = {fit: 0, isHeard: false, isUnheard: false, isWord: false}
  let isHeard = true
  const at = (i: number) => (i < 0 ? before : i < text.length ? text.charCodeAt(i) : after)
  for (let i = 0; i < text.length; i++) {
    if (!isLetter(at(i))) continue
    found.isWord = true
    const fit = fitOf(at(i), beside(at(i - 1)), beside(at(i + 1))) ?? 0
    found.fit += fit
    if (fit < heardOf) isHeard = false
    else found.isHeard = true
    if (fit < unheardOf) found.isUnheard = true
  }
  found.isHeard &&= isHeard
  return found
}

function surpriseOf(text: string, before: number, after: number): number {
  const window = new Uint16Array(text.length + 2)
  let to = put(window, 0, before)
  for (const char of text) to = put(window, to, char.codePointAt(0)!)
  window[to] = after
  return surprise(window, 1, to, true)
}
