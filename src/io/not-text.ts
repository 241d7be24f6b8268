import {detectUtf16} from '../text/utf16.ts'

/** How files begin that are often given the name of a report, and what they are. */
const beginnings: readonly (readonly [bytes: readonly number[], what: string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG image'],
  [[0xff, 0xd8, 0xff], 'a JPEG image'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF image'],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF document'],
  // .docx, .odt and .pages are archives too.
  [[0x50, 0x4b, 0x03, 0x04], 'a Word document or another archive'],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'an old Word document'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a rich text (RTF) document'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x00, 0x00, 0x01, 0x00], 'an icon'],
  [[0x52, 0x49, 0x46, 0x46], 'a WebP image, or sound'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
  // Before UTF-16 has a chance: its mark is the first half of this one.
  [[0xff, 0xfe, 0x00, 0x00], 'text in UTF-32'],
  [[0x00, 0x00, 0xfe, 0xff], 'text in UTF-32'],
]

/** What the bytes are if they are no text that a report could be in: to mend such a file is to break it. */
export function notText(bytes: Uint8Array): string | undefined {
  for (const [beginning, what] of beginnings)
    if (bytes[0] === beginning[0] && beginning.every((byte, i) => bytes[i] === byte)) return what
  return !detectUtf16(bytes) && isFullOfControls(bytes.subarray(0, 8192)) ? 'not text' : undefined
}

/** A damaged text may hold controls, even many of one kind; many of many kinds are numbers, not characters. */
function isFullOfControls({buffer, byteOffset, length}: Uint8Array): boolean {
  // As a text: to look at each byte in JavaScript takes a cold start a third of a millisecond.
  const controls =
    Buffer.from(buffer, byteOffset, length)
      .toString('latin1')
      .match(/[\x01-\x08\x0e-\x1a\x1c-\x1f]/g) ?? []
  return controls.length * 33 >= length && new Set(controls).size >= 8
}
