import {describe, expect, test} from 'vitest'
import {collector, type Finding, wording} from '../../src/engine/finding.ts'
import {addTo, count, noCounts} from '../../src/engine/message.ts'
import {toMessage} from '../../src/engine/message-of.ts'
import {maskSecrets, withholdSecrets} from '../../src/engine/withhold.ts'
import {defineRule, type Rule, type Severity} from '../../src/rule.ts'
import {insert, remove} from '../../src/text/edit.ts'
import {Lines} from '../../src/text/lines.ts'

const rule = defineRule({
  id: 'area-thing',
  summary: 'A thing',
  severity: 'warning',
  messages: {odd: 'Unexpected `{thing}`, expected `{other}` or {nothing}'},
  check() {},
}) as Rule
const active = (severity: Severity = 'warning', secret = false) => ({
  rule: secret ? ({...rule, secret: true} as Rule) : rule,
  severity,
  options: {},
})
const lines = new Lines('one\ntwo\nthree\n')

/** The one finding that a rule reports so. */
function reported(...args: Parameters<ReturnType<typeof collector>>): Finding {
  const found: Finding[] = []
  collector({active: active()}, found)(...args)
  return found[0]!
}

describe('a finding', () => {
  test('has what was reported, and no more', () => {
    const bare = {active: active(), messageId: 'odd', start: 1, end: 2, data: {}}
    expect(reported('odd', {start: 1, end: 2})).toEqual(bare)
    expect(Object.keys(reported('odd', {start: 1, end: 2}, {}, {note: undefined})).toSorted()).toEqual(
      Object.keys(bare).toSorted(),
    )
    const all = {note: 'n', expected: ['e'], atMost: 'info', assume: [insert(1, 'x')]} as const
    expect(reported('odd', {start: 1, end: 2}, {thing: 1}, {...all, related: {start: 4, end: 5}})).toEqual({
      ...bare,
      ...all,
      data: {thing: 1},
      related: [{start: 4, end: 5}],
    })
  })

  test('a bare list of edits is a safe fix, and what belongs to it may say why', () => {
    const {fix, related} = reported(
      'odd',
      {start: 1, end: 2},
      {},
      {fix: [remove(1, 2)], related: {start: 4, end: 5}, relatedNote: 'here'},
    )
    expect(fix).toEqual({edits: [remove(1, 2)], safety: 'safe'})
    expect(related).toEqual([{start: 4, end: 5, note: 'here'}])
    const guess = {edits: [remove(1, 2)], safety: 'unsafe'} as const
    expect(reported('odd', {start: 1, end: 2}, {}, {fix: guess}).fix).toBe(guess)
  })

  test('may speak of several places, but of no flood of them', () => {
    const places = Array.from({length: 1000}, (_, i) => ({start: i, end: i + 1}))
    expect(reported('odd', places[0]!, {}, {related: places.slice(1, 3)}).related).toEqual(places.slice(1, 3))
    expect(reported('odd', places[0]!, {}, {related: places}).related).toEqual(places.slice(0, 20))
  })

  test('may be a node, whose place counts, or lie nowhere', () => {
    const at = (offset: number) => ({line: 1, column: 1, offset})
    const node = {type: 'list', start: 7, position: {start: at(4), end: at(6)}}
    expect(reported('odd', node)).toMatchObject({start: 4, end: 6})
    expect(reported('odd', {type: 'text'})).toMatchObject({start: 0, end: 0})
  })

  test('is put in words; a slot that nobody filled stays', () => {
    const finding = reported('odd', {start: 0, end: 1}, {thing: 'a', other: 2})
    expect(wording(finding)).toBe('Unexpected `a`, expected `2` or {nothing}')
    expect(() => wording({...finding, messageId: 'none'})).toThrow('Unexpected message `none` from `area-thing`')
  })

  test('is a message with lines, also of what belongs to it', () => {
    const finding = {...reported('odd', {start: 5, end: 9}, {thing: 'a'}), related: [{start: 0, end: 3, note: 'first'}]}
    const message = toMessage(finding, lines)
    expect(message).toMatchObject({ruleId: 'area-thing', messageId: 'odd', severity: 'warning', data: {thing: 'a'}})
    expect(message).toMatchObject({line: 2, column: 2, endLine: 3, endColumn: 2, start: 5, end: 9})
    expect(message.related).toEqual([{line: 1, column: 1, endLine: 1, endColumn: 4, start: 0, end: 3, note: 'first'}])
    for (const name of ['note', 'expected', 'fix']) expect(message).not.toHaveProperty(name)
    expect(toMessage({...finding, related: [{start: 0, end: 3}]}, lines).related![0]).not.toHaveProperty('note')
    expect(toMessage(reported('odd', {start: 0, end: 1}), lines)).not.toHaveProperty('related')
  })

  test.each<[Severity, Severity | undefined, Severity]>([
    ['error', undefined, 'error'],
    ['error', 'warning', 'warning'],
    ['error', 'info', 'info'],
    ['warning', 'error', 'warning'],
    ['warning', 'warning', 'warning'],
    ['info', 'warning', 'info'],
  ])('of %s that is at most %s is %s', (severity, atMost, shown) => {
    const finding = {...reported('odd', {start: 0, end: 1}), active: active(severity), ...(atMost && {atMost})}
    expect(toMessage(finding, lines).severity).toBe(shown)
  })
})

