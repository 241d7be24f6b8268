import {lazily} from '../../text/lazily.ts'
import type {Span} from '../../text/span.ts'
import {readUtf8} from '../../text/utf8.ts'
import {isWrittenInAsia} from '../characters/asian-company.ts'
import {assigned, costOf} from '../characters/kind.ts'
import {inDoubt, type Part} from '../characters/part.ts'
import type {PairPage} from '../data/pair-pages.ts'

/** What is left of a character: the whole ones before it in the same pairs of bytes, and what it may have been. */
export interface Left extends Span {
  pending: string
  codes: readonly number[]
  pages: readonly number[]
  /** The whole ones after it, with which its last byte made a pair. */
  following?: string
}

/** Characters of a two-byte page side by side, as what they were. */
export interface Run {
  parts: Part[]
  left: Left[]
  /** How many characters speak for the reading. */
  proof: number
  /** Whether text in the page's language hardly looks so: only then is a single character amid sound text damage. */
  isMarked: boolean
  /** Whether it has a character that no text in that language has. */
  isUnheard: boolean
  /** Whether a letter comes out with which a word in Latin letters goes on. */
  isInWord: boolean
  /** Whether nothing but letters of two bytes comes out, as it does of every other ideograph. */
  isLetters: boolean
  /** Whether these are of another script, or signs that are hardly ever seen. */
  isForeign: boolean
  /** Whether words in Latin letters touch it on both sides. */
  isBetween: boolean
  /** Whether it is what stands beside such words: a word of one letter, a blank, a quote. */
  isBeside: boolean
  /** Whether its last byte is gone without a mark. */
  isCut: boolean
}

/** What a page of two bytes made of UTF-8: whole characters, and those whose last byte became a mark. */
export interface Reading {
  parts: Part[]
  left: Left[]
  /** How many characters speak for it. */
  proof: number
}

/** What it takes to read runs by one page. */
export interface Reader {
  page: PairPage
  table: Uint16Array
  /** One list for all that the page has read. */
  pages: readonly number[]
  completionsOf: (bytes: readonly number[]) => readonly number[]
}

/** Bytes side by side, and for each where in the text its character begins; −1 for the second byte of one. */
export interface Row {
  bytes: number[]
  places: number[]
}

/** What stands in a row for a byte that became a mark. */
export const lost = -1

/** The bytes of a stretch that has only characters of the page and marks; a `?` stands for two bytes. */
export function rowOf(text: string, start: number, end: number, table: Uint16Array): Row {
  const row: Row = {bytes: [], places: []}
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const pair = table[unit]!
    row.places.push(at)
    if (pair > 0xff) row.bytes.push(pair >> 8, pair & 0xff)
    else if (isEuroPair(text, at, pair, row)) row.bytes.push(...euroPair)
    else if (unit === 0x3f) row.bytes.push(lost, lost)
    else row.bytes.push(pair > 0 ? pair : lost)
    if (row.places.length < row.bytes.length) row.places.push(-1)
  }
  row.places.push(end)
  return row
}

/** What newer decoders of GBK show as €, besides byte 80: the end of a character, and the first byte of a full stop. */
const euroPair = [0xa2, 0xe3]

/** Of `闄€€` the first € was a pair: no character but the wide blank ends in 80 before another 80. */
const isEuroPair = (text: string, at: number, byte: number, {bytes}: Row): boolean =>
  byte === 0x80 && text[at] === '€' && text[at + 1] === '€' && bytes.at(-1) !== 0xe3

/** Where characters of the page stand side by side, and what each such run was, if it was damage. */
export function runsIn(text: string, reader: Reader): {start: number; run: Run | undefined}[] {
  const {table} = reader
  const found: {start: number; run: Run | undefined}[] = []
  for (let i = 0; i < text.length; i++) {
    if (!table[text.charCodeAt(i)]) continue
    const start = i
    while (i < text.length && table[text.charCodeAt(i)]) i++
    found.push({start, run: readRun(text, start, i, reader)})
  }
  return found
}

