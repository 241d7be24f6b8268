import {describe, expect, test} from 'vitest'
import {partings} from '../../src/engine/partings.ts'
import {blocksOf} from '../../src/markdown/blocks.ts'
import {insert} from '../../src/text/edit.ts'
import {native} from '../support/engine.ts'

/** Parts of fixes that each change some places, by the fixes' numbers. */
const parted = (text: string, ...places: readonly number[][]) =>
  partings(
    blocksOf(native(text)),
    places.map((_, i) => i),
    i => places[i]!.map(at => insert(at, 'x')),
  ).map(part => part.join(' '))

describe('fixes are parted', () => {
  const text = 'one\n\ntwo\n\nthree\n\nfour\n\nfive\n'
  const [one, two, three, four, five] = ['one', 'two', 'three', 'four', 'five'].map(word => text.indexOf(word) + 1)
  test('from those of the next blocks, and not from all', () => {
    expect(parted(text, [one!], [two!], [three!], [four!], [five!])).toEqual(['0 2 4', '1 3'])
  })
  test('one by one where they change the same blocks', () => {
    expect(parted(text, [one!], [one!], [one!], [three!])).toEqual(['0 2', '1', '0 1', '2', '3'])
  })
  test('where one of them joins others', () => {
    expect(parted(text, [one!], [two!], [three!], [one!, three!])).toEqual(['0 1', '3 2', '0 3', '1 2'])
  })
  test('as what stands in a gap changes the blocks on both sides', () => {
    expect(parted(text, [one! + 3], [two!], [four!], [five!])).toEqual(['0 3', '1', '2'])
  })
})
