import {describe, expect, test} from 'vitest'
import {stem} from '../../src/encoding/candidates/lexicon.ts'
import {
  conceivable,
  dictionary,
  garble,
  type Handling,
  handlings,
  penalties,
} from '../../src/encoding/candidates/loss.ts'
import {openQuote} from '../../src/encoding/candidates/rank.ts'
import {charOf, codePageIds, codePages, utf8} from '../../src/encoding/characters/code-pages.ts'
import {assigned, costOf, isCompanion, kindNumber, kindOf} from '../../src/encoding/characters/kind.ts'
import {isLetter, sameScript, scriptNumber, surprise} from '../../src/encoding/characters/surprise.ts'
import {wordlike} from '../../src/encoding/characters/wordlike.ts'
import {excerpt, firstBeyondAscii} from '../../src/encoding/excerpt.ts'
import {pagesInWords, storyOf} from '../../src/encoding/story.ts'
import {codesOf} from '../../src/encoding/whole/lossless.ts'
import {replace} from '../../src/text/edit.ts'

const page = (id: string) => codePages.find(page => page.id === id)!
const keep: Handling = {fragile: 'keep', hyphen: 'keep', blank: 'keep', quotes: 'keep'}
const codes = (text: string) => codesOf(text)

describe('bytes', () => {
  test.each(['a', '\x7f', '\x80', 'é', '\u07ff', '\u0800', '€', '\uffff', '😀', '\u{10ffff}'])('of %j', char =>
    expect(utf8(char.codePointAt(0)!)).toEqual([...Buffer.from(char)]),
  )

  test('as a page shows them', () => {
    expect([0x41, 0x7f, 0x80, 0x81, 0x9f, 0xa0, 0xe9].map(byte => charOf(page('windows-1252'), byte))).toEqual([
      'A',
      '\x7f',
      '€',
      '\x81',
      'Ÿ',
      '\xa0',
      'é',
    ])
    expect(charOf(page('windows-1253'), 0xd2)).toBe('\ufffd')
    expect(charOf(page('cp437'), 0x80)).toBe('Ç')
  })

  test('which a page has nothing for', () => {
    expect([...page('windows-1252').fragile]).toEqual([0x81, 0x8d, 0x8f, 0x90, 0x9d])
    expect([...page('macintosh').fragile]).toEqual([0xf0])
    expect([...page('cp437').fragile]).toEqual([])
    expect(page('iso-8859-1').fragile.size).toBe(32)
    expect(page('windows-1252').byteOf.get(0x81)).toBe(0x81)
    expect(page('windows-1253').byteOf.has(0xfffd)).toBe(false)
  })
})

describe('kinds of characters', () => {
  test.each([
    ['é', 'lower'],
    ['É', 'upper'],
    ['ş', 'lower'],
    ['Ş', 'upper'],
    ['ạ', 'lower'],
    ['Ạ', 'upper'],
    ['α', 'greek'],
    ['Ω', 'Greek'],
    ['ж', 'cyrillic'],
    ['Ж', 'Cyrillic'],
    ['中', 'han'],
    ['한', 'hangul'],
    ['😀', 'emoji'],
    ['\u{1f000}', 'emoji'],
    ['\u{1faff}', 'emoji'],
    ['\u{1fb00}', 'lost'],
    ['\u{1efff}', 'lost'],
  ] as const)('%s is %s', (char, kind) => expect(kindOf(char.codePointAt(0)!)).toBe(kindNumber(kind)))

  test('beyond the first plane emoji are the least surprising', () => {
    const cost = (code: number) => costOf(code)
    expect([0x1efff, 0x1f000, 0x1faff, 0x1fb00].map(cost)).toEqual([14, 6, 6, 14])
    expect([0x1ffff, 0x20000, 0x2ffff, 0x30000].map(cost)).toEqual([14, 12, 12, 14])
    expect([0x1d3ff, 0x1d400, 0x1d7ff, 0x1d800].map(cost)).toEqual([14, 10, 10, 14])
    expect([...'⏰✅⚡'].every(sign => costOf(sign.charCodeAt(0)) <= 6)).toBe(true)
  })

  test.each([0xe9, 0x20, 0x36f, 0x4e00, 0x1f600, 0xf8ff, 0x1f, 0x41])('%x is assigned', code =>
    expect(assigned(code)).toBe(true),
  )
  test.each([0x378, 0xd800, 0xe000, 0x10ffff, 0x1fbff])('%x is not', code => expect(assigned(code)).toBe(false))

  test('companions are no signs of their own', () =>
    expect([0xfe0f, 0x200d, 0x20e3, 0x200c, 0x41].map(isCompanion)).toEqual([true, true, true, false, false]))

  test('letters are of a script', () => {
    const [a, b, c, sign] = ['é', 'z', 'ж', '–'].map(char => char.charCodeAt(0))
    expect([isLetter(a!), isLetter(sign!), scriptNumber(sign!)]).toEqual([true, false, 0])
    expect([sameScript(a!, b!), sameScript(a!, c!), sameScript(sign!, sign!)]).toEqual([true, false, false])
  })
})

