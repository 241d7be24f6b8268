import {describe, expect, test} from 'vitest'
import type {Finding} from '../../src/engine/finding.ts'
import {inSource} from '../../src/engine/in-source.ts'
import {readSilences, silencer} from '../../src/engine/silence.ts'
import type {Fix} from '../../src/rule.ts'
import {type Edit, insert, remove, replace} from '../../src/text/edit.ts'
import {editMap} from '../../src/text/edit-map.ts'
import {Lines} from '../../src/text/lines.ts'

// The source `abXXXcdefYg`, in which `XXX` is repaired to `x`, `Y` to `yyy`; the view is `abxcdefyyyg`.
const edits = [replace(2, 5, 'x'), replace(9, 10, 'yyy')]
const map = editMap(edits)
const repairs = {edits, assumed: []}
const finding = (extra: Partial<Finding> & {start: number; end: number}): Finding => ({
  active: {rule: {} as Finding['active']['rule'], severity: 'info', options: {}},
  messageId: 'm',
  data: {},
  ...extra,
})

describe('a finding about the view', () => {
  test.each([
    ['before all repairs', 0, 2, 0, 2],
    ['of a repair', 2, 3, 2, 5],
    ['around a repair', 1, 4, 1, 6],
    ['between repairs', 3, 7, 5, 9],
    ['of a repair that made more of it', 7, 10, 9, 10],
    ['that begins within a repair', 8, 11, 9, 11],
    ['that ends within a repair', 6, 8, 8, 10],
    ['behind all repairs', 10, 11, 10, 11],
    ['of nothing, before a repair', 2, 2, 2, 2],
    ['of nothing, behind a repair', 3, 3, 5, 5],
  ])('%s', (_, start, end, from, to) => {
    const moved = inSource(
      finding({
        start,
        end,
        related: [
          {start, end, note: 'n'},
          {start, end},
        ],
      }),
      map,
      repairs,
    )
    expect(moved).toMatchObject({
      start: from,
      end: to,
      related: [
        {start: from, end: to, note: 'n'},
        {start: from, end: to},
      ],
    })
  })

  test('stays as it is where nothing was repaired', () => {
    const same = finding({start: 1, end: 2})
    expect(inSource(same, editMap([]), {edits: [], assumed: []})).toBe(same)
  })

  const moved = (fixed: Edit[], assumed: Edit[] = [], more: Partial<Fix> = {}) =>
    inSource(finding({start: 0, end: 1, fix: {edits: fixed, safety: 'safe', ...more}}), map, {edits, assumed}).fix

  test.each<[string, Edit, Edit | undefined]>([
    ['before', remove(0, 1), remove(0, 1)],
    ['up to a repair', remove(1, 2), remove(1, 2)],
    ['around a repair', replace(1, 4, 'z'), undefined],
    ['of all of a repair', remove(2, 3), undefined],
    ['from a repair on', remove(3, 4), remove(5, 6)],
    ['that begins within one', remove(8, 11), undefined],
    ['that ends within one', remove(6, 8), undefined],
    ['that puts something in before a repair', insert(2, '+'), insert(2, '+')],
    ['behind a repair', insert(3, '+'), insert(5, '+')],
    ['within a repair', insert(8, '+'), undefined],
    ['at the end', insert(11, '+'), insert(11, '+')],
  ])('a fix %s', (_, edit, source) => expect(moved([edit])?.edits).toEqual(source && [source]))

  test('a fix goes as a whole, and waits for what was only assumed', () => {
    expect(moved([remove(0, 1), remove(6, 8)])).toBeUndefined()
    expect(moved([remove(0, 1), remove(5, 6)], [replace(2, 5, 'x')])?.edits).toEqual([remove(0, 1), remove(7, 8)])
    expect(moved([remove(1, 4)], [replace(2, 5, 'x')])).toBeUndefined()
  })

  test('other ways to mend it come along if they can be said', () => {
    const alternatives = [
      {label: 'one', edits: [remove(5, 6)]},
      {label: 'two', edits: [remove(8, 9)]},
    ]
    expect(moved([remove(0, 1)], [], {alternatives})).toEqual({
      edits: [remove(0, 1)],
      safety: 'safe',
      alternatives: [{label: 'one', edits: [remove(7, 8)]}],
    })
  })
})

