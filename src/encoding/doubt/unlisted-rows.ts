import {lazily} from '../../text/lazily.ts'
import type {Span} from '../../text/span.ts'
import {readUtf8} from '../../text/utf8.ts'
import {beyondAscii} from '../characters/beyond-ascii.ts'
import type {Part} from '../characters/part.ts'
import {byteOf} from '../characters/scan.ts'
import {recurring} from '../context/recurring.ts'
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
export interface Row extends Span {
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

export function rowsOf(codes: Uint16Array, parts: readonly Part[]): Row[] {
  const rows: Row[] = []
  let next = 0
  const places = beyondAscii(codes)
  for (let i = 0; i < places.length; ) {
    const start = places[i]!
    let [end, told, text] = [start + 1, start, '']
    let pages: readonly number[] = none
    while (places[++i] === end) end++
    for (; next < parts.length && parts[next]!.start < end; next++) {
      const part = parts[next]!
      if (part.start !== told || part.pages.length > 1) continue
      text += part.text
      told = part.end
      // Nearly all rows went through one page, whose list will do for them.
      if (pages.length === 0) pages = part.pages
      else if (!pages.includes(part.pages[0]!)) pages = [...pages, part.pages[0]!]
    }
    rows.push({start, end, text: told === end ? text : '', pages})
  }
  return rows
}

const none: readonly number[] = []

/** What characters side by side are by each of the pages. */
export function readings(text: string, codes: Uint16Array, isAssigned: (code: number) => boolean) {
  const again = recurring<readonly string[]>()
  return ({start, end}: Span): readonly string[] =>
    again(text.slice(start, end), () => {
      const shown = bytesIn(codes, start, end)
      return Array.from({length: pageCount}, (_, page) => read(shown, page, isAssigned))
    })
}

/** For each of some characters, its bytes in the pages; none if one of them is in no page. */
function bytesIn(codes: Uint16Array, start: number, end: number): readonly Uint8Array[] {
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

/** What they are by a page; nothing unless all of it is UTF-8. */
function read(shown: readonly Uint8Array[], page: number, isAssigned: (code: number) => boolean): string {
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
