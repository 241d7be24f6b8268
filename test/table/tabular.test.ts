import {expect, test} from 'vitest'
import {tabular} from '../../src/table/blocks.ts'
import {Lines} from '../../src/text/lines.ts'

const looked = (text: string, hidden = '') => {
  const start = text.indexOf(hidden)
  const opaque = hidden === '' ? [] : [{start, end: start + hidden.length}]
  return tabular(text, new Lines(text), opaque).map(({number}) => number)
}

test.each([
  ['', []],
  ['# A\ntext', []],
  // Each part from its heading to the next.
  ['text\n# A\n|\n# B\ntext', [2, 3]],
  ['|\n# A\ntext\n## B\na | b\n\nmore\n# C\n- :-', [1, 4, 5, 6, 7, 8, 9]],
  ['# A\ntext\n# B\ntext\n-:-', [3, 4, 5]],
  // Headings that end nothing that is open, or none.
  ['- |\n  # A\ntext', [1, 2, 3]],
  ['|\n#no heading\ntext\n####### A', [1, 2, 3, 4]],
  ['# A |\n# B', [1]],
])('of %j the lines %j may hold a table', (text, expected) => expect(looked(text)).toEqual(expected))

test('a heading in code parts nothing', () => {
  expect(looked('|\n```\n# A\n```\ntext', '```\n# A\n```')).toEqual([1, 2, 3, 4, 5])
  expect(looked('|\n# A\n```\n# B\n```\n|', '```\n# B\n```')).toEqual([1, 2, 3, 4, 5, 6])
})
