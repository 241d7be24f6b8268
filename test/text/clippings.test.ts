import fc from 'fast-check'
import {expect, test} from 'vitest'
import {clip, wholeOf} from '../../src/text/clippings.ts'
import {Lines} from '../../src/text/lines.ts'

const texts = fc
  .array(fc.constantFrom('a', 'b ', '🌐', '\n', '\n', '\r\n', '\r', '\r', '\ufeff'), {maxLength: 30})
  .map(parts => parts.join(''))

test('what is known of a text stands where it stood, in lines of the same numbers', () => {
  fc.assert(
    fc.property(texts, fc.array(fc.nat(60), {maxLength: 4}), (text, offsets) => {
      const lines = new Lines(text)
      // As formats ask: a whole line, or its two ends and nothing in between.
      const wanted = offsets.flatMap((offset, i) => {
        const {start, end, next} = lines.lineAt(Math.min(offset, text.length))
        const ends = [
          {start, end: start},
          {start: end, end: next},
        ]
        return i % 2 === 0 ? [{start, end: next}] : ends
      })
      const clippings = JSON.parse(JSON.stringify(clip(lines, wanted)))
      const whole = wholeOf(clippings)
      const again = new Lines(whole)
      expect([whole.length, again.count]).toEqual([text.length, lines.count])
      for (const {start, end} of wanted) {
        expect(whole.slice(start, end)).toBe(text.slice(start, end))
        for (const at of [start, end]) expect(again.pointAt(at)).toEqual(lines.pointAt(at))
      }
    }),
    {numRuns: 500},
  )
})

// A CR before what is not known would make one ending with an LF of it; so would an LF of it behind one.
test.each<[text: string, wanted: [number, number][]]>([
  [
    'a\r\r\rb',
    [
      [0, 2],
      [4, 5],
    ],
  ],
  [
    'a\r\r\n\rb',
    [
      [0, 2],
      [5, 6],
    ],
  ],
  [
    'a\rb\n\nc',
    [
      [0, 2],
      [4, 5],
    ],
  ],
  [
    'a\rb\r\n\nc',
    [
      [0, 2],
      [5, 6],
    ],
  ],
  ['\ufeffa\n\nb', [[4, 5]]],
  ['\ufeffa\nb', []],
  [
    'abc\ndef',
    [
      [0, 3],
      [1, 2],
      [3, 5],
    ],
  ],
])('%j with %j keeps its places', (text, wanted) => {
  const lines = new Lines(text)
  const whole = wholeOf(
    clip(
      lines,
      wanted.map(([start, end]) => ({start, end})),
    ),
  )
  const again = new Lines(whole)
  expect([whole.length, again.count]).toEqual([text.length, lines.count])
  for (const [start, end] of wanted) {
    expect(whole.slice(start, end)).toBe(text.slice(start, end))
    expect(again.pointAt(start)).toEqual(lines.pointAt(start))
  }
})

test('what is wanted twice, or stands side by side, is one part', () => {
  const span = (start: number, end: number) => ({start, end})
  const clipped = clip(new Lines('abcdef\nghi'), [span(7, 8), span(1, 4), span(2, 3), span(4, 5), span(8, 9)])
  expect(clipped.parts).toEqual([
    [0, 1, ''],
    [1, 1, 'bcde'],
    [7, 2, 'gh'],
  ])
})

test('parts that cannot stand so are refused', () => {
  const parts = (...all: [number, number, string][]) => ({length: 9, lines: 3, parts: all})
  expect(() => wholeOf(parts([5, 2, 'abcdefgh']))).toThrow(RangeError)
  expect(() => wholeOf(parts([5, 3, 'a'], [2, 3, 'b']))).toThrow(RangeError)
  expect(() => wholeOf(parts([5, 4, 'a']))).toThrow(RangeError)
})
