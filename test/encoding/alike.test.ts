import {expect, test} from 'vitest'
import type {Part} from '../../src/encoding/characters/part.ts'
import {alike} from '../../src/encoding/doubt/alike.ts'

/** Which of some places that read alike are in doubt in the end. */
function doubts(shown: string, made: string, doubtful: readonly boolean[], rivals = 4): boolean[] {
  const parts = doubtful.map(
    (doubtful, i): Part => ({start: 2 * i, end: 2 * i + 2, text: made, pages: [5], mask: 32, doubtful, rivals}),
  )
  return alike(shown.repeat(doubtful.length), parts).map(({doubtful}) => doubtful)
}

const [no, yes] = [false, true]

test('a letter of which a third is in doubt is so wherever it stands', () => {
  expect(doubts('Îť', 'Ν', [yes, no, no, yes, no, no])).toEqual([yes, yes, yes, yes, yes, yes])
  expect(doubts('Îť', 'Ν', [yes, no, no, yes, no, no, no])).toEqual([yes, no, no, yes, no, no, no])
})

test('one doubt, a Latin letter, and what nothing else can be are no reason', () => {
  expect(doubts('Îť', 'Ν', [yes, no])).toEqual([yes, no])
  expect(doubts('Ĺľ', 'ž', [yes, yes, no])).toEqual([yes, yes, no])
  expect(doubts('Îť', 'Ν', [yes, yes, no], 0)).toEqual([yes, yes, no])
})
