import type {InvalidBytes} from './source.ts'

/** The lengths and second bytes that UTF-8 allows after each lead byte (Unicode, table 3-7). */
function lead(byte: number): [length: number, low: number, high: number] | undefined {
  if (byte >= 0xc2 && byte <= 0xdf) return [2, 0x80, 0xbf]
  if (byte === 0xe0) return [3, 0xa0, 0xbf]
  if (byte === 0xed) return [3, 0x80, 0x9f]
  if (byte >= 0xe1 && byte <= 0xef) return [3, 0x80, 0xbf]
  if (byte === 0xf0) return [4, 0x90, 0xbf]
  if (byte >= 0xf1 && byte <= 0xf3) return [4, 0x80, 0xbf]
  if (byte === 0xf4) return [4, 0x80, 0x8f]
  return undefined
}

/** How many bytes from here make one character (positive) or one maximal ill-formed subpart (negative). */
function step(bytes: Uint8Array, at: number): number {
  if (bytes[at]! < 0x80) return 1
  const rule = lead(bytes[at]!)
  if (!rule) return -1
  let [length, low, high] = rule
  let i = 1
  for (; i < length; i++) {
    const byte = bytes[at + i]
    if (byte === undefined || byte < low || byte > high) return -i
    low = 0x80
    high = 0xbf
  }
  return length
}

export interface LooseUtf8 {
  text: string
  invalid: InvalidBytes[]
  /** How many characters beyond ASCII were read well. */
  sound: number
}

/** Reads UTF-8 that has ill-formed bytes in it: one U+FFFD for each maximal subpart, as on the web. */
export function decodeLoosely(bytes: Uint8Array): LooseUtf8 {
  const decoder = new TextDecoder('utf-8', {ignoreBOM: true})
  const invalid: InvalidBytes[] = []
  const parts: string[] = []
  let length = 0
  let sound = 0
  let from = 0
  const keep = (to: number) => {
    if (to === from) return
    const part = decoder.decode(bytes.subarray(from, to))
    parts.push(part)
    length += part.length
  }
  for (let at = 0; at < bytes.length; ) {
    const size = step(bytes, at)
    if (size > 0) {
      if (size > 1) sound++
      at += size
      continue
    }
    keep(at)
    parts.push('\ufffd')
    invalid.push({start: length, end: length + 1, byteStart: at, byteEnd: at - size})
    length++
    at -= size
    from = at
  }
  keep(bytes.length)
  return {text: parts.join(''), invalid, sound}
}
