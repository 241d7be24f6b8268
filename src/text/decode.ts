import type {InvalidBytes, Source} from './source.ts'
import {illFormed, step} from './utf8.ts'
import {decodeUtf16, detectUtf16} from './utf16.ts'
import {decodeWindows1252} from './windows-1252.ts'

/** Reads bytes as the text they most likely are. Never throws: what cannot be read is U+FFFD, and listed. */
export function decode(bytes: Uint8Array): Source {
  const {text, charset, invalid, tail} = read(bytes)
  return {bytes, text, charset, bom: text.charCodeAt(0) === 0xfeff, invalid: invalid(), ...(tail && {tail})}
}

/** The text alone: listing what cannot be read of a flood takes several times as long as reading it. */
export const decodeText = (bytes: Uint8Array): string => read(bytes).text

interface Reading extends Pick<Source, 'text' | 'charset' | 'tail'> {
  invalid(): InvalidBytes[]
}

const none = () => []

function read(bytes: Uint8Array): Reading {
  const utf16 = detectUtf16(bytes)
  if (utf16) {
    const {invalid, ...read} = decodeUtf16(bytes, utf16)
    return {...read, charset: utf16, invalid: () => invalid}
  }
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
  if (isWellFormed(bytes, text)) return {text, charset: 'utf-8', invalid: none}
  if (looksLegacy(bytes)) return {text: decodeWindows1252(bytes), charset: 'windows-1252', invalid: none}
  return {text, charset: 'utf-8', invalid: () => illFormed(bytes).invalid}
}

/** Whether nothing was replaced in a decoded text. A decoder that is to fail takes Node four times as long: 30 µs a report. */
function isWellFormed(bytes: Uint8Array, text: string): boolean {
  if (!text.includes('\ufffd')) return true
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return true
  } catch {
    return false
  }
}

/**
 * A file is in a legacy code page as a whole if nothing in it is UTF-8. One sound character says otherwise: it is a
 * UTF-8 file with foreign bytes then, and only those are in question. So do characters of which only the last byte is
 * gone, with a `?` in its place, as programs leave them that took the text for GBK.
 */
function looksLegacy(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false
  let [invalid, halves, asked, last] = [0, 0, 0, 0]
  for (let at = 0; at < bytes.length; ) {
    const size = step(bytes, at)
    if (size > 1) return false
    if (size < 0) {
      if (isOfHalf(bytes, at - (invalid % 3))) halves++
      if (size < -1 && bytes[at - size] === question) asked++
      invalid++
      last = -size
    }
    at += Math.abs(size)
    if (at === bytes.length && size < 0) return !(halves === invalid || (invalid === 1 && last > 1))
  }
  return halves < invalid && asked < invalid
}

const question = 0x3f

/** Half of a surrogate pair that was encoded by itself: ill-formed, but of no other encoding. */
const isOfHalf = (bytes: Uint8Array, at: number) =>
  bytes[at] === 0xed &&
  bytes[at + 1]! >= 0xa0 &&
  bytes[at + 1]! <= 0xbf &&
  bytes[at + 2]! >= 0x80 &&
  bytes[at + 2]! <= 0xbf
