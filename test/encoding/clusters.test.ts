import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {library} from '../../src/encoding/candidates/library.ts'
import {clustersOf, sampledPieces} from '../../src/encoding/characters/clusters.ts'
import {type Pieces, scan} from '../../src/encoding/characters/scan.ts'
import {codesOf} from '../../src/encoding/whole/lossless.ts'

const read = (units: Uint16Array) => String.fromCharCode(...units)

describe('clusters', () => {
  test('each that is different stands in the sample once, with two units on either side', () => {
    const {sample, starts, ends, times, places, kinds} = clustersOf(codesOf('a Ã© b Ã© b Ã© b é Ã¨\n'))
    expect(read(sample)).toBe('a Ã© b\nb Ã© b\né Ã¨\n')
    expect([...starts]).toEqual([2, 9, 16])
    expect([...ends]).toEqual([4, 11, 18])
    expect([...times]).toEqual([1, 2, 1])
    expect([...places]).toEqual([2, 7, 12, 19])
    expect([...kinds]).toEqual([0, 1, 1, 2])
  })

  test('where the text begins or ends, so does the sample', () =>
    expect(read(clustersOf(codesOf('Ã© x Ã©')).sample)).toBe('Ã© x\nx Ã©'))

  test('what stands in the sample is what stands in the text, with its company', () => {
    const units = fc.array(fc.constantFrom('a', ' ', 'Ã', '©', '¨'), {minLength: 1, maxLength: 300})
    fc.assert(
      fc.property(units, units => {
        const text = units.join('')
        const {sample, kindAt, starts, ends, times, places, kinds} = clustersOf(codesOf(text))
        const shown = read(sample)
        const found = Array.from(text.matchAll(/[^\x00-\x7f]{2,}/g), ({index}) => index)
        expect([...places]).toEqual(found)
        expect(Array.from(times, (_, kind) => kinds.filter(other => other === kind).length)).toEqual([...times])
        for (const [i, at] of places.entries()) {
          const [start, end] = [starts[kinds[i]!]!, ends[kinds[i]!]!]
          const before = shown.slice(Math.max(0, start - 2), start)
          const behind = shown.slice(end, end + 2)
          expect(text.slice(at, at + end - start)).toBe(shown.slice(start, end))
          expect(text.slice(Math.max(0, at - 2), at)).toBe(before)
          expect(text.slice(at + end - start, at + end - start + 2)).toBe(behind)
          expect(new Set(kindAt.subarray(start, end))).toEqual(new Set([kinds[i]]))
        }
      }),
    )
  })

  test('the pieces of the sample are those of the text that are different', () => {
    const {isAssigned} = library()
    const shown = ({count, starts, ends, codes, pages}: Pieces) =>
      Array.from({length: count}, (_, i) => [starts[i], ends[i], codes[i], pages[i]])
    const units = fc.array(fc.constantFrom('a', ' ', 'Ã', '©', 'â', '€', '™', 'ð', 'Ÿ', 'š', '\u0080'), {
      maxLength: 200,
    })
    fc.assert(
      fc.property(units, units => {
        const codes = codesOf(units.join(''))
        const clusters = clustersOf(codes)
        expect(shown(sampledPieces(clusters, scan(codes, isAssigned)))).toEqual(
          shown(scan(clusters.sample, isAssigned)),
        )
      }),
    )
    const some = codesOf('b Ã© b Ã© b Ã© b')
    const pages = scan(some, isAssigned).pages[0]
    expect(shown(sampledPieces(clustersOf(some), scan(some, isAssigned)))[0]).toEqual([2, 4, 0xe9, pages])
  })

  test('many are told apart, and many alike are one', () => {
    const words = Array.from({length: 3000}, (_, i) => `  Ã${String.fromCharCode(0x100 + i)}é  `)
    const {times} = clustersOf(codesOf([...words, ...words].join('x')))
    expect(times.length).toBeLessThanOrEqual(3002)
    expect(times.reduce((sum, count) => sum + count, 0)).toBe(6000)
  })
})
