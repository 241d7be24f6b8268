import fc from 'fast-check'
import iconv from 'iconv-lite'
import {describe, expect, test} from 'vitest'
import {applyEdits, type Edit, insert, overlap, remove, replace} from '../../src/text/edit.ts'
import {editMap, identityMap} from '../../src/text/edit-map.ts'
import {Lines} from '../../src/text/lines.ts'
import {mask} from '../../src/text/mask.ts'
import {around, type Span} from '../../src/text/span.ts'
import {decodeWindows1252, encodeWindows1252} from '../../src/text/windows-1252.ts'

const text = fc
  .array(fc.constantFrom('a', 'b', '🌐', ' ', '\n', '\r\n', '\r', '\ufeff'), {maxLength: 20})
  .map(parts => parts.join(''))

describe('lines', () => {
  test('end in LF, CRLF or CR', () => {
    const lines = new Lines('a\nb\r\nc\rd')
    expect([...lines].map(line => lines.slice(line))).toEqual(['a', 'b', 'c', 'd'])
    expect([...lines].map(({start, end, next}) => [start, end, next])).toEqual([
      [0, 1, 2],
      [2, 3, 5],
      [5, 6, 7],
      [7, 8, 8],
    ])
  })

  test.each([
    ['', 1],
    ['a', 1],
    ['a\n', 2],
    ['\r\n', 2],
    ['\n\r', 3],
    ['\r\r\n', 3],
    ['a\u2028b\u0085c\fd', 1],
  ])('%j are %i', (text, count) => expect(new Lines(text).count).toBe(count))

  test('a byte order mark is no column', () => {
    const lines = new Lines('\ufeffab\n\ufeffc')
    expect(lines.pointAt(0)).toMatchObject({line: 1, column: 1})
    expect(lines.pointAt(1)).toMatchObject({line: 1, column: 1})
    expect(lines.pointAt(2)).toMatchObject({line: 1, column: 2})
    expect(lines.pointAt(5)).toMatchObject({line: 2, column: 2})
  })

  test('there is none beyond the last', () => {
    expect(() => new Lines('a\n').line(3)).toThrow('Unexpected line 3, expected 1 to 2')
    expect(() => new Lines('a').line(0)).toThrow(RangeError)
  })

  test.each([
    ['a\r\nb', 1, '\r\n'],
    ['a\r\nb', 2, '\r\n'],
    ['a\nb\r\n', 1, '\n'],
    ['a\rb', 2, '\r'],
    ['a', 1, '\n'],
    ['', 1, '\n'],
    ['a\r\nb', 99, '\r\n'],
  ])('an ending for a new line in %j at %i', (text, number, eol) => expect(new Lines(text).eolAt(number)).toBe(eol))

  test('are the text, and hold every place in it', () => {
    fc.assert(
      fc.property(text, text => {
        const lines = new Lines(text)
        expect([...lines].map(({start, next}) => text.slice(start, next)).join('')).toBe(text)
        expect([...lines].map(line => lines.slice(line))).toEqual(text.split(/\r\n|\n|\r/))
        for (let offset = 0; offset <= text.length; offset++) {
          const {start, next, number} = lines.lineAt(offset)
          expect(start <= offset && (offset < next || number === lines.count)).toBe(true)
          const before = text.slice(0, offset).split(/\r\n|\n|\r(?!\n)/)
          const mark = number === 1 && offset > 0 && text.startsWith('\ufeff') ? 1 : 0
          if (!(text[offset - 1] === '\r' && text[offset] === '\n'))
            expect(lines.pointAt(offset)).toEqual({line: before.length, column: offset - start + 1 - mark, offset})
        }
      }),
      {numRuns: 1000},
    )
  })
})

test('what has all of something in it is found among spans in any order, also within one another', () => {
  const span = fc.tuple(fc.nat(12), fc.nat(6)).map(([start, length]): Span => ({start, end: start + length}))
  fc.assert(
    fc.property(fc.array(span, {maxLength: 6}), span, (spans, inner) => {
      const expected = spans.some(({start, end}) => start <= inner.start && inner.end <= end)
      expect(around(spans)(inner)).toBe(expected)
    }),
  )
})

