import fc from 'fast-check'
import {expect, test} from 'vitest'
import {partOf} from '../../src/io/shard.ts'

const files = fc
  .uniqueArray(fc.string({minLength: 1, maxLength: 6}), {maxLength: 40})
  .chain(names =>
    fc
      .array(fc.nat(9000), {minLength: names.length, maxLength: names.length})
      .map(sizes => names.map((shown, i) => ({file: `/${shown}`, shown, size: sizes[i]!}))),
  )

test('every file is in one part, whatever order they come in, and no part is much larger than another', () => {
  fc.assert(
    fc.property(files, fc.integer({min: 1, max: 9}), fc.integer(), (all, of, seed) => {
      const parts = Array.from({length: of}, (_, i) => partOf(all, {index: i + 1, of}))
      const names = parts.flat().map(({shown}) => shown)
      expect(names.toSorted()).toEqual(all.map(({shown}) => shown).toSorted())
      const shuffled = all.toSorted((a, b) => ((a.size * 31 + seed) % 97) - ((b.size * 31 + seed) % 97))
      for (const [i, part] of parts.entries())
        expect(new Set(partOf(shuffled, {index: i + 1, of}))).toEqual(new Set(part))
      const sizes = parts.map(part => part.reduce((sum, {size}) => sum + size, 0))
      const largest = all.reduce((most, {size}) => Math.max(most, size), 0)
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(largest)
    }),
  )
})

test('a part keeps the order of the files', () => {
  const all = Array.from({length: 50}, (_, i) => ({file: '', shown: `${i}.md`, size: (i * 37) % 11}))
  const part = partOf(all, {index: 2, of: 3})
  expect(part).toEqual(all.filter(file => part.includes(file)))
})

test('parts are dealt by size, and those of one size by the hash of their names: alike on every machine', () => {
  const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((shown, i) => ({file: '', shown, size: i < 5 ? 10 : 20}))
  const parts = [1, 2, 3].map(index => partOf(all, {index, of: 3}).map(({shown}) => shown))
  expect(parts).toEqual([
    ['b', 'c', 'g'],
    ['a', 'f'],
    ['d', 'e'],
  ])
})