function readRun(text: string, start: number, end: number, reader: Reader): Run | undefined {
  if (isHalfWidth(text[start - 1]) || isHalfWidth(text[end])) return undefined
  const {page, table, pages, completionsOf} = reader
  const {bytes, places} = rowOf(text, start, end, table)
  const parts: Run['parts'] = []
  const shown = text.slice(start, end)
  const isMarked = page.hallmarks.test(shown)
  const isGlued = isAsciiLetter(text[start - 1]) || isAsciiLetter(text[end])
  const isUnheard = page.unheard.test(shown)
  let proof = 0
  let pending = ''
  const isMark = (char = ' ') => char === '?' || char === '\ufffd' || char === page.mark
  // What follows a mark may be the rest of what that stands for.
  let at = isMark(text[start - 1]) ? tornBytes(bytes) : 0
  let from = places[at]!
  while (at < bytes.length) {
    const {code, length} = readUtf8(bytes, at)
    if (length === 0) break
    if (code > 0x7f && !plausible(code, table, page) && !isOtherHan(code, page)) return undefined
    pending += String.fromCodePoint(code)
    proof += code > 0xffff ? 3 : code > 0x7f ? 1 : 0
    at += length
    if (places[at]! >= 0) {
      if (from >= 0)
        parts.push({
          start: from,
          end: places[at]!,
          text: pending,
          pages,
          mask: 0,
          // B8 may be the second byte of a selector, not the last one of the sign: ☸ was ☁️.
          doubtful: code >= 0x2600 && code < 0x27c0 && (code & 63) === 0x38,
          rivals: 0,
        })
      from = places[at]!
      pending = ''
    }
  }
  const made = parts.map(({text}) => text).join('')
  if (isMixed(made) || (!isGlued && startsWithMark().test(made))) return undefined
  const isInWord = isGlued && isLatin.test(made)
  // No word has a capital after a small letter: 脹 is the ı of another page.
  if (page.isDense && isInWord && /[a-z]/.test(text[start - 1] ?? '') && /^\p{Lu}/u.test(made)) return undefined
  const isBetween = isInWord && isAsciiLetter(text[start - 1]) && isAsciiLetter(text[end])
  const isBeside = !isInWord && besideWords.test(made)
  const isOfTwo = !isInWord && /^[\x80-\u07ff]+$/.test(made)
  const isLetters = isOfTwo && at === bytes.length
  const isOdd = isOfTwo && Array.from(made).some(isSeldom)
  const isForeign = isOdd && isLetters
  // 系统 and 状态 would be ϵͳ and ״̬.
  if (isForeign && !Array.from(made).some(isUsed)) return undefined
  const found = {isMarked, isUnheard, isInWord, isBetween, isBeside, isLetters, isForeign}
  const run = {...found, parts, left: [], proof, isCut: false}
  if (at === bytes.length) return run
  // The rest is the beginning of a character whose last byte went with what followed it.
  const isCut = !isMark(text[end])
  if (bytes.length - at > 3 || from < 0 || (isCut && !pairless.test(text[end] ?? ' '))) return undefined
  const rest = bytes.slice(at)
  // The first of two marks is byte 80, which makes no pair with anything.
  const isDouble = !isCut && !page.isDense && isMark(text[end + 1])
  if (isDouble) rest.push(0x80)
  const codes = isCut && from === start && pending !== '' ? [] : completionsOf(rest)
  const left = {start: from, end: end + (isCut ? 0 : isDouble ? 2 : 1), pending, codes, pages}
  // After 状态转, which would be ״̬ת, only the rest counts.
  if (isOdd && pending === '') return {...run, parts: [], proof: 0, left: [left], isCut}
  // Whole characters beside it are guesses, too: nothing but the missing byte says that anything is damaged.
  return {...run, parts: isCut ? parts.map(inDoubt) : parts, left: [left], isCut}
}

