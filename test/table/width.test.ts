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
