import fc from 'fast-check'

const rows = String.raw`| a | b |
| a | b | c |
|a|b
a | b
| a |
| |
||
| a\|b | c |
| \\| d |
| ${'`x|y`'} | z |
|---|---|
| :-- | --: |
---|---
|:-:|
|-
---
:--
| — | — |
-|-
===`.split('\n')
const others = ['word', '# head', '```', '<div>', '</div>', '***', '<b>x</b> | y']
// Where lines lack their container's mark, micromark has quirks of its own (a table that goes on outside of its list
// item, none right below one that ended with its quote): those are in broken.test.ts, as far as they matter.
const marks = [
  ['', ''],
  ['> ', '> '],
  ['>', '>'],
  ['- ', '  '],
  ['> > ', '>> '],
  ['1)  ', '    '],
  ['> - ', '>   '],
  ['- > ', '  > '],
] as const
// micromark lets a table begin in an empty list item and go on outside of it.
const emptyItem = /^[> ]*(?:-|1\))[> ]*$/
const indents = ['', '', '', '', '', ' ', '   ', '    ', '\t']
const line = fc.tuple(
  fc.constantFrom(...indents),
  fc.oneof({weight: 5, arbitrary: fc.constantFrom(...rows)}, {weight: 2, arbitrary: fc.constantFrom(...others)}),
)
const section = fc
  .tuple(fc.constantFrom(...marks), fc.array(line, {minLength: 1, maxLength: 6}))
  .map(([[first, next], lines]) => lines.map(([indent, text], i) => (i === 0 ? first + text : next + indent + text)))
/** Random lines, many of them rows, in random containers. */
export const document: fc.Arbitrary<string> = fc
  .tuple(fc.array(section, {maxLength: 3}), fc.constantFrom('\n', '\r\n', '\r'))
  .filter(([sections]) => !sections.some(([first]) => emptyItem.test(first!)))
  .map(([sections, eol]) => sections.map(lines => lines.map(text => text + eol).join('')).join(eol))
