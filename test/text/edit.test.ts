import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  applyEdits,
  type Edit,
  insert,
  invertEdits,
  minimise,
  overlap,
  remove,
  replace,
  sortEdits,
} from '../../src/text/edit.ts'

/** A text of characters that share parts: letters twice over, pairs with one half in common, line ends. */
const words = fc
  .array(fc.constantFrom('a', 'b', 'aa', '🌐', '🌑', '\u{1f710}', 'é', '\r\n', '\n'), {maxLength: 8})
  .map(parts => parts.join(''))

/** Edits of a text that do not touch, at boundaries between characters. */
const edited = fc.tuple(words, fc.array(fc.tuple(fc.nat(), fc.nat(3), words), {maxLength: 4})).map(([text, wishes]) => {
  const places = [0]
  for (const character of text) places.push(places.at(-1)! + character.length)
  const edits: Edit[] = []
  for (const [at, size, put] of wishes) {
    const first = at % places.length
    const edit = replace(places[first]!, places[Math.min(first + size, places.length - 1)]!, put)
    if (!edits.some(other => overlap(other, edit))) edits.push(edit)
  }
  return {text, edits}
})

/** Whether no surrogate stands alone. */
const isWhole = (text: string) => !/\p{Cs}/u.test(text)

describe('minimise', () => {
  test.each([
    ['abc', replace(0, 3, 'axc'), replace(1, 2, 'x')],
    ['abc', replace(0, 3, 'abxc'), insert(2, 'x')],
    ['abc', replace(0, 3, 'ac'), remove(1, 2)],
    ['aaa', replace(0, 3, 'aa'), remove(2, 3)],
    ['a\n', replace(1, 2, '\r\n'), insert(1, '\r')],
    ['🌐', replace(0, 2, '🌑'), replace(0, 2, '🌑')],
    ['🌐', replace(0, 2, '🎐'), replace(0, 2, '🎐')],
    ['x🌐y', replace(0, 4, 'x🌑y'), replace(1, 3, '🌑')],
    ['🌐', replace(0, 2, '🌐🌐'), insert(2, '🌐')],
    ['abc', replace(1, 2, 'b'), undefined],
    ['abc', insert(1, ''), undefined],
    // One half in common, the first and the last pair that there are among them.
    ['\u{10000}', replace(0, 2, '\u{10001}'), replace(0, 2, '\u{10001}')],
    ['\u{10ffff}', replace(0, 2, '\u{10fffe}'), replace(0, 2, '\u{10fffe}')],
    ['\u{10000}', replace(0, 2, '\u{10400}'), replace(0, 2, '\u{10400}')],
    ['\u{10ffff}', replace(0, 2, '\u{103ff}'), replace(0, 2, '\u{103ff}')],
    ['x\u{10000}y', replace(0, 4, 'x\u{10400}y'), replace(1, 3, '\u{10400}')],
    ['\u{10000}', replace(0, 2, '\ud800'), replace(0, 2, '\ud800')],
    ['\ud800', replace(0, 1, '\u{10000}'), replace(0, 1, '\u{10000}')],
    ['\u{10000}', replace(0, 2, '\udc00'), replace(0, 2, '\udc00')],
    ['\udc00', replace(0, 1, '\u{10000}'), replace(0, 1, '\u{10000}')],
    // Halves that stand alone, and what stands beside the pairs in Unicode, are characters by themselves.
    ['\ud800a', replace(0, 2, '\ud800b'), replace(1, 2, 'b')],
    ['\ud800\ue000', replace(0, 2, '\ud800\ue001'), replace(1, 2, '\ue001')],
    ['a\udc00', replace(0, 2, 'a\udc01'), replace(1, 2, '\udc01')],
    ['\udc00\udc00', replace(0, 2, '\udc00\udc01'), replace(1, 2, '\udc01')],
    ['a\udc00', replace(0, 2, 'b\udc00'), replace(0, 1, 'b')],
    ['\ue000\udc00', replace(0, 2, '\ue001\udc00'), replace(0, 1, '\ue001')],
    ['\ud7ff\udc00', replace(0, 2, '\ud7fe\udc00'), replace(0, 1, '\ud7fe')],
    ['\ud800a', replace(0, 2, '\ud801a'), replace(0, 1, '\ud801')],
    ['\ud800\ue000', replace(0, 2, '\ud801\ue000'), replace(0, 1, '\ud801')],
  ])('%j with %j', (text, edit, minimal) => expect(minimise(text, edit)).toEqual(minimal))

  test('says the same, begins and ends with a difference, and cuts no character', () => {
    fc.assert(
      fc.property(edited, ({text, edits}) => {
        for (const edit of edits) {
          const minimal = minimise(text, edit)
          expect(applyEdits(text, minimal ? [minimal] : [])).toBe(applyEdits(text, [edit]))
          if (!minimal) continue
          const [gone, came] = [text.slice(minimal.start, minimal.end), minimal.text]
          expect(isWhole(gone) && isWhole(came)).toBe(true)
          expect(isWhole(text.slice(0, minimal.start))).toBe(true)
          if (gone && came) {
            expect([...gone][0]).not.toBe([...came][0])
            expect([...gone].at(-1)).not.toBe([...came].at(-1))
          }
          expect(minimal.start >= edit.start && minimal.end <= edit.end).toBe(true)
        }
      }),
      {numRuns: 5000},
    )
  })
})

describe('edits', () => {
  test('are applied in the order of the text, whatever theirs', () => {
    expect(applyEdits('abcdef', [replace(4, 5, 'X'), insert(0, '>'), remove(1, 3)])).toBe('>adXf')
  })

  test('may stand side by side', () => expect(applyEdits('abc', [remove(0, 1), remove(1, 2)])).toBe('c'))

  test.each([
    [replace(0, 2, 'x'), replace(1, 3, 'y')],
    [insert(1, 'x'), insert(1, 'y')],
    [insert(1, 'x'), remove(1, 2)],
    [remove(0, 3), insert(2, 'x')],
  ])('%j and %j throw, which tells their author', (a, b) => {
    expect(() => sortEdits([a, b])).toThrow(/Unexpected edits \d+-\d+ and \d+-\d+ of one fix/)
    expect(() => applyEdits('abcd', [b, a])).toThrow()
  })

  test('an insertion at the end of a removal goes with it', () => {
    expect(applyEdits('abc', [remove(0, 1), insert(1, 'x')])).toBe('xbc')
  })

  test('do what splicing one by one from the end does', () => {
    fc.assert(
      fc.property(edited, ({text, edits}) => {
        let expected = text
        for (const {start, end, text: put} of edits.toSorted((a, b) => b.start - a.start || b.end - a.end))
          expected = expected.slice(0, start) + put + expected.slice(end)
        expect(applyEdits(text, edits)).toBe(expected)
      }),
    )
  })

  test('can be undone', () => {
    fc.assert(
      fc.property(edited, ({text, edits}) => {
        expect(applyEdits(applyEdits(text, edits), invertEdits(text, edits))).toBe(text)
      }),
      {numRuns: 2000},
    )
  })
})
