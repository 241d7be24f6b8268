import type {Span} from '../../text/span.ts'
import {type CodePageId, codePages} from '../characters/code-pages.ts'
import {assigned, costOf} from '../characters/kind.ts'
import {inDoubt, type Part} from '../characters/part.ts'
import {type PairPage, pairPages} from '../data/pair-pages.ts'
import {withLikelierBlank} from './wide-blanks.ts'

/** For each character the byte or the pair of bytes that it is in a page, 0 for none: by the platform's own decoder. */
export function pairTable({id, singles, mark}: PairPage): Uint16Array {
  // A line each: the end of one is no part of any pair, and asking for each by itself takes twenty times as long.
  const shown = new Uint8Array(126 * 191 * 3).fill(10)
  for (let i = 0; i < 126 * 191; i++) shown.set([0x81 + Math.floor(i / 191), 0x40 + (i % 191)], 3 * i)
  const lines = new TextDecoder(id).decode(shown).split('\n')
  const table = new Uint16Array(0x10000)
  for (const [i, text] of lines.entries()) {
    // Of two pairs for one character, the first: no byte above F4 is in UTF-8.
    if (text.length === 1 && text !== '\ufffd') table[text.charCodeAt(0)] ||= (shown[3 * i]! << 8) | shown[3 * i + 1]!
  }
  for (const [first, last, byte] of singles)
    for (let code = first; code <= last; code++) table[code] = byte + code - first
  if (mark !== '') table[mark.charCodeAt(0)] = 0
  return table
}

/** What is left of a character: what stands whole before it in the same pair of bytes, and what it may have been. */
export interface Left extends Span {
  pending: string
  codes: readonly number[]
  pages: readonly number[]
}

interface Run {
  parts: Part[]
  left: Left[]
  /** How many characters speak for the reading. */
  proof: number
  /** Whether the language of the page would hardly look so: else, amid sound text, a single character may be just what it is. */
  isMarked: boolean
  /** Whether it has a character that no text in it has. */
  isUnheard: boolean
  /** Whether a letter comes out that a word in Latin letters goes on with. */
  isInWord: boolean
  /** Whether its last byte is gone without a mark. */
  isCut: boolean
}

/** What pages of two bytes made of UTF-8: whole characters, and those of which a mark took the place of the last byte. */
export function pairParts(text: string, tableOf: (page: PairPage) => Uint16Array): {parts: Part[]; left: Left[]} {
  for (const [i, page] of pairPages.entries()) {
    const found = page.hallmarks.test(text) ? partsBy(text, page, -1 - i, tableOf(page)) : undefined
    if (found && found.parts.length + found.left.length > 0) return found
  }
  return {parts: [], left: []}
}

/** Whether a page is one of them, and which. */
export const isPairPage = (page: number): boolean => page < 0
export const pairPageOf = (page: number): PairPage => pairPages[-1 - page]!
/** What any page is called. */
export const idOf = (page: number): CodePageId => (isPairPage(page) ? pairPageOf(page) : codePages[page]!).id

function partsBy(text: string, page: PairPage, number: number, table: Uint16Array): {parts: Part[]; left: Left[]} {
  let runs: Run[] = []
  const reader = {page, table, pages: [number], completionsOf: completions(table, page)}
  let unreadable = 0
  for (let i = 0; i < text.length; i++) {
    if (!table[text.charCodeAt(i)]) continue
    const start = i
    while (i < text.length && table[text.charCodeAt(i)]) i++
    const run = readRun(text, start, i, reader)
    if (run) runs.push(run)
    else unreadable++
  }
  // Who drops such bytes marks none, and what is cut off beside marks, or amid text of the language, is something else.
  const cut = runs.filter(({isCut}) => isCut).length
  if (
    cut > 0 &&
    (!page.isDense || 2 * unreadable > runs.length || runs.some(({isCut, left}) => !isCut && left.length > 0))
  ) {
    unreadable += cut
    runs = runs.filter(({isCut}) => !isCut)
  }
  // A short run alone could be a word; beside long ones it is damage like they are.
  const isAllDamage = runs.length >= 4 * unreadable
  // Amid text of the language, what nobody writes is a slip, and what can be made of it an accident: 縺和 is no じa.
  if (unreadable <= 3 * runs.length) for (const run of runs) if (run.isUnheard) run.proof += 2
  const speaks = (run: Run) => run.proof >= 2 || (isAllDamage && run.isInWord)
  // In English nothing else may be left than marks of dashes: 鈥?
  const isAllMarked = unreadable === 0 && page.isDense && runs.every(run => run.isUnheard && run.left.length > 0)
  const proof = runs.reduce((sum, run) => sum + (speaks(run) ? run.proof : 0), 0)
  const taken = runs.filter(
    run =>
      run.proof >= 3 ||
      (isAllMarked && (cut === 0 || cut > 1)) ||
      (proof >= 4 && run.proof >= 1 && (run.isMarked || run.isInWord || isAllDamage)) ||
      (proof >= 12 && run.left.length > 0 && (run.isMarked || run.isInWord || isAllDamage)),
  )
  const parts = taken.flatMap(({parts}) => parts).map(part => withLikelierBlank(text, part))
  return {
    parts: unreadable + cut === 0 ? parts : parts.map(part => (isHalfGone(part) ? inDoubt(part) : part)),
    left: taken.flatMap(({left}) => left),
  }
}

/**
 * Whether the last byte of a character is one that stands second in selectors and in wide signs: where bytes went
 * without a mark, it may be what is left of one. ぼ was い and ？.
 */
function isHalfGone({text}: Part): boolean {
  const code = text.codePointAt(0)!
  return code > 0x7ff && code < 0xffff && [0x38, 0x3c, 0x3d].includes(code & 63)
}

