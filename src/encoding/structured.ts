import type {CodePage} from './code-pages.ts'

/** How much of the bytes that a page had for these words is UTF-8: of text that was damaged in another way, most is. */
export function shareOfUtf8(words: readonly string[], {byteOf}: CodePage): number {
  let [all, whole] = [0, 0]
  for (const word of words) {
    const bytes = Array.from(word, char => byteOf.get(char.charCodeAt(0)) ?? 0)
    for (let i = 0; i < bytes.length; i++) {
      if (bytes[i]! >= 0x80) all++
      const tails = tailsBehind(bytes[i]!)
      if (tails > 0 && bytes.slice(i + 1, i + 1 + tails).filter(isTail).length === tails) whole += tails + 1
    }
  }
  return whole / (all || 1)
}

const isTail = (byte: number) => byte >= 0x80 && byte < 0xc0
const tailsBehind = (lead: number) => (lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3)
