import {lazily} from '../../text/lazily.ts'
import {readUtf8} from '../../text/utf8.ts'
import type {Library} from '../candidates/library.ts'
import {isFamiliar, usualLetters} from '../characters/familiar.ts'
import {beside, heardOf, type Letters, unheardOf} from '../characters/letters.ts'
import type {Part} from '../characters/part.ts'
import {byteOf} from '../characters/scan.ts'
import {isLetter, put, surprise} from '../characters/surprise.ts'
import {spoken} from '../context/language.ts'
import {unlistedPages} from '../data/unlisted-pages.ts'
import {isAsciiLetter} from '../whole/strangers.ts'

const pageCount = Object.keys(unlistedPages).length

/** By character, the byte that each of the pages has it for, 0 for none. */
const bytesOf = lazily(() => {
  const found = new Map<number, Uint8Array>()
  for (const [page, chars] of Object.values(unlistedPages).entries()) {
    for (let i = 0; i < 128; i++) {
      const code = chars.charCodeAt(i)
      // Where such a page has nothing, programs show a control, as they do for all others.
      if (code === 0xfffd && i >= 32) continue
      const shown = code === 0xfffd ? 0x80 + i : code
      const bytes = found.get(shown) ?? new Uint8Array(pageCount)
      found.set(shown, bytes)
      bytes[page] = 0x80 + i
    }
  }
  return found
})

/** What stands side by side without a plain character amid it. */
interface Row {
  start: number
  end: number
  /** What it was, by the repairs; empty where they leave some of it. */
  text: string
}

/** A row that a page reads, and reads otherwise. */
interface Clash extends Row {
  other: string
}

/** Of one page, what speaks for it, what against it, and what it would be instead. */
interface Case {
  pro: number
  con: number
  clashes: Clash[]
}

/** How much less surprising another reading must be to be the likelier one, or how much better its letters go. */
const clearly = 2
/** Of more that speak against a page no more need be known. */
const enough = 8

/**
 * Tells of a repair whether a page that nothing is repaired by reads the place otherwise, and may have been the one: it
 * reads whole rows of which the page of the repair does not even have all characters, and whatever that reads; or nothing
 * tells the two apart but what comes of them, and its letters are at home where those of the repair are not.
 */
export function unlisted(
  text: string,
  codes: Uint16Array,
  parts: readonly Part[],
  {isAssigned, letters}: Pick<Library, 'isAssigned' | 'letters'>,
): (part: Part) => boolean {
  /** Those that must have been at work, and the places at which another one may have been. */
  const proven: number[] = []
  const places = new Set<number>()
  const usual = lazily(() => usualLetters(spoken(text) ?? '') ?? none)
  for (const [page, {pro, con, clashes}] of casesOf(codes, parts, isAssigned).entries()) {
    if (clashes.length === 0 || con > pro) continue
    if (pro > 0) proven.push(page)
    else if (isLikelier(codes, clashes, letters(), usual)) for (const {start} of clashes) places.add(start)
  }
  return ({start, end, pages}) => {
    if (proven.some(page => !readsAlike(codes, start, end, page, pages[0]!))) return true
    if (places.size === 0) return false
    let first = start
    while (first > 0 && codes[first - 1]! > 0x7f) first--
    return places.has(first)
  }
}

const none: ReadonlySet<string> = new Set()

/** Whether two pages have all of this for the same bytes. */
function readsAlike(codes: Uint16Array, start: number, end: number, unlisted: number, page: number): boolean {
  for (let at = start; at < end; at++)
    if ((bytesOf().get(codes[at]!)?.[unlisted] ?? 0) !== byteOf(page, codes[at]!)) return false
  return true
}

function casesOf(codes: Uint16Array, parts: readonly Part[], isAssigned: (code: number) => boolean): Case[] {
  const cases: Case[] = Array.from({length: pageCount}, () => ({pro: 0, con: 0, clashes: []}))
  const pages = new Set(parts.map(({pages}) => pages[0]!))
  for (const row of rowsOf(codes, parts)) {
    const {start, end, text} = row
    // What stands alone is no byte of anything, and a text of ideographs no page's.
    if (end - start < 2 || !bytesOf().has(codes[start]!)) {
      if (text !== '') for (const one of cases) one.con++
      continue
    }
    const isBeyond = text === '' && !isShownByAny(codes, start, end, pages)
    if (text === '' && !isBeyond) continue
    for (const [page, one] of cases.entries()) {
      if (one.con > enough && one.con > one.pro) continue
      const other = read(codes, start, end, page, isAssigned)
      if (isBeyond) one.pro += other === '' ? 0 : 1
      else if (other === '') one.con++
      else if (other !== text) one.clashes.push({start, end, text, other})
    }
  }
  return cases
}

/** Whether one of these pages has all characters of a row. */
function isShownByAny(codes: Uint16Array, start: number, end: number, pages: ReadonlySet<number>): boolean {
  for (const page of pages) {
    let at = start
    while (at < end && byteOf(page, codes[at]!) !== 0) at++
    if (at === end) return true
  }
  return false
}

function* rowsOf(codes: Uint16Array, parts: readonly Part[]): Generator<Row> {
  let next = 0
  for (let start = 0; start < codes.length; start++) {
    if (codes[start]! < 0x80) continue
    let [end, told, text] = [start, start, '']
    while (end < codes.length && codes[end]! > 0x7f) end++
    for (; next < parts.length && parts[next]!.start < end; next++) {
      if (parts[next]!.start !== told || parts[next]!.pages.length > 1) continue
      text += parts[next]!.text
      told = parts[next]!.end
    }
    yield {start, end, text: told === end ? text : ''}
    start = end
  }
}

/** What a row is by a page; nothing where it is not all of it UTF-8. */
function read(
  codes: Uint16Array,
  start: number,
  end: number,
  page: number,
  isAssigned: (code: number) => boolean,
): string {
  const bytes: number[] = []
  for (let at = start; at < end; at++) {
    const byte = bytesOf().get(codes[at]!)?.[page] ?? 0
    if (byte === 0) return ''
    bytes.push(byte)
  }
  let text = ''
  for (let at = 0; at < bytes.length; ) {
    const {code, length} = readUtf8(bytes, at)
    if (length === 0 || !isAssigned(code)) return ''
    text += String.fromCodePoint(code)
    at += length
  }
  return text
}

/** Whether what another page makes of some rows is likelier in one of them or in all together, and less likely in none. */
function isLikelier(
  codes: Uint16Array,
  clashes: readonly Clash[],
  letters: Letters,
  usual: () => ReadonlySet<string>,
): boolean {
  let isFound = false
  let better = 0
  const seen = new Set<string>()
  for (const {start, end, text, other} of clashes) {
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
    isFound ||= (own.isUnheard && theirs.isHeard) || (gain >= clearly && !theirs.isUnheard) || known + foreign > 0
    better += theirs.fit - own.fit
  }
  return isFound || better >= clearly
}

const isUsual = (text: string, letters: ReadonlySet<string>) =>
  letters.size > 0 && [...text.toLowerCase()].every(char => letters.has(char))

/** What a row would make of the word that it stands in. */
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
}

/** Whether all letters of a row are where some language has them, and whether one is where none has it. */
function standing(text: string, before: number, after: number, {fitOf}: Letters): Standing {
  const found = {fit: 0, isHeard: false, isUnheard: false}
  let isHeard = true
  const at = (i: number) => (i < 0 ? before : i < text.length ? text.charCodeAt(i) : after)
  for (let i = 0; i < text.length; i++) {
    if (!isLetter(at(i))) continue
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
