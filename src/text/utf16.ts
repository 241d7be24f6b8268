import type {InvalidBytes} from './source.ts'

type Utf16 = 'utf-16le' | 'utf-16be'

const marks = {'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff]} as const

/** The UTF-16 that these bytes are, if they are any: by their mark, or by where their zero bytes stand. */
export function detectUtf16(bytes: Uint8Array): Utf16 | undefined {
  for (const charset of ['utf-16le', 'utf-16be'] as const) {
    if (bytes[0] === marks[charset][0] && bytes[1] === marks[charset][1]) return charset
  }
  const sample = bytes.subarray(0, 8192)
  if (!sample.includes(0)) return undefined
  const zeros: [even: number, odd: number] = [0, 0]
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[(i & 1) as 0 | 1]++
  // Even a page of Chinese has spaces, digits and line ends: a zero byte in at least one of thirty pairs.
  const enough = Math.max(1, sample.length / 60)
  if (zeros[1] >= enough && zeros[1] > 10 * zeros[0]) return 'utf-16le'
  if (zeros[0] >= enough && zeros[0] > 10 * zeros[1]) return 'utf-16be'
  return undefined
}

/**
 * Web editors that append a line end to a UTF-16 file append one byte. An odd last byte that is ASCII is
 * therefore the character it looks like; any other cannot be read.
 */
export function decodeUtf16(bytes: Uint8Array, charset: Utf16): {text: string; invalid: InvalidBytes[]} {
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
    if (last < 0x80) text += String.fromCharCode(last)
    else {
      invalid.push({start: text.length, end: text.length + 1, byteStart: even, byteEnd: even + 1})
      text += '\ufffd'
    }
  }
  return {text, invalid}
}

export function encodeUtf16(text: string, charset: Utf16): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), charset === 'utf-16le')
  return bytes
}
