import fc from 'fast-check'
import {expect, test} from 'vitest'
import {repeatsWord, WordList} from '../../src/text/word-list.ts'

const text = fc.array(fc.constantFrom('the', 'The', 'then', 'of', 'a', 'é', ' ', '  ', '\n', '\t', '-', '\0', '7'))

test('a word behind itself is found wherever it stands, and whatever its case', () => {
  fc.assert(
    fc.property(text, parts => {
      const said = parts.join('')
      expect(repeatsWord(said)).toBe(/(?<!\w)(\w+)\s+\1(?!\w)/i.test(said))
    }),
  )
})

test('words of a list are found whole, with their places', () => {
  const list = new WordList(['rest', 'api'])
  expect(list.findIn('REST apis, restés and Api')).toEqual([
    {start: 0, end: 4, word: 'rest'},
    {start: 22, end: 25, word: 'api'},
  ])
})
