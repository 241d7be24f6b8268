import {expect, test} from 'vitest'
import {tooDeepAt} from '../../src/text/depth.ts'

const many = 400
const rows = (row: (i: number) => string, count = many) => Array.from({length: count}, (_, i) => row(i)).join('\n')

test.each<[string, string]>([
  ['a config', '{"rules": {"a": ["error", {"x": [1, 2]}]}, "files": ["[a-z].md"]}'],
  ['many, one after another', `[${'[],'.repeat(many)}[]]\n${'{}'.repeat(many)}`],
  ['many lines as deep', rows(() => '    - a: [b]')],
  ['deeper, and back', rows(i => `${' '.repeat(i % 50)}- a`)],
  ['closed more often than opened', ']'.repeat(many)],
  ['rules and words', `---\n${'-'.repeat(many)}\n${'?'.repeat(many)}\n${'a - '.repeat(many)}`],
  ['just not too deep', '['.repeat(300)],
])('%s', (_, text) => expect(tooDeepAt(text)).toBeUndefined())

test.each<[string, string, number, number]>([
  ['lists', `a:\n  ${'['.repeat(301)}`, 2, 303],
  ['objects and lists', '{"a":['.repeat(many), 1, 901],
  ['with others between', `[]${'[[]'.repeat(many)}`, 1, 901],
  ['points of one line', `a: 1\r\n${'- '.repeat(many)}x`, 2, 1],
  ['questions', '? '.repeat(many), 1, 1],
  ['one more space each time', rows(i => `${' '.repeat(i)}a:`), 301, 1],
  ['points and spaces', rows(i => `${'  '.repeat(i)}- - a`), 299, 1],
])('%s', (_, text, line, column) => expect(tooDeepAt(text)).toEqual({line, column}))
