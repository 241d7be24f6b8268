import fc from 'fast-check'
import {expect, test} from 'vitest'
import {Tokens} from '../../src/text/tokens.ts'

const text = fc
  .array(fc.constantFrom('the', 'The', 'then', 'of', 'a', 'é', ' ', '  ', '\n', '\t', '-', '\0', '7', 'İ', '\u212a'))
  .map(parts => parts.join(''))

test('no word that stands behind itself is passed over, whatever its case', () => {
  fc.assert(
    fc.property(text, said => {
      if (/(?<![\wéİ])(the|of|a)[ \t\n]+\1(?![\wéİ])/i.test(said))
        expect(new Tokens(said).mayRepeat(new Set(['the', 'of', 'a']))).toBe(true)
    }),
  )
  expect(new Tokens('a the then The').mayRepeat(new Set(['the', 'a']))).toBe(false)
})

test('listed words are found whole, with their places', () => {
  expect(new Tokens('REST apis, restés and Api').find(new Set(['rest', 'api']))).toEqual([
    {start: 0, end: 4, word: 'rest'},
    {start: 22, end: 25, word: 'api'},
  ])
  fc.assert(
    fc.property(text, said => {
      const found = [...said.matchAll(/(?<![\wéİ])(?:the|a|7)(?![\wéİ])/gi)]
      expect(new Tokens(said).find(new Set(['the', 'a', '7']))).toEqual(
        found.map(({0: word, index}) => ({start: index, end: index + word.length, word: word.toLowerCase()})),
      )
    }),
  )
})
