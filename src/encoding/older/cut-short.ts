import {lengthBy} from '../../text/utf8.ts'
import {utf8} from '../characters/code-pages.ts'
import type {Foreign} from './foreign.ts'

const replaced = 0xfffd
/** Letters beyond the Latin ones. */
const isEastern = (code: number) => (code >= 0x370 && code < 0x2000) || (code >= 0x3040 && code < 0xd7b0)
const endsLine = (code: number) => code === 10 || code === 13
/** If so many sound characters begin with the same byte, it is no letter of an older page. */
const enough = 2

/** Leaves out bytes that are what is left of characters in UTF-8, and no letters of an older page. */
export function withoutCut(text: string, foreign: readonly Foreign[]): Foreign[] {
  const isCut = cutShort(text, foreign)
  return foreign.filter((_, i) => !isCut(i))
}

/**
 * Tells which bytes are what is left of a UTF-8 character that was cut short, by a column of a database or by a program
 * that breaks lines: a first byte that other characters of the file have, too, with too few bytes after it; or, where a
 * line begins, the bytes that the end of the line above lacks.
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
  // A letter of an older page stands in no word whose other letters are Cyrillic or Chinese in UTF-8.
  const isAmid = ({start, end}: Foreign) => isEastern(text.charCodeAt(start - 1)) || isEastern(text.charCodeAt(end))
  const isHead = (place: Foreign) => {
    const {bytes, end} = place
    const lead = bytes[0]!
    if (bytes.length >= lengthBy(lead) || !isRest(bytes.subarray(1))) return false
    // A first byte alone may be a letter, if the word goes on after it; before `?` a program had nothing for the others.
    const isEnd = end >= text.length || endsLine(text.charCodeAt(end)) || text[end] === '?'
    return (leads.get(lead) ?? 0) >= (bytes.length > 1 ? 1 : enough) && (bytes.length > 1 || isEnd || isAmid(place))
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

/** No character has more bytes after its first one. */
const mostRest = 3
