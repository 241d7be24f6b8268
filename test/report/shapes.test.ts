import fc from 'fast-check'
import {expect, test} from 'vitest'
import {Shapes} from '../../src/report/shapes.ts'
import {firstWord, fold} from '../../src/report/words.ts'

const list = ['describe', 'what', 'to', '2fa', 'decrivez', 'صف']
const shapes = new Shapes(list)

test.each([
  ['Describe the tools', 'describe'],
  ['  (What) I learned', 'what'],
  ['Décrivez vos outils', 'decrivez'],
  ['Été', undefined],
  ['Straße', 'straße'],
  ['صف الأدوات', 'صف'],
  ['2FA everywhere', '2fa'],
  // It looks like `what` from afar.
  ['Wait for it', 'wait'],
  ['Python is a language', undefined],
  ['— …', ''],
  ['', ''],
])('%s begins with %s', (line, word) => expect(shapes.opening(line, 40)).toBe(word))

test('a first word of the list is never passed over, and none is made up', () => {
  const piece = fc.constantFrom(...list, 'TO', 'tool', ' ', '*', '1', 'é', 'ü', 'ß', 'ĳ', 'É', '🚀', '\u0301', '-', '_')
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 8}), fc.integer({min: 1, max: 12}), (pieces, near) => {
      const line = pieces.join('')
      const word = firstWord(fold(line.slice(0, near)))
      const told = shapes.opening(line, near)
      if (told === undefined) expect(list).not.toContain(word)
      else expect(told).toBe(word)
    }),
  )
})
