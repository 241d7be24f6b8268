import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import type {Root} from 'mdast'
import {describe, expect, test} from 'vitest'
import {View} from '../../src/engine/view.ts'
import {isDeclined} from '../../src/markdown/parse.ts'
import {shippedProgramme} from '../../src/report/programmes.ts'
import {rules} from '../../src/rules/index.ts'
import {decode} from '../../src/text/decode.ts'
import {native, reference} from '../support/engine.ts'
import {filesBelow, fixtures, shared} from '../support/files.ts'
import {inTime} from '../support/in-time.ts'
import {markdown} from '../support/markdown.ts'
import {readExamples} from '../support/pages.ts'
import {firstDifference} from '../support/same-tree.ts'

const programme = shippedProgramme('prodev-backend')
const treeBy = (parse: typeof native, text: string): Root => new View(text, {parse, programme}).tree

/** Why the native parser leaves this text to the reference, or in what its tree differs from the other. */
function verdict(text: string): {declined?: string; difference?: string | undefined} {
  try {
    return {difference: firstDifference(treeBy(native, text), treeBy(reference, text))}
  } catch (error) {
    if (!isDeclined(error)) throw error
    return {declined: (error as Error).message}
  }
}

/** The same documents every time, so that no run fails by chance; PRODEV_REPORT_SEED=… looks at others. */
const seed = Number(process.env.PRODEV_REPORT_SEED ?? 1)

test('there is a native parser to compare', () => expect(native).not.toBe(reference))

describe('both parsers agree', () => {
  test.each(rules.map(rule => rule.id))('over the examples of %s', id => {
    for (const {input, line} of readExamples(id)) {
      expect(verdict(decode(input).text).difference, `line ${line}`).toBeUndefined()
    }
  })

  test.each(fixtures)('over %s', file => {
    expect(verdict(decode(fs.readFileSync(file)).text).difference).toBeUndefined()
  })

  test.skipIf(!shared)('over real files, nearly all of which the native one reads', () => {
    const verdicts = filesBelow(path.join(shared!, 'corpus'), path.join(shared!, 'seeds')).map(file => ({
      file,
      ...verdict(decode(fs.readFileSync(file)).text),
    }))
    expect(verdicts.filter(({difference}) => difference)).toEqual([])
    expect(verdicts.filter(({declined}) => declined).length).toBeLessThan(verdicts.length / 10)
  })

  test('over random Markdown', () => {
    fc.assert(
      fc.property(markdown(), text => {
        expect(verdict(text).difference).toBeUndefined()
      }),
      {numRuns: 3000, seed},
    )
  })
})

/** Each was found by comparing the two on random Markdown, and made as small as it goes. */
describe('where the native parser reads otherwise, the reference is asked', () => {
  test.each([
    ['[mailto:a@b.c', 'an address that names its protocol'],
    ['[xmpp:a@b.c', 'an address that names its protocol'],
    ['/a@b.c', 'an e-mail address after a letter that addresses cannot hold'],
    ['[éa@b.c', 'an e-mail address after a letter that addresses cannot hold'],
    ['http://“', 'a web address of no proper host'],
    ['www.。', 'a web address of no proper host'],
    ['a|www.\ufeff\n-|-', 'a web address of no proper host'],
    ['🌐www.a.io', 'a web address after an emoji'],
    ['|a|b|\n|-|-|\n|http://b.io|c|\n', 'a web address before a cell ends'],
    ['|www.a(www.\n', 'a web address within another'],
    ['www.o“_&', 'a web address with odd characters'],
    ['www.1。_>', 'a web address with odd characters'],
    ['www.o|\n-:', 'a web address before a cell ends'],
    ['- [a]:~\n[ ] t', 'a definition within a paragraph'],
    ['-\r\n[ ] \\', 'a box below an empty item'],
    ['>:\n>www.a>', 'a web address before a quote mark'],
    ['http://a）_b', 'a web address with odd characters'],
    ['www.b_，..0', 'a web address with odd characters'],
    ['|www.o/Http://a\n|-|', 'a web address within another'],
    ['http://p://|\n-|', 'a web address before a cell ends'],
    ['a|b\n-|-\n](http://s|', 'a web address before a cell ends'],
    ['x \\_a_@b.co', 'an e-mail address after a letter that addresses cannot hold'],
    ['<![CDATA[]]]>\n', 'a section of characters that ends with three brackets'],
    ['a\n|-\n<l>', 'a tag alone below a table'],
    ['|a|\n|-|\n|b|\n</a>\t\nc', 'a tag alone below a table'],
    ['- |a|\n  |-|\n  <br>\n', 'a tag alone below a table'],
    ['>a\n>-|\no\n-:', 'a table right below a quote or list'],
    ['- * ||\n    |-\n  ||\n  -|', 'a table right below a quote or list'],
    ['- b\n||||\n    -|-|-', 'a row of dashes below an item'],
    ['- [\n  d]:u', 'a label over several lines in a quote or list'],
    ['[c\nd]:u\n>[c\n>d]', 'a label over several lines in a quote or list'],
    ['*\n  >- t\n  >', 'a list in a quote above blank lines'],
    ['🌐*=*', 'emphasis after an emoji'],
    ['**a:**🌐', 'emphasis before an emoji'],
    ['*\ufeff*', 'emphasis beside what is white space to one of them'],
    ['**\\***o', 'emphasis beside an escaped mark of the same'],
    ['*_*b', 'emphasis beside an underscore'],
    ['a *b_*c', 'emphasis beside an underscore'],
    ['b*_*', 'emphasis beside an underscore'],
    ['[!\\\n]()', 'a break in a link'],
    ['B\n1\n- |', 'a row of dashes that may be an item'],
    ['[^1]:c\n<b>\n', 'a footnote'],
    ['[a]:w\n<!l>\n9.', 'a definition within a paragraph'],
    ['[a]:||\n-|-', 'a definition within a paragraph'],
    ['- [ ]\n-', 'an empty task'],
    ['*\n[ ] .', 'a box below an empty item'],
    ['- [ ] "\n\t-', 'a task that is no paragraph'],
    ['- [X] %\n  :-', 'a table after a box'],
    ['- [ ] word\nword\n    :-- | \n\n', 'a row of dashes below an item'],
    ['1. a | b\nc | d\n   -- | --\n', 'a row of dashes below an item'],
    ['>```\n-', 'a code block that its quote or list cuts off'],
    ['- ```\n*e', 'a code block that its quote or list cuts off'],
    ['- <!x\n\n', 'a block of HTML in a quote or list'],
    ['1. ?<!X\n\te>', 'HTML over several lines in a quote or list'],
    ['- `` &\n\t``', 'code over several lines in a quote or list'],
    ['<pre\n</script>\n', 'HTML that ends with the tag of another'],
    ['0.\n#\n\t“\n    \n', 'indented code'],
    ['>>w\n>\n', 'a quote within a quote'],
    ['>- 2) [\n>', 'a list within a list in a quote'],
    ['>* ;\n>- B', 'a list in a quote that goes on'],
    ['> - word\n>\n>\n', 'a list in a quote above blank lines'],
    ['>- *\n>', 'a list within a list in a quote'],
  ])('%j: %s', (text, why) => expect(verdict(text).declined).toBe(why))

  test.each([
    '**🌐 Overview** and **tools 🌐**',
    '- **Docker** 🐳: `docker run`',
    '| [a](http://a.io)| b |\n|-|-|\n',
    '> - one\n> - two\n',
    '- one\n  - two\n\n    ```sh\n    npm test\n    ```\n',
    '<details>\n<summary>More</summary>\n\ntext\n\n</details>\n',
    'Write to [me](mailto:a@b.co) or a@b.co, see https://a.io/b?c=d&e=f.\n',
    '**a** _b_ ***c*** __d__ **_e_** a_b_c',
  ])('but not for %j', text => expect(verdict(text)).toEqual({difference: undefined}))
})

