import {charOf, codePages} from '../../src/encoding/characters/code-pages.ts'
import {pairPages} from '../../src/encoding/data/pair-pages.ts'
import type {Random} from './random.ts'

const signs = [...'’“—…•→✅🚀🌐éüßñğłøіжλאش漢字한あ。\u00a0\ufe0f\u{e000}\u{10ffff}']
/** Overlong forms, halves of pairs, what is beyond the last character, marks, and what no character begins with. */
// biome-ignore format: read as a heap
const wrong = [[0xc0, 0x80], [0xe0, 0x80, 0x80], [0xed, 0xa0, 0x80], [0xed, 0xb0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xf7, 0xbf, 0xbf, 0xbf], [0xf8], [0xff], [0xef, 0xbb, 0xbf], [0xef, 0xbf, 0xbd]]
/** What befalls a text once it was read by the wrong page. */
const losses: ((text: string) => string)[] = [
  text => text,
  text => text.replace(/[\x80-\x9f\xad]/g, ''),
  text => text.replace(/[\x80-\x9f]/g, '').replaceAll('\xa0', ' '),
  text => text.replace(/[\x80-\x9f\ufffd]/g, '?'),
]

/** A text, and in it what one code page makes of bytes that are UTF-8, or hardly, or not at all: most of it no report ever had. */
export function misread(text: string, random: Random): string {
  const page = random.pick(codePages)
  const pair = random.below(4) === 0 ? new TextDecoder(random.pick(pairPages).id) : undefined
  const lose = random.pick(losses)
  let out = text
  for (let left = 1 + random.below(8); left > 0; left--) {
    const bytes = Array.from({length: 1 + random.below(4)}, () => some(random)).flat()
    const shown = pair?.decode(Uint8Array.from(bytes)) ?? bytes.map(byte => charOf(page, byte)).join('')
    const at = random.below(out.length + 1)
    out = out.slice(0, at) + lose(shown) + out.slice(at)
  }
  return out
}

function some(random: Random): readonly number[] {
  const sign = Buffer.from(random.pick(signs))
  switch (random.below(6)) {
    case 0:
      return random.pick(wrong)
    case 1:
      return [...sign.subarray(0, 1 + random.below(sign.length))]
    case 2:
      return [0x80 + random.below(0x80)]
    case 3:
      return [0xc2 + random.below(0x3e), 0x80 + random.below(0x40), 0x80 + random.below(0x40)]
    default:
      return [...sign]
  }
}
