import fc from 'fast-check'
import {expect, test} from 'vitest'
import {clip} from '../../src/reporters/frame.ts'
import {fitEnd, fitStart, makeScreenWidth} from '../../src/reporters/width.ts'
import {makeWidth} from '../../src/table/width.ts'

const screen = makeScreenWidth()
const plain = makeWidth()

const pieces = fc.constantFrom(
  ...[
    'a',
    'é',
    'Ж',
    '→',
    '\ufffd',
    '1',
    '#',
    '\ufe0f',
    '\u20e3',
    '\u200d',
    '\u0301',
    '©',
    '🚀',
    '👩',
    '💻',
    '👍',
    '🏽',
  ],
  ...['🇫', '🇷', '数', '한', 'ᄒ', 'ᅡ', '\u0600', 'ก', 'ำ', 'का', '\u00ad', '\u200b', '\ud83d', '⏰', '▶', '…', '│', ' '],
)

test('a text is as wide as its clusters, whatever is measured at once', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({unit: 'grapheme', maxLength: 2})), {maxLength: 12}), parts => {
      const text = parts.join('')
      expect(screen(text)).toBe(plain(text))
    }),
    {numRuns: 200},
  )
})

test('what is taken for one column wide is so', () => {
  const codes = [...Array(0x2800).keys(), 0xfffd]
  const different = codes.filter(code => {
    const char = String.fromCharCode(code)
    return screen(char) !== plain(char)
  })
  expect(different.map(code => code.toString(16))).toEqual([])
})

test('what fits is as much as fits, in whole characters', () => {
  fc.assert(
    fc.property(fc.array(pieces, {maxLength: 30}), fc.nat({max: 20}), (parts, columns) => {
      const text = parts.join('').replaceAll('\ud83d', '')
      const characters = Array.from(text)
      const sum = (some: string[]) => some.reduce((size, character) => size + screen(character), 0)
      const head = Array.from(fitStart(text, columns, screen))
      const tail = Array.from(fitEnd(text, columns, screen))
      expect(characters.slice(0, head.length)).toEqual(head)
      expect(characters.slice(characters.length - tail.length)).toEqual(tail)
      for (const [fitted, more] of [
        [head, characters[head.length]],
        [tail, characters.at(-tail.length - 1)],
      ] as const) {
        expect(sum(fitted)).toBeLessThanOrEqual(columns)
        expect(screen(fitted.join(''))).toBeLessThanOrEqual(columns)
        // What only makes an emoji of what stands before it has no width of its own.
        if (more !== undefined && fitted.length < characters.length && screen(text) === sum(characters))
          expect(sum([...fitted, more])).toBeGreaterThan(columns)
      }
    }),
  )
})

test('a picture that is one only with its selector is as wide as it is drawn', () => {
  expect(fitEnd('## 🛠️ How', 7, screen)).toBe(' 🛠️ How')
  expect(fitEnd('## 🛠️ How', 6, screen)).toBe('🛠️ How')
  expect(fitStart('a🛠️ b', 2, screen)).toBe('a')
  const excerpt = {before: '## 🛠️ How to Run Your System Monitor', marked: ':', after: '', goesOn: false}
  const {before, marked, after} = clip(excerpt, 34, screen)
  expect([after, screen(before + marked)]).toEqual(['', 33])
})
