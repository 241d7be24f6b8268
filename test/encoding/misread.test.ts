import iconv from 'iconv-lite'
import {describe, expect, test} from 'vitest'
import {pageOf, type SingleByteId} from '../../src/encoding/characters/code-pages.ts'
import {foreignWords, mayBeMisread} from '../../src/encoding/characters/foreign-words.ts'
import {alphabets} from '../../src/encoding/data/alphabets.ts'
import {commonWords} from '../../src/encoding/data/common-words.ts'
import {diagnose} from '../../src/encoding/diagnose.ts'
import * as expert from '../../src/encoding/expert.ts'
import {misread} from '../../src/encoding/older/misread.ts'
import {wholly} from '../../src/encoding/older/wholly.ts'
import {decode} from '../../src/text/decode.ts'
import {applyEdits} from '../../src/text/edit.ts'
import {guessed} from './guessed.ts'
import {iconvName} from './iconv-name.ts'
import {texts} from './older-texts.ts'

const shownBy = (id: SingleByteId) => pageOf(id).shown
const wrongly = (text: string, written: string, read: SingleByteId) =>
  [...iconv.encode(text, iconvName(written))].map(byte => shownBy(read)[byte]).join('')

const reads: readonly SingleByteId[] = ['windows-1252', 'iso-8859-1', 'windows-1251', 'macintosh', 'windows-1254']
const cases = texts.flatMap(([language, pages, text]) =>
  pages.flatMap(written =>
    reads
      .map(read => ({language, written, read, text, damaged: wrongly(text, written, read)}))
      // What Windows-1251 makes of Greek and Hebrew are Cyrillic letters, and nothing says that its words are none.
      .filter(({read}) => read !== 'windows-1251' || (written !== 'windows-1253' && written !== 'windows-1255'))
      // Where a page has nothing, nothing can be had back; and some pages are the same for some languages.
      .filter(({damaged, read}) => damaged !== text && !damaged.includes('\ufffd') && read !== written),
  ),
)

describe('a text in one page that was read by another', () => {
  test.each(cases)('$language, $written as $read', ({text, damaged}) => {
    const found = misread(damaged)
    expect(applyEdits(damaged, found?.edits ?? [])).toBe(text)
    expect(mayBeMisread(damaged)).toBe(true)
    expect(diagnose(damaged).spots).toEqual([])
  })

  test.each(texts)('%s as it is', (_, __, text) => expect(misread(text)).toBeUndefined())

  test('one word that is known by chance, large and small, is no proof', () => {
    const text = 'Þe hund löpt wiþir miþ þet kind to þenar hus, und þe kind ropt móton: hwär þe wint is, ne för.'
    expect(misread(text)).toBeUndefined()
  })

  test('what was written later is left as it is', () => {
    const [, , text] = texts[0]!
    const damaged = wrongly(text, 'windows-1251', 'windows-1252')
    const later = '\n\n├── отчёт.md\n│\n└── ✅ готово, «да»\n'
    const found = misread(damaged + later)
    expect(applyEdits(damaged + later, found?.edits ?? [])).toBe(text + later)
  })

  test('a line whose words nothing can be made of keeps them, and the rest does not', () => {
    const [, , text] = texts.find(([language]) => language === 'Korean')!
    const damaged = wrongly(text, 'euc-kr', 'windows-1252')
    const found = misread(`${damaged}\n\n½\n`)
    expect(applyEdits(`${damaged}\n\n½\n`, found?.edits ?? [])).toBe(`${text}\n\n½\n`)
  })

  test('a language that we know little of is none that is written in two bytes', () => {
    const kazakh =
      'Чили Республикасы, Кирибати Республикасы, Гаити Республикасы, Словак Республикасы, Иран Ислам Республикасы'
    expect(diagnose(kazakh).misread).toBeUndefined()
  })

  test('what a Mac leaves of dashes and strokes whose quotes somebody made straight is no Russian', () => {
    const rows = '| small | 10.0.0.0 – 10.0.0.9 |\n| large | 10.0.1.0 – 10.0.1.99 |\n'
    const text = `${rows}| all | 10.0.0.0 – 10.0.9.99 |\n\n        │\n${'─'.repeat(8)}┼${'─'.repeat(8)}\n`
    expect(guessed(text, 'macintosh', {quotes: 'straight'})).toBe(text)
  })
  test('three words prove nothing', () => expect(diagnose('Ïðèâåò, ìèð! Êàê').misread).toBeUndefined())
})

