import iconv from 'iconv-lite'
import {expect, test} from 'vitest'
import {diagnose} from '../../src/encoding/diagnose.ts'

/** The characters of GB 2312 in these rows. */
const rows = (first: number, last: number) =>
  iconv.decode(
    Buffer.from(
      Array.from({length: last - first + 1}, (_, row) =>
        Array.from({length: 94}, (_, i) => [first + row, 0xa1 + i]),
      ).flat(2),
    ),
    'gb2312',
  )

test.each([
  ['words in English text', 'We met 郑某某 there, and the drink was 茅台, again.\n'],
  [
    'a name and a town',
    '# 案例\n\n| 人物 | 说明 |\n|---|---|\n| 郑某某 | 卖方 |\n| 王小明 | 买方 |\n| 茅台 | 标的 |\n',
  ],
  ['characters in a table', Array.from(rows(0xd8, 0xf7), char => `| ${char} | 1 |\n`).join('')],
  ['characters in a list', Array.from(rows(0xd8, 0xf7), char => `- ${char}\n`).join('')],
  ['characters by their sound', (rows(0xb0, 0xd7).match(/.{7}/gsu) ?? []).map(row => `- ${row}\n`).join('')],
])('nothing is said of sound Chinese: %s', (_, text) => {
  expect(diagnose(text).spots).toEqual([])
})

test('nothing is said of Italian beside French that went through GBK, which has its letters for pinyin', () => {
  const french = '脟a co没te 3 鈧, c鈥檈st 脿 dire peu\n'
  const text = `${french}${french}Perché l’università è così cara? È già più di trent’anni che se ne parla.\n`
  const {spots} = diagnose(text)
  expect(spots.length).toBeGreaterThan(5)
  expect(spots.filter(({start}) => start >= text.indexOf('Perché'))).toEqual([])
})
