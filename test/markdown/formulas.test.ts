import {expect, test} from 'vitest'
import {inFormulas, withoutFormulas} from '../../src/markdown/formulas.ts'
import {Lines} from '../../src/text/lines.ts'

const formulasOf = (text: string) => {
  const lines = new Lines(text)
  const isFormula = inFormulas(lines)
  return [...lines].filter(line => isFormula(line.number)).map(({number}) => number)
}

test.each<[why: string, text: string, lines: number[]]>([
  ['a formula of three lines', 'so\n$$\nx = y\n$$\nis', [2, 3, 4]],
  ['on the lines of its signs', '$$ x = y\n+ z $$\nis', [1, 2]],
  ['on one line', 'so\n$$x$$\nis', [2]],
  ['in a quotation, indented', '> $$\n> x\n>  $$ \nis', [1, 2, 3]],
  ['two of them', '$$\nx\n$$\nand\n$$\ny\n$$', [1, 2, 3, 5, 6, 7]],
  ['a lone sign', '$$\nx\n\n$$y$$', [4]],
  ['a lone sign above a line of blanks', '$$\nx\n \n$$y$$', [4]],
  ['no end', '$$\nx\ny', []],
  ['signs within a line', 'so $$x$$ is\nand $$\nx', []],
  ['four signs, and nothing between them', '$$$$\nx\n$$', [1, 2, 3]],
  ['between brackets', 'so\n\\[\nx = y\n\\]\nis\n> \\\\[\n> $$ x\n> \\\\]', [2, 3, 4, 6, 7, 8]],
  ['a bracket that is text', '\\[x\ny\n\\]', []],
  ['prices', '$5\nand $6', []],
])('%s', (_, text, lines) => {
  expect(formulasOf(text)).toEqual(lines)
  expect(formulasOf(text.replaceAll('\n', '\r\n'))).toEqual(lines)
})

test.each([
  ['no sign', 'no sign'],
  ['so $a * b$ is', 'so xxxxxxx is'],
  ['so `a * b` is $c$', 'so xxxxxxx is xxx'],
  ['for $5', 'for $5'],
  ['$`a`$', '$xxx$'],
])('formulas and code are blanked out: %s', (line, blank) => expect(withoutFormulas(line)).toBe(blank))