describe('a file in one page', () => {
  const files = texts.flatMap(([language, pages, text]) => pages.map(page => ({language, page, text: `${text}\n`})))

  test.each(files)('$language, $page', ({page, text}) => {
    const source = decode(iconv.encode(text, iconvName(page)))
    expect(applyEdits(source.text, wholly(source, () => expert)?.edits ?? [])).toBe(text)
  })

  // A word of one letter, a quote or half a fraction is in the page of the rest, and one language has all of the letters.
  test.each([
    ['Faroese', 'cp850', 'Vit lærdu nógv í ár, og øll skrivaðu í bókina.'],
    ['Portuguese', 'cp437', 'Esse comando é um apelido, e é útil.'],
    ['Occitan', 'cp850', 'Lo primièr capítol « còdi » es acabat, e lo segond tanben.'],
    ['Uzbek', 'windows-1252', 'Bugun sinov yozishni o‘rgandik va g‘oyalar to‘pladik.'],
    ['Welsh', 'windows-1252', 'Mae’r gwaith yn dda, a’r profion i’w gweld yma.'],
    ['Hungarian', 'windows-1250', 'A különböző területeken élő emberek előbb kérdeznek, és csak később írnak.'],
    ['French', 'iso-8859-15', 'Le cœur du problème : des sœurs, des œuvres et des nœuds.'],
    ['French', 'windows-1252', 'La moitié : ½ litre, et ce n’est pas très fort à côté.'],
    // Two of its letters happen to be UTF-8: `Ё` behind a capital.
    [
      'Kyrgyz',
      'windows-1251',
      'Быйыл сыноо жаздык, АКТЁР менен иштедик, окуу китебин окуп чыктык, тапшырма кыйын болду.',
    ],
    ['Croatian', 'iso-8859-2', 'Svatko ima pravo na život i učenje, češće nego što misliš.'],
    // A letter that looks like one of another script is one.
    ['Russian', 'windows-1251', 'Это мой cайт, и на нём 20 KБ текста о том, что мы изучили за год.'],
    // One short line tells the writing, if its characters are often neighbours.
    ['Chinese', 'gbk', '- 学习笔记'],
    ['Chinese', 'gbk', '今天我们学习了如何使用数据库。'],
    ['Chinese', 'gbk', '版本₀ — 这是我们的第一个项目'],
    // Headings that are UTF-8 by accident, `Ŀ¼` and `˼·`.
    ['Chinese', 'gbk', '## 目录\n\n## 思路\n\n今天我们学习了如何使用数据库。'],
    ['Chinese', 'gbk', '如果在这段时间内，ことり无法到家，或者她被困在路上了，那么我们学习如何使用数据库。'],
    ['Chinese', 'big5', '今天我們學習了如何使用資料庫。'],
    ['Japanese', 'shift_jis', '今日はデータベースの使い方を学びました。'],
    ['Japanese', 'euc-jp', '- ファイルを開く'],
    ['Korean', 'euc-kr', '오늘은 데이터베이스를 배웠습니다.'],
    ['Korean', 'euc-kr', '## 사용 방법과 예제'],
    // Names and rare words are in no table, but all of it is characters.
    ['Chinese', 'gbk', '鲁迅、沈从文、林徽因、冰心'],
    ['Chinese', 'gbk', '唐僧师徒四人去西天取经'],
    ['Japanese', 'shift_jis', '蕎麦屋で鰻と穴子を頼んだ。'],
    ['Japanese', 'euc-jp', '蕎麦屋で鰻と穴子を頼んだ。'],
    ['Korean', 'euc-kr', '떡볶이랑 쫄면, 꼬막무침'],
    // English has nothing but signs to tell the page by.
    ['English', 'windows-1252', 'What I learned — and why'],
    ['English', 'windows-1252', '• reading\n• writing'],
    ['English', 'windows-1252', 'The model matters—without it nothing works.'],
    ['English', 'windows-1252', 'See “{{name}}” for more…'],
    ['English', 'windows-1252', '© 2024 · a screen of 800 × 600'],
    ['English', 'macintosh', '# Week 2 – the plan'],
    ['English', 'macintosh', 'See “{{name}}” for more'],
  ] as const)('%s, %s: %s', (_, page, text) => {
    const source = decode(iconv.encode(`${text}\n`, page === 'gbk' ? 'gb18030' : iconvName(page)))
    expect(applyEdits(source.text, wholly(source, () => expert)?.edits ?? [])).toBe(`${text}\n`)
  })

  test('what was added to it in UTF-8 is left as it is', () => {
    const chinese = '今天我们学习了如何使用数据库，也学习了如何测试。\n'
    const source = decode(Buffer.concat([iconv.encode(chinese, 'gbk'), Buffer.from('数据库 📚\n')]))
    expect(applyEdits(source.text, wholly(source, () => expert)?.edits ?? [])).toBe(`${chinese}数据库 📚\n`)
  })

  test.each(['© 2024', 'Über uns', '12 °C', 'café', 'été', 'São Paulo', 'наши ответы', 'مرحبا', 'שלום', 'Đỗ Ngọc'])(
    'in whatever language: %s',
    line => {
      const chinese = '今天我们学习了如何使用数据库，也学习了如何测试。\n'
      const source = decode(Buffer.concat([iconv.encode(chinese, 'gbk'), Buffer.from(`${line}\n`)]))
      expect(applyEdits(source.text, wholly(source, () => expert)?.edits ?? [])).toBe(`${chinese}${line}\n`)
    },
  )

  test.each(texts)('%s in UTF-8, with a stray byte', (_, __, text) => {
    const source = decode(Buffer.concat([Buffer.from(text), Buffer.from([0xe9, 0x20])]))
    expect(source.invalid).toHaveLength(1)
    expect(wholly(source, () => expert)).toBeUndefined()
  })
})

