import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fix, lint} from '../support/engine.ts'
import {document} from './documents.ts'

const wanted = (rule: string) => rule.startsWith('table-')
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '')
const runs = {numRuns: Number(process.env.RUNS ?? 100)}

describe.each([false, true])('whatever the text is, unsafe %s', unsafe => {
  test('mending it comes to rest, keeps every word in its place, and leaves nothing to mend', () => {
    fc.assert(
      fc.property(document, text => {
        const outcome = fix(text, {wanted, unsafe})
        const mended = decode(outcome.bytes)
        expect(outcome.converged).toBe(true)
        expect(words(mended)).toBe(words(text))
        expect(decode(fix(mended, {wanted, unsafe}).bytes)).toBe(mended)
        const left = lint(mended).filter(({ruleId, fix}) => wanted(ruleId) && fix?.safety === 'safe')
        expect(left.map(({message}) => message)).toEqual([])
      }),
      runs,
    )
  })
})
