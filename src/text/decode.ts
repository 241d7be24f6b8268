import type {InvalidBytes, Source} from './source.ts'
import {decodeLoosely, type LooseUtf8} from './utf8.ts'
import {decodeUtf16, detectUtf16} from './utf16.ts'
import {decodeWindows1252} from './windows-1252.ts'

/** Reads bytes as the text they most likely are. Never throws: what cannot be read is U+FFFD, and listed. */
export function decode(bytes: Uint8Array): Source {
  const utf16 = detectUtf16(bytes)
  if (utf16) {
    const {text, invalid} = decodeUtf16(bytes, utf16)
    return {bytes, text, charset: utf16, bom: text.charCodeAt(0) === 0xfeff, invalid}
  }
  const text = decodeStrictly(bytes)
  if (text !== undefined) return {bytes, text, charset: 'utf-8', bom: text.charCodeAt(0) === 0xfeff, invalid: []}
  const loose = decodeLoosely(bytes)
  if (looksLegacy(bytes, loose)) {
    return {bytes, text: decodeWindows1252(bytes), charset: 'windows-1252', bom: false, invalid: []}
  }
  return {bytes, text: loose.text, charset: 'utf-8', bom: loose.text.charCodeAt(0) === 0xfeff, invalid: loose.invalid}
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * A file is in a legacy code page as a whole if nothing in it is UTF-8. One sound character is enough to
 * say otherwise: it is then a UTF-8 file with foreign bytes in it, and only those are in question.
 */
function looksLegacy(bytes: Uint8Array, {sound, invalid}: LooseUtf8): boolean {
  if (sound > 0 || bytes.includes(0)) return false
  if (onlyHalves(bytes, invalid)) return false
  const last = invalid.at(-1)!
  const truncated = last.byteEnd === bytes.length && last.byteEnd - last.byteStart > 1
  return !(truncated && invalid.length === 1)
}

/** Halves of surrogate pairs that were encoded for themselves: ill-formed, but of no other encoding. */
const onlyHalves = (bytes: Uint8Array, invalid: readonly InvalidBytes[]) =>
  invalid.every(({byteStart}, i) => {
    const [lead, next, last] = bytes.subarray(byteStart - (i % 3), byteStart - (i % 3) + 3)
    return lead === 0xed && next! >= 0xa0 && next! <= 0xbf && last! >= 0x80 && last! <= 0xbf
  })