describe('words', () => {
  test('each once, with the letters that stand around them', () => {
    expect(foreignWords("«für» O'Conór, für; naïve — 5×7 “quoted” …")).toEqual(['«für»', "O'Conór", 'für', 'naïve'])
  })

  test('a line of a megabyte is read once', () => {
    expect(foreignWords(`${'a'.repeat(1e6)}é ${'é'.repeat(1e6)}`).length).toBeLessThan(1000)
  })

  test.each(Object.entries(commonWords))('%s', (_, words) => {
    const list = words.split(' ')
    expect(new Set(list).size).toBe(list.length)
    expect(list.filter(word => !/[^\x00-\x7f]/.test(word) || word !== word.toLowerCase().normalize('NFC'))).toEqual([])
  })
})

test.each(Object.entries(commonWords))('the alphabet of the commonest words: %s', (language, words) => {
  const letters: string = alphabets[language as keyof typeof alphabets] ?? ''
  const unknown = new RegExp(`[^\\x00-\\x7f${letters}]`)
  if (letters !== '') expect(words.split(' ').filter(word => unknown.test(word))).toEqual([])
})

test('a text that every page leaves as it is was not misread', () => {
  expect(misread('Ø¹è\x97¸®°í¼\xad¹ö¿¡¼\xad')?.edits).not.toEqual([])
})
