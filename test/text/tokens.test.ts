import fc from 'fast-check'
import {expect, test} from 'vitest'
import {Tokens, WordList} from '../../src/text/tokens.ts'

const text = fc
  .array(fc.constantFrom('the', 'The', 'then', 'of', 'a', 'é', ' ', '  ', '\n', '\t', '-', '\0', '7', 'İ', '\u212a'))
  .map(parts => parts.join(''))

test('no word that stands behind itself is passed over, whatever its case', () => {
  fc.assert(
    fc.property(text, said => {
      if (/(?<![\wéİ])(the|of|a)[ \t\n]+\1(?![\wéİ])/i.test(said))
        expect(new Tokens(said).mayRepeat(new WordList(['the', 'of', 'a']))).toBe(true)
    }),
  )
  expect(new Tokens('a the then The').mayRepeat(new WordList(['the', 'a']))).toBe(false)
  expect(new Tokens('the and the of it').mayRepeat(new WordList(['the', 'and']))).toBe(false)
  expect(new Tokens('it it').mayRepeat(new WordList(['the', 'and']))).toBe(false)
})

test('listed words are found whole, with their places', () => {
  expect(new Tokens('REST apis, restés and Api').find(new WordList(['rest', 'api']))).toEqual([
    {start: 0, end: 4, word: 'rest'},
    {start: 22, end: 25, word: 'api'},
  ])
  fc.assert(
    fc.property(text, said => {
      const found = [...said.matchAll(/(?<![\wéİ])(?:the|a|7)(?![\wéİ])/gi)]
      expect(new Tokens(said).find(new WordList(['the', 'a', '7']))).toEqual(
        found.map(({0: word, index}) => ({start: index, end: index + word.length, word: word.toLowerCase()})),
      )
    }),
  )
  // What a longer word holds is passed over.
  const many = Array.from({length: 99}, (_, i) => `w${i}`)
  const said = [...many, ...many].join(', xw1 ')
  expect(new Tokens(said).find(new WordList(many)).map(({start, end}) => said.slice(start, end))).toEqual([
    ...many,
    ...many,
  ])
})
