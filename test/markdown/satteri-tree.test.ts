import fc from 'fast-check'
import * as satteri from 'satteri'
import {describe, expect, test} from 'vitest'
import {deepest} from '../../src/markdown/parse.ts'
import {treeOf} from '../../src/markdown/satteri-tree.ts'
import {markdown} from '../support/markdown.ts'

const features = {frontmatter: false, gfm: true} as const

function ours(text: string) {
  const handle = satteri.createMdastHandle(text, features)
  try {
    return treeOf(new satteri.MdastReader(satteri.serializeHandle(handle)))
  } finally {
    satteri.dropHandle(handle)
  }
}

/** With all places read, as plain objects. */
const plain = (tree: unknown): unknown => JSON.parse(JSON.stringify(tree))

const kinds = `# A *b* **c** ~~d~~ \`e\`

> - [x] one
>   two
> 3. three\\
>    four

| a | b |
| :-- | --: |
| 🎉 | é |

\`\`\`js title
code
\`\`\`

<b>h</b>[l](/u "t")![i](/v)[r][x] [x][] [x] ![p][x] ![x] https://example.org [^n]

***

[x]: /w "of x"
[^n]: a note
`

describe('the tree of the native parser', () => {
  test('has every kind of node as the parser itself says it', () => {
    const tree = ours(kinds)
    expect(plain(tree)).toStrictEqual(plain(satteri.markdownToMdast(kinds, {features})))
    const seen = new Set(Array.from(JSON.stringify(tree).matchAll(/"type":"(\w+)"/g), ([, type]) => type))
    // 25 are known to mdast with GFM, of which front matter is none of the parser's.
    expect(seen.size).toBe(25)
  })

  test('and so of any text', () => {
    fc.assert(
      fc.property(markdown(), text => {
        expect(plain(ours(text))).toStrictEqual(plain(satteri.markdownToMdast(text, {features})))
      }),
      {numRuns: 300},
    )
  })

  test('has places that can be changed, as those of any tree', () => {
    const {position} = ours('one\n\ntwo\n').children[1]!
    expect(position!.start).toEqual({line: 3, column: 1, offset: 5})
    position!.end = {line: 3, column: 2, offset: 6}
    position!.start.offset = 4
    expect(plain(position)).toEqual({start: {line: 3, column: 1, offset: 4}, end: {line: 3, column: 2, offset: 6}})
  })

  test('is refused where it is too deep to be walked', () => {
    const nested = (levels: number) => '> '.repeat(levels) + 'a'
    // A root, its quotations, a paragraph, a text.
    expect(() => ours(nested(deepest - 2))).not.toThrow()
    expect(() => ours(nested(deepest - 1))).toThrow(/Unexpected depth on line 1/)
  })
})