describe('a comment that silences', () => {
  type Directive = Parameters<typeof readSilences>[0][number]
  const text = 'one\ntwo\nthree\nfour'
  const at = (verb: Directive['verb'], start: number, names: string[] = []) =>
    ({verb, names, start, end: start + 1}) as unknown as Directive
  const reach = (...directives: Directive[]) =>
    readSilences(directives, new Lines(text)).map(({start, end}) => [start, end])

  test.each<[string, Directive[], number[][]]>([
    ['to the end', [at('disable', 4)], [[4, 18]]],
    ['up to what ends it', [at('disable', 0), at('enable', 8)], [[0, 8]]],
    ['up to the first that ends it', [at('disable', 0), at('enable', 8), at('enable', 14)], [[0, 8]]],
    [
      'of two, the one that is named',
      [at('disable', 0, ['a']), at('disable', 4, ['b']), at('enable', 8, ['b'])],
      [
        [0, 18],
        [4, 8],
      ],
    ],
    [
      'of two, both',
      [at('disable', 0, ['a']), at('disable', 4, ['b']), at('enable', 8)],
      [
        [0, 8],
        [4, 8],
      ],
    ],
    [
      'of two, one after the other',
      [at('disable', 0, ['a']), at('disable', 4, ['b']), at('enable', 8, ['a']), at('enable', 14, ['b'])],
      [
        [0, 8],
        [4, 14],
      ],
    ],
    [
      'of several names, where all are named again',
      [
        at('disable', 0, ['a', 'b-c']),
        at('enable', 2, ['a']),
        at('disable', 3, ['a', 'b-c']),
        at('enable', 6, ['b', 'a']),
        at('disable', 8, ['a', 'b-c']),
        at('enable', 9),
        at('disable', 10, ['a', 'b-c']),
        at('enable', 11, ['b']),
        at('disable', 12, ['a', 'b-c']),
      ],
      [
        [0, 6],
        [3, 6],
        [8, 9],
        [10, 18],
        [12, 18],
      ],
    ],
    ['not what is named otherwise', [at('disable', 0, ['a']), at('enable', 8, ['b'])], [[0, 18]]],
    ['the next line', [at('disable-next-line', 0)], [[4, 7]]],
    ['the next line, which nothing ends', [at('disable-next-line', 0), at('enable', 4)], [[4, 7]]],
    ['the line behind the last', [at('disable-next-line', 14)], [[18, 18]]],
    ['the file', [at('disable-file', 8)], [[0, 18]]],
    ['the file, which nothing ends', [at('disable-file', 0), at('enable', 4)], [[0, 18]]],
  ])('%s', (_, directives, places) => expect(reach(...directives)).toEqual(places))

  test('covers what begins in it, for the rules it names, and the innermost counts', () => {
    const silences = readSilences(
      [at('disable', 0, ['table']), at('disable-next-line', 0, ['link-bare'])],
      new Lines(text),
    )
    const by = (rule: string, start: number) => silences.indexOf(silencer(silences)(rule, {start, end: start + 9})!)
    expect([by('table-align', 0), by('table-align', 18), by('tables', 0)]).toEqual([0, 0, -1])
    expect([by('link-bare', 3), by('link-bare', 4), by('link-bare', 7), by('link-bare', 8)]).toEqual([-1, 1, 1, -1])
    const twice = readSilences([at('disable', 0), at('disable-next-line', 0)], new Lines(text))
    expect(twice.indexOf(silencer(twice)('x-y', {start: 5, end: 6})!)).toBe(1)
    const late = readSilences([at('disable-next-line', 4), at('disable', 9), at('disable-file', 14)], new Lines(text))
    const last = (start: number) => late.indexOf(silencer(late)('x-y', {start, end: start + 1})!)
    expect([last(0), last(8), last(18)]).toEqual([2, 2, 2])
    const apart = readSilences([at('disable-next-line', 0), at('disable-next-line', 4)], new Lines(text))
    expect([0, 4, 8, 14].map(start => apart.indexOf(silencer(apart)('x', {start, end: start})!))).toEqual([
      -1, 0, 1, -1,
    ])
  })
})
