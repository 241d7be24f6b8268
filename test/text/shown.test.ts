import {expect, test} from 'vitest'
import {shown} from '../../src/text/shown.ts'

test.each([
  ['short', 5, 'short'],
  ['longer', 5, 'long…'],
  ['two words', 5, 'two…'],
  ['`a` b `c`', 5, 'a b c'],
  ['abc🚀🚀', 5, 'abc…'],
  ['ab🚀🚀', 5, 'ab🚀…'],
])('%s, of %d signs', (text, most, wanted) => expect(shown(text, most)).toBe(wanted))
