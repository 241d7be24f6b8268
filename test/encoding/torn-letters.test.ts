import {expect, test} from 'vitest'
import {languagesOf} from '../../src/encoding/characters/languages.ts'
import {foldedByte, foldedLetter, tellingOf} from '../../src/encoding/characters/torn-letters.ts'

const folded = (word: string) => ` ${Array.from(word, foldedLetter).join('')} `

test.each<[string, string, string]>([
  ['pl', 'sygnał', 'ł'],
  ['pl', 'działania', 'ł'],
  ['pl', 'jeśli', 'ś'],
  ['cs', 'přidat', 'ř'],
  ['cs', 'několik', 'ě'],
  ['lt', 'būtų', ''],
])('in %s, %s is told by what stands around each letter', (language, word, letter) => {
  const [telling] = tellingOf([language])
  const at = letter === '' ? 2 : word.indexOf(letter) + 1
  expect(telling!(folded(word), at) ?? '').toBe(letter)
})

test('a letter is what is left of it, whole or torn, large or small', () => {
  expect(folded('Żółw')).toBe(' 535w ')
  expect([0xc3, 0xc4, 0xc5, 0xc8, 0xe1].map(foldedByte)).toEqual(['3', '4', '5', '8', '9'])
  expect(folded('đồng')).toBe(' 49ng ')
})

test('of languages without rules nothing is told', () => {
  expect(tellingOf(['ru', 'vi', 'toString'])).toEqual([])
})

test('the languages of a text are those that have nearly all of its letters', () => {
  const counts = (letters: string) => new Map(Array.from(letters, letter => [letter, 5] as const))
  expect(languagesOf(counts('óżź'))).toEqual(['pl'])
  expect(languagesOf(counts('ůší'))).toEqual(['cs'])
  expect(languagesOf(new Map([['ż', 2]]))).toEqual([])
  expect(languagesOf(counts('żůñ'))).toEqual([])
})
