import {expect, test} from 'vitest'
import {ownWords} from '../../src/markdown/own-words.ts'
import {NodeIndex} from '../../src/markdown/walk.ts'
import {treeOf} from '../support/engine.ts'

/** The author's own words; a dot for each character that is none of them. */
const own = (text: string) => ownWords(new NodeIndex(treeOf(text)), text).replaceAll('\0', '·')

const long = 'a'.repeat(150)
test.each([
  ['code', 'We `use` it\n', 'We ····· it·'],
  ['code over two lines', 'We `use\nit` now', 'We ····\n··· now'],
  ['code over lines that end otherwise', 'We `use\r\nit` now', 'We ····\r\n··· now'],
  ['a block of code', 'We\n\n```\nuse\n\nit\n```\n\nnow', 'We\n\n···\n···\n\n··\n···\n\nnow'],
  ['much code', `We \`${long}\` it`, `We ${'·'.repeat(152)} it`],
  ['a link', 'We [use](a.b) it', 'We ·········· it'],
  ['an address', 'We https://a.example it', 'We ················· it'],
  ['a quotation', 'We "use" “it” «now» „and“ „then” on', 'We ····· ···· ····· ····· ······ on'],
  ['a quotation over two lines', 'We "use\nit" now', 'We "use\nit" now'],
  ['a quoted block', 'We\n\n> use\n> it\n\nnow', 'We\n\n·····\n····\n\nnow'],
  ['a tag', 'We <b>use</b> it', 'We ···use···· it'],
  ['a path', 'We src/use.ts it', 'We ·········· it'],
  ['a path from the root', 'We /use/it now', 'We ······· now'],
  ['a name', 'We @use it', 'We ···· it'],
  ['a tag of a network', 'We #use it', 'We ···· it'],
  ['a call', 'We use() it', 'We ····· it'],
  ['a member', 'We use.it now', 'We ······ now'],
  ['an assignment', 'We use=it now', 'We ······ now'],
  ['emphasis', 'We **use** it', 'We ··use·· it'],
  ['a list', '- use\n- it', '··use\n··it'],
  ['code that spilled out of its item', '- ```sh\nuse it\n```\n\nnow', '·······\n······\n···\n\n···'],
  ['all that spilled', '- ```sh\nuse\n\nit\n```\n\n- now', '·······\n···\n\n··\n···\n\n·····'],
  ['all that spilled out of a deeper item', '- We\n  1. ```sh\nuse\n```\n', '··We\n··········\n···\n···\n'],
])('%s is not the author’s own', (_, text, expected) => expect(own(text)).toBe(expected.replace(/it·$/, 'it\n')))

test.each([
  ['behind an empty line', '- ```sh\n\nuse it\n```', '·······\n\nuse it\n···'],
  ['before another block', '- ```sh\nuse it\n```js\n```', '·······\nuse it\n·····\n···'],
  ['before a block of the other kind', '- ```sh\nuse it\n~~~\n', '·······\nuse it\n···\n'],
  ['beside a sign that is no fence', '- a\n\n      ~ b\nuse it\n~~~', '··a\n\n·········\nuse it\n···'],
  ['below code without a fence', '- a\n\n      b\nuse it\n```', '··a\n\n·······\nuse it\n···'],
  ['below code in a line', '- ```a``` b\n- use it\n\n```\nc\n```', '········· b\n··use it\n\n···\n·\n···'],
])('what stands %s is the author’s own', (_, text, expected) => expect(own(text)).toBe(expected))
