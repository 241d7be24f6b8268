import fc from 'fast-check'
import {expect, test} from 'vitest'
import {Lines} from '../../src/text/lines.ts'

test('the line of a place is the same in whatever order places are asked for', () => {
  const parts = fc.array(fc.constantFrom('a', 'bc', '\n', '\r\n', '\r'), {maxLength: 30})
  const property = fc.property(parts, fc.array(fc.nat(70), {maxLength: 20}), (parts, places) => {
    const text = parts.join('')
    const lines = new Lines(text)
    for (const place of places) {
      const before = text.slice(0, place).replaceAll('\r\n', ' \n')
      const cut = text[place - 1] === '\r' && text[place] === '\n' ? 1 : 0
      expect(lines.numberAt(place)).toBe(1 + before.split(/[\r\n]/).length - 1 - cut)
    }
  })
  fc.assert(property, {numRuns: 500})
})
