import type {Source} from './source.ts'
import type {Span} from './span.ts'
import {illFormed} from './utf8.ts'

/** UTF-16 within a text in UTF-8, which shows it as characters with zeros between them. */
export interface Piece extends Span {
  /** What it says. */
  text: string
  /** Whether nothing else can be meant. */
  sure: boolean
}

const plain = String.raw`[\t\r\n\x20-\x7e]\0`
/**
 * Characters whose halves are both ASCII: some accented letters, dashes, quotes, bullets, arrows, squares and ticks.
 */
const others = String.raw`(?:[\x01-\x7f][\x01\x02\x20-\x22\x25-\x27]){1,3}`
const piece = new RegExp(`(?:^${others})?(?:${plain}){4,}(?:${others}(?:(?:${plain})+|$))*`, 'g')

/** What no text has: half of a character, as the \x13 beside the \x20 of a dash. */
const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/

/** A text without the pieces whose characters all have a zero after them. */
export const withoutPieces = (text: string): string => text.replace(piece, '')

/** Whether something is a text by itself, and not what is left of another one. */
export const makesSense = (text: string): boolean => /\S/.test(text) && !control.test(text) && !text.includes('\ufffd')

/** Where UTF-16 begins in a file, and whether nothing else can be meant: a line in UTF-8 ends there. */
export interface Appended {
  start: number
  sure: boolean
}

/** The shortest text that is known for one without a line end after it. */
const known = 16
/** The first characters of the UTF-16 may have no zeros, up to so many: `“H`, `🚀 W`. */
const mostHidden = 8

/**
 * Where UTF-16 begins that goes on to the end of a file: below text in UTF-8, since PowerShell 5 appends so with `>>`.
 * If the whole file were read as UTF-16, all above it would be Chinese.
 */
export function appendedAt(bytes: Uint8Array): Appended | undefined {
  const zero = bytes.indexOf(0)
  if (zero < 1) return undefined
  // The line end of a text in UTF-16 has a zero after it.
  const line = bytes.lastIndexOf(10, zero - 2)
  if (line !== -1 && (zero - line) % 2 === 0 && isText(bytes.subarray(0, line + 1), /^\s*$/))
    return readAppended(bytes, line + 1) === undefined ? undefined : {start: line + 1, sure: true}
  for (let start = zero - 1; start >= known && start >= zero - 1 - 2 * mostHidden; start -= 2)
    if (isText(bytes.subarray(0, start)) && readAppended(bytes, start) !== undefined) {
      // `“Hello` after a space: its first half may be the other character's.
      return {
        start,
        sure: start === zero - 1 && !/[\x01\x02\x20-\x22\x25-\x27]/.test(String.fromCharCode(bytes[start - 1]!)),
      }
    }
  return undefined
}

/** Whether bytes are a text in UTF-8 by themselves. */
function isText(bytes: Uint8Array, orElse?: RegExp): boolean {
  if (illFormed(bytes).invalid.length > 0) return false
  const text = new TextDecoder().decode(bytes)
  return makesSense(text) || orElse?.test(text) === true
}

/** What stands there in UTF-16; nothing if that makes no sense, or if text in UTF-8 goes on below it. */
function readAppended(bytes: Uint8Array, start: number): string | undefined {
  const even = start + ((bytes.length - start) & ~1)
  let [plain, small, narrow] = [0, 0, 0]
  for (let at = start; at < even; at += 2) {
    const [low, high] = [bytes[at]!, bytes[at + 1]!]
    if (high < 0x20 && high !== 9 && high !== 10 && high !== 13) small++
    if (high === 0 && isPrinted(low)) plain++
    narrow = isPrinted(low) && isPrinted(high) ? narrow + 1 : 0
    if (narrow > 3) return undefined
  }
  // As in `utf16.ts`: the upper halves are those of an alphabet, or there are spaces and line ends between others.
  const pairs = (even - start) / 2
  if (plain < 3 || (small < pairs / 2 && plain < pairs / 30)) return undefined
  const last = even < bytes.length ? bytes[even]! : undefined
  if (last !== undefined && last >= 0x80) return undefined
  const text = new TextDecoder('utf-16le', {ignoreBOM: true}).decode(bytes.subarray(start, even))
  if (!makesSense(text) || /[\ue000-\uf8ff\ufff0-\uffff]/.test(text)) return undefined
  return last === undefined ? text : text + String.fromCharCode(last)
}

const isPrinted = (byte: number) => (byte >= 0x20 && byte <= 0x7e) || byte === 9 || byte === 10 || byte === 13

/** What was appended to a UTF-8 file in UTF-16: a whole tail, or pieces of which every character is plain. */
export function utf16In({bytes, text, charset}: Source): Piece[] {
  if (charset !== 'utf-8' || !text.includes('\0')) return []
  const tail = appendedAt(bytes)
  if (tail) {
    const above = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes.subarray(0, tail.start)).length
    // The mark of a file that was appended as a whole marks nothing there.
    const said = readAppended(bytes, tail.start)!.replace(/^\ufeff/, '')
    return [{start: above, end: text.length, text: said, sure: tail.sure}]
  }
  return [...text.matchAll(piece)].map(({0: all, index}) => ({
    start: index,
    end: index + all.length,
    text: readPairs(all),
    sure: true,
  }))
}

function readPairs(text: string): string {
  let read = ''
  for (let at = 0; at + 1 < text.length; at += 2)
    read += String.fromCharCode(text.charCodeAt(at) | (text.charCodeAt(at + 1) << 8))
  return read
}
