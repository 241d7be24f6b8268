import type {Root} from 'mdast'
import {expect, test} from 'vitest'
import {gluedLists} from '../../src/markdown/glued-lists.ts'
import {readLinks} from '../../src/markdown/links.ts'
import {NodeIndex} from '../../src/markdown/walk.ts'
import {Lines} from '../../src/text/lines.ts'

// More arguments than a call can have: what is passed on as such ends in a RangeError.
const many = 150_000

/** A document of one node. It costs a parser far longer than what is tried here. */
function documentOf(type: 'paragraph' | 'html', text: string): Root {
  const lines = new Lines(text)
  const end = lines.pointAt(text.length)
  const position = {start: {line: 1, column: 1, offset: 0}, end: {...end, offset: text.length}}
  const node = type === 'html' ? {type, value: text, position} : {type, children: [], position}
  return {type: 'root', children: [node], position}
}

function listsIn(text: string) {
  const tree = documentOf('paragraph', text)
  return gluedLists(tree, new NodeIndex(tree), text, new Lines(text))
}

test('lists of as many points as there are', () => {
  expect(listsIn(`Text\n${'    - a\n'.repeat(many)}`.trimEnd())[0]!.count).toBe(many)
  expect(listsIn('A. - B. - C\n'.repeat(many).trimEnd())).toHaveLength(many)
})

test('as many links as there are', () => {
  const text = '<a href="x">y</a>\n'.repeat(many)
  expect(readLinks(new NodeIndex(documentOf('html', text)), text)).toHaveLength(many)
})
