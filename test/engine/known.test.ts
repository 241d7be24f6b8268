import {describe, expect, test} from 'vitest'
import {makeBaseline, withoutKnown} from '../../src/engine/baseline.ts'
import {fingerprints} from '../../src/engine/fingerprint.ts'
import {merge} from '../../src/engine/merge.ts'
import type {Message} from '../../src/engine/message.ts'
import {replace} from '../../src/text/edit.ts'

const message = (ruleId: string, more: Partial<Message> = {}) =>
  ({ruleId, messageId: 'm', message: 'said', line: 1, start: 0, end: 1, ...more}) as Message
const file = (path: string, ...found: string[]) => ({
  path,
  messages: found.map(name => message(name.split('#')[0]!)),
  names: found,
})

describe('a baseline', () => {
  test('names what there is, in order, and no file or rule without anything', () => {
    expect(makeBaseline([file('b.md', 'y-y#2', 'x-x#1', 'y-y#1'), file('c.md'), file('a.md', 'x-x#3')])).toEqual({
      version: 1,
      files: {'a.md': {'x-x': ['x-x#3']}, 'b.md': {'x-x': ['x-x#1'], 'y-y': ['y-y#1', 'y-y#2']}},
    })
    const keys = makeBaseline([file('b.md', 'y-y#1', 'x-x#1'), file('a.md', 'x-x#1')]).files
    expect(Object.keys(keys)).toEqual(['a.md', 'b.md'])
    expect(Object.keys(keys['b.md']!)).toEqual(['x-x', 'y-y'])
  })

  const baseline = makeBaseline([file('a.md', 'x-x#1', 'x-x#2', 'y-y#1')])
  const left = (...found: string[]) => {
    const {file: rest, silenced, gone} = withoutKnown(file('a.md', ...found), baseline)
    return [rest.messages.map(({ruleId}) => ruleId), silenced, gone]
  }
  test.each([
    ['all of it', ['x-x#1', 'x-x#2', 'y-y#1'], [[], 3, 0]],
    ['less', ['x-x#1'], [[], 1, 2]],
    ['as many, in other words', ['x-x#1', 'x-x#3', 'y-y#2'], [[], 3, 0]],
    ['one more', ['x-x#1', 'x-x#2', 'x-x#3'], [['x-x'], 2, 1]],
    ['one more, and another in other words', ['x-x#1', 'x-x#3', 'x-x#4'], [['x-x', 'x-x'], 1, 1]],
    ['of a rule that found nothing', ['z-z#1', 'x-x#1'], [['z-z'], 1, 2]],
    ['nothing', [], [[], 0, 3]],
  ] as const)('leaves what is new: %s', (_, found, expected) => expect(left(...found)).toEqual(expected))

  test('knows nothing of other files, whatever they are called', () => {
    expect(withoutKnown(file('toString', 'x-x#1'), baseline)).toMatchObject({silenced: 0, gone: 0})
    expect(withoutKnown(file('b.md', 'x-x#1'), baseline).file.messages).toHaveLength(1)
  })
})

describe('the name of a finding', () => {
  const name = (text: string | undefined, more: Partial<Message> = {}) => fingerprints([message('x-x', more)], text)[0]

  test('stays while its line moves and its white space changes', () => {
    expect(name('One  two\n')).toBe(name('One two\n'))
    expect(name('a\n\nOne\ttwo\n', {line: 3, start: 3, end: 4})).toBe(name('One two\n'))
  })
  test('is another with another line, place, rule or message', () => {
    const one = name('One two\n')
    for (const other of [
      name('One three\n'),
      name('One two\n', {start: 4, end: 5}),
      name('One two\n', {ruleId: 'y-y'}),
      name('One two\n', {messageId: 'n'}),
    ])
      expect(other).not.toBe(one)
  })
  test('has no more of a line than one knows it by', () => {
    const long = 'a'.repeat(200)
    expect(name(`${long}b`)).toBe(name(`${long}c`))
    expect(name(`${long.slice(1)}b`)).not.toBe(name(`${long.slice(1)}c`))
    expect(name(`x ${long}b`, {start: 2, end: 203})).toBe(name(`x ${long}c`, {start: 2, end: 203}))
  })
  test('is made of what was said where there is no line', () => {
    expect(name(undefined)).toBe(name('One\n', {line: 3}))
    expect(name(undefined)).toBe(name('One\n', {end: 9}))
    expect(name(undefined, {message: 'other'})).not.toBe(name(undefined))
    expect(name('One\n', {end: 4})).not.toBe(name(undefined))
  })
  test('has a number where there are several', () => {
    const [first, second, third] = fingerprints([message('x-x'), message('x-x'), message('x-x')], 'One\n')
    expect([second, third]).toEqual([`${first}:2`, `${first}:3`])
  })
})

test('of what is to be done to a text, the first of those that meet is taken, whole', () => {
  const {taken, refused, edits} = merge(
    'abcdef',
    [
      [replace(4, 5, 'X'), replace(0, 1, 'Y')],
      [replace(1, 3, 'Z')],
      [replace(2, 4, 'W')],
      [replace(3, 4, 'd')],
      [replace(5, 6, 'V')],
    ],
    item => item,
  )
  expect([taken.length, refused.length]).toEqual([3, 1])
  expect(edits.map(({start, end, text}) => `${start}-${end} ${text}`)).toEqual(['0-1 Y', '1-3 Z', '4-5 X', '5-6 V'])
})
