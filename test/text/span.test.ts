import {describe, expect, test} from 'vitest'
import {byStart, numbered} from '../../src/text/span.ts'

describe('spans', () => {
  test('are put in the order of the text', () => {
    const [a, b, c] = [{start: 0}, {start: 3}, {start: 7}]
    expect(byStart([b, a, c])).toEqual([a, b, c])
    expect(byStart([a, c, b])).toEqual([a, b, c])
    expect(byStart([])).toEqual([])
  })

  test('those that start at one place stay as they are', () => {
    const [a, b] = [
      {start: 3, end: 4},
      {start: 3, end: 5},
    ]
    expect(byStart([b, a])).toEqual([b, a])
    expect(byStart([b, a, {start: 0, end: 1}]).slice(1)).toEqual([b, a])
  })

  test('each offset has the number of the one that it is in, of several the last', () => {
    const spans = [
      {start: 1, end: 3},
      {start: 4, end: 7},
      {start: 5, end: 6},
    ]
    expect([...numbered(spans, 8)]).toEqual([0, 1, 1, 0, 2, 3, 2, 0])
  })
})
