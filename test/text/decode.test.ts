import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {decode} from '../../src/text/decode.ts'
import {encode} from '../../src/text/patch.ts'
import {illFormed} from '../../src/text/utf8.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const seen = (bytes: Uint8Array) => {
  const {text, charset, bom, invalid} = decode(bytes)
  return {text, charset, bom, invalid: invalid.map(({start, byteStart, byteEnd}) => [start, byteStart, byteEnd])}
}

/** Bytes among which those that begin and go on UTF-8 sequences are many. */
const bytes = fc
  .array(
    fc.oneof(
      fc.integer({min: 0, max: 255}),
      fc.constantFrom(
        0x41,
        0x0a,
        0x80,
        0xbf,
        0xc0,
        0xc2,
        0xe0,
        0xa0,
        0xed,
        0x9f,
        0xf0,
        0x90,
        0xf4,
        0x8f,
        0xf5,
        0xff,
        0xef,
        0xbb,
      ),
    ),
    {maxLength: 40},
  )
  .map(list => Uint8Array.from(list))

describe('UTF-8', () => {
  test('sound', () => {
    expect(seen(utf8('é 🌐\r\n'))).toEqual({text: 'é 🌐\r\n', charset: 'utf-8', bom: false, invalid: []})
  })

  test('with a byte order mark, which stays in the text', () => {
    expect(seen(utf8('\ufeffa'))).toEqual({text: '\ufeffa', charset: 'utf-8', bom: true, invalid: []})
  })

  test('empty', () => expect(seen(new Uint8Array())).toEqual({text: '', charset: 'utf-8', bom: false, invalid: []}))

  test('U+FFFD that stands in the file is no invalid byte', () => expect(seen(utf8('a\ufffd')).invalid).toEqual([]))

  test.each([
    ['a cut sequence', [0xc3, 0xa9, 0xe2, 0x82, 0x41], 'é\ufffdA', [[1, 2, 4]]],
    ['a cut sequence at the end', [0xc3, 0xa9, 0xf0, 0x9f, 0x8c], 'é\ufffd', [[1, 2, 5]]],
    [
      'an overlong form, byte for byte',
      [0xc3, 0xa9, 0xc0, 0xaf],
      'é\ufffd\ufffd',
      [
        [1, 2, 3],
        [2, 3, 4],
      ],
    ],
    [
      'a surrogate, byte for byte',
      [0xc3, 0xa9, 0xed, 0xa0, 0x80],
      'é\ufffd\ufffd\ufffd',
      [
        [1, 2, 3],
        [2, 3, 4],
        [3, 4, 5],
      ],
    ],
    [
      'what lies beyond Unicode',
      [0xc3, 0xa9, 0xf4, 0x90, 0x80],
      'é\ufffd\ufffd\ufffd',
      [
        [1, 2, 3],
        [2, 3, 4],
        [3, 4, 5],
      ],
    ],
    ['a mark, and then a foreign byte', [0xef, 0xbb, 0xbf, 0x61, 0xe9], '\ufeffa\ufffd', [[2, 4, 5]]],
  ])('%s', (_, list, text, invalid) => {
    expect(seen(Uint8Array.from(list))).toMatchObject({text, charset: 'utf-8', invalid})
  })

  test('ill-formed bytes are read as on the web, one U+FFFD for each maximal subpart', () => {
    fc.assert(
      fc.property(bytes, bytes => {
        const {invalid} = illFormed(bytes)
        const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
        for (const {start, end} of invalid) expect(text.slice(start, end)).toBe('\ufffd')
        // What is left when the invalid bytes are taken out is sound, and says the rest.
        let at = 0
        const sound: number[] = []
        for (const {byteStart, byteEnd} of invalid) {
          sound.push(...bytes.subarray(at, byteStart), 0)
          at = byteEnd
        }
        sound.push(...bytes.subarray(at))
        const strict = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(Uint8Array.from(sound))
        const marks = new Set(invalid.map(({start}) => start))
        expect(strict).toBe(
          text
            .split('')
            .map((unit, i) => (marks.has(i) ? '\0' : unit))
            .join(''),
        )
      }),
      {numRuns: 3000},
    )
  })
})

