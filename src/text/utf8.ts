import type {InvalidBytes} from './source.ts'

/** The lengths and second bytes that UTF-8 allows after each lead byte (Unicode, table 3-7). */
type Rule = readonly [length: number, low: number, high: number]
const two: Rule = [2, 0x80, 0xbf]
const three: Rule = [3, 0x80, 0xbf]
const four: Rule = [4, 0x80, 0xbf]
const special: Readonly<Record<number, Rule>> = {
  224: [3, 0xa0, 0xbf],
  237: [3, 0x80, 0x9f],
  240: [4, 0x90, 0xbf],
  244: [4, 0x80, 0x8f],
}
const rules = Array.from({length: 0x100}, (_, byte): Rule | undefined => {
  if (byte < 0xc2 || byte > 0xf4) return undefined
  return special[byte] ?? (byte < 0xe0 ? two : byte < 0xf0 ? three : four)
})

/** How many bytes a character has that begins with this one: 0 if none does, or if it is ASCII. */
export const lengthBy = (byte: number): number => rules[byte]?.[0] ?? 0

/** How many bytes from here make one character (positive) or one maximal ill-formed subpart (negative). */
export function step(bytes: ArrayLike<number>, at: number): number {
  if (bytes[at]! < 0x80) return 1
  const rule = rules[bytes[at]!]
  if (!rule) return -1
  const length = rule[0]
  for (let i = 1; i < length; i++) {
    if (at + i >= bytes.length) return -i
    const byte = bytes[at + i]!
    if (byte < (i === 1 ? rule[1] : 0x80) || byte > (i === 1 ? rule[2] : 0xbf)) return -i
  }
  return length
}

/** The code point of the character that begins here, and how many bytes it takes: 0 if no character does. */
export function readUtf8(bytes: ArrayLike<number>, at: number): {code: number; length: number} {
  const length = step(bytes, at)
  if (length < 0) return {code: 0, length: 0}
  let code = length === 1 ? bytes[at]! : bytes[at]! & (0xff >> (length + 1))
  for (let i = 1; i < length; i++) code = (code << 6) | (bytes[at + i]! & 63)
  return {code, length}
}

interface IllFormed {
  /** Where the text has one U+FFFD for each maximal ill-formed subpart, as on the web. */
  invalid: InvalidBytes[]
  /** How many characters beyond ASCII are well-formed. */
  sound: number
}

/** What cannot be read of UTF-8 that has ill-formed bytes in it. */
export function illFormed(bytes: Uint8Array): IllFormed {
  const invalid: InvalidBytes[] = []
  let length = 0
  let sound = 0
  for (let at = 0; at < bytes.length; ) {
    const size = step(bytes, at)
    if (size > 0) {
      if (size > 1) sound++
      length += size === 4 ? 2 : 1
      at += size
      continue
    }
    invalid.push({start: length, end: length + 1, byteStart: at, byteEnd: at - size})
    length++
    at -= size
  }
  return {invalid, sound}
}