describe('what is lost', () => {
  const through = (text: string, how: Partial<Handling>, id = 'windows-1252') =>
    garble(text, page(id), {...keep, ...how})
  test.each([
    ['é’í', {}, 'Ã©â€™Ã\xad'],
    ['í', {hyphen: 'drop'}, 'Ã'],
    ['à', {blank: 'space'}, 'Ã '],
    ['à', {blank: 'drop'}, 'Ã'],
    ['à', {hyphen: 'drop'}, 'Ã\xa0'],
    ['”', {}, 'â€\x9d'],
    ['”', {fragile: 'drop'}, 'â€'],
    ['”', {fragile: '?'}, 'â€?'],
    ['”', {fragile: '\ufffd'}, 'â€\ufffd'],
    ['Ó', {quotes: 'straight'}, 'Ã"'],
    ['Ó', {quotes: 'keep'}, 'Ã“'],
    ['Ò', {quotes: 'straight'}, "Ã'"],
    ['az', {fragile: 'drop', hyphen: 'drop', blank: 'drop', quotes: 'straight'}, 'az'],
  ] as const)('%s by %j', (text, how, expected) => expect(through(text, how)).toBe(expected))

  test('as far as a text gives it away', () => {
    expect(handlings('Ã©').length).toBe(12)
    expect(handlings('Ã\ufffd').length).toBe(18)
    expect(handlings('Ã?').length).toBe(18)
    expect(handlings('a?').length).toBe(12)
    expect(handlings('Ã"').length).toBe(24)
    expect(handlings('"Ã').length).toBe(24)
    expect(handlings('"a').length).toBe(12)
    expect(handlings('Ã©')[0]).toEqual(keep)
  })

  test('speaks against a way where there is what it would have lost', () => {
    const of = (text: string, how: Partial<Handling>) =>
      penalties(text, [{start: 0, end: text.length}])({...keep, ...how})
    expect(of('Ã©', {})).toBe(0)
    expect([of('Ã©', {hyphen: 'drop'}), of('Ã\xad', {hyphen: 'drop'})]).toEqual([1.5, 6])
    expect([of('Ã©', {blank: 'space'}), of('Ã\xa0', {blank: 'drop'})]).toEqual([0.3, 3])
    expect([of('Ã©', {fragile: 'drop'}), of('â€\x9d', {fragile: '?'}), of('\x80', {fragile: '?'})]).toEqual([0, 6, 6])
    expect(of('Ã©', {quotes: 'straight'})).toBe(0.5)
    expect(penalties('Ã\xad', [{start: 0, end: 1}])({...keep, hyphen: 'drop'})).toBe(1.5)
  })

  test('can be looked up, the longest first', () => {
    const {find, starts} = dictionary([page('windows-1252')], handlings('â€ Ã '))
    const found = (text: string, at = 0) =>
      find(text, at).map(({length, candidates}) => [length, candidates.map(({code}) => String.fromCodePoint(code))])
    expect(found('â€')[0]).toEqual([2, expect.arrayContaining(['”'])])
    expect(found('xÃ y', 1)[0]).toEqual([2, expect.arrayContaining(['à'])])
    expect(found('Ã y').length).toBe(2)
    expect(found('Ã©')[0]![0]).toBe(1)
    expect(found('zz')).toEqual([])
    expect([starts(0xc3), starts(0x7a), starts(0xe2)]).toEqual([true, false, true])
  })

  test('is nothing that nobody would type', () => {
    const all = new Set(conceivable())
    const has = (text: string) => all.has(text.codePointAt(0)!)
    expect(['é', '’', 'ж', 'ת', '€', '→', '✅', '🚀'].filter(char => !has(char))).toEqual([])
    expect(['a', '中', '한', '\ud800', '\ufffd', '\x9d'].filter(has)).toEqual([])
  })
})

