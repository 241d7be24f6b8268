import type {Node, Root} from 'mdast'
import {describe, expect, test} from 'vitest'
import {checkDepth, checkNesting, isDeclined, isTooMuch, shift, TooDeep, TooLarge} from '../../src/markdown/parse.ts'
import {compileProgramme} from '../../src/report/load-programme.ts'

const at = (line: number) => ({start: {line, column: 1, offset: 0}, end: {line, column: 2, offset: 1}})

/** A tree in which nodes of these types stand within one another, each on its own line. */
function nest(types: readonly string[]): Root {
  const tree = {type: 'root', children: []} as unknown as Root
  let inner = tree as unknown as {children: unknown[]}
  for (const [i, type] of types.entries()) {
    const node = {type, position: at(i + 1), children: []}
    inner.children.push({type: 'text', value: 'x'}, node)
    inner = node
  }
  return tree
}

const many = (count: number, ...types: string[]) => Array.from({length: count}, (_, i) => types[i % types.length]!)

describe('a tree', () => {
  test('may be walked so deep and no deeper', () => {
    expect(() => checkDepth(nest(many(1099, 'list', 'listItem')))).not.toThrow()
    expect(() => checkDepth(nest(many(1100, 'list', 'listItem')))).not.toThrow()
    expect(() => checkDepth(nest(many(1101, 'list', 'listItem')))).toThrow(
      'Unexpected depth, expected at most some 500 lists, quotations, notes and emphases within one another',
    )
  })

  test.each([
    ['quotations', many(4, 'blockquote'), 'on line 4'],
    ['points, not lists', many(8, 'list', 'listItem'), 'on line 8'],
    ['notes', many(4, 'footnoteDefinition'), 'on line 4'],
    ['emphases of all sorts', ['paragraph', 'emphasis', 'strong', 'delete', 'strong'], 'on line 5'],
    ['both', ['blockquote', 'list', 'listItem', 'footnoteDefinition', 'blockquote'], 'on line 5'],
  ])('with %s deeper than is allowed is refused', (_, types, where) => {
    expect(() => checkNesting(nest(types), 3)).toThrow(`Unexpected depth ${where}, expected at most 3 lists`)
    expect(() => checkNesting(nest(types), 4)).not.toThrow()
  })

  test.each(['paragraph', 'heading', 'table'])('begins anew in a %s', leaf => {
    expect(() => checkNesting(nest([...many(3, 'blockquote'), leaf, ...many(3, 'emphasis')]), 3)).not.toThrow()
    expect(() => checkNesting(nest([...many(3, 'blockquote'), leaf, ...many(4, 'emphasis')]), 3)).toThrow('on line 8')
  })

  test('moves to the right on its first line, and by so many characters', () => {
    const tree = nest(['paragraph', 'emphasis'])
    shift(tree, 3)
    const places: unknown[] = []
    const walk = (node: Node) => {
      if (node.position) places.push([node.position.start.column, node.position.start.offset, node.position.end.offset])
      for (const child of (node as Root).children ?? []) walk(child)
    }
    walk(tree)
    expect(places).toEqual([
      [4, 3, 4],
      [1, 3, 4],
    ])
  })
})

test('what is too much, and what another parser may read, is known by its name', () => {
  const named = (name: string) => Object.assign(new Error('x'), {name})
  const errors = [new TooDeep(3), new TooLarge('marks', 2, 1), named('TooDeep'), named('TooLarge'), named('Declined')]
  expect(errors.map(isTooMuch)).toEqual([true, true, true, true, false])
  expect(errors.map(isDeclined)).toEqual([false, false, false, false, true])
  expect([isTooMuch({name: 'TooDeep'}), isDeclined({name: 'Declined'})]).toEqual([false, false])
})

test.each([
  [{title: 'T', 'x-id': 't'}, 'T', 't'],
  [{'x-id': 't', $id: 'https://x.example/s'}, 't', 't'],
  [{$id: 'https://x.example/s'}, 'own', 'own'],
  [{}, 'own', 'own'],
])('a programme of %j has a title and an id', async (head, title, id) => {
  const sections = {properties: {end: {title: 'End'}}}
  expect(await compileProgramme({...head, properties: {sections}}, {}, 'own')).toMatchObject({
    title,
    id,
    heading: title,
  })
})
