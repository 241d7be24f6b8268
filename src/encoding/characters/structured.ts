import {step} from '../../text/utf8.ts'
import type {CodePage} from './code-pages.ts'

/** How much of the bytes that a page has for these words is UTF-8: most, if the text was damaged in another way. */
export function shareOfUtf8(words: readonly string[], page: CodePage): number {
  let [all, whole] = [0, 0]
  for (const word of words) {
    const bytes = bytesOf(word, page)
    for (let at = 0; at < bytes.length; ) {
      const size = step(bytes, at)
      if (bytes[at]! >= 0x80) all += Math.abs(size)
      if (size > 1 || isHead(bytes, at, -size)) whole += Math.abs(size)
      at += Math.abs(size)
    }
  }
  return whole / (all || 1)
}

function bytesOf(word: string, {byteOf}: CodePage): Uint8Array {
  const bytes = new Uint8Array(word.length)
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code > 0x7f) bytes[i] = byteOf.get(code) ?? 0
  }
  return bytes
}

/** In how many words the page has the first bytes of a dash or an emoji. */
export const headsOfUtf8 = (words: readonly string[], page: CodePage): number =>
  words.filter(word => {
    const bytes = bytesOf(word, page)
    return bytes.some((_, at) => isHead(bytes, at, 2))
  }).length

/** What a dash or an emoji leaves that lost its last bytes: no language has these two side by side in an older page. */
const isHead = (bytes: Uint8Array, at: number, size: number): boolean =>
  size > 1 && ((bytes[at] === 0xe2 && bytes[at + 1] === 0x80) || (bytes[at] === 0xf0 && bytes[at + 1] === 0x9f))
