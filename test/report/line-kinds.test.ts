import {expect, test} from 'vitest'

import {lineKinds} from '../../src/report/line-kinds.ts'
import {shippedProgramme} from '../../src/report/programmes.ts'
import {Lines} from '../../src/text/lines.ts'
import {treeOf} from '../support/engine.ts'

const {lexicon} = shippedProgramme('prodev-backend')

/** A sign for each line: `s` says nothing, `c` is code, `.` is text. */
function kinds(...text: string[]): string {
  const whole = text.join('\n')
  const {silent, code} = lineKinds(treeOf(whole), whole, new Lines(whole), lexicon)
  return text.map((_, i) => (silent.has(i + 1) ? 's' : code.has(i + 1) ? 'c' : '.')).join('')
}

test.each([
  ['a rule', ['a', '', '---', '', 'b'], '..s..'],
  ['the head of a table', ['| a |', '|---|', '| b |'], 'ss.'],
  ['code', ['```js', 'a()', '[1]', '```', 'b'], 'sccs.'],
  ['code without an end', ['~~~', 'a()', 'b()'], 'scc'],
  ['code with blank lines', ['```', 'a()', '', 'b()', '```'], 'scccs'],
  ['indented code', ['a', '', '    b()', 'c'], '..c.'],
  ['code in a point', ['- a', '', '  ```', '  b()', '  ```', '', '- ```', '  c()', '  ```'], '..scs.scs'],
  ['code in a quote', ['> ```', '> b()', '> ```'], 'scs'],
  ['a slot as code', ['```', '[your code]', '```', '    TODO'], 's.s.'],
  ['a slot among code', ['```', 'a()', '[your code]', '```'], 'sccs'],
  ['a comment', ['a', '', '<!-- b -->', '', 'c'], '..s..'],
  ['a comment of several lines', ['<!--', 'b', '', 'c', '-->', 'd'], 'sssss.'],
  ['a comment behind text', ['a <!-- b', 'c --> d'], '.s'],
  ['a comment behind blanks', ['a', '   <!-- b -->'], '.s'],
  ['a comment behind more blanks than anybody sets', ['a', `b${' '.repeat(120)}<!-- c -->`], '..'],
  ['comments in a row', ['a <!-- b --> <!-- c', 'd --> e', 'f'], '.s.'],
  ['a comment in HTML', ['<div>', '<!-- a -->', 'b', '<!-- c -->', '</div>'], '.s.s.'],
  ['a comment without an end', ['<!-- a', '', 'b'], 'sss'],
  ['a comment in a point', ['- a', '  <!-- b -->'], '.s'],
  ['the sign of a comment as code', ['`<!--` begins it', '', 'b', '', '<!-- c -->'], '....s'],
  ['a comment in code', ['```html', '<!-- a -->', '<a>b</a>', '```'], 'sccs'],
  ['HTML without a comment', ['<b>a</b>', '<i>c</i>', '', '`<!--`'], '....'],
] as const)('%s', (_, text, expected) => expect(kinds(...text)).toBe(expected))
