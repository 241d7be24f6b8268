import type {Span} from '../text/span.ts'
import {gbkHallmarks} from './data/gbk-hallmarks.ts'
import {assigned, costOf} from './kind.ts'
import type {Part} from './part.ts'

/** Stands for GBK where other pages have their index. */
export const gbkPage = -1

/**
 * Of these, the ones that no Chinese text has: antimony by an old name, a horse's tack. They stand for the first bytes
 * of `’“—…`, arrows, emoji, lines of boxes, `，` and `。`.
 */
const unheard = /[锛銆鈥馃鈫鉁鈹鈿]/

/** Pairs of bytes by the character that GBK has for them; made when it is needed, by the platform's own decoder. */
function byteTable(): Uint16Array {
  const pairs = new Uint8Array(126 * 191 * 2)
  let at = 0
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      pairs[at++] = lead
      pairs[at++] = trail
    }
  }
  const table = new Uint16Array(0x10000)
  const decoder = new TextDecoder('gbk')
  for (let i = 0; i < pairs.length; i += 2) {
    if (pairs[i + 1] === 0x7f) continue
    const text = decoder.decode(pairs.subarray(i, i + 2))
    if (text.length === 1 && text !== '\ufffd') table[text.charCodeAt(0)] = (pairs[i]! << 8) | pairs[i + 1]!
  }
  // Newer decoders have a pair for the euro. To the programs that do the damage, it is byte 80.
  table[0x20ac] = 0
  return table
}

/** Whether the commoner half of Chinese, GB 2312, has a character; others are hardly what was meant. */
const isCommon = (pair: number) => pair >> 8 >= 0xa1 && pair >> 8 <= 0xf7 && (pair & 0xff) >= 0xa1

/** What is left of a character: what stands whole before it in the same pair of bytes, and what it may have been. */
export interface Left extends Span {
  pending: string
  codes: readonly number[]
}

interface Run {
  parts: Part[]
  left: Left[]
  /** How many characters speak for the reading. */
  proof: number
  /** Whether Chinese would hardly look so: else, amid sound text, a single character may be just what it is. */
  isMarked: boolean
  /** Whether a letter comes out that a word in Latin letters goes on with. */
  isInWord: boolean
}

/** What GBK made of UTF-8: whole characters, and those of which the last byte was replaced by `?`. */
export function gbkParts(text: string): {parts: Part[]; left: Left[]} {
  if (!gbkHallmarks.test(text)) return {parts: [], left: []}
  const table = byteTable()
  const runs: Run[] = []
  let unreadable = 0
  const isPart = (code: number) => table[code]! > 0 || code === 0x20ac
  for (let i = 0; i < text.length; i++) {
    if (!isPart(text.charCodeAt(i))) continue
    const start = i
    while (i < text.length && isPart(text.charCodeAt(i))) i++
    const run = readRun(text, start, i, table)
    if (run) runs.push(run)
    else unreadable++
  }
  // A short run alone could be Chinese; beside long ones it is damage like they are.
  const isAllDamage = runs.length >= 4 * unreadable
  const speaks = (run: Run) => run.proof >= 2 || (isAllDamage && run.isInWord)
  const proof = runs.reduce((sum, run) => sum + (speaks(run) ? run.proof : 0), 0)
  const taken = runs.filter(
    run =>
      run.proof >= 3 ||
      (proof >= 4 && run.proof >= 1 && (run.isMarked || run.isInWord || isAllDamage)) ||
      (proof >= 12 && run.left.length > 0 && (run.isMarked || run.isInWord || isAllDamage)),
  )
  return {parts: taken.flatMap(({parts}) => parts), left: taken.flatMap(({left}) => left)}
}

function readRun(text: string, start: number, end: number, table: Uint16Array): Run | undefined {
  const bytes: number[] = []
  /** Where in the text each byte begins a character; 0 for the second byte of one. */
  const places: number[] = []
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    const pair = table[code]!
    if (pair === 0) bytes.push(0x80)
    else bytes.push(pair >> 8, pair & 0xff)
    places.push(at)
    if (pair !== 0) places.push(0)
  }
  places.push(end)
  const parts: Part[] = []
  const shown = text.slice(start, end)
  const isMarked = gbkHallmarks.test(shown)
  const isGlued = isAsciiLetter(text[start - 1]) || isAsciiLetter(text[end])
  let proof = unheard.test(shown) ? 2 : 0
  let pending = ''
  let from = start
  let at = 0
  while (at < bytes.length) {
    const {code, length} = readUtf8(bytes, at)
    if (length === 0) break
    if (code > 0x7f && !plausible(code, table)) return undefined
    pending += String.fromCodePoint(code)
    proof += code > 0xffff ? 3 : code > 0x7f ? 1 : 0
    at += length
    if (places[at]! > 0) {
      parts.push({start: from, end: places[at]!, text: pending, pages: [gbkPage], mask: 0, doubtful: false, rivals: 0})
      from = places[at]!
      pending = ''
    }
  }
  if (mixed.test(parts.map(({text}) => text).join(''))) return undefined
  const isInWord = isGlued && /^\p{Script=Latin}/u.test(parts[0]?.text ?? '')
  if (at === bytes.length) return {parts, left: [], proof, isMarked, isInWord}
  // The rest is the beginning of a character whose last byte went with what stood behind it.
  const cut = text[end] === '?' || text[end] === '\ufffd'
  if (bytes.length - at > 3 || !cut) return undefined
  const codes = from === start && pending !== '' ? [] : completions(bytes.slice(at), table)
  const left = {start: from, end: end + 1, pending, codes}
  return {parts, left: [left], proof, isMarked, isInWord}
}

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

function plausible(code: number, table: Uint16Array): boolean {
  if (!assigned(code)) return false
  if (code >= 0x3400 && code < 0xa000) return isCommon(table[code]!)
  return costOf(code) <= 9
}

/** The common characters that begin with these bytes and have lost their last one. */
function completions(bytes: readonly number[], table: Uint16Array): number[] {
  const found: number[] = []
  for (let last = 0x80; last < 0xc0; last++) {
    const {code, length} = readUtf8([...bytes, last], 0)
    if (length === bytes.length + 1 && plausible(code, table)) found.push(code)
  }
  return found.sort((a, b) => costOf(a) - costOf(b))
}
