import {expect, test} from 'vitest'
import {scan} from './oracle.ts'

/** A table in short: how many rows, how it is broken. */
const brief = (text: string) =>
  scan(text).map(({header, delimiter, body, gaps, tail, swallowed, readable}) => ({
    cells: header.cells.map(({start, end}) => text.slice(start, end)).join(' '),
    rows: body.length,
    gaps: gaps.map(({start, end}) => text.slice(start, end)),
    ...(delimiter ? {} : {bare: true}),
    ...(readable ? {} : {unreadable: true}),
    ...(tail.length > 0 ? {tail: tail.length} : {}),
    ...(swallowed ? {swallowed} : {}),
  }))

const cases: [name: string, text: string, tables: unknown[]][] = [
  [
    'rows torn apart',
    '| a | b |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 |\n\n\n| 5 | 6 |\n',
    [{cells: 'a b', rows: 3, gaps: ['\n', '\n\n']}],
  ],
  [
    'header torn off',
    '| a | b |\r\n\r\n|---|---|\r\n\r\n| 1 | 2 |\r\n',
    [{cells: 'a b', rows: 1, gaps: ['\r\n', '\r\n']}],
  ],
  [
    'pretty dashes torn off',
    '| a | b |\n\n|—|—|\n\n| 1 | 2 |\n',
    [{cells: 'a b', rows: 1, gaps: ['\n', '\n'], unreadable: true}],
  ],
  [
    'a row of dashes that says nothing',
    '| a | b |\n|---|---|\n\n| 1 | 2 |\n\n| — | — |\n',
    [{cells: 'a b', rows: 2, gaps: ['\n', '\n']}],
  ],
  ['in a quote', '> | a | b |\n> |---|---|\n>\n> | 1 | 2 |\n', [{cells: 'a b', rows: 1, gaps: ['>\n']}]],
  ['in a list item', '- x\n\n  | a | b |\n  |---|---|\n\n  | 1 | 2 |\n', [{cells: 'a b', rows: 1, gaps: ['\n']}]],
  [
    'on the line of a list mark',
    '1. | a | b |\n   |---|---|\n \n   | 1 | 2 |\n',
    [{cells: 'a b', rows: 1, gaps: [' \n']}],
  ],
  [
    'a second table',
    '| a | b |\n|---|---|\n\n| c | d |\n|---|---|\n| 1 | 2 |\n',
    [
      {cells: 'a b', rows: 0, gaps: []},
      {cells: 'c d', rows: 1, gaps: []},
    ],
  ],
  [
    'a second table, torn',
    '| a | b |\n|---|---|\n| 1 | 2 |\n\n| c | d |\n\n|---|---|\n\n| 3 | 4 |\n',
    [
      {cells: 'a b', rows: 1, gaps: []},
      {cells: 'c d', rows: 1, gaps: ['\n', '\n']},
    ],
  ],
  ['rows of another width', '| a | b |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 | 5 |\n', [{cells: 'a b', rows: 1, gaps: []}]],
  ['prose with a pipe', '| a | b |\n|---|---|\n| 1 | 2 |\n\nuse a | b\n', [{cells: 'a b', rows: 1, gaps: []}]],
  [
    'a row with prose below',
    '| a | b |\n|---|---|\n\n| 1 | 2 |\nwords\n',
    [{cells: 'a b', rows: 1, gaps: ['\n'], tail: 1}],
  ],
  ['a row in another list item', '- | a | b |\n  |---|---|\n\n- | 1 | 2 |\n', [{cells: 'a b', rows: 0, gaps: []}]],
  ['a row outside of the quote', '> | a | b |\n> |---|---|\n\n| 1 | 2 |\n', [{cells: 'a b', rows: 0, gaps: []}]],
  ['a comment between', '| a | b |\n|---|---|\n\n<!-- x -->\n\n| 1 | 2 |\n', [{cells: 'a b', rows: 0, gaps: []}]],
  [
    'the header again',
    '| a | b |\n|---|---|\n| 1 | 2 |\n\n| a | b |\n| 3 | 4 |\n',
    [
      {cells: 'a b', rows: 1, gaps: []},
      {cells: 'a b', rows: 1, gaps: [], bare: true, unreadable: true},
    ],
  ],
  [
    'another header, in bold',
    '| a | b |\n|---|---|\n| x | y |\n\n| **c** | **d** |\n| z | w |\n',
    [
      {cells: 'a b', rows: 1, gaps: []},
      {cells: '**c** **d**', rows: 1, gaps: [], bare: true, unreadable: true},
    ],
  ],
  [
    'another header, above numbers',
    '| a | b |\n|---|---|\n| x | 1 |\n\n| city | code |\n| z | 2 |\n',
    [
      {cells: 'a b', rows: 1, gaps: []},
      {cells: 'city code', rows: 1, gaps: [], bare: true, unreadable: true},
    ],
  ],
  ['no row of dashes', '| a | b |\n| 1 | 2 |\n', [{cells: 'a b', rows: 1, gaps: [], bare: true, unreadable: true}]],
  [
    'no row of dashes, torn',
    '| a | b |\n\n| 1 | 2 |\n\n| 3 | 4 |\n',
    [{cells: 'a b', rows: 2, gaps: ['\n', '\n'], bare: true, unreadable: true}],
  ],
  ['two lone rows', '| a | b |\n\n| 1 | 2 |\n', []],
  ['pretty dashes', '| a | b |\n|—|:═══:|\n| 1 | 2 |\n', [{cells: 'a b', rows: 1, gaps: [], unreadable: true}]],
  ['crosses', '| a | b |\n|---+---|\n| 1 | 2 |\n', [{cells: 'a b', rows: 1, gaps: [], unreadable: true}]],
  ['too few dashes', '| a | b |\n|---|\n| 1 | 2 |\n', [{cells: 'a b', rows: 1, gaps: [], unreadable: true}]],
  [
    'a form to fill in',
    '| Name | Date |\n| ____ | ____ |\n',
    [{cells: 'Name Date', rows: 1, gaps: [], bare: true, unreadable: true}],
  ],
  ['norms', '|x| = |y|\n|a| = |b|\n', []],
  ['spoilers', '||a||\n||b||\n', []],
  ['links in a bar', '[a](x) | [b](y)\n[c](x) | [d](y)\n', []],
  ['a line block', '| the first line\n| the second\n', []],
  ['code', '```\n| a | b |\n|---|---|\n```\n', []],
  [
    'swallowed by a list item',
    '- x\n| a | b |\n|---|---|\n| 1 | 2 |\n',
    [{cells: 'a b', rows: 1, gaps: [], swallowed: true}],
  ],
]

test.each(cases)('%s', (_, text, tables) => {
  expect(brief(text)).toEqual(tables)
})
