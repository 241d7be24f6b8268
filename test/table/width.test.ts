import fc from 'fast-check'
import stringWidth from 'string-width'
import {expect, test} from 'vitest'
import {makeWidth} from '../../src/table/width.ts'

const pieces = [
  'a',
  ' ',
  '|',
  'é',
  'e\u0301',
  '中',
  '文',
  'ｱ',
  'ﾞ',
  '가',
  '한',
  'ไ',
  'ที่',
  'नि',
  'म',
  'ا',
  'שׁ',
  '✅',
  '✔',
  '✔\ufe0f',
  '⚠',
  '⚠\ufe0f',
  '🚀',
  '👩‍💻',
  '👨‍👩‍👧',
  '🇰🇪',
  '1\ufe0f\u20e3',
  '3\u20e3',
  '👍🏽',
  '❤\ufe0f',
  '❤',
  '✅\ufe0f',
  '5\ufe0f',
  '🌡\ufe0f',
  '🌡',
  '→',
  '↔\ufe0f',
  '©\ufe0f',
  'я',
  '\u200b',
  '\u200d',
  '─',
  '…',
  '“',
  '\ud800',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
]

test('agrees with string-width', () => {
  const width = makeWidth()
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 8}), parts => {
      expect(width(parts.join(''))).toBe(stringWidth(parts.join('')))
    }),
  )
})

// What is measured without looking for clusters first. All characters agreed when this was written, which took 20 s.
test('agrees with string-width on characters of every kind, alone, and asked to be emoji', () => {
  const width = makeWidth()
  const wrong: string[] = []
  for (let code = 0x20; code < 0x40000; code++) {
    const sign = String.fromCodePoint(code)
    const isEmoji = /\p{Emoji}/u.test(sign)
    if (!isEmoji && code % (code < 0x3100 || code >> 12 === 0x1f ? 11 : 397) !== 0) continue
    for (const text of isEmoji ? [sign, `a${sign}\ufe0f b`] : [sign])
      if (width(text) !== stringWidth(text)) wrong.push(`${code.toString(16)} ${text}`)
  }
  expect(wrong).toEqual([])
})
