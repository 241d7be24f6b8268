import {expect, test} from 'vitest'
import {lasting, type Place} from '../../src/encoding/doubt/lasting.ts'

const place = (start: number, text: string, certainty: Place['certainty']): Place => ({
  start,
  end: start + 1,
  text,
  certainty,
  candidates: certainty === 'certain' ? [] : [text, 'z'],
  pages: ['windows-1252'],
})

test('what makes certain what stands beside it is a guess, and the rest is as certain as it was', () => {
  const spots = [place(0, 'a', 'certain'), place(2, 'b', 'certain'), place(4, 'c', 'chosen')]
  const look = (text: string) => (text.includes('b') ? [place(4, 'y', 'certain')] : [])
  const found = lasting('A\nB C\n', spots, look)
  expect(found.map(({certainty}) => certainty)).toEqual(['certain', 'chosen', 'chosen'])
})

test('where nothing that is certain stands in such a line, no further round is looked at', () => {
  const spots = [place(0, 'a', 'certain'), place(2, 'b', 'chosen')]
  let looks = 0
  const found = lasting('A\nB\n', spots, () => {
    looks++
    return [place(2, 'y', 'certain')]
  })
  expect(found.map(({certainty}) => certainty)).toEqual(['chosen', 'chosen'])
  expect(looks, 'as many as one round has steps').toBe(3)
})
