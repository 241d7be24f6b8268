import {describe, expect, test} from 'vitest'
import {blocksOf} from '../../src/markdown/blocks.ts'
import {alignOf} from '../../src/table/delimiter.ts'
import {isKept, keepsWords} from '../../src/table/promise.ts'
import {insert, remove, replace} from '../../src/text/edit.ts'
import {parse} from './oracle.ts'

describe('a promise of a table is kept', () => {
  const text = 'Words.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> | c |\n> |---|\n\nMore.\n'
  const kept = (at: number, columns: number, rows: number) => isKept(blocksOf(parse(text)), {at, columns, rows}, at)
  test('where it stands, as wide and as long', () => {
    expect([kept(8, 2, 2), kept(12, 2, 2), kept(text.indexOf('| c'), 1, 1)]).toEqual([true, true, true])
  })
  test('nowhere else, and not by half', () => {
    expect([kept(8, 3, 2), kept(8, 2, 3), kept(0, 2, 2), kept(7, 2, 2)]).toEqual([false, false, false, false])
    expect([kept(text.indexOf('| 1'), 2, 2), kept(text.length - 2, 2, 2), kept(text.length + 9, 2, 2)]).toEqual([
      false,
      false,
      false,
    ])
  })
})

test('words are kept where they are put back in the same order', () => {
  expect(keepsWords('a | b', [replace(0, 5, '| a | b |')])).toBe(true)
  expect(keepsWords('a | b', [replace(0, 5, '| b | a |')])).toBe(false)
  expect(keepsWords('a | b', [remove(2, 3), insert(5, ' |')])).toBe(true)
  expect(keepsWords('a | b', [remove(0, 1)])).toBe(false)
  expect(keepsWords('a | b', [insert(0, 'c')])).toBe(false)
})

test('a colon alone is one at its left, wherever it stands', () => expect(alignOf(' |:', 2, 3)).toBe('left'))

test.each([
  [':-', 'left'],
  ['-:', 'right'],
  [':-:', 'center'],
  ['-', undefined],
  [':', 'left'],
] as const)('%s asks for %s', (dashes, align) => expect(alignOf(dashes, 0, dashes.length)).toBe(align))
