import {expect, test} from 'vitest'
import {shallow} from '../../src/report/shallow.ts'
import {lint, setupWith} from '../support/engine.ts'

test('what people nest stays as it is', () => {
  for (const text of [
    '> > > a\n',
    `${'-'.repeat(500)}\n`,
    `${'> '.repeat(100)}a\n`,
    `a ${'>'.repeat(500)}\n`,
    '- - a\n',
  ])
    expect(shallow(text)).toBe(text)
})

test('what is nested deeper than anybody does is cut off there, and nothing moves', () => {
  const text = `a\n${'> '.repeat(300)}b\n> c\n`
  expect(shallow(text)).toHaveLength(text.length)
  expect(shallow(text).split('>')).toHaveLength(102)
  expect(shallow(text).endsWith('b\n> c\n')).toBe(true)
})

test.each(['> ', '>', '- ', '> - ', '* '])('a line of nothing but `%s` is linted, not thrown over', mark => {
  expect(() => lint(`# A\n\n${mark.repeat(20_000)}a\n`, setupWith({}))).not.toThrow()
})