describe('mask', () => {
  test('blanks out, and keeps every line', () => {
    expect(mask('ab\r\ncd🌐\n', [{start: 1, end: 8}])).toBe('a \r\n    \n')
  })

  test('spans may overlap', () =>
    expect(
      mask('abcdef', [
        {start: 1, end: 4},
        {start: 2, end: 3},
        {start: 3, end: 5},
      ]),
    ).toBe('a    f'))

  test('no span, the same text', () => expect(mask('ab', [])).toBe('ab'))

  test('same length, same lines, nothing else touched', () => {
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(20), fc.nat(6)), {maxLength: 4}), (text, wishes) => {
        const spans = wishes
          .map(([start, size]) => ({start: Math.min(start, text.length), end: Math.min(start + size, text.length)}))
          .toSorted((a, b) => a.start - b.start)
        const masked = mask(text, spans)
        expect(masked.length).toBe(text.length)
        for (let i = 0; i < text.length; i++) {
          const inside = spans.some(({start, end}) => i >= start && i < end)
          expect(masked[i]).toBe(inside && !/[\r\n]/.test(text[i]!) ? ' ' : text[i])
        }
      }),
    )
  })
})

describe('a map of edits', () => {
  const map = editMap([remove(2, 4), replace(6, 7, 'XYZ'), insert(8, '+')])
  // 0 1 2 3 4 5 6 7 8 9   a b c d e f g h i j
  // → a b e f X Y Z h + i j

  test.each([
    [0, 0, 0],
    [1, 1, 1],
    [2, 2, 4],
    [3, 5, 5],
    [4, 6, 6],
    [5, 6, 7],
    [6, 6, 7],
    [7, 7, 7],
    [8, 8, 8],
    [9, 8, 8],
    [10, 9, 9],
  ])('leads from %i back to %i, or %i', (offset, start, end) => {
    expect([map.toSource(offset, 'start'), map.toSource(offset)]).toEqual([start, start])
    expect(map.toSource(offset, 'end')).toBe(end)
  })

  test.each([
    [2, 2, 2],
    [3, 2, 2],
    [4, 2, 2],
    [6, 4, 4],
    [7, 7, 7],
    [8, 8, 9],
    [9, 10, 10],
  ])('leads from %i forth to %i, or %i', (offset, start, end) => {
    expect([map.toResult(offset, 'start'), map.toResult(offset)]).toEqual([start, start])
    expect(map.toResult(offset, 'end')).toBe(end)
  })

  test('of no edit is the identity', () => expect(editMap([])).toBe(identityMap))

  const edited = fc
    .tuple(text, fc.array(fc.tuple(fc.nat(20), fc.nat(3), fc.constantFrom('', 'x', 'yz', 'long')), {maxLength: 4}))
    .map(([text, wishes]) => {
      const edits: Edit[] = []
      for (const [at, size, put] of wishes) {
        const start = Math.min(at, text.length)
        const edit = replace(start, Math.min(start + size, text.length), put)
        if (!edits.some(other => overlap(other, edit))) edits.push(edit)
      }
      return {text, edits}
    })

  test('never turns back, and leads every untouched character to itself', () => {
    fc.assert(
      fc.property(edited, ({text, edits}) => {
        const after = applyEdits(text, edits)
        const map = editMap(edits)
        for (const bias of ['start', 'end'] as const) {
          for (const [size, lead, most] of [
            [text.length, map.toResult, after.length],
            [after.length, map.toSource, text.length],
          ] as const) {
            let last = 0
            for (let offset = 0; offset <= size; offset++) {
              const place = lead(offset, bias)
              expect(place).toBeGreaterThanOrEqual(last)
              expect(place).toBeLessThanOrEqual(most)
              last = place
            }
          }
        }
        for (let offset = 0; offset < text.length; offset++) {
          if (edits.some(({start, end}) => offset >= start && offset < end)) continue
          const there = map.toResult(offset, 'end')
          expect(after[there]).toBe(text[offset])
          expect(map.toSource(there, 'end')).toBe(offset)
        }
      }),
      {numRuns: 2000},
    )
  })
})

describe('Windows-1252', () => {
  const all = Uint8Array.from({length: 256}, (_, byte) => byte)

  test('is what iconv-lite says, and C1 where it says nothing', () => {
    const theirs = iconv.decode(Buffer.from(all), 'windows-1252')
    const ours = decodeWindows1252(all)
    const differ = [...all].filter(byte => ours[byte] !== theirs[byte])
    expect(differ.filter(byte => theirs[byte] !== '\ufffd')).toEqual([])
    expect([...ours].map(c => c.charCodeAt(0)).filter((unit, byte) => differ.includes(byte) && unit !== byte)).toEqual(
      [],
    )
  })

  test('there and back', () => {
    expect(encodeWindows1252(decodeWindows1252(all))).toEqual(all)
    expect(encodeWindows1252('ő')).toBeUndefined()
    expect(encodeWindows1252('🌐')).toBeUndefined()
  })

  test('a large file', () => {
    const large = new Uint8Array(100_000).fill(0x80)
    expect(decodeWindows1252(large)).toBe('€'.repeat(100_000))
  })
})