test('findings are counted, and of the fixes the safe ones', () => {
  const message = (severity: Severity, safety?: 'safe' | 'unsafe') =>
    toMessage(
      {
        ...reported('odd', {start: 0, end: 1}, {}, safety ? {fix: {edits: [remove(0, 1)], safety}} : {}),
        active: active(severity),
      },
      lines,
    )
  const messages = [message('error', 'safe'), message('info'), message('info', 'unsafe'), message('warning', 'safe')]
  expect(
    count([
      {path: 'a', messages},
      {path: 'b', messages: []},
    ]),
  ).toEqual({
    files: 2,
    error: 1,
    warning: 1,
    info: 2,
    fixable: 2,
  })
  const counts = noCounts()
  addTo(counts, {path: 'a', messages})
  addTo(counts, {path: 'a', messages})
  expect(counts).toEqual({files: 2, error: 2, warning: 2, info: 4, fixable: 4})
})

describe('a secret', () => {
  const text = 'key: hunter2secret and hunter2secret'
  const secret: Finding = {
    active: active('error', true),
    messageId: 'odd',
    data: {thing: 'hunter2secret'},
    start: 5,
    end: 18,
  }
  const other = (extra: Partial<Finding>): Finding => ({
    active: active(),
    messageId: 'odd',
    data: {thing: 'x', other: 3},
    start: 0,
    end: 4,
    ...extra,
  })

  test('is in the words of no other finding, whole or cut off', () => {
    const [kept, hidden] = withholdSecrets(
      [
        secret,
        other({
          data: {thing: 'see hunter2secret', other: 3, cut: 'see hunter2s…', short: 'see hunt…'},
          note: 'hunter2secret!',
          expected: ['a', 'hunter2secret'],
          related: [{start: 1, end: 2, note: 'was hunter2secret'}],
        }),
      ],
      text,
    )
    expect(kept).toBe(secret)
    expect(hidden).toMatchObject({
      data: {thing: 'see …', other: 3, cut: 'see …', short: 'see hunt…'},
      note: '…!',
      expected: ['a', '…'],
      related: [{start: 1, end: 2, note: 'was …'}],
    })
  })

  test('where there is none, nothing is touched', () => {
    const findings = [other({})]
    expect(withholdSecrets(findings, text)).toBe(findings)
    const [, plain] = withholdSecrets([secret, other({related: [{start: 1, end: 2}]})], text)
    expect(plain).toEqual(other({related: [{start: 1, end: 2}]}))
  })

  test('is dots in the text that is shown', () => {
    const said = (ruleId: string, start: number, end: number) => ({
      ...toMessage(other({start, end}), new Lines(text)),
      ruleId,
      ...(ruleId === 'secret' && {secret: true as const}),
    })
    const messages = [
      said('a', 0, 3),
      said('secret', 5, 18),
      said('secret', 5, 9),
      said('secret', 18, 19),
      said('b', 20, 22),
    ]
    expect(maskSecrets(text, messages)).toBe(`key: ${'•'.repeat(14)}and hunter2secret`)
    expect(maskSecrets(text, [messages[0]!, messages[4]!])).toBe(text)
  })
})
