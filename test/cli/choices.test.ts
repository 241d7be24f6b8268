import {expect, test} from 'vitest'
import {describe as inWords} from '../../src/cli/fix/choices.ts'

test.each([
  ['', '\r\n\r\n## Overview\r\n\r\nTODO: in two sentences', 'Insert `## Overview` and the line below it'],
  ['', '## A\n\n- b\n- c\n', 'Insert `## A` and 2 lines below it'],
  ['', '\n~~~', 'Insert `~~~`'],
  ['', '\n', 'Insert a line break'],
  ['', '\n\n', 'Insert a blank line'],
  ['', ' ', 'Make it `( )`'],
  ['\n\n', '', 'Remove a blank line'],
  ['ab', '', 'Remove `ab`'],
  ['ab', 'ac', 'ac'],
  ['a', 'a very long text that goes on and on and on and on', 'a very long text that goes on and on and…'],
])('a guess in a few words: %j to %j', (before, after, words) => {
  expect(inWords([{start: 1, end: 1 + before.length, text: after}], `(${before})`)).toBe(words)
})

test('what a space or two changes make of a line is shown, not that they are made', () => {
  const put = (at: number, text: string, end = at) => ({start: at, end, text})
  const quoted = 'See [the docs]("https://example.org/docs") first.\nNext'
  expect(inWords([put(1, ' ')], '#Challenges\n\nText')).toBe('Make it `# Challenges`')
  expect(inWords([put(40, '', 41), put(15, '', 16)], quoted)).toBe('Make it `… docs](https://example.org/docs) first.`')
  // Of spaces at its end nothing is to be seen, and not all lines fit.
  expect(inWords([put(4, '  ')], 'Text\nNext')).toBe('Insert `  `')
  expect(inWords([put(0, '- '), put(5, '- ')], 'Text\nNext')).toBe('Make the change at 2 places')
  const twice = 'I recieved it\nRecieved and recieved\n'
  expect(inWords([put(5, 'ei', 7), put(30, 'ei', 32)], twice)).toBe('`received` at 2 places')
  expect(inWords([put(5, 'ei', 7), put(17, 'ei', 19)], twice)).toBe('Make the change at 2 places')
})

test('in a narrow terminal a choice keeps to its line', () => {
  const put = [{start: 0, end: 0, text: '## Important Backend Development Concepts\n\n_What to write_\n'}]
  expect(inWords(put, 'text', 35)).toBe('Insert `## Important Backend Development Co…` and the line below it')
})

test.each([
  ['I recieved it', 5, 7, 'ei', 'received'],
  ['on github, too', 3, 7, 'GitH', 'GitHub'],
  ['in nodejs', 7, 7, '.', 'node.js'],
  ['the adress', 6, 6, 'd', 'address'],
  ['alot of it', 1, 1, ' ', 'a lot'],
  ['*a *', 2, 3, '', 'Remove ` `'],
  ['[a] (b)', 3, 4, '', 'Remove ` `'],
  ['a ðŸ snake', 2, 4, '🐍', '🐍'],
])('a guess within a word is shown as the word: %s', (text, start, end, put, words) => {
  expect(inWords([{start, end, text: put}], text)).toBe(words)
})
