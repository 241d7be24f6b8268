/** What the bytes 80–9F stand for; the five that the code page leaves open are C1 controls, as on the web. */
const upper =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178'

/** Our own table: TextDecoder reads this code page as ISO-8859-1 on Node 20.18 to 20.20. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const units = new Uint16Array(Math.min(4096, bytes.length))
  let out = ''
  for (let at = 0; at < bytes.length; at += units.length) {
    const size = Math.min(units.length, bytes.length - at)
    for (let i = 0; i < size; i++) {
      const byte = bytes[at + i]!
      units[i] = byte >= 0x80 && byte < 0xa0 ? upper.charCodeAt(byte - 0x80) : byte
    }
    out += String.fromCharCode(...units.subarray(0, size))
  }
  return out
}

/** The bytes for a text, or undefined if it holds a character that the code page lacks. */
export function encodeWindows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const byte = unit < 0x80 || (unit >= 0xa0 && unit <= 0xff) ? unit : upper.indexOf(text[i]!) + 0x80
    if (byte < 0x80 && unit >= 0x80) return undefined
    bytes[i] = byte
  }
  return bytes
}
