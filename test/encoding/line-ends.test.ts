import fc from 'fast-check'
import {expect, test} from 'vitest'
import {library} from '../../src/encoding/candidates/library.ts'
import {charOf, codePages} from '../../src/encoding/characters/code-pages.ts'
import {mayBeDamaged} from '../../src/encoding/context/suspicion.ts'
import {diagnose} from '../../src/encoding/diagnose.ts'

const books = library()

/** What is found, by line and by place in it. */
function found(text: string, end: string) {
  const place = (offset: number) => {
    const before = text.slice(0, offset).split(end)
    return `${before.length}:${before.at(-1)!.length}`
  }
  const {spots, channels, misread} = diagnose(text, books)
  return {
    suspected: mayBeDamaged(text),
    channels,
    spots: spots.map(({start, end, ...spot}) => ({from: place(start), to: place(end), ...spot})),
    misread: misread?.edits.map(({start, end, text}) => ({from: place(start), to: place(end), text})),
  }
}

const ends = ['\r\n', '\r']

test.each([
  // What was a blank that does not break stands at the end of a line.
  ['ď¸“Ă \n', 2],
  ['SeÃ±or\nallez voilÃ \nSeÃ±or\n', 3],
  ['Et voilÃ\nOK\n', 0],
  ['├─ src\nâ”œâ”€â”€ test\nâ”” docs\n', 1],
  ['Ïðèâåò\n\nÌû èçó÷àëè áàçû äàííûõ è ïèñàëè çàïðîñû\n', 0],
])('of %j, what lines end with says nothing of what went wrong in them', (text, count) => {
  const usual = found(text, '\n')
  expect(usual.spots).toHaveLength(count)
  for (const end of ends) expect(found(text.replaceAll('\n', end), end)).toEqual(usual)
})

test('so with any text', () => {
  const odd = codePages.flatMap(page => [0x80, 0x8f, 0x9f, 0xa0, 0xc2, 0xe2, 0xf0].map(byte => charOf(page, byte)))
  const pieces = [...new Set(odd), ...'aAÂÃ锛銆�? \n\n\n\n-', 'Ã©', 'â€™', 'ðŸš€', 'â”œâ”€', ' â ', 'nâ', 'đź‹', '鈥']
  const text = fc.array(fc.constantFrom(...pieces), {maxLength: 16}).map(parts => parts.join(''))
  fc.assert(
    fc.property(text, fc.constantFrom(...ends), (text, end) => {
      expect(found(text.replaceAll('\n', end), end)).toEqual(found(text, '\n'))
    }),
    {numRuns: 300, seed: 1},
  )
})
