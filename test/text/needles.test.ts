import fc from 'fast-check'
import {expect, test} from 'vitest'
import {Needles} from '../../src/text/needles.ts'
import {inTime} from '../support/in-time.ts'

const letters = (most: number) => fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: most})

/** What `replaceIn` should come to, found without any haste. */
function dotted(text: string, words: readonly string[]): string {
  const marked = Array.from(text, () => false)
  for (const word of words)
    for (let at = 0; word !== '' && at + word.length <= text.length; at++)
      if (text.startsWith(word, at)) marked.fill(true, at, at + word.length)
  return Array.from(text, (sign, i) => (marked[i] ? '.' : sign)).join('')
}

test('each place of each word is found, whatever the words begin with, hold or overlap', () => {
  fc.assert(
    fc.property(letters(40), fc.array(letters(9), {maxLength: 8}), (text, words) => {
      const needles = new Needles(words)
      expect(needles.replaceIn(text, word => '.'.repeat(word.length))).toBe(dotted(text, words))
    }),
    {numRuns: 2000},
  )
})

test('the end of a text that may be the beginning of a word, of five characters or more', () => {
  fc.assert(
    fc.property(letters(20), fc.array(letters(12), {maxLength: 8}), (text, words) => {
      const ends = Array.from(text, (_, at) => at).filter(at => text.length - at >= 5)
      const cut = ends.find(at => words.some(word => word.startsWith(text.slice(at))))
      expect(new Needles(words).cutAt(text)).toBe(cut)
    }),
    {numRuns: 2000},
  )
})

test('what stands side by side is told apart, what overlaps is one stretch', () => {
  const needles = new Needles(['abcdef', 'defghi', 'xyz', ''])
  expect(needles.replaceIn('abcdefghi xyzxyz abc', stretch => `[${stretch}]`)).toBe('[abcdefghi] [xyz][xyz] abc')
  expect(new Needles([]).replaceIn('abc', () => '')).toBe('abc')
})

test('ten thousand words that begin alike cost no more than a few', async () => {
  const words = Array.from({length: 10_000}, (_, i) => `-----BEGIN ${'A'.repeat(60)}${i}`)
  const text = words.map(word => `${word.slice(0, -1)}?`).join('\n')
  await inTime(3000, () => new Needles(words).replaceIn(text, () => '…'))
})