describe('UTF-16', () => {
  const page = '# Über uns\r\n\r\nWir lernen.\n'
  const chinese = '# 学习报告\n\n我在这个项目里学到了很多东西。第 1 章：数据库。\n我们使用 Python 和 Django。\n'
  const russian = '# Отчёт\n\nЯ многому научился за это время.\n'
  const arabic = '# تقرير\n\nتعلمت الكثير في هذا المشروع.\n'

  describe.each(['utf-16le', 'utf-16be'] as const)('%s', charset => {
    test.each([page, chinese, russian, arabic, 'ab', '🌐 a\n'])('%j without a mark', text => {
      expect(seen(encode(text, charset)!)).toEqual({text, charset, bom: false, invalid: []})
    })

    test.each([page, chinese, '学', '', '🌐'])('%j with a mark', text => {
      expect(seen(encode(`\ufeff${text}`, charset)!)).toEqual({text: `\ufeff${text}`, charset, bom: true, invalid: []})
    })

    test('an odd last byte that is ASCII is a character', () => {
      const odd = Uint8Array.of(...encode(`\ufeff${page}`, charset)!, 0x0a)
      expect(seen(odd)).toEqual({text: `\ufeff${page}\n`, charset, bom: true, invalid: []})
    })

    test('any other odd last byte is invalid', () => {
      const odd = Uint8Array.of(...encode('\ufeffab', charset)!, 0xe9)
      expect(seen(odd)).toEqual({text: '\ufeffab\ufffd', charset, bom: true, invalid: [[3, 6, 7]]})
    })

    test('lone surrogates are invalid, U+FFFD is not', () => {
      const text = '\ufeffa\ud83cb\udf10c\ufffd\ud83c\udf10'
      expect(seen(encode(text, charset)!)).toEqual({
        text: '\ufeffa\ufffdb\ufffdc\ufffd\ud83c\udf10',
        charset,
        bom: true,
        invalid: [
          [2, 4, 6],
          [4, 8, 10],
        ],
      })
    })
  })

  test.each([
    ['one NUL', 'hello\0wor\n'],
    ['a NUL at an even place', 'hell\0world\n'],
    ['some NULs', `${'a word or two, '.repeat(40)}\0\0x\0`],
    ['NULs only', '\0'],
    ['an even number of them', '\0\0\0\0'],
    ['words in UTF-8', 'Grüße\0an alle, schöne Grüße\n'],
    ['words in Chinese', '学习\0报告\n'],
  ])('ASCII with %s is none', (_, text) => expect(decode(utf8(text)).charset).toBe('utf-8'))

  test.each(['# Journée\n', '\n', '# 学习报告\r\n', 'A line that no line end is below: 🚀'])(
    'nor is a text in UTF-8 with UTF-16 below it: %j',
    above => {
      for (const below of [page, chinese, russian, '# 🚀 Woche\n\n✅ Über uns – „so“ …\n'])
        expect(decode(Uint8Array.of(...utf8(above), ...encode(below, 'utf-16le')!)).charset).toBe('utf-8')
    },
  )

  test('nor is a legacy file with a NUL, which no code page has', () => {
    expect(decode(Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20, 0x00, 0x0a)).charset).toBe('utf-8')
    const russian = Uint8Array.from({length: 80}, (_, i) => (i === 41 ? 0 : 0xe0 + (i % 31)))
    expect(decode(russian).charset).toBe('utf-8')
  })

  test('nor are numbers, which have zero halves, too', () => {
    expect(decode(Uint8Array.of(0, 1, 2, 3, 0xff, 0xfe, 0x80, 0x81)).charset).toBe('utf-8')
    const halves = Uint8Array.from({length: 400}, (_, i) => (i % 2 === 0 ? i % 90 : 0))
    expect(decode(halves).charset).toBe('utf-8')
  })

  test('one character in ten whose lower byte is zero is too many', () => {
    const letters = (others: number) => encode('a'.repeat(10 + others) + '\u6100', 'utf-16le')!
    expect([0, 1].map(others => decode(letters(others)).charset)).toEqual(['utf-8', 'utf-16le'])
  })
})

describe('a legacy code page', () => {
  test('where nothing is UTF-8', () => {
    expect(seen(Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20, 0x80, 0x0a))).toEqual({
      text: 'café €\n',
      charset: 'windows-1252',
      bom: false,
      invalid: [],
    })
  })

  test('but not where one character is', () => {
    expect(decode(Uint8Array.of(0xe9, 0x20, 0xc3, 0xa9)).charset).toBe('utf-8')
  })

  test('nor for a file that was cut in the middle of its only character', () => {
    expect(decode(Uint8Array.of(0x61, 0xf0, 0x9f)).charset).toBe('utf-8')
  })
})

test('random bytes never throw, and every place lies in the text', () => {
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 64}), bytes => {
      const {text, invalid, bom} = decode(bytes)
      expect(bom).toBe(text.startsWith('\ufeff'))
      let last = 0
      for (const {start, end, byteStart, byteEnd} of invalid) {
        expect(text.slice(start, end)).toBe('\ufffd')
        expect(byteStart).toBeGreaterThanOrEqual(last)
        expect(byteEnd).toBeGreaterThan(byteStart)
        last = byteEnd
      }
      expect(last).toBeLessThanOrEqual(bytes.length)
    }),
    {numRuns: 5000},
  )
})

test.each([
  ['halves of pairs, the first and the last', [0x61, 0xed, 0xa0, 0x80, 0xed, 0xbf, 0xbf, 0x62], 'utf-8'],
  ['a half with another sign behind it', [0x61, 0xed, 0xa0, 0x20], 'windows-1252'],
  ['a half with too high an end', [0x61, 0xed, 0xa0, 0xc0, 0x61], 'windows-1252'],
  ['what only begins like a half', [0x61, 0xed, 0xc0, 0x80, 0x61], 'windows-1252'],
  ['what only goes on like one', [0x61, 0xff, 0xa0, 0x80, 0x61], 'windows-1252'],
  ['beginnings of characters with `?` behind them', [0xe2, 0x9c, 0x3f, 0x20, 0xe2, 0x80, 0x3f], 'utf-8'],
  ['one of them, and a letter', [0xe2, 0x9c, 0x3f, 0x20, 0xe9, 0x61], 'windows-1252'],
  ['half of a mark of UTF-16', [0xff, 0x61, 0x62], 'windows-1252'],
  ['half of the other mark', [0xfe, 0x61, 0x62], 'windows-1252'],
])('%s', (_, list, charset) => expect(decode(Uint8Array.from(list)).charset).toBe(charset))
