import {step} from '../text/utf8.ts'
import type {CodePage} from './code-pages.ts'

/** How much of the bytes that a page had for these words is UTF-8: of text that was damaged in another way, most is. */
export function shareOfUtf8(words: readonly string[], {byteOf}: CodePage): number {
  let [all, whole] = [0, 0]
  for (const word of words) {
    const bytes = Uint8Array.from(word, char => byteOf.get(char.charCodeAt(0)) ?? 0)
    for (let at = 0; at < bytes.length; ) {
      const size = step(bytes, at)
      if (bytes[at]! >= 0x80) all += Math.abs(size)
      if (size > 1) whole += size
      at += Math.abs(size)
    }
  }
  return whole / (all || 1)
}
