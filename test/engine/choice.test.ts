import {describe, expect, test} from 'vitest'
import {makeBaseline} from '../../src/engine/baseline.ts'
import {isUnknownRule, UnknownRule} from '../../src/engine/config.ts'
import type {Message} from '../../src/engine/message.ts'
import {defineRule} from '../../src/rule.ts'
import {replace} from '../../src/text/edit.ts'
import {encode} from '../../src/text/patch.ts'
import {fix, lint, treeOf} from '../support/engine.ts'
import {setupOf, swaps} from '../support/rules.ts'

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
const guess = (put: string) => (start: number, end: number) =>
  ({edits: [replace(start, end, put)], safety: 'unsafe'}) as const

describe('which fixes are made', () => {
  const judgedBy = (choose: (message: Message) => string | undefined) => (message: Message) => {
    const put = choose(message)
    return put === undefined ? undefined : [replace(message.start, message.end, put)]
  }

  test('a guess that a person judged, as that person wants it, and once', () => {
    const setup = setupOf([swaps('a-guess', 'one', guess('1')), swaps('b-guess', 'two', guess('2'))])
    const judged = judgedBy(({ruleId}) => (ruleId === 'a-guess' ? 'one!' : undefined))
    const outcome = fix('one two\n', {judged}, setup)
    expect(text(outcome.bytes)).toBe('one! two\n')
    expect(outcome.applied.map(({ruleId, pass}) => [ruleId, pass])).toEqual([['a-guess', 1]])
    expect(outcome.undo).toHaveLength(1)
  })

  test('guesses about the encoding come with what is certain, others wait for the next pass', () => {
    const order = (id: string) =>
      fix(
        'one two\n',
        {unsafe: true},
        setupOf([swaps('a-sure', 'one', '1'), swaps(id, 'two', guess('2'))]),
      ).applied.map(({ruleId, pass}) => `${pass} ${ruleId}`)
    expect(order('encoding-guess')).toEqual(['1 a-sure', '1 encoding-guess'])
    expect(order('other-guess')).toEqual(['1 a-sure', '2 other-guess'])
  })

  test('but not where such a guess keeps what is certain from being made', () => {
    const setup = setupOf([swaps('encoding-guess', 'xone', guess('?')), swaps('b-sure', 'one', '1')])
    const {applied, bytes} = fix('xone\n', {unsafe: true}, setup)
    expect([text(bytes), applied.map(({ruleId, pass}) => `${pass} ${ruleId}`)]).toEqual(['x1\n', ['1 b-sure']])
  })

  test('stubs come after what may hide sections, unless a person was asked', () => {
    const order = (choice: object) =>
      fix(
        'one two\n',
        choice,
        setupOf([swaps('section-stub', 'one', guess('1')), swaps('other-guess', 'two', guess('2'))]),
      ).applied.map(({ruleId, pass}) => `${pass} ${ruleId}`)
    expect(order({unsafe: true})).toEqual(['1 other-guess', '2 section-stub'])
    expect(order({judged: judgedBy(() => 'x')})).toEqual(['1 section-stub', '1 other-guess'])
  })

  test('a guilty one does not stand in the way of another at its place', () => {
    const page = 'x\n\npara\n'
    const setup = setupOf([swaps('a-open', 'x', guess('```')), swaps('b-word', 'x', guess('y'))])
    expect(text(fix(page, {unsafe: true}, setup).bytes)).toBe('y\n\npara\n')
  })
})

describe('a file whose charset is inferred', () => {
  // One sound character says that this is UTF-8; without it, all of it would be read as Windows-1252.
  const before = Uint8Array.of(0xc3, 0xa9, 0x0a, 0xff, 0x6f, 0x6e, 0x65, 0x20, 0x74, 0x77, 0x6f, 0x0a)
  const turning = swaps('a-turn', 'é', guess('e'))

  test('keeps it: a guess that would turn it is not offered, and the finding says why', () => {
    const [found] = lint(before, setupOf([turning]))
    expect(found?.fix).toBeUndefined()
    expect(found?.note).toBe('The fix was left out: after it, the file would be read in another charset')
    expect(fix(before, {unsafe: true}, setupOf([turning]))).toMatchObject({changed: false, applied: []})
  })

  test('and so is what is certain, where it would turn it without a guess', () => {
    const setup = setupOf([swaps('a-turn', 'é', 'e'), swaps('b-keep', 'two', guess('é'))])
    expect(lint(before, setup).map(({fix}) => fix)).toEqual([undefined, undefined])
    expect(fix(before, {}, setup)).toMatchObject({changed: false, applied: []})
  })

  test('and nothing is made of the half that a person wants of it', () => {
    const setup = setupOf([swaps('a-turn', 'é', 'e'), swaps('b-keep', 'two', 'é')])
    expect(fix(before, {}, setup)).toMatchObject({changed: true, converged: true})
    const {changed, conflicts} = fix(before, {wanted: id => id === 'a-turn'}, setup)
    expect([changed, conflicts.map(({ruleId}) => ruleId)]).toEqual([false, ['a-turn']])
  })

  test('in UTF-8 that is sound there is nothing to keep', () => {
    expect(text(fix('é\n', {unsafe: true}, setupOf([turning])).bytes)).toBe('e\n')
    expect(fix(encode('\ufeffé one\n', 'utf-16le')!, {unsafe: true}, setupOf([turning])).changed).toBe(true)
  })
})

