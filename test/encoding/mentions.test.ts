import fc from 'fast-check'
import {expect, test} from 'vitest'
import {mentions} from '../../src/encoding/context/mentions.ts'

const letters = fc.constantFrom('a', 'a', 'é', 'Ã', ' ', '-', '\n')
// Of more than sixty letters in a row nobody looks for the word.
const pieces = fc.oneof(fc.string({unit: letters, maxLength: 12}), fc.constant('Ã'.repeat(70)))
const texts = fc.array(pieces, {maxLength: 8}).map(found => found.join(''))

test('what is said of a place does not depend on what was asked before', () => {
  fc.assert(
    fc.property(texts, fc.array(fc.nat(400)), (text, found) => {
      const starts = found.filter(start => start < text.length).toSorted((a, b) => a - b)
      const parts = starts.map(start => ({start, end: start + 1, text: 'é'}))
      const asked = mentions(text)
      expect(parts.map(part => asked(part))).toEqual(parts.map(part => mentions(text)(part)))
    }),
    {numRuns: 500},
  )
})

test.each([
  ['é Ã', true],
  ['aéa aÃa', true],
  ['aé aÃa', false],
  ['é\nÃ', false],
  [`${'a'.repeat(59)}é ${'a'.repeat(59)}Ã`, true],
  [`${'a'.repeat(60)}é ${'a'.repeat(60)}Ã`, false],
])('%s', (text, expected) => {
  const start = text.indexOf('Ã')
  expect(mentions(text)({start, end: start + 1, text: 'é'})).toBe(expected)
})
