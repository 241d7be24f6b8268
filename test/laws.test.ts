import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {rules} from '../src/rules/index.ts'
import {documents} from './support/documents.ts'
import {setupWith} from './support/engine.ts'
import {filesBelow, fixtures, shared} from './support/files.ts'
import {brokenLaws} from './support/laws.ts'
import {readExamples} from './support/pages.ts'

/** Every rule there is, also those that no preset has. */
const everything = setupWith({rules: Object.fromEntries(rules.map(({id}) => [id, true]))})

/** Enough, and the same, for every run of the tests; PRODEV_REPORT_RUNS=20000 PRODEV_REPORT_SEED=2 for a night. */
const seed = Number(process.env.PRODEV_REPORT_SEED ?? 1)
const runs = Number(process.env.PRODEV_REPORT_RUNS ?? 40)

describe.each([
  ['every rule', everything, false],
  ['guesses too', everything, true],
] as const)('the laws hold with %s', (_, setup, unsafe) => {
  test.each(rules.map(rule => rule.id))('over the examples of %s', id => {
    const broken = readExamples(id).flatMap(({input, out, unsafeOut, line}) =>
      [input, out, unsafeOut].flatMap(bytes =>
        bytes ? brokenLaws(bytes, setup, unsafe).map(how => `line ${line}: ${how}`) : [],
      ),
    )
    expect(broken).toEqual([])
  })

  test.each(fixtures)('over %s', file => expect(brokenLaws(fs.readFileSync(file), setup, unsafe)).toEqual([]))

  test.skipIf(!shared)(
    'over real files',
    () => {
      const broken = filesBelow(path.join(shared ?? '', 'corpus'), path.join(shared ?? '', 'seeds')).flatMap(file =>
        brokenLaws(fs.readFileSync(file), setup, unsafe).map(how => `${path.basename(file)}: ${how}`),
      )
      expect(broken).toEqual([])
    },
    300_000,
  )

  test('over random files', () => {
    fc.assert(
      fc.property(documents, bytes => {
        expect(brokenLaws(bytes, setup, unsafe)).toEqual([])
      }),
      {numRuns: runs, seed},
    )
  })

  test('over random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 200}), bytes => {
        expect(brokenLaws(bytes, setup, unsafe)).toEqual([])
      }),
      {numRuns: runs, seed},
    )
  })
})
