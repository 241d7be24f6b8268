import {expect, test} from 'vitest'
import type {Part} from '../../src/encoding/characters/part.ts'
import {agreed} from '../../src/encoding/doubt/agreed.ts'

const text = 'ÃŒ'.repeat(8)

/** Readings of the same two letters, one behind the other: `?` behind one that is doubtful, `+` behind one of two pages. */
const parts = (readings: string): Part[] =>
  readings.split(' ').map((reading, i) => {
    const page = reading.startsWith('ü') ? 1 : 0
    const pages = reading.endsWith('+') ? [page, page] : [page]
    return {
      start: 2 * i,
      end: 2 * i + 2,
      text: reading[0]!,
      pages,
      mask: 1 << page,
      doubtful: reading.endsWith('?'),
      rivals: 0,
    }
  })

test.each([
  ['as three others read it', 'ü? ü? ü? Ì?', 'ü? ü? ü? ü?'],
  ['as sure ones read it', 'ü ü ü Ì?', 'ü ü ü ü?'],
  ['and stays where two do', 'ü? ü? Ì?', 'ü? ü? Ì?'],
  ['and stays where three do beside two of its own', 'ü? ü? ü? Ì? Ì?', 'ü? ü? ü? Ì? Ì?'],
  ['and stays where it is sure', 'ü? ü? ü? Ì', 'ü? ü? ü? Ì'],
  ['and stays where it went through two pages', 'ü? ü? ü? Ì+', 'ü? ü? ü? Ì+'],
  ['and no part of two pages counts', 'ü+ ü+ ü+ Ì?', 'ü+ ü+ ü+ Ì?'],
])('a doubtful part is read %s', (_, given, expected) => {
  const shown = agreed(text, parts(given)).map(
    ({text, doubtful, pages}) => `${text}${pages.length > 1 ? '+' : doubtful ? '?' : ''}`,
  )
  expect(shown.join(' ')).toBe(expected)
})

test('with the other reading goes the page that it is by', () => {
  expect(agreed(text, parts('ü? ü? ü? Ì?')).map(({start, pages, mask}) => [start, pages, mask])).toEqual([
    [0, [1], 2],
    [2, [1], 2],
    [4, [1], 2],
    [6, [1], 2],
  ])
})
