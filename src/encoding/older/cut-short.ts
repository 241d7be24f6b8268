import {lengthBy} from '../../text/utf8.ts'
import {utf8} from '../characters/code-pages.ts'
import type {Foreign} from './foreign.ts'

const replaced = 0xfffd
const endsLine = (code: number) => code === 10 || code === 13
/** So many sound characters that begin with the same byte say that it is none of an older page. */
const enough = 2

/** Bytes that may be letters of an older page, and not what is left of characters in UTF-8. */
export function withoutCut(text: string, foreign: readonly Foreign[]): Foreign[] {
  const isCut = cutShort(text, foreign)
  return foreign.filter((_, i) => !isCut(i))
}

/**
 * Tells of bytes whether they are what is left of a character in UTF-8 that was cut short, by a column of a database or by a
 * program that breaks lines: a first byte that the file's other characters have, too, and too few behind it; and of those that
 * begin a line whether the other half ends the one above.
 */
function cutShort(text: string, foreign: readonly Foreign[]): (i: number) => boolean {
  const leads = new Map<number, number>()
  for (const char of text) {
    const code = char.codePointAt(0)!
    if (code < 0x80 || code === replaced) continue
    const lead = utf8(code)[0]!
    leads.set(lead, (leads.get(lead) ?? 0) + 1)
  }
  if (leads.size === 0) return () => false
  const isRest = (bytes: Uint8Array) => bytes.every(byte => byte >= 0x80 && byte < 0xc0)
  const isHead = ({bytes, end}: Foreign) => {
    const lead = bytes[0]!
    if (bytes.length >= lengthBy(lead) || !isRest(bytes.subarray(1))) return false
    // A first byte alone may be a letter with which a word goes on.
    const isEnd = end >= text.length || endsLine(text.charCodeAt(end))
    return (leads.get(lead) ?? 0) >= (bytes.length > 1 ? 1 : enough) && (bytes.length > 1 || isEnd)
  }
  return i => {
    if (isHead(foreign[i]!)) return true
    let first = i
    let count = 0
    while (count < mostRest && isRest(foreign[first]!.bytes)) {
      count += foreign[first]!.bytes.length
      if (foreign[first - 1]?.end !== foreign[first]!.start) break
      first--
    }
    const above = foreign[first - 1]
    return (
      count > 0 &&
      above !== undefined &&
      isHead(above) &&
      above.bytes.length + count <= lengthBy(above.bytes[0]!) &&
      /^(?:\r\n|[\r\n])$/.test(text.slice(above.end, foreign[first]!.start))
    )
  }
}

/** No character has more bytes behind its first one. */
const mostRest = 3
