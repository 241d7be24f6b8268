import {describe, expect, test} from 'vitest'
import {flatten, follow, splitReference} from '../../src/report/schema-tree.ts'

const none = () => undefined

describe('a pointer leads to', () => {
  const document = {a: {'b/c': [1, {d: 2}], 'e~f': 3, '~1': 4, 'g h': null}, '': 5, '100%': 6}
  test.each([
    ['', document],
    ['/a/b~1c/0', 1],
    ['/a/b~1c/1/d', 2],
    ['/a/e~0f', 3],
    ['/a/~01', 4],
    ['/a/g%20h', null],
    ['/', 5],
    ['/a/none', undefined],
    ['/a/toString', undefined],
    ['/a/b~1c/9', undefined],
    ['/a/e~0f/x', undefined],
    ['/a/g%20h/x', undefined],
    ['x/a/e~0f', 3],
    ['/100%', 6],
    ['/100%25', 6],
  ] as const)('%s', (pointer, expected) => expect(follow(document, pointer)).toEqual(expected))
})

test('a reference has a document and a pointer', () => {
  expect(splitReference('a.json#/b#c')).toEqual({document: 'a.json', pointer: '/b#c'})
  expect(splitReference('a.json')).toEqual({document: 'a.json', pointer: ''})
  expect(splitReference('#/b')).toEqual({document: '', pointer: '/b'})
})

describe('written into one', () => {
  test('what stands beside a reference wins', () => {
    const schema = {$ref: '#/$defs/a', minItems: 2, $defs: {a: {minItems: 1, title: 'A'}}}
    expect(flatten(schema, none)).toEqual({minItems: 2, title: 'A', $defs: schema.$defs})
  })

  test('documents are asked for by name, and their own references stay within them', () => {
    const other = {$ref: '#/$defs/b', $defs: {b: {title: 'B'}}}
    const resolve = (name: string) => (name === 'other' ? other : undefined)
    expect(flatten({$ref: 'other'}, resolve)).toEqual({title: 'B', $defs: other.$defs})
    expect(flatten({$ref: 'other#/$defs/b'}, resolve)).toEqual({title: 'B'})
    expect(flatten({$ref: 'other#/none', minItems: 1}, resolve)).toEqual({minItems: 1})
    expect(flatten({$ref: 'nothing', minItems: 1}, resolve)).toEqual({minItems: 1})
    expect(flatten({$ref: 5, minItems: 1}, resolve)).toEqual({minItems: 1})
  })

  test('the parts of `allOf` in order', () => {
    const schema = {allOf: [{title: 'A', minItems: 1}, {title: 'B'}, {$ref: '#/$defs/c'}], $defs: {c: {maxItems: 3}}}
    expect(flatten(schema, none)).toEqual({title: 'B', minItems: 1, maxItems: 3, $defs: schema.$defs})
    expect(flatten({allOf: 'none', title: 'A'}, none)).toEqual({title: 'A'})
  })

  test('properties are merged one by one, and what is required adds up', () => {
    const schema = {
      allOf: [
        {required: ['a', 'b'], properties: {a: {title: 'A', minItems: 1}, b: true}},
        {required: ['b', 'c'], properties: {a: {title: 'AA'}, b: {minItems: 2}}},
      ],
      properties: {c: {$ref: '#/$defs/c'}},
      $defs: {c: {title: 'C'}},
    }
    expect(flatten(schema, none)).toEqual({
      required: ['a', 'b', 'c'],
      properties: {a: {title: 'AA', minItems: 1}, b: {minItems: 2}, c: {title: 'C'}},
      $defs: schema.$defs,
    })
  })

  test('what is odd stands as it is', () => {
    expect(flatten({allOf: [{required: ['a']}], required: 'b'}, none)).toEqual({required: 'b'})
    expect(flatten({allOf: [{required: 'a'}], required: ['b']}, none)).toEqual({required: ['b']})
    expect(flatten({properties: 'none'}, none)).toEqual({properties: 'none'})
    expect(flatten({allOf: [{properties: 'none'}], properties: {a: {}}}, none)).toEqual({properties: {a: {}}})
    expect(flatten({allOf: [{properties: {a: {}}}], properties: ['a']}, none)).toEqual({properties: ['a']})
    for (const odd of [null, 'a', 5, ['a'], undefined, true]) expect(flatten(odd, none)).toEqual({})
    expect(flatten({allOf: [null, {title: 'A'}]}, none)).toEqual({title: 'A'})
  })

  test('names in one language stay beside those in another', () => {
    const schema = {allOf: [{'x-aliases': {en: ['a'], fr: ['b']}}], 'x-aliases': {en: ['c'], sw: ['d']}}
    expect(flatten(schema, none)).toEqual({'x-aliases': {en: ['c'], fr: ['b'], sw: ['d']}})
    expect(flatten({allOf: [{'x-aliases': ['a']}], 'x-aliases': {en: ['c']}}, none)).toEqual({'x-aliases': {en: ['c']}})
    expect(flatten({allOf: [{'x-hints': {en: 'a'}}], 'x-hints': {fr: 'b'}}, none)).toEqual({'x-hints': {fr: 'b'}})
  })

  test('what is said in other words is no longer what the translations say', () => {
    const under = {title: 'A', 'x-hint': 'do', 'x-languages': {fr: {title: 'Â'}}}
    expect(flatten({allOf: [under], title: 'B'}, none)).toEqual({title: 'B', 'x-hint': 'do'})
    expect(flatten({allOf: [under], 'x-hint': 'see'}, none)).toEqual({title: 'A', 'x-hint': 'see'})
    expect(flatten({allOf: [under], minItems: 1}, none)).toEqual({...under, minItems: 1})
  })

  test('a reference back to where it came from is left out', () => {
    expect(flatten({$ref: '#', title: 'A'}, none)).toEqual({title: 'A'})
    const schema = {title: 'A', properties: {child: {$ref: '#'}}}
    expect(flatten(schema, none)).toEqual({title: 'A', properties: {child: {}}})
  })

  test('and so is what is nested deeper than anyone writes', () => {
    const nested = (depth: number): object => (depth === 0 ? {title: 'deep'} : {allOf: [nested(depth - 1)]})
    expect(flatten(nested(32), none)).toEqual({title: 'deep'})
    expect(flatten(nested(33), none)).toEqual({})
  })
})
