import {appendedAt, makesSense, withoutPieces} from './appended.ts'
import type {InvalidBytes, Source} from './source.ts'
import {illFormed} from './utf8.ts'

type Utf16 = 'utf-16le' | 'utf-16be'

const marks = {'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff]} as const

/** The UTF-16 that these bytes are, if they are any: by their mark, or by what stands at even and odd places. */
export function detectUtf16(bytes: Uint8Array): Utf16 | undefined {
  for (const charset of ['utf-16le', 'utf-16be'] as const) {
    if (bytes[0] === marks[charset][0] && bytes[1] === marks[charset][1]) return charset
  }
  const sample = bytes.subarray(0, 8192)
  if (!sample.includes(0) || isAppended(sample) || appendedAt(bytes)) return undefined
  return (['utf-16le', 'utf-16be'] as const).find(charset => looksUtf16(sample, charset))
}

/** Whether all that has zeros are pieces of a text that makes sense as UTF-8, and would be Chinese in UTF-16. */
function isAppended(bytes: Uint8Array): boolean {
  // Before the first zero, next to nothing of UTF-16 makes sense as UTF-8; its last line may be half of a character.
  const ahead = bytes.subarray(0, bytes.subarray(0, bytes.indexOf(0)).lastIndexOf(10) + 1)
  if (ahead.length >= fewest && illFormed(ahead).invalid.length === 0 && makesSense(new TextDecoder().decode(ahead)))
    return true
  const text = new TextDecoder().decode(bytes, {stream: true})
  const rest = withoutPieces(text)
  // A bullet, three dots and a letter beside them may be all that has no zero.
  return rest.length < text.length && makesSense(rest) && /[\p{L}\p{N}]{2}/u.test(rest)
}

/** Bytes that no text holds, but the upper halves of alphabets are: Latin has 00, Cyrillic 04, Arabic 06. */
const isOdd = (byte: number) => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13

/** Numbers have halves that are zero, too, as in an icon or a database; but what they are then is no characters. */
const mostControls = 33

/**
 * A stray NUL must not turn a small file into Chinese. So either the upper halves are those of an alphabet, and the
 * lower ones are characters; or, as in Chinese, the upper halves are anything with now and then a zero (spaces,
 * digits and line ends), while the lower ones are spread over all bytes, as those of ASCII misread are not.
 */
function looksUtf16(bytes: Uint8Array, charset: Utf16): boolean {
  const upper = charset === 'utf-16le' ? 1 : 0
  const pairs = bytes.length >> 1
  let alphabetic = 0
  let zero = 0
  let misplaced = 0
  let spread = 0
  let controls = 0
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const [high, low] = [bytes[at + upper]!, bytes[at + 1 - upper]!]
    if (isOdd(high)) alphabetic++
    if (high === 0) zero++
    if (high === 0 && isOdd(low)) controls++
    else if (low >= 0x80) spread++
    if (low === 0) misplaced++
  }
  if (zero <= 10 * misplaced || controls * mostControls >= pairs) return false
  if (alphabetic >= pairs / 2) return true
  if (zero < pairs / 30 || spread < (pairs - zero) / 5) return false
  // The bytes of UTF-8 are spread as well, but make sense.
  const {sound, invalid} = illFormed(bytes)
  return sound <= invalid.length
}

/** Fewer bytes without a line end may be Chinese. */
const fewest = 16
/** So much of a text in ASCII is ASCII, and so much less of the halves of Chinese. */
const ordinary = /[A-Za-z\d\s]/g

/**
 * Where UTF-8 begins that goes on to the end of a UTF-16 file: below a line end, where other programs went on with what
 * PowerShell 5 began with `>`. Read as UTF-16, all that would be Chinese.
 */
function utf8TailAt(bytes: Uint8Array, charset: Utf16): number | undefined {
  let last = bytes.length - 1
  while (last >= 0 && (bytes[last]! >= 0x20 || !isOdd(bytes[last]!)) && bytes[last] !== 0x7f) last--
  const start = charset === 'utf-16le' ? last + 1 : last + 2
  if (start < 4 || start % 2 !== 0 || start + 1 >= bytes.length) return undefined
  const end = charset === 'utf-16le' ? bytes[start - 2] : bytes[start - 1]
  if (end !== 10 || bytes[charset === 'utf-16le' ? start - 1 : start - 2] !== 0) return undefined
  const tail = bytes.subarray(start)
  const isClosed = charset === 'utf-16le' && tail.at(-1) === 10
  if (illFormed(tail).invalid.length > 0 || (!isClosed && tail.length < fewest)) return undefined
  const text = new TextDecoder().decode(tail)
  // Of Panjabi each upper half is a line end, and of 上 the lower one.
  if (/^(?:[^\n]\n)+$/.test(text)) return undefined
  const isProven = text.length < tail.length || text.replace(ordinary, '').length * 3 < text.length
  return makesSense(text) && isProven ? start : undefined
}

/**
 * Whether a byte was put into UTF-16 or taken out of it, so that all after it is read by the wrong halves: some
 * programs write two bytes wherever they see the one of a line end. No text has U+0A0D and U+0A00, and no other ends in
 * ਊ.
 */
export const isShifted = (text: string): boolean =>
  /[\u0a00\u0a0d]|\r[\u0a01-\u0aff]/.test(text) || /^[^\u0a01-\u0a7f]*\u0a0a$/.test(text.slice(-5000))

/** Whether text in UTF-8 stands amid UTF-16, which no charset reads: so many plain bytes side by side are no UTF-16. */
export const holdsUtf8 = ({bytes, tail}: Pick<Source, 'bytes' | 'tail'>): boolean =>
  /[\t\n\r\x20-\x7e]{24}/.test(new TextDecoder('latin1').decode(bytes.subarray(0, tail?.byteStart)))

/**
 * Web editors that append a line end to a UTF-16 file append one byte. An odd last byte that is ASCII is
 * therefore the character it looks like; any other cannot be read.
 */
export function decodeUtf16(
  whole: Uint8Array,
  charset: Utf16,
): Pick<Source, 'text' | 'tail'> & {invalid: InvalidBytes[]} {
  const byteStart = utf8TailAt(whole, charset)
  const bytes = whole.subarray(0, byteStart)
  const even = bytes.length & ~1
  const invalid: InvalidBytes[] = []
  let text = new TextDecoder(charset, {ignoreBOM: true}).decode(bytes.subarray(0, even))
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) {
    const unit =
      charset === 'utf-16le' ? bytes[2 * at]! | (bytes[2 * at + 1]! << 8) : (bytes[2 * at]! << 8) | bytes[2 * at + 1]!
    if (unit !== 0xfffd) invalid.push({start: at, end: at + 1, byteStart: 2 * at, byteEnd: 2 * at + 2})
  }
  if (even < bytes.length) {
    const last = bytes[even]!
    // Half of a line end is a zero, which is no character.
    if (last < 0x80) text += last === 0 ? '' : String.fromCharCode(last)
    else {
      invalid.push({start: text.length, end: text.length + 1, byteStart: even, byteEnd: even + 1})
      text += '\ufffd'
    }
  }
  if (byteStart === undefined) return {text, invalid}
  const tail = {start: text.length, byteStart}
  return {text: text + new TextDecoder('utf-8', {ignoreBOM: true}).decode(whole.subarray(byteStart)), invalid, tail}
}

export function encodeUtf16(text: string, charset: Utf16): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), charset === 'utf-16le')
  return bytes
}
