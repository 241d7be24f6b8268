import {describe, expect, test} from 'vitest'
import {checkOptions, WrongOptions} from '../../src/engine/options.ts'
import {defineRule, type Rule} from '../../src/rule.ts'

const make = (id: string, schema?: Record<string, unknown>) =>
  defineRule({
    id,
    summary: 's',
    severity: 'info',
    messages: {a: 'b'},
    ...(schema && {options: {schema, defaults: {}}}),
    check() {},
  }) as Rule
const list = [
  make('a-plain'),
  make('a-rich', {
    type: 'object',
    additionalProperties: false,
    properties: {
      size: {type: 'integer', minimum: 1},
      style: {enum: ['wide', 'tight']},
      either: {anyOf: [{type: 'string'}, {type: 'array', items: {type: 'string'}}]},
      deep: {type: 'object', additionalProperties: false, properties: {inner: {type: 'boolean'}}},
      'a/b~c': {type: 'object', additionalProperties: false},
      count: {type: 'number'},
    },
  }),
  make('a-free', {type: 'object', minProperties: 1}),
]
const faults = async (options: unknown, id = 'a-rich') =>
  (await checkOptions(list, {[id]: [true, options as Record<string, unknown>]})).map(
    ({pointer, what, sentence}) => `${what} ${pointer}: ${sentence}`,
  )

describe('options', () => {
  test.each<[unknown, string[]]>([
    [{size: 1, style: 'wide', either: 'a', deep: {inner: true}}, []],
    [{size: 0}, ['value /a-rich/1/size: Unexpected value of option `size` of `a-rich`: it must be >= 1']],
    [{size: 'x'}, ['value /a-rich/1/size: Unexpected value of option `size` of `a-rich`, expected a whole number']],
    [{count: 'x'}, ['value /a-rich/1/count: Unexpected value of option `count` of `a-rich`, expected a number']],
    [
      {style: 'x'},
      ['value /a-rich/1/style: Unexpected value of option `style` of `a-rich`, expected one of `wide`, `tight`'],
    ],
    [
      {either: 1},
      [
        'value /a-rich/1/either: Unexpected value of option `either` of `a-rich`, expected a string',
        'value /a-rich/1/either: Unexpected value of option `either` of `a-rich`, expected a list',
      ],
    ],
    [
      {deep: {inner: 1, 'o/th~er': 2}},
      [
        'key /a-rich/1/deep/o~1th~0er: Unexpected value of option `deep` of `a-rich`: it must NOT have additional properties',
        'value /a-rich/1/deep/inner: Unexpected value of option `deep` of `a-rich` at `inner`, expected a boolean',
      ],
    ],
    [{deep: 1}, ['value /a-rich/1/deep: Unexpected value of option `deep` of `a-rich`, expected names with values']],
    [{sizes: 1}, ['key /a-rich/1/sizes: Unexpected option `sizes` of `a-rich`, expected `size`']],
    [
      {wholly: 1, size: 0},
      [
        'key /a-rich/1/wholly: Unexpected option `wholly` of `a-rich`, expected one of `size`, `style`, `either`, `deep`, `a/b~c`, `count`',
        'value /a-rich/1/size: Unexpected value of option `size` of `a-rich`: it must be >= 1',
      ],
    ],
    [1, ['value /a-rich/1: Unexpected options of `a-rich`, expected names with values']],
  ])('%j', async (options, said) => expect(await faults(options)).toEqual(said))

  test('of a rule that has none, and of one with a schema without names', async () => {
    expect(await faults({x: 1}, 'a-plain')).toEqual([
      'key /a-plain/1/x: Unexpected option `x` of `a-plain`, which has no options',
    ])
    expect(await faults({}, 'a-plain')).toEqual([])
    expect(await faults({}, 'a-free')).toEqual([
      'value /a-free/1: Unexpected options of `a-free`: it must NOT have fewer than 1 properties',
    ])
  })

  test('where none are given nothing is looked at', async () => {
    expect(await checkOptions(list, {'a-rich': 'error', 'a-plain': [true] as never, other: [true, {x: 1}]})).toEqual([])
    expect(await checkOptions(list)).toEqual([])
  })

  test('in a call they are an error with all of it', () => {
    const mistake = {pointer: '/a', what: 'key' as const, sentence: 'One'}
    expect(new WrongOptions([mistake, {...mistake, sentence: 'Two'}])).toMatchObject({
      name: 'WrongOptions',
      message: 'One\nTwo',
    })
  })
})
