import {expect, test} from 'vitest'
import {fix} from '../support/engine.ts'

/** What several rules make of a table that is broken in several ways: safe fixes, and with guesses. */
const cases: [name: string, broken: string, mended: string, guessed?: string][] = [
  [
    'torn, without dashes, with a short row and text below',
    '| a | b | c |\n\n| 1 | 2 | 3 |\n\n| 4 | 5 | 6 |\n| 7 | 8 |\n| 9 | 10 | 11 |\nAnd so on.\n',
    '| a | b | c |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |\n| 7 | 8 |  |\n| 9 | 10 | 11 |\n\nAnd so on.\n',
  ],
  [
    'torn, without dashes, with a short row that stands alone',
    '| a | b | c |\n\n| 1 | 2 | 3 |\n\n| 4 | 5 |\n\n| 7 | 8 | 9 |\n',
    '| a | b | c |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n\n| 4 | 5 |\n\n| 7 | 8 | 9 |\n',
    '| a | b | c |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n| 4 | 5 |  |\n| 7 | 8 | 9 |\n',
  ],
  [
    'short rows above the first blank line, too few dashes, torn off',
    '| a | b | c |\n\n| — | — |\n| 1 |\n| 2 | 3 | 4 |\n\n| 5 | 6 | 7 |\n',
    '| a | b | c |\n| --- | --- | --- |\n| 1 |  |  |\n| 2 | 3 | 4 |\n| 5 | 6 | 7 |\n',
  ],
  [
    'code in the header, in a row behind a blank line, text below',
    '| `a|b` | c |\n|---|---|\n| 1 | 2 |\n\n| `x||y` | 3 |\nwords\n',
    '| `a\\|b` | c |\n|---|---|\n| 1 | 2 |\n| `x\\|\\|y` | 3 |\n\nwords\n',
  ],
  [
    'swallowed by a list item, torn, text below',
    '- item\n| a | b |\n|---|---|\n\n| 1 | 2 |\nwords\n',
    '- item\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nwords\n',
  ],
  [
    'in a quote, with Windows line endings',
    '> | a | b |\r\n>\r\n> | 1 | 2 |\r\n>\r\n> | 3 | 4 |\r\n> words\r\n',
    '> | a | b |\r\n> | --- | --- |\r\n> | 1 | 2 |\r\n> | 3 | 4 |\r\n>\r\n> words\r\n',
  ],
]

test.each(cases)('%s', (_, broken, mended, guessed) => {
  const run = (text: string, unsafe: boolean) => {
    const outcome = fix(text, {wanted: rule => rule.startsWith('table-'), unsafe})
    expect(outcome.converged).toBe(true)
    return new TextDecoder().decode(outcome.bytes)
  }
  expect(run(broken, false)).toBe(mended)
  expect(run(broken, true)).toBe(guessed ?? mended)
})
