import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {documents} from '../support/documents.ts'
import {brokenLaws} from '../support/laws.ts'
import {modes} from '../support/modes.ts'

/** Enough, and the same, for every run of the tests; PRODEV_REPORT_RUNS=20000 PRODEV_REPORT_SEED=2 for a night. */
const seed = Number(process.env.PRODEV_REPORT_SEED ?? 1)
const runs = Number(process.env.PRODEV_REPORT_RUNS ?? 40)

describe.each(modes)('the laws hold with %s', (_, setup, unsafe) => {
  test.each([
    ['files', documents],
    ['bytes', fc.uint8Array({maxLength: 200})],
  ] as const)('over random %s', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, bytes => {
        expect(brokenLaws(bytes, setup, unsafe)).toEqual([])
      }),
      {numRuns: runs, seed},
    )
  })
})
