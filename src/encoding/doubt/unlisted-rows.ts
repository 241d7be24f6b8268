import {lazily} from '../../text/lazily.ts'
import {readUtf8} from '../../text/utf8.ts'
import {beyondAscii} from '../characters/beyond-ascii.ts'
import type {Part} from '../characters/part.ts'
import {byteOf} from '../characters/scan.ts'
import {unlistedPages} from '../data/unlisted-pages.ts'

export const pageCount = Object.keys(unlistedPages).length

/** By character: its byte in each of the pages, 0 for none. */
const bytesOf = lazily(() => {
  const found = new Map<number, Uint8Array>()
  for (const [page, chars] of Object.values(unlistedPages).entries()) {
    for (let i = 0; i < 128; i++) {
      const code = chars.charCodeAt(i)
      // Where a page has nothing, programs show a control, as for all other pages.
      if (code === 0xfffd && i >= 32) continue
      const shown = code === 0xfffd ? 0x80 + i : code
      const bytes = found.get(shown) ?? new Uint8Array(pageCount)
      found.set(shown, bytes)
      bytes[page] = 0x80 + i
    }
  }
  return found
})

/** Whether any of the pages has a character. */
export const isInAny = (code: number): boolean => bytesOf().has(code)

/** Characters beyond ASCII side by side. */
export interface Row {
  start: number
  end: number
  /** What the repairs make of it; empty if they leave some of it. */
  text: string
  /** The pages of these repairs. */
  pages: readonly number[]
}

/** Whether an unlisted page and a listed one have all of this for the same bytes. */
export function readsAlike(codes: Uint16Array, start: number, end: number, unlisted: number, page: number): boolean {
  for (let at = start; at < end; at++)
    if ((bytesOf().get(codes[at]!)?.[unlisted] ?? 0) !== byteOf(page, codes[at]!)) return false
  return true
}

/** Whether one of these pages has all characters of a row. */
export function isShownByAny(codes: Uint16Array, start: number, end: number, pages: readonly number[]): boolean {
  for (const page of pages) {
    let at = start
    while (at < end && byteOf(page, codes[at]!) !== 0) at++
    if (at === end) return true
  }
  return false
}

export function* rowsOf(codes: Uint16Array, parts: readonly Part[]): Generator<Row> {
  let next = 0
  const places = beyondAscii(codes)
  for (let i = 0; i < places.length; ) {
    const start = places[i]!
    let [end, told, text] = [start + 1, start, '']
    const pages: number[] = []
    while (places[++i] === end) end++
    for (; next < parts.length && parts[next]!.start < end; next++) {
      if (parts[next]!.start !== told || parts[next]!.pages.length > 1) continue
      text += parts[next]!.text
      told = parts[next]!.end
      if (!pages.includes(parts[next]!.pages[0]!)) pages.push(parts[next]!.pages[0]!)
    }
    yield {start, end, text: told === end ? text : '', pages}
  }
}

/** For each character of a row, its bytes in the pages; none if one of the characters is in no page. */
export function bytesIn(codes: Uint16Array, start: number, end: number): readonly Uint8Array[] {
  const shown: Uint8Array[] = []
  for (let at = start; at < end; at++) {
    const one = bytesOf().get(codes[at]!)
    if (one === undefined) return []
    shown.push(one)
  }
  return shown
}

/** Ideographs from here on are in hardly any text: 🚀 is never one of them, though a page may read it so. */
const rarest = 0x20000

/** What a row is by a page; nothing unless all of it is UTF-8. */
export function read(shown: readonly Uint8Array[], page: number, isAssigned: (code: number) => boolean): string {
  const bytes: number[] = []
  for (let i = 0; i < shown.length; i++) {
    const byte = shown[i]![page]!
    if (byte === 0) return ''
    bytes.push(byte)
  }
  let text = ''
  for (let at = 0; at < bytes.length; ) {
    const {code, length} = readUtf8(bytes, at)
    if (length === 0 || code >= rarest || !isAssigned(code)) return ''
    text += String.fromCodePoint(code)
    at += length
  }
  return text
}
