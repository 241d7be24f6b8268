import {expect, test} from 'vitest'
import {library} from '../../src/encoding/candidates/library.ts'
import {handlings} from '../../src/encoding/candidates/loss.ts'
import {diagnose} from '../../src/encoding/diagnose.ts'
import {schooled} from '../../src/encoding/expert.ts'

const ways = handlings('Ã©')

test('makes what is asked for once', () => {
  const books = library()
  expect(books.dictionary([0], ways)).toBe(books.dictionary([0], handlings('Ã©')))
  expect(books.dictionary([0], ways)).not.toBe(books.dictionary([0], handlings('Ã"')))
  expect(books.dictionary([0], ways)).not.toBe(books.dictionary([3], ways))
  expect(books.lexicon()).toBe(books.lexicon())
  expect(books.lexicon().letters()).toBe(books.letters())
  expect([0x41, 0x41, 0x378, 0x378, 0x10ffff, 0x1f600].map(books.isAssigned)).toEqual([
    true,
    true,
    false,
    false,
    false,
    true,
  ])
})

test('keeps the dozen dictionaries that were asked for last', () => {
  const books = library()
  const [first, second] = [books.dictionary([0], ways), books.dictionary([1], ways)]
  for (let page = 2; page < 12; page++) books.dictionary([page], ways)
  expect(books.dictionary([0], ways)).toBe(first)
  books.dictionary([12], ways)
  expect(books.dictionary([0], ways)).toBe(first)
  expect(books.dictionary([1], ways)).not.toBe(second)
})

test('what one text was tells nothing about the next', () => {
  const {diagnose: again} = schooled()
  const texts = [
    '## â° Time and â€œquotesâ€ here',
    'SÃ£o Paulo Ã© grande',
    '√© and ‚Äî',
    '## â° Time and â€œquotesâ€ here',
  ]
  expect(texts.map(again)).toEqual(texts.map(text => diagnose(text)))
})
