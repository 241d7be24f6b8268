import fc from 'fast-check'
import type {Root} from 'mdast'
import * as satteri from 'satteri'
import {describe, expect, test} from 'vitest'
import {type Blocks, blocksOf} from '../../src/markdown/blocks.ts'
import {LargeRoot} from '../../src/markdown/large-root.ts'
import {checkNesting, shift} from '../../src/markdown/parse.ts'
import {treeOf} from '../../src/markdown/satteri-tree.ts'
import {settle} from '../../src/markdown/settle.ts'
import {native} from '../support/engine.ts'
import {markdown} from '../support/markdown.ts'

function readerOf(text: string): satteri.MdastReader {
  const handle = satteri.createMdastHandle(text, {frontmatter: false, gfm: true})
  try {
    return new satteri.MdastReader(satteri.serializeHandle(handle))
  } finally {
    satteri.dropHandle(handle)
  }
}

/** What is made at once, and what is made when it is asked for. */
function both(text: string): {made: Root; large: LargeRoot} {
  const made = treeOf(readerOf(text))
  settle(made, text)
  return {made, large: LargeRoot.of(readerOf(text), text)!}
}

/** With all places read, as plain objects. */
const plain = (tree: unknown): unknown => JSON.parse(JSON.stringify(tree))

/** Everything that blocks tell. */
const told = (tree: Root) => {
  const blocks = blocksOf(tree)
  return Array.from({length: blocks.count}, (_, i) => ({
    type: blocks.typeAt(i),
    start: blocks.startAt(i),
    end: blocks.endAt(i),
    node: plain(blocks.nodeAt(i)),
  }))
}

/** How large its tables are, as far as they are no part of another block: told by itself, or seen by what is made. */
const sizes = (blocks: Blocks) =>
  Array.from({length: blocks.count}, (_, i) => {
    if (blocks.tableSizeAt) return blocks.tableSizeAt(i)
    const node = blocks.nodeAt(i)
    if (node.type !== 'table') return undefined
    const header = node.children[0]!
    return {columns: header.children.length, rows: node.children.length, headerEnd: header.position!.end.offset}
  })

function nestedIn(tree: Root): number {
  for (let most = 0; ; most++) {
    try {
      checkNesting(tree, most)
      return most
    } catch {}
  }
}

describe('the root of a large text', () => {
  test('has what any other root has', () => {
    fc.assert(
      fc.property(markdown(), text => {
        const {made, large} = both(text)
        expect(told(large)).toEqual(told(made))
        expect(sizes(blocksOf(large))).toEqual(sizes(blocksOf(made)))
        expect(nestedIn(large)).toBe(nestedIn(made))
        expect(plain(large.children)).toEqual(plain(made.children))
        expect(plain(large.position)).toEqual(plain(made.position))
      }),
      {numRuns: 300},
    )
  })

  test.each([
    ['> - 1. a\n', 3],
    ['> *a **b***\n', 2],
    ['*a **b***\n\n> > c\n', 2],
  ])('knows how deep %j is', (text, nested) => {
    expect(both(text).large.nested).toBe(nested)
  })

  test('is none where nobody may be able to walk the tree', () => {
    expect(LargeRoot.of(readerOf(`${'> '.repeat(1097)}a`), '')).toBeDefined()
    expect(LargeRoot.of(readerOf(`${'> '.repeat(1098)}a`), '')).toBe(undefined)
  })

  test('says what became of its blocks, too', () => {
    const {large} = both('# a\n\nb\n')
    shift(large, 1)
    expect(told(large).map(({start, end}) => [start, end])).toEqual([
      [1, 4],
      [6, 7],
    ])
    large.children = []
    expect(told(large)).toEqual([])
  })

  test('is what a text of more than 64 KB has', () => {
    expect(native('a\n\n'.repeat(20_000))).not.toBeInstanceOf(LargeRoot)
    expect(native('a\n\n'.repeat(22_000))).toBeInstanceOf(LargeRoot)
  })
})
