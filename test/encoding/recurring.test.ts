import {expect, test} from 'vitest'
import {recurringAmid} from '../../src/encoding/context/recurring.ts'

test('what was answered amid the same facts and texts is not asked again, and all else is', () => {
  const again = recurringAmid<string>()
  let asked = 0
  const ask = (place: string, fact: unknown, text: string) => again(place, [fact], [text], () => `${++asked}`)
  expect([ask('ð', 1, 'a'), ask('ð', 2, 'a'), ask('ð', 1, 'b'), ask('Ã', 1, 'a')]).toEqual(['1', '2', '3', '4'])
  expect([ask('ð', 1, 'a'), ask('ð', 2, 'a'), ask('ð', 1, 'b'), ask('Ã', 1, 'a')]).toEqual(['1', '2', '3', '4'])
})

test('of a text that is longer than what is kept, the last answers are', () => {
  const again = recurringAmid<number>(2)
  let asked = 0
  const ask = (place: string) => again(place, [], [], () => ++asked)
  expect(['a', 'b', 'a', 'c', 'c', 'a'].map(ask)).toEqual([1, 2, 1, 3, 3, 4])
})
