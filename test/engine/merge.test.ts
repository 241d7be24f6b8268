import {describe, expect, test} from 'vitest'
import {merge} from '../../src/engine/merge.ts'
import {insert, remove, replace} from '../../src/text/edit.ts'

describe('fixes brought together', () => {
  const text = 'abcdef'
  const names = (items: readonly {name: string}[]) => items.map(({name}) => name).join('')
  const taken = (...items: {name: string; edits: readonly ReturnType<typeof insert>[]}[]) => {
    const {taken, refused, edits} = merge(text, items, ({edits}) => edits)
    return [names(taken), names(refused), edits]
  }

  test('come in the order of the text; of two that meet the first wins, and whole', () => {
    expect(
      taken(
        {name: 'c', edits: [remove(4, 5)]},
        {name: 'a', edits: [remove(3, 4), remove(0, 1)]},
        {name: 'b', edits: [insert(2, 'x'), replace(3, 5, 'yz')]},
      ),
    ).toEqual(['ac', 'b', [remove(0, 1), remove(3, 4), remove(4, 5)]])
  })

  test('one that changes nothing is none, and is made as small as it is', () => {
    expect(taken({name: 'a', edits: [replace(0, 1, 'a')]}, {name: 'b', edits: [replace(1, 4, 'bxd')]})).toEqual([
      'b',
      '',
      [replace(2, 3, 'x')],
    ])
  })

  test('two insertions at one place meet, neighbours do not', () => {
    expect(taken({name: 'a', edits: [insert(2, 'x')]}, {name: 'b', edits: [insert(2, 'y')]})[1]).toBe('b')
    expect(taken({name: 'a', edits: [remove(1, 2)]}, {name: 'b', edits: [remove(2, 3)]})[1]).toBe('')
    expect(taken({name: 'a', edits: [remove(0, 4)]}, {name: 'b', edits: [insert(2, 'y')]})[1]).toBe('b')
  })
})