/** What makes no pair with a byte before it, and so is left when that is dropped. */
const pairless = /[\x00-\x3f]/

/** Half-width kana: another page has bytes for them, and this one has none. What touches one went through that page. */
const isHalfWidth = (char = ' ') => char >= '\uff61' && char <= '\uff9f'

/** Where the letters of each script begin that take two bytes, from Latin on. */
const scripts = [0xc0, 0x370, 0x400, 0x530, 0x590, 0x600, 0x700, 0x780, 0x7c0, 0x800]
const scriptOf = (code: number) => (code >= 0xc0 && code < 0x800 ? scripts.findIndex(next => code < next) : 0)
/** Accents of any script. */
const isAccent = (code: number) => code >= 0x300 && code < 0x370

/** Whether letters of two alphabets stand side by side: nobody wrote 末尾處 as ĩβ̎, or 郑某某 as ֣ĳĳ. */
function isMixed(made: string): boolean {
  let before = 0
  for (let i = 0; i < made.length; i++) {
    const code = made.charCodeAt(i)
    if (isAccent(code)) continue
    const script = scriptOf(code)
    if (before > 0 && script > 0 && script !== before) return true
    before = script
  }
  return false
}
/** From this cost on, no language has a letter any more. */
const abandoned = 9
const isUsed = (char: string) => costOf(char.charCodeAt(0)) < abandoned && letter().test(char)
const letter = lazily(() => /^\p{L}/u)
/** The first Greek character, and what a sign costs that hardly anybody sets. */
const [greek, seldom] = [0x370, 8]
const isSeldom = (char: string) => char.charCodeAt(0) >= greek || costOf(char.charCodeAt(0)) >= seldom

/** A mark stands on the letter before it, but a keycap may stand on a digit. */
const startsWithMark = lazily(() => /^(?![\ufe0f\u20e3])\p{M}/u)

const isLatin = /^\p{Script=Latin}/u
const besideWords = /^(?:[àáèéêìíòóôùúåæøöőÀÁÈÉÅØÖı]|[\xa0«»¿¡ºª·°§©®²³½×‘’“”„–—…•™€]+)$/

const isAsciiLetter = (char = ' ') => /[A-Za-z]/.test(char)

/** How many bytes at the beginning are later ones of a character. */
function tornBytes(bytes: readonly number[]): number {
  let count = 0
  while (count < 3 && (bytes[count]! & 0xc0) === 0x80) count++
  return count
}

/** An ideograph in use that is not simplified, but traditional or Japanese. */
const isOtherHan = (code: number, {isDense}: PairPage): boolean =>
  isDense && code >= 0x4e00 && code < 0xa000 && isWrittenInAsia(code)

function plausible(code: number, table: Uint16Array, {common}: PairPage): boolean {
  if (!assigned(code)) return false
  if (code >= 0x3400 && code < 0xa000) return common(table[code]!)
  // A sign that nobody uses is a common one that has lost a byte: ⚸ was ⚠️.
  return costOf(code) <= (code >= 0x2600 && code < 0x27c0 ? 8 : 9)
}

/** Tells the common characters that begin with some bytes and lost their last one; the same few are asked for. */
export function completions(table: Uint16Array, page: PairPage): (bytes: readonly number[]) => readonly number[] {
  const known = new Map<string, readonly number[]>()
  return bytes => {
    const key = bytes.join()
    const codes = known.get(key) ?? completed(bytes, table, page)
    known.set(key, codes)
    return codes
  }
}

function completed(bytes: readonly number[], table: Uint16Array, page: PairPage): number[] {
  const found: number[] = []
  for (let last = 0x80; last < 0xc0; last++) {
    const {code, length} = readUtf8([...bytes, last], 0)
    if (length === bytes.length + 1 && (plausible(code, table, page) || isOtherHan(code, page))) found.push(code)
  }
  return found.sort((a, b) => costOf(a) - costOf(b))
}
