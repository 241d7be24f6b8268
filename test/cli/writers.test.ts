import {expect, test} from 'vitest'
import {patient} from '../../src/cli/show/writers.ts'

const mega = 'x'.repeat(1 << 20)

/** What a patient writer passed on, piece by piece, after so many megabytes were written to it. */
async function passed(megabytes: number, always: boolean, finish: 'end' | 'discard' | undefined): Promise<number[]> {
  const pieces: number[] = []
  const writer = patient(
    () => ({
      write: async text => void pieces.push(text.length >> 20),
      end: async () => void pieces.push(-1),
      discard: () => void pieces.push(-2),
    }),
    always,
  )
  for (let i = 0; i < megabytes; i++) await writer.write(mega)
  if (finish === 'end') await writer.end()
  if (finish === 'discard') writer.discard()
  return pieces
}

test('what is not large is written at the end, in one piece, or not at all', async () => {
  expect(await passed(3, false, undefined)).toEqual([])
  expect(await passed(3, false, 'end')).toEqual([3, -1])
  expect(await passed(3, false, 'discard')).toEqual([])
  expect(await passed(0, false, 'end')).toEqual([0, -1])
})

test('what is large goes out as it comes, so that it does not fill the memory', async () => {
  expect(await passed(7, false, undefined)).toEqual([5, 1, 1])
  expect(await passed(7, false, 'end')).toEqual([5, 1, 1, 0, -1])
  expect(await passed(7, false, 'discard')).toEqual([5, 1, 1, -2])
})

test('where a bar is shown meanwhile, it waits, however large it is', async () => {
  expect(await passed(7, true, undefined)).toEqual([])
  expect(await passed(7, true, 'end')).toEqual([7, -1])
})
