import {expect, test} from 'vitest'
import {isTooMuch} from '../../src/markdown/parse.ts'
import {parseRemark} from '../../src/markdown/parse-remark.ts'
import {shallow} from '../../src/markdown/shallow.ts'
import {lint, setupWith} from '../support/engine.ts'

test('what people nest stays as it is', () => {
  for (const text of [
    '> > > a\n',
    `${'-'.repeat(500)}\n`,
    `${'> '.repeat(100)}a\n`,
    `a ${'>'.repeat(500)}\n`,
    '- - a\n',
    `${'- '.repeat(300)}\n`,
    `${'* '.repeat(300)}\n`,
    `${'1.'.repeat(300)}\n`,
    `a ${'1. '.repeat(300)}\n`,
  ])
    expect(shallow(text)).toBe(text)
})

test('what is nested deeper than anybody does is cut off there, and nothing moves', () => {
  const text = `a\n${'> '.repeat(300)}b\n> c\n`
  expect(shallow(text)).toHaveLength(text.length)
  expect(shallow(text).split('>')).toHaveLength(102)
  expect(shallow(text).endsWith('b\n> c\n')).toBe(true)
})

test.each(['> ', '>', '- ', '> - ', '* ', '1. ', '2) ', '+ 1. ', '[^a]: '])(
  'a line of nothing but `%s` is linted, not thrown over',
  mark => {
    expect(() => lint(`# A\n\n${mark.repeat(20_000)}a\n`, setupWith({}))).not.toThrow()
  },
)

test('of marks of all kinds a hundred stay, and the rest only loses its meaning', () => {
  const text = `${'> - 1. 12) [^a]: '.repeat(60)}x 1. -\n`
  const kept = `${'> - 1. 12) [^a]: '.repeat(20)}${'; ; 1; 12; ;^a;: '.repeat(40)}x 1. -\n`
  expect(shallow(text)).toBe(kept)
})

/** What is nested by more than the marks at the beginning of a line. */
const nested: [string, (levels: number) => string][] = [
  ['lists by indentation', levels => Array.from({length: levels}, (_, i) => `${'  '.repeat(i)}- x\n`).join('')],
  ['emphasis', levels => `${'*a '.repeat(levels)}${' a*'.repeat(levels)}\n`],
  ['strong emphasis', levels => `${'*'.repeat(2 * levels)}x${'*'.repeat(2 * levels)}\n`],
]
test.each(nested)('%s nested too deep for anybody is refused by name, and by both parsers', (_, text) => {
  const refused = (parse: () => unknown) => {
    try {
      parse()
    } catch (error) {
      return isTooMuch(error)
    }
    return false
  }
  expect(refused(() => lint(text(100), setupWith()))).toBe(false)
  expect(refused(() => lint(text(101), setupWith()))).toBe(true)
  expect(refused(() => lint(text(400), {...setupWith(), depth: 400}))).toBe(false)
  expect(refused(() => lint(text(1200), setupWith()))).toBe(true)
  expect(refused(() => parseRemark(text(1200)))).toBe(true)
})

test('emphasis in the deepest quotation that is read is read, too', () => {
  expect(() => lint(`${'> '.repeat(300)}a **b *c***\n`, setupWith())).not.toThrow()
})

test('brackets that close none, and notes within one another, leave nothing for a parser to look for', () => {
  expect(shallow('[^a]:'.repeat(103))).toBe(`${'[^a]:'.repeat(100)}${';^a;:'.repeat(3)}`)
  expect(() => parseRemark('a] '.repeat(12_001))).toThrow(/12001 marks of emphasis and brackets/)
})
