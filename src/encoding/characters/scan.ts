import {lengthBy, readUtf8} from '../../text/utf8.ts'
import {beyondAscii} from './beyond-ascii.ts'
import {codePages} from './code-pages.ts'
import {doubled} from './columns.ts'

/**
 * Characters whose UTF-8 bytes stand in the text as characters of a code page, ordered by start. In columns, by number:
 * a damaged megabyte has a million of them, and as many objects would take longer to make and to sweep than to read.
 */
export interface Pieces {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The characters that the bytes are. */
  readonly codes: Int32Array
  /** The pages by which each reading holds: bit i is `codePages[i]`. */
  readonly pages: Int32Array
}

/** A list of pieces. */
export class PieceList implements Pieces {
  count = 0
  starts: Int32Array
  ends: Int32Array
  codes: Int32Array
  pages: Int32Array

  constructor(room: number) {
    this.starts = new Int32Array(room)
    this.ends = new Int32Array(room)
    this.codes = new Int32Array(room)
    this.pages = new Int32Array(room)
  }

  /**
   * Adds a reading by the pages with these bits; what others read alike is the same piece, if that is not before
   * `first`.
   */
  add(first: number, start: number, end: number, code: number, bits: number): void {
    for (let i = first; i < this.count; i++) {
      if (this.codes[i] !== code || this.ends[i] !== end) continue
      this.pages[i]! |= bits
      return
    }
    if (this.count === this.starts.length) {
      this.starts = doubled(this.starts)
      this.ends = doubled(this.ends)
      this.codes = doubled(this.codes)
      this.pages = doubled(this.pages)
    }
    const at = this.count++
    this.starts[at] = start
    this.ends[at] = end
    this.codes[at] = code
    this.pages[at] = bits
  }
}

// All characters of the single-byte pages lie below U+2600, but for two ligatures, Apple's logo and other private ones.
/** How many slots the characters of the pages have, and which one a character has; what no page has shares one. */
export const slots = 0x2683
export const slotOf = (code: number): number =>
  code < 0x2600
    ? code
    : code >= 0xf880 && code <= 0xf8ff
      ? 0x2603 + code - 0xf880
      : code === 0xfb01
        ? 0x2600
        : code === 0xfb02
          ? 0x2601
          : 0x2602

/**
 * For each unit, the pages by which it is the first byte of a longer character, by its length, or a later byte. Each
 * damaged unit is asked about a hundred times; tables of all units cost no memory where nobody looks.
 */
const [tail, two, three, four, lead, longLead] = Array.from({length: 6}, () => new Uint32Array(0x10000)) as [
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
]
/** For each page, the byte that each slot stands for. */
const bytes = new Uint8Array(slots * codePages.length)

const byLength = [undefined, undefined, two, three, four]
const tableOf = (byte: number) => (byte < 0xc0 ? tail : byLength[lengthBy(byte)])

codePages.forEach(({byteOf}, page) => {
  byteOf.forEach((byte, code) => {
    const at = slotOf(code)
    bytes[page * slots + at] = byte
    const table = tableOf(byte)
    if (table === undefined) return
    table[code]! |= 1 << page
    if (table === tail) return
    lead[code]! |= 1 << page
    if (table !== two) longLead[code]! |= 1 << page
  })
})

/** The byte that a character stands for in a page, 0 for none: as `codePages[page].byteOf`, but from a table. */
export const byteOf = (page: number, code: number): number => bytes[page * slots + slotOf(code)]!

/** What a stretch of a text stands for in a page: one character, or nothing. */
export function readBy(page: number, codes: Uint16Array, start: number, end: number): number | undefined {
  const {code, length} = readUtf8(
    Array.from(codes.subarray(start, end), unit => byteOf(page, unit)),
    0,
  )
  return length === end - start ? code : undefined
}

/** The pages by which this character is the first byte of a longer one. */
export const leads = (code: number): number => (code < 0x10000 ? lead[code]! : 0)
/** The same for characters of three bytes and more. */
export const longLeads = (code: number): number => (code < 0x10000 ? longLead[code]! : 0)
export const tails = (code: number): number => (code < 0x10000 ? tail[code]! : 0)

/** Those of some pages that have a character. */
export function showing(code: number, pages: number): number {
  let mask = 0
  for (let rest = pages; rest; rest &= rest - 1)
    if (byteOf(31 - Math.clz32(rest & -rest), code) !== 0) mask |= rest & -rest
  return mask
}

/** Every reading of every place as UTF-8 that went through a code page. */
export function scan(codes: Uint16Array, isAssigned: (code: number) => boolean): Pieces {
  const end = codes.length - 1
  const places = beyondAscii(codes)
  // A damaged text has a piece for every two or three of them, a sound one hardly any.
  const pieces = new PieceList(64 + (places.length >> 2))
  for (let place = 0; place < places.length - 1; place++) {
    const i = places[place]!
    if (places[place + 1] !== i + 1) continue
    const code = codes[i]!
    const second = tail[codes[i + 1]!]!
    if (second === 0) continue
    let mask = two[code]! & second
    if (mask) read(codes, i, 2, mask, pieces, isAssigned)
    const third = i + 2 <= end ? second & tail[codes[i + 2]!]! : 0
    if (third === 0) continue
    mask = three[code]! & third
    if (mask) read(codes, i, 3, mask, pieces, isAssigned)
    mask = i + 3 <= end ? four[code]! & third & tail[codes[i + 3]!]! : 0
    if (mask) read(codes, i, 4, mask, pieces, isAssigned)
  }
  return pieces
}

function read(
  codes: Uint16Array,
  start: number,
  length: number,
  mask: number,
  pieces: PieceList,
  isAssigned: (code: number) => boolean,
): void {
  const first = pieces.count
  const minimum = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000
  for (let rest = mask; rest; rest &= rest - 1) {
    const index = 31 - Math.clz32(rest & -rest)
    let end = start + length
    let code = decode(codes, start, end, index)
    if (code >= 0xd800 && code <= 0xdbff) {
      // CESU-8: each half of a surrogate pair encoded for itself.
      const low = end + 3 <= codes.length ? decode(codes, end, end + 3, index) : 0
      if (low < 0xdc00 || low > 0xdfff) continue
      code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00)
      end += 3
    } else if (code >= 0xdc00 && code <= 0xdfff) continue
    if (code < minimum || code > 0x10ffff || !isAssigned(code)) continue
    pieces.add(first, start, end, code, 1 << index)
  }
}

function decode(codes: Uint16Array, start: number, end: number, page: number): number {
  const lead = byteOf(page, codes[start]!)
  if (lead === 0) return -1
  let code = end - start === 2 ? lead & 31 : end - start === 3 ? lead & 15 : lead & 7
  for (let i = start + 1; i < end; i++) {
    const byte = byteOf(page, codes[i]!)
    if (byte < 0x80 || byte > 0xbf) return -1
    code = (code << 6) | (byte & 63)
  }
  return code
}
