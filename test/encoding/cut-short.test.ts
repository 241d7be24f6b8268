import {expect, test} from 'vitest'
import {schooled} from '../../src/encoding/expert.ts'
import {wholly} from '../../src/encoding/older/wholly.ts'
import {decode} from '../../src/text/decode.ts'
import {strayIn} from './stray-in.ts'

const readIn = (bytes: readonly number[]) => strayIn(Uint8Array.from(bytes))
const utf8 = (text: string) => [...Buffer.from(text)]

test.each([
  'Также есть перегрузки, и это метод',
  '这个接口默认拦截所有请求，如果需要',
  '데이터 저장 프로그램이 종료되면',
])('what a column cut off is no letter of an older page: %s', text => {
  const bytes = utf8(text)
  for (const lost of [1, 2].slice(0, bytes.at(-1) === 0 ? 1 : 2)) {
    const rest = bytes.slice(0, -lost)
    if (rest.at(-1)! >= 0x80 && decode(Uint8Array.from(rest)).invalid.length > 0) {
      expect(readIn(rest)).toEqual([])
      expect(readIn([...rest, ...utf8('\n\n- more\n')])).toEqual([])
    }
  }
})

test.each([1, 2])('nor are both halves of what a line end cut in two, behind %i bytes', at => {
  const [one, other] = [utf8('这个接口默认拦截所有请求，所做垂线所分'), utf8('割的面积比，常作为更高')]
  const cut = one.length - 3 + at
  expect(readIn([...one.slice(0, cut), 10, ...one.slice(cut), ...other])).toEqual([])
  expect(readIn([...one.slice(0, cut), 13, 10, ...one.slice(cut), ...other])).toEqual([])
})

test.each([[[10]], [[13, 10]], [[13]]])('whatever ends the line: %j', end => {
  expect(readIn([0xbb, ...utf8('🤸'), 0xf0, 0x9f, ...end, 0xa4, 0xb7])).toEqual(['»'])
})

test('but a letter of another page that ends a line is one, if nothing in the file begins like it', () => {
  expect(readIn([...utf8('Déjà vu à la fin, l’été d’une journ'), 0xe9, 0x65, 10, ...utf8('Un caf'), 0xe9, 10])).toEqual(
    ['é', 'é'],
  )
})

test('a first byte before a question mark is no letter either', () => {
  expect(readIn([...utf8('Сербский: СрСр, '), 0xd1, 0x3f, ...utf8('р_СР\n')])).toEqual([])
  expect(readIn([...utf8('Déjà vu, et un caf'), 0xe9, 0x3f, 10])).toEqual(['é'])
})

test('a first byte amid letters of its own alphabet is none, and after a quote in French it is', () => {
  expect(
    readIn([0xd0, ...utf8('Ы'), ...utf8('сторія просто'), 0xd1, ...utf8('го розробника, разом '), 0xd0, 10]),
  ).toEqual([])
  expect(readIn([...utf8('Il l’a su — à l’'), 0xe2, ...utf8('ge de raison…\n')])).toEqual(['â'])
})

test('nor is a part of a word of which the rest makes no sense', () => {
  expect(readIn([...utf8('# '), 0xc1, 0xb6, 0xc7, 0xd5, 0xb9, 0xfd, 10, 10, ...utf8('* [Release](a.md)\n')])).toEqual(
    [],
  )
})

test('in a file that is all in an older page, nothing was cut short: AMANHÃ and IRMÃ end as a letter of UTF-8 begins', () => {
  const source = decode(Uint8Array.from([...utf8('AMANH'), 0xc3, 10, ...utf8('IRM'), 0xc3, 10]))
  expect(source.charset).toBe('windows-1252')
  expect(wholly(source, schooled)).toBeDefined()
})