describe('where neither says what the other does, both are evened out', () => {
  test.each([
    ['the place of an address that is found in running text', 'www.'],
    ['the same behind escapes and references', '\\\\&amp;[a@b.c'],
    ['the same on an indented line', '[\n  a@b.c'],
    ['the paragraph of a task that begins with no word', '- [x] <b>'],
    ['the paragraph of a task behind a gap', '- [ ]   a'],
    ['a backslash before an address', 'a \\b \\* \\\\ c www.a.io d \\* \\e http://b.io \\f\n'],
    ['references before an address', 'a &amp; &lt; &#128512; &x b www.a.io & &amp; c@d.io &eacute; e\n'],
    ['references to two characters before an address', '&ngE;[http://a.\n\n[&NotEqualTilde;`http://a.'],
    ['lines and marks around an address', '> a\n>   b www.a.io \n>  c d@e.io\nf\n'],
    ['two texts in a row', '(www.\to'],
    ['white space as the meta of a fence', '```js \n```'],
    ['where a break ends', '* `  \n  ~'],
    ['where a text ends before an indented line', '- `\n  <b>'],
    ['a lone CR', '# a\r\rb\r- c\r'],
    ['NUL', 'a\0b'],
    ['a byte order mark', '\ufeff# a\n\nb www.a.io\n'],
  ])('%s', (_, text) => expect(verdict(text)).toEqual({difference: undefined}))
})

test('every node has a place', () => {
  const lost: string[] = []
  const walk = (node: Root | Root['children'][number]): void => {
    if (!node.position) lost.push(node.type)
    if ('children' in node) for (const child of node.children) walk(child as Root['children'][number])
  }
  for (const text of ['[a@b.c and www.', 'a@b.co\n\n| www.a | b@c.de |\n|-|-|\n']) {
    for (const parse of [native, reference]) walk(treeBy(parse, text))
  }
  expect(lost).toEqual([])
})

describe('large files', () => {
  test('with very many character references are read all the same, soon, and with every place right', async () => {
    const text = `# Title\n\n${'&#x1F600;&amp;'.repeat(60_000)}\n\n## End\n`
    const tree = await inTime(5000, () => treeBy(native, text))
    expect(tree.children.map(({type}) => type)).toEqual(['heading', 'paragraph', 'heading'])
    expect(tree.children[2]!.position!.start).toMatchObject({line: 5, column: 1, offset: 9 + 14 * 60_000 + 2})
  })

  test('with references here and there are no trouble', () => {
    expect(verdict('a &amp; b\n\n'.repeat(5000).slice(0, 400))).toEqual({difference: undefined})
    expect(() => treeBy(native, 'a &amp; b\n\n'.repeat(20_000))).not.toThrow()
  })

  test('in a small one, too many are a matter for the reference', () => {
    expect(() => treeBy(native, '&amp;'.repeat(3000))).toThrow('too many character references')
  })

  test('what would be doubtful in a small one is not refused', () => {
    expect(treeBy(native, `> > deep\n\n${'word '.repeat(200_000)}\n`).children).toHaveLength(2)
  })

  test('are too large for the reference alone, which says so', () => {
    expect(() => treeBy(reference, 'word '.repeat(200_000))).toThrow(
      /Unexpected 1000000 characters, expected at most 524288/,
    )
  })
})