test('two that are harmless only each by itself leave one of them, whatever else is harmful', () => {
  const page = 'x\n\none\n\nx\n\ntwo\n\n* * *\n\npara\n'
  const {bytes} = fix(
    page,
    {},
    setupOf([swaps('a-fence', 'x', '~~~'), swaps('b-two', 'two', '2'), swaps('c-rule', '* * *', '```')]),
  )
  expect(text(bytes)).toContain('\n\none\n\n')
  expect(text(bytes)).toContain('\n\n2\n\n')
  expect(text(bytes)).toContain('\n\npara\n')
})

test('one that would change a block hides behind no other that changes it', () => {
  const setup = setupOf([swaps('a-word', 'a', '[two]: u'), swaps('b-one', 'one', '1')])
  expect(text(fix('a\n\nk [two] one\n', {}, setup).bytes)).toBe('a\n\nk [two] 1\n')
  expect(text(fix('a\n\nk [three] one\n', {}, setup).bytes)).toBe('[two]: u\n\nk [three] 1\n')
})

test('a fix that promises a table puts every word back, or is left out', () => {
  const table = '| a |\n|---|\n| 1 |'
  const makes = (start: number, end: number) =>
    ({edits: [replace(start, end, table)], safety: 'safe', yields: {at: start, columns: 1, rows: 2}}) as const
  expect(text(fix('a 1\n', {}, setupOf([swaps('a-table', 'a 1', makes)])).bytes)).toBe(`${table}\n`)
  const [left] = lint('a 1 more\n', setupOf([swaps('a-table', 'a 1 more', makes)]))
  expect(left?.fix).toBeUndefined()
  expect(left?.note).toContain('or not come to what it promises')
  const [wider] = lint(
    'a 1\n',
    setupOf([
      swaps('a-table', 'a 1', (start, end) => ({...makes(start, end), yields: {at: start, columns: 2, rows: 2}})),
    ]),
  )
  expect(wider?.fix).toBeUndefined()
})

test('what parsers differ over reaches none of them, and moves nothing', () => {
  const kinds = (source: string) =>
    treeOf(source).children.map(({type, position}) => `${type} ${position!.start.offset}-${position!.end.offset}`)
  expect(kinds('\ufeff# a\0b\n\nc\n')).toEqual(['heading 1-6', 'paragraph 8-9'])
  expect(kinds('\ufeff\ufeff# a\n\nb\n')).toEqual(['paragraph 1-5', 'paragraph 7-8'])
  expect(kinds('# a\r\rb\r# c')).toEqual(['heading 0-3', 'paragraph 5-6', 'heading 7-10'])
  expect(kinds('# a\r\n\r\nb\r\n')).toEqual(['heading 0-3', 'paragraph 7-8'])
  expect(kinds('---\na: b\n---\n\n# c\n')).toEqual(['heading 14-17'])
  expect(JSON.stringify(treeOf('a\0b\n'))).toContain('a\ufffdb')
})

test('only a rule that there is not is an unknown rule', () => {
  const named = Object.assign(new Error('x'), {name: 'UnknownRule'})
  const errors = [new UnknownRule('tabel', ['table']), named, new Error('x'), {name: 'UnknownRule'}, undefined]
  expect(errors.map(isUnknownRule)).toEqual([true, true, false, false, false])
  expect(errors[0]).toMatchObject({id: 'tabel', message: 'There is no rule `tabel`: did you mean `table`?'})
})

test('a rule may look up what stands beside a file that has a name', () => {
  const seen: unknown[] = []
  const looks = defineRule({
    id: 'a-look',
    summary: 'What stands beside',
    severity: 'info',
    messages: {found: 'Unexpected look, expected none'},
    check: ({path, lookUp}) => void seen.push([path, lookUp?.('b.md').found]),
  })
  const list = () => new Set(['b.md'])
  const setup = {...setupOf([looks]), files: {locate: (path: string) => path, list}}
  lint('a\n', setup)
  lint('a\n', setup, 'a.md')
  expect(seen).toEqual([
    [undefined, undefined],
    ['a.md', 'yes'],
  ])
})

test('a baseline is sorted, whatever the order of findings', () => {
  const message = (ruleId: string) => ({ruleId}) as Message
  const messages = ['z-a', 'a-z', 'z-a'].map(message)
  const names = ['2', '3', '1']
  const {files} = makeBaseline([
    {path: 'b.md', messages, names},
    {path: 'c.md', messages: [], names: []},
    {path: 'a.md', messages, names},
  ])
  expect(JSON.stringify(files)).toBe('{"a.md":{"a-z":["3"],"z-a":["1","2"]},"b.md":{"a-z":["3"],"z-a":["1","2"]}}')
})