/** What it takes to read runs by one page. */
interface Reader {
  page: PairPage
  table: Uint16Array
  /** One list for all that the page has read. */
  pages: readonly number[]
  completionsOf: (bytes: readonly number[]) => readonly number[]
}

function readRun(text: string, start: number, end: number, reader: Reader): Run | undefined {
  if (isHalfWidth(text[start - 1]) || isHalfWidth(text[end])) return undefined
  const {page, table, pages, completionsOf} = reader
  const bytes: number[] = []
  /** Where in the text each byte begins a character; 0 for the second byte of one. */
  const places: number[] = []
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    const pair = table[code]!
    places.push(at)
    if (pair > 0xff) {
      bytes.push(pair >> 8)
      places.push(0)
    }
    bytes.push(pair & 0xff)
  }
  places.push(end)
  const parts: Run['parts'] = []
  const shown = text.slice(start, end)
  const isMarked = page.hallmarks.test(shown)
  const isGlued = isAsciiLetter(text[start - 1]) || isAsciiLetter(text[end])
  const isUnheard = page.unheard.test(shown)
  let proof = 0
  let pending = ''
  const isMark = (char = ' ') => char === '?' || char === '\ufffd' || char === page.mark
  // What follows a mark may be the rest of what it stands for.
  let at = isMark(text[start - 1]) ? tornBytes(bytes) : 0
  let from = places[at]! > 0 || at === 0 ? places[at]! : -1
  while (at < bytes.length) {
    const {code, length} = readUtf8(bytes, at)
    if (length === 0) break
    if (code > 0x7f && !plausible(code, table, page)) return undefined
    pending += String.fromCodePoint(code)
    proof += code > 0xffff ? 3 : code > 0x7f ? 1 : 0
    at += length
    if (places[at]! > 0) {
      if (from >= 0)
        parts.push({
          start: from,
          end: places[at]!,
          text: pending,
          pages,
          mask: 0,
          // With its selector's second byte, B8, for its own: ☸ was ☁️.
          doubtful: code >= 0x2600 && code < 0x27c0 && (code & 63) === 0x38,
          rivals: 0,
        })
      from = places[at]!
      pending = ''
    }
  }
  if (mixed.test(parts.map(({text}) => text).join(''))) return undefined
  const isInWord = isGlued && /^\p{Script=Latin}/u.test(parts[0]?.text ?? '')
  const run = {parts, left: [], proof, isMarked, isUnheard, isInWord, isCut: false}
  if (at === bytes.length) return run
  // The rest is the beginning of a character whose last byte went with what stood behind it.
  const isCut = !isMark(text[end])
  if (bytes.length - at > 3 || from < 0 || (isCut && !pairless.test(text[end] ?? ' '))) return undefined
  const rest = bytes.slice(at)
  // Of two marks the first is byte 80, which makes no pair with anything.
  const isDouble = !isCut && !page.isDense && isMark(text[end + 1])
  if (isDouble) rest.push(0x80)
  const codes = from === start && pending !== '' ? [] : completionsOf(rest)
  const left = {start: from, end: end + (isCut ? 0 : isDouble ? 2 : 1), pending, codes, pages}
  // What is whole beside it is a guess, too: only that a byte is missing says that anything is.
  return {...run, parts: isCut ? parts.map(inDoubt) : parts, left: [left], isCut}
}

/** What makes no pair with a byte before it, and so is still there when that is dropped. */
const pairless = /[\x00-\x3f]/

/** Letters that another page has a byte for, and this one none: what touches one went through that page. */
const isHalfWidth = (char = ' ') => char >= '\uff61' && char <= '\uff9f'

/** Letters of two alphabets side by side: nobody wrote 末尾處 as ĩβ̎. */
const mixed = /[À-ɏ](?=[Ͱ-ԯ])|[Ͱ-Ͽ](?=[À-ɏЀ-ԯ])|[Ѐ-ԯ](?=[À-Ͽ])/

const isAsciiLetter = (char = ' ') => /[A-Za-z]/.test(char)

function readUtf8(bytes: readonly number[], at: number): {code: number; length: number} {
  const lead = bytes[at]!
  if (lead < 0x80) return {code: lead, length: 1}
  const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
  if (length === 0 || at + length > bytes.length) return {code: 0, length: 0}
  let code = lead & (0xff >> (length + 1))
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i]!
    if ((byte & 0xc0) !== 0x80) return {code: 0, length: 0}
    code = (code << 6) | (byte & 63)
  }
  return code < [0, 0, 0x80, 0x800, 0x10000][length]! || (code >= 0xd800 && code < 0xe000)
    ? {code: 0, length: 0}
    : {code, length}
}

/** How many bytes at the beginning are later ones of a character. */
function tornBytes(bytes: readonly number[]): number {
  let count = 0
  while (count < 3 && (bytes[count]! & 0xc0) === 0x80) count++
  return count
}

function plausible(code: number, table: Uint16Array, {common}: PairPage): boolean {
  if (!assigned(code)) return false
  if (code >= 0x3400 && code < 0xa000) return common(table[code]!)
  // A sign that nobody uses is a common one that has lost a byte: ⚸ was ⚠️.
  return costOf(code) <= (code >= 0x2600 && code < 0x27c0 ? 8 : 9)
}

/** The common characters that begin with some bytes and have lost their last one; the same few are asked for again and again. */
function completions(table: Uint16Array, page: PairPage): (bytes: readonly number[]) => readonly number[] {
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
    if (length === bytes.length + 1 && plausible(code, table, page)) found.push(code)
  }
  return found.sort((a, b) => costOf(a) - costOf(b))
}
