import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  asWritten,
  countWords,
  firstWord,
  fold,
  isWordUnit,
  lastWord,
  near,
  stem,
  stems,
  vocabulary,
} from '../../src/report/words.ts'

describe('folded, words that people take for the same are', () => {
  test.each([
    ['Überblick', 'uberblick'],
    ['DÉFIS', 'defis'],
    ['𝗢𝘃𝗲𝗿𝘃𝗶𝗲𝘄', 'overview'],
    ['ﬁnal', 'final'],
    ['Ⅳ. Ⓐ', 'iv. a'],
    ['ＡＢＣ', 'abc'],
    ['Zorluklar KARŞILAŞTIĞIM', 'zorluklar karsilastigim'],
    ['أهداف إنجاز آمال ٱلآن', 'اهداف انجاز امال الان'],
    ['مستوى', 'مستوي'],
    ['مقدمة', 'مقدمه'],
    ['نظــرة', 'نظره'],
    ['🚀 Tools – “x”', '🚀 tools – “x”'],
    ['2️⃣ Tools', '2 tools'],
  ])('%s', (word, folded) => expect(fold(word)).toBe(folded))

  // A joiner of emoji that stays as it is costs nothing; what needs folding may stand anywhere behind it.
  // Short texts are put together of what each letter is, long ones are folded as a whole.
  test('alike in short texts and in long ones', () => {
    const odd: string[] = []
    for (let code = 0x80; code < 0x2100; code++) {
      const word = `a${String.fromCharCode(code)}é`
      if (fold(word) !== fold(word + ' '.repeat(60)).slice(0, -60)) odd.push(code.toString(16))
    }
    expect(odd).toEqual([])
  })
  test('wherever in the text it stands', () => expect(fold('🚀 ’ Défis')).toBe('🚀 ’ defis'))
})

describe('the stem of a word', () => {
  test.each([
    ['tools', 'tool'],
    ['class', 'class'],
    ['classes', 'class'],
    ['bushes', 'bush'],
    ['branches', 'branch'],
    ['pushes', 'push'],
    ['caches', 'cach'],
    ['databases', 'database'],
    ['technologies', 'technology'],
    ['ties', 'tie'],
    ['this', 'thi'],
    ['its', 'its'],
    ['axes', 'axe'],
    ['asches', 'asch'],
    ['exes', 'exe'],
    ['والتحديات', 'تحديات'],
    ['وال', 'وال'],
    ['للتعلم', 'تعلم'],
    ['لليل', 'لليل'],
    ['للعمل', 'عمل'],
    ['الآن', 'الآن'],
    ['الدور', 'دور'],
    ['الا', 'الا'],
  ])('%s', (word, expected) => expect(stem(word)).toBe(expected))
})

describe('the stems of a text', () => {
  test.each([
    ['2. Tools & Frameworks', ['tool', 'framework']],
    ['1st, 2nd, 3rd and 4th 12', ['and']],
    ['1er défi, 2o reto, 3a fase', ['defi', 'reto', 'fase']],
    ['٣ تحديات', ['تحديات']],
    ['٣٤ تحديات', ['تحديات']],
    ['Full Stack and full-stack', ['fullstack', 'and', 'fullstack']],
    ['Back end, Front-End', ['backend', 'frontend']],
    ['full end, back stack, front row', ['full', 'end', 'back', 'stack', 'front', 'row']],
    ['OAuth2, 3D, 2x', ['oauth2', '3d', '2x']],
    ['Übung macht Meister', ['ubung', 'macht', 'meister']],
    ['हिन्दी', ['हनद']],
    ['naïve café', ['naive', 'cafe']],
    ['🚀 – “”', []],
    ['', []],
    ['遇到的问题及解决方案', ['遇到的问题', '及', '解决方案']],
    ['Redis 技术栈', ['redi', '技术栈']],
    ['用Docker部署', ['用', 'docker', '部署']],
    ['プロジェクトの説明', ['フロシェクト', 'の', '説明']],
  ] as const)('%s', (text, expected) => expect(stems(text)).toEqual(expected))
})

