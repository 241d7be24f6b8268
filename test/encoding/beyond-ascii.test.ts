import fc from 'fast-check'
import {expect, test} from 'vitest'
import {beyondAscii, lineFeeds} from '../../src/encoding/characters/beyond-ascii.ts'

test('the units that ASCII has not, and the line feeds, are found in order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(10, 13, 0x61, 0x7f, 0x80, 0xe9, 0xffff)), units => {
      const codes = Uint16Array.from(units)
      const placesOf = (isMeant: (unit: number) => boolean) => units.flatMap((unit, i) => (isMeant(unit) ? [i] : []))
      expect([...beyondAscii(codes)]).toEqual(placesOf(unit => unit > 0x7f))
      expect([...lineFeeds(codes)]).toEqual(placesOf(unit => unit === 10))
    }),
  )
})
