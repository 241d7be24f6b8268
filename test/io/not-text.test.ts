import {expect, test} from 'vitest'
import {notText} from '../../src/io/not-text.ts'

const file = (...beginning: number[]) => Uint8Array.from([...beginning, ...Buffer.from('\n# My report\n\nWords.\n')])

test.each([
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff, 0xe0]],
  ['a GIF image', [...Buffer.from('GIF89a')]],
  ['a PDF document', [...Buffer.from('%PDF-1.7')]],
  ['a Word document or another archive', [0x50, 0x4b, 3, 4]],
  ['an old Word document', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['a rich text (RTF) document', [...Buffer.from('{\\rtf1')]],
  ['a gzip archive', [0x1f, 0x8b, 8]],
  ['an icon', [0, 0, 1, 0]],
  ['a WebP image, or sound', [...Buffer.from('RIFF')]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['text in UTF-32', [0xff, 0xfe, 0, 0]],
  ['text in UTF-32', [0, 0, 0xfe, 0xff]],
])('%s is no report, however it goes on', (what, beginning) => expect(notText(file(...beginning))).toBe(what))

test.each<[string, Uint8Array]>([
  ['what only begins alike', file(0x89, 0x50, 0x4e)],
  ['a word', Buffer.from('%PDF is a format\n')],
  ['a file with a byte order mark', file(0xef, 0xbb, 0xbf)],
  ['UTF-16', Buffer.from('\ufeff# My report\n', 'utf16le')],
  ['nothing', new Uint8Array()],
  ['a stray NUL', file(0)],
])('%s is text', (_, bytes) => expect(notText(bytes)).toBeUndefined())
