import {expect, test} from 'vitest'
import {readUtf8} from '../../src/text/utf8.ts'

const none = {code: 0, length: 0}

test.each([
  ['a', [0x41], {code: 0x41, length: 1}],
  ['two bytes', [0xc3, 0xa9], {code: 0xe9, length: 2}],
  ['three', [0xe2, 0x80, 0x99], {code: 0x2019, length: 3}],
  ['four', [0xf0, 0x9f, 0x9a, 0x80], {code: 0x1f680, length: 4}],
  ['the last code point', [0xf4, 0x8f, 0xbf, 0xbf], {code: 0x10ffff, length: 4}],
  ['the one beyond it', [0xf4, 0x90, 0x80, 0x80], none],
  ['a surrogate', [0xed, 0xa0, 0x80], none],
  ['more bytes than needed', [0xc0, 0xaf], none],
  ['more bytes than needed, three', [0xe0, 0x80, 0xaf], none],
  ['a later byte', [0x99], none],
  ['an end too early', [0xe2, 0x80], none],
])('readUtf8: %s', (_, bytes, read) => {
  expect(readUtf8(bytes, 0)).toEqual(read)
  expect(readUtf8([0xff, ...bytes], 1)).toEqual(read)
})
