import type {Span} from '../../text/span.ts'
import {readUtf8} from '../../text/utf8.ts'
import {inDoubt, type Part} from '../characters/part.ts'
import type {PairPage} from '../data/pair-pages.ts'
import {mayBeWritten} from './completions.ts'
import {type Traits, traitsOf} from './run-traits.ts'

/** What is left of a character: the whole ones before it in the same pairs of bytes, and what it may have been. */
export interface Left extends Span {
  pending: string
  codes: readonly number[]
  pages: readonly number[]
  /** The whole ones after it, with which its last byte made a pair. */
  following?: string
}

/** Characters of a two-byte page side by side, as what they were. */
export interface Run extends Omit<Traits, 'isOdd'> {
  parts: Part[]
  left: Left[]
  /** How many characters speak for the reading. */
  proof: number
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
  const {page} = reader
  const row = rowOf(text, start, end, reader.table)
  const isMark = (char = ' ') => char === '?' || char === '\ufffd' || char === page.mark
  // What follows a mark may be the rest of what that stands for.
  const read = readRow(row, isMark(text[start - 1]) ? tornBytes(row.bytes) : 0, reader)
  const isRead = read?.at === row.bytes.length
  const traits = read && traitsOf(text, start, end, read.parts, isRead, page)
  if (!traits) return undefined
  const {parts, proof, at, from, pending} = read
  const {isOdd, ...seen} = traits
  const run = {...seen, parts, left: [], proof, isCut: false}
  if (isRead) return run
  // The rest is the beginning of a character whose last byte went with what followed it.
  const isCut = !isMark(text[end])
  if (row.bytes.length - at > 3 || from < 0 || (isCut && !pairless.test(text[end] ?? ' '))) return undefined
  const rest = row.bytes.slice(at)
  // The first of two marks is byte 80, which makes no pair with anything.
  const isDouble = !isCut && !page.isDense && isMark(text[end + 1])
  if (isDouble) rest.push(0x80)
  const codes = isCut && from === start && pending !== '' ? [] : reader.completionsOf(rest)
  const left = {start: from, end: end + (isCut ? 0 : isDouble ? 2 : 1), pending, codes, pages: reader.pages}
  // After 状态转, which would be ״̬ת, only the rest counts.
  if (isOdd && pending === '') return {...run, parts: [], proof: 0, left: [left], isCut}
  // Whole characters beside it are guesses, too: nothing but the missing byte says that anything is damaged.
  return {...run, parts: isCut ? parts.map(inDoubt) : parts, left: [left], isCut}
}

/** What a row comes to, as far as it can be read. */
interface Read {
  parts: Part[]
  proof: number
  /** Up to which byte it can; and where in the text the character begins that this one ends in, or −1 for none. */
  at: number
  from: number
  /** The whole characters since then. */
  pending: string
}

/** Reads a row from a byte on; nothing if it comes to what hardly anybody writes. */
function readRow({bytes, places}: Row, first: number, {page, table, pages}: Reader): Read | undefined {
  const read: Read = {parts: [], proof: 0, at: first, from: places[first]!, pending: ''}
  while (read.at < bytes.length) {
    const {code, length} = readUtf8(bytes, read.at)
    if (length === 0) break
    if (code > 0x7f && !mayBeWritten(code, table, page)) return undefined
    read.pending += String.fromCodePoint(code)
    read.proof += code > 0xffff ? 3 : code > 0x7f ? 1 : 0
    read.at += length
    const [start, end] = [read.from, places[read.at]!]
    if (end < 0) continue
    // B8 may be the second byte of a selector, not the last one of the sign: ☸ was ☁️.
    const doubtful = code >= 0x2600 && code < 0x27c0 && (code & 63) === 0x38
    if (start >= 0) read.parts.push({start, end, text: read.pending, pages, mask: 0, doubtful, rivals: 0})
    read.from = end
    read.pending = ''
  }
  return read
}

/** What makes no pair with a byte before it, and so is left when that is dropped. */
const pairless = /[\x00-\x3f]/

/** Half-width kana: another page has bytes for them, and this one has none. What touches one went through that page. */
const isHalfWidth = (char = ' ') => char >= '\uff61' && char <= '\uff9f'

/** How many bytes at the beginning are later ones of a character. */
function tornBytes(bytes: readonly number[]): number {
  let count = 0
  while (count < 3 && (bytes[count]! & 0xc0) === 0x80) count++
  return count
}
