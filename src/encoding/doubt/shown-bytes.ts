import {lengthBy} from '../../text/utf8.ts'
import {type CodePage, codePageIds, codePages, utf8} from '../characters/code-pages.ts'
import type {Place} from './lasting.ts'

/**
 * Whether one byte can stand in for another: both are later bytes, or begin characters of one length, as ÿ and Ÿ of Macs
 * begin the two halves of Arabic.
 */
export const areAlike = (byte: number, other: number): boolean =>
  lengthBy(byte) === lengthBy(other) && byte < 0xc0 === other < 0xc0

/** A byte of a character to be restored, and where the page shows it. */
export interface ShownByte {
  page: CodePage
  byte: number
  at: number
  /** The characters of the place, the bytes of the k-th, and which of these it is. */
  chars: readonly string[]
  bytes: readonly number[]
  k: number
  i: number
}

/** The bytes of what one page shows whole; none of a place that lost some, where nobody knows which stood where. */
export function* shownBytes(text: string, {start, pages, text: made}: Place): Generator<ShownByte> {
  const page = codePages[codePageIds.indexOf(pages[0] as never)]
  if (pages.length !== 1 || !page) return
  const chars = Array.from(made)
  let at = start
  for (const [k, char] of chars.entries()) {
    const bytes = utf8(char.codePointAt(0)!)
    for (const [i, byte] of bytes.entries()) {
      if (text[at] !== page.shown[byte]) return
      yield {page, byte, at: at++, chars, bytes, k, i}
    }
  }
}
