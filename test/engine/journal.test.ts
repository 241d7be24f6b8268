import {describe, expect, test} from 'vitest'
import {isJournal, passesOf, takeBack} from '../../src/engine/journal.ts'
import {bytes, fix, setupWith} from '../support/engine.ts'

const patch = {start: 1, end: 2, bytes: 'é'}
const file = {path: 'a.md', before: 'x', after: 'y', passes: [{fixes: [], edits: [{edit: patch, inverse: patch}]}]}
const journal = {version: 1, files: [file]}
const withFile = (change: object) => ({...journal, files: [file, {...file, ...change}]})
const withPatch = (change: object | null) =>
  withFile({passes: [{fixes: [], edits: [{edit: patch, inverse: change && {...patch, ...change}}]}]})

describe('what is a journal', () => {
  test.each([journal, {...journal, files: []}, withPatch({bytes: {base64: 'gA=='}}), withPatch({start: 2})])(
    '%j',
    value => expect(isJournal(value)).toBe(true),
  )
  test.each([
    null,
    'text',
    {},
    {...journal, version: 2},
    {...journal, files: {}},
    {...journal, files: [null]},
    withFile({path: 1}),
    withFile({before: 1}),
    withFile({after: undefined}),
    withFile({passes: {}}),
    withFile({passes: [null]}),
    withFile({passes: [{edits: {}}]}),
    withFile({passes: [{edits: [null]}]}),
    withFile({passes: [{edits: [{edit: null, inverse: patch}]}]}),
    withPatch(null),
    withPatch({start: -1}),
    withPatch({start: 3}),
    withPatch({start: 1.5}),
    withPatch({end: '2'}),
    withPatch({bytes: null}),
    withPatch({bytes: {base64: 1}}),
    withPatch({bytes: {}}),
  ])('and not %j', value => expect(isJournal(value)).toBe(false))
})

test('what was written down leads back, byte for byte, and tells each fix in its pass', () => {
  const before = Buffer.concat([
    Buffer.from(`\ufeff# A\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 |\n${'\n[a](b'.repeat(3)}\n`),
    Buffer.alloc(70_000, 0x61),
    Buffer.from([0x80, 0xff, 0x0a]),
  ])
  const outcome = fix(before, {unsafe: true}, setupWith({preset: 'strict'}))
  const kept = JSON.parse(JSON.stringify(passesOf(outcome)))
  expect(isJournal(withFile({passes: kept}))).toBe(true)
  expect(Buffer.compare(takeBack(outcome.bytes, kept), before)).toBe(0)
  expect(kept.length).toBe(outcome.undo.length)
  for (const [i, {fixes}] of kept.entries())
    expect(fixes).toEqual(
      outcome.applied
        .filter(({pass}) => pass === i + 1)
        .map(({ruleId, line, column, message}) => ({ruleId, line, column, message})),
    )
})

test('bytes that are no text come back too, however many', () => {
  for (const size of [0x7fff, 0x8000, 0x8001, 0x10000]) {
    const gone = new Uint8Array(size).map((_, i) => (i % 251) | 0x80)
    const passes = passesOf({bytes: bytes('ab'), undo: [[{start: 1, end: 1, bytes: gone}]], applied: []})
    const stored = {base64: Buffer.from(gone).toString('base64')}
    expect(passes[0]!.edits[0]!.inverse.bytes).toEqual(stored)
    const before = Buffer.concat([bytes('a'), gone, bytes('b')])
    expect(Buffer.compare(takeBack(bytes('ab'), JSON.parse(JSON.stringify(passes))), before)).toBe(0)
  }
})