test('what was beside a word is cut to what a message can hold', () => {
  const edit = (start: number, end: number, text: string) => replace(start, end, text)
  expect(excerpt('a Ã© b', [edit(2, 4, 'é')])).toEqual({damaged: 'Ã©', repaired: 'é'})
  expect(excerpt('Ã© b Ã©', [edit(0, 2, 'é'), edit(5, 7, 'é')])).toEqual({damaged: 'Ã© b Ã©', repaired: 'é b é'})
  const far = `Ã©${'x'.repeat(37)}Ã©`
  expect(excerpt(far, [edit(0, 2, 'é'), edit(39, 41, 'é')])).toEqual({damaged: 'Ã© …', repaired: 'é …'})
  expect(excerpt(far.replace('x', ''), [edit(0, 2, 'é'), edit(38, 40, 'é')]).damaged).toBe(far.replace('x', ''))
  const long = 'Ã'.repeat(41)
  expect(excerpt(long, [edit(0, 41, 'é')])).toEqual({damaged: `${'Ã'.repeat(40)} …`, repaired: 'é'})
  expect(excerpt('a', [edit(0, 1, '😀'.repeat(40))]).repaired).toBe('😀'.repeat(40))
  expect(excerpt('a', [edit(0, 1, `${'😀'.repeat(39)}${'\u0301'.repeat(200)}`)]).repaired).toBe(
    `${'😀'.repeat(39)}\u0301 …`,
  )
})

test.each([
  ['# Résumé\nmore', '# Résumé'],
  ['A line before\n  caf\u00e9', 'café'],
  ['# Bilan de la semaine — fin', '… de la semaine — fin'],
  ['exactly twenty chars—', 'exactly twenty chars—'],
  [`${'x'.repeat(30)}é et`, '… é et'],
])('a message shows the first letters of %j that are not plain, from the beginning of a word', (text, shown) => {
  expect(firstBeyondAscii(text)).toBe(shown)
})

test('pages go by their names, in words', () => {
  expect(pagesInWords(['windows-1252'])).toBe('Windows-1252')
  expect(pagesInWords(['windows-1252', 'windows-1252'])).toBe('Windows-1252 twice')
  expect(pagesInWords(['macintosh', 'macintosh', 'macintosh'])).toBe('Mac Roman 3 times')
  expect(pagesInWords(['windows-1252', 'macintosh'])).toBe('Windows-1252, then Mac Roman')
  const [once, twice] = [storyOf(['macintosh']), storyOf(['windows-1252', 'macintosh'])]
  expect(twice.how).toBe(`${once.how}. The same kind of mistake had been made before`)
  expect(twice.advice).toBe(once.advice)
})

test.each(codePageIds)('how text comes to be read by %s is told in sound English', page => {
  expect(storyOf([page]).how).not.toMatch(/\ba [AEIO]|\ban [^AEIOaeio]|undefined/i)
})

describe('words', () => {
  test.each(['word', 'Wort', 'WORT', 'été', 'Привет', 'ñandú'])('%s is one', word =>
    expect(wordlike(codes(word), 0, word.length)).toBe(true),
  )
  test.each(['wOrd', 'WOrd', 'éж', '–', 'a–b'])('%s is none', word =>
    expect(wordlike(codes(word), 0, word.length)).toBe(false),
  )
  test('with the letters beside them', () => {
    expect(wordlike(codes('aЖжb'), 1, 3)).toBe(false)
    expect(wordlike(codes('aЖжжb'), 1, 4)).toBe(true)
    expect(wordlike(codes('xÉ'), 1, 2)).toBe(false)
    expect(wordlike(codes('Éx'), 0, 1)).toBe(true)
    expect(wordlike(codes(' é '), 1, 2)).toBe(true)
  })

  test('are less surprising than what is left of them', () => {
    const of = (text: string) => surprise(codes(text), 0, text.length)
    for (const [sound, damaged] of [
      ['été', 'Ã©tÃ©'],
      ['it’s', 'itâ€™s'],
      ['„so“', 'â€žsoâ€œ'],
      ['Привет', 'ÐŸÑ€Ð¸'],
      ['😀', 'ðŸ˜€'],
      ['ÉTÉ', 'Ã‰TÃ‰'],
    ] as const)
      expect([sound, of(sound) < of(damaged)]).toEqual([sound, true])
  })
})

test('a quote is open or not', () => {
  expect(['“so', '“so”', 'so', '“so” and “', '”', ''].map(openQuote)).toEqual([true, false, false, true, false, false])
  expect([stem('Schulen'), stem('schule')].every(word => typeof word === 'string')).toBe(true)
})