describe('two words are near', () => {
  test.each([
    ['overveiw', 'overview', 1, 'two letters swapped'],
    ['technolgy', 'technology', 1, 'a letter left out'],
    ['challlenge', 'challenge', 1, 'a letter put in'],
    ['conxept', 'concept', 1, 'a letter changed'],
    ['concept', 'concept', 0, 'the same'],
    ['tehcnolgy', 'technology', 2, 'two slips'],
    ['ab', 'ba', 1, 'swapped at the start'],
    ['a', '', 1, 'nothing left'],
  ] as const)('%s, %s by %i: %s', (a, b, limit, _why) => {
    expect(near(a, b, limit)).toBe(true)
    expect(near(b, a, limit)).toBe(true)
  })

  test.each([
    ['concept', 'context', 1],
    ['overveiw', 'overview', 0],
    ['abc', 'cab', 1],
    ['abcd', 'badc', 1],
    ['tool', 'to', 1],
    ['xoverview', 'overviewy', 1],
    ['abcdef', 'abcxyz', 2],
    ['acb', 'bca', 1],
  ] as const)('%s, %s not by %i', (a, b, limit) => {
    expect(near(a, b, limit)).toBe(false)
    expect(near(b, a, limit)).toBe(false)
  })

  test('as the table of all distances says', () => {
    const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7})
    fc.assert(
      fc.property(word, word, fc.integer({min: 0, max: 3}), (a, b, limit) => {
        expect(near(a, b, limit)).toBe(distance(a, b) <= limit)
      }),
      {numRuns: 2000},
    )
  })
})

/** How many letters have to be left out, put in, changed or swapped. */
function distance(a: string, b: string): number {
  const rows = [Array.from({length: b.length + 1}, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const [left, above, across] = [row[j - 1]!, rows[i - 1]![j]!, rows[i - 1]![j - 1]!]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const cost = Math.min(left + 1, above + 1, across + (a[i - 1] === b[j - 1] ? 0 : 1))
      row.push(swapped ? Math.min(cost, rows[i - 2]![j - 2]! + 1) : cost)
    }
    rows.push(row)
  }
  return rows[a.length]![b.length]!
}

describe('a letter or a digit', () => {
  test.each([...'azAZ09ÀÖØöøÿığЖжⰀⴰאبहกぁあんァ一鿿가힣ｱＡ０豈ﻉ'])('is %s', unit =>
    expect(isWordUnit(unit.charCodeAt(0))).toBe(true),
  )
  test.each([...'`{@[/:×÷¿»– …€→│☕✅。\u3000、\u2e00\ue000\ufe0f\ufeff\ufffd\uffdd！\u2000،؛؟۔।፣'])(
    'is not %j',
    unit => expect(isWordUnit(unit.charCodeAt(0))).toBe(false),
  )

  test('as Unicode has it, but for a few signs among letters', () => {
    const letter = /[\p{L}\p{N}\p{M}]/u
    const wrong = []
    for (let code = 0; code < 0x3000; code++)
      if (isWordUnit(code) !== letter.test(String.fromCharCode(code))) wrong.push(code)
    // No letter of a script that people write in is taken for a sign below U+2000, but ª, ², ³, µ, ¹, º and fractions.
    const missed = wrong.filter(code => !isWordUnit(code) && code < 0x2000)
    expect(missed.map(code => String.fromCharCode(code)).join('')).toBe('ª²³µ¹º¼½¾')
  })
})

describe('the words at the ends', () => {
  test.each([
    ['## 2. Défis rencontrés!', '2', 'rencontrés'],
    ['tools', 'tools', 'tools'],
    ['“one two”', 'one', 'two'],
    ['– … –', '', ''],
    ['', '', ''],
    ['az AZ', 'az', 'AZ'],
  ])('of %s', (text, first, last) => {
    expect(firstWord(text)).toBe(first)
    expect(lastWord(text)).toBe(last)
  })
})

describe('how many words', () => {
  test.each([
    ["It's Next.js, well-known", 3],
    ['l’API – done', 2],
    ['two  words', 2],
    ['- … **', 0],
    ['', 0],
    ['переводы и тесты', 3],
    ['我们学会了测试', 4],
    ['用 Django 写服务', 3],
    ['用Django写服务。好的', 4],
    ['テスト', 2],
    ['โปรแกรมนี้ใช้เวลาแปดสัปดาห์', 7],
    ['ใช้ Django ทำเว็บ', 4],
    ['ខ្ញុំបានរៀន', 3],
    ['장고로 서비스를', 2],
  ] as const)('%s', (text, count) => expect(countWords(text)).toBe(count))
})

test('a vocabulary has each word once', () => {
  expect([...vocabulary('go and rust, and go')]).toEqual(['go', 'and', 'rust'])
  expect([...vocabulary('–')]).toEqual([])
})

test.each([
  ['DevOps & Tools', ['devop'], 'DevOps'],
  ['Funções Lambda criadas para o desafio', ['funcoe', 'lambda'], 'Funções Lambda'],
  ['IV. Lessons', ['iv'], 'IV.'],
  ['Login with ghp_Ab-cD.', ['ghp'], 'ghp_Ab-cD.'],
  ['学习总结与计划', ['计划'], '计划'],
  ['目標振り返り', ['目', '標'], '目標'],
  ['学习 Git 与 Docker', ['git', '目', '标', 'docker'], 'git 目标 docker'],
  ['Lessons', ['other'], 'other'],
])('the words of %j that stand for %j', (text, wanted, written) => {
  expect(asWritten(text, wanted)).toBe(written)
})
