import {expect, test} from 'vitest'
import {withConflicts} from '../../src/table/conflicts.ts'
import {scanPasted} from '../../src/table/pasted.ts'
import {Lines} from '../../src/text/lines.ts'

const seen = (text: string, opaque: {start: number; end: number}[] = []) =>
  scanPasted(text, new Lines(text), () => opaque).map(({by, rows, wrapped}) => [
    wrapped ? `${by}, wrapped` : by,
    rows.map(row => row.join('/')).join(' '),
  ])

test.each<[string, string, string[][]]>([
  ['tabs', 'a\tb\tc\nd\te\tf\n', [['tabs', 'a/b/c d/e/f']]],
  ['tabs, of too few cells', 'a\tb\nd\te\n', []],
  ['tabs, three lines of two', 'a\tb\nc\td\ne\tf\n', [['tabs', 'a/b c/d e/f']]],
  ['tabs, cells of any width, some empty', 'a\tb\tc\nlong\t\te\n', [['tabs', 'a/b/c long//e']]],
  ['tabs, an empty cell above', 'a\t\tc\nd\te\tf\n', []],
  ['tabs below other text', 'Words.\na\tb\tc\nd\te\tf\n', [['tabs', 'a/b/c d/e/f']]],
  ['tabs above other text', 'a\tb\tc\nd\te\tf\nWords.\n', [['tabs, wrapped', 'a/b/c d/e/f']]],
  ['tabs far above the end', `a\tb\tc\nd\te\tf\n${'Words.\n'.repeat(4)}`, []],
  ['tabs, one more in a line', 'a\tb\tc\td\ne\tf\tg\nh\ti\tj\n', [['tabs', 'e/f/g h/i/j']]],
  ['spaces', 'a   b\nc   d\ne   f\n', [['spaces', 'a/b c/d e/f']]],
  ['spaces, two lines', 'a   b   c\nd   e   f\n', []],
  ['spaces that do not align', 'a   b\ncc   d\ne   f\n', []],
  ["Pandoc's, with its header above a row of dashes", 'A     B\n----  ----\na     b\nc     d\ne     f\n', []],
  ["Pandoc's, aligned to the right", '> A     B\r\n> ----  ----\r\n>  a     b\r\n>  c     d\r\n>  e     f\r\n', []],
  ['spaces below a rule', '----\na     b\nc     d\ne     f\n', [['spaces', 'a/b c/d e/f']]],
  ['spaces and tabs', 'a   b\tc\nd   e\tf\ng   h\ti\n', [['tabs', 'a   b/c d   e/f g   h/i']]],
  ['one space', 'a b\nc d\ne f\n', []],
  ['spaces at the end only', 'a  \nb  \nc  \n', []],
  ['a table with pipes', '| a   b |\n|---|\n| c   d |\n', []],
  ['lines drawn', '│ a │ b │\n│ c │ d │\n', [['lines', 'a/b c/d']]],
  ['lines drawn, with borders', '┌───┬───┐\n│ a │ b │\n├───┼───┤\n│ c │ d │\n└───┴───┘\n', [['lines', 'a/b c/d']]],
  ['borders of ASCII', '+---+---+\n| a | b |\n+===+===+\n| c | d |\n+---+---+\n', [['lines', 'a/b c/d']]],
  [
    'a row over several lines',
    '+---+---+\n| a | b |\n+---+---+\n| c | d |\n| e | f |\n+---+---+\n| g | h |\n+---+---+\n',
    [['lines, wrapped', 'a/b c/d e/f g/h']],
  ],
  [
    'three rows, each over one line',
    '+--+--+\n| a | b |\n+--+--+\n| c | d |\n+--+--+\n| e | f |\n+--+--+\n',
    [['lines', 'a/b c/d e/f']],
  ],
  ['only pipes', '| a | b |\n| c | d |\n', []],
  ['only pipes and dashes', '|---|---|\n| a | b |\n| c | d |\n', []],
  ['rows of other lengths', '│ a │ b │\n│ c │\n', []],
  ['one column', '│ a │\n│ b │\n', []],
  ['one row', '│ a │ b │\n', []],
  ['a line without an end', '│ a │ b │\n│ c │ d\n', []],
  ['a line of dashes between', '│ a │ b │\n- - -\n│ c │ d │\n', []],
  ['a heading underlined', '│ a │ b │\n│ c │ d │\n===\n', []],
  ['equal signs above', '===\n│ a │ b │\n│ c │ d │\n', []],
  ['dashes above', '- - -\n│ a │ b │\n│ c │ d │\n', [['lines', 'a/b c/d']]],
  ['words between borders', '+---+---+\nabaca\nadaea\n+---+---+\n', []],
  ['one row between borders', '┌───┬───┐\n│ a │ b │\n└───┴───┘\n', []],
  ['a bar alone between borders', '┌───┐\n│\n││\n└───┘\n', []],
  ['a bar at one end between borders', '┌───┐\n│ a │ b\n│ c │ d\n└───┘\n', []],
  ['above a heading', 'a\tb\tc\nd\te\tf\n# Head\n', [['tabs', 'a/b/c d/e/f']]],
  ['above a rule', 'a\tb\tc\nd\te\tf\n***\n', [['tabs', 'a/b/c d/e/f']]],
  ['above what makes a heading of it', 'a\tb\tc\nd\te\tf\n---\n', []],
  ['in a quote', '> a\tb\tc\n> d\te\tf\n', [['tabs', 'a/b/c d/e/f']]],
  ['in code by indentation', 'x\n\n    a\tb\tc\n    d\te\tf\n', []],
  ['by three spaces is none', '   a\tb\tc\n   d\te\tf\n', [['tabs', 'a/b/c d/e/f']]],
  [
    'two tables',
    'a\tb\tc\nd\te\tf\n\ng   h\ni   j\nk   l\n',
    [
      ['tabs', 'a/b/c d/e/f'],
      ['spaces', 'g/h i/j k/l'],
    ],
  ],
  ['one hint alone', 'a   b\n\nc\n', []],
])('%s', (_, text, tables) => expect(seen(text)).toEqual(tables))

test('nothing is seen where one is not to look', () => {
  const text = 'a\tb\tc\nd\te\tf\n\nx\ng\th\ti\nj\tk\tl\n'
  expect(seen(text, [{start: 0, end: 11}])).toEqual([['tabs', 'g/h/i j/k/l']])
  expect(seen(text, [{start: 0, end: text.length}])).toEqual([])
})

test('merge conflicts are where one is not to look', () => {
  const find = (text: string, opaque: {start: number; end: number}[] = []) =>
    withConflicts(text, new Lines(text), opaque)
  const text = 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> x\nd\n'
  const conflict = {start: 2, end: text.indexOf('\nd')}
  expect(find(text)).toEqual([conflict])
  expect(
    find(text, [
      {start: 38, end: 39},
      {start: 0, end: 1},
    ]),
  ).toEqual([{start: 0, end: 1}, conflict, {start: 38, end: 39}])
  expect(find(`${text}${text}`)).toHaveLength(2)
  // From the first sign to the first end; an end without one is none, nor is a sign within a line.
  expect(find('<<<<<<< a\n<<<<<<< b\n>>>>>>> c\n>>>>>>> d\n')).toEqual([{start: 0, end: 29}])
  for (const none of ['a\n', '<<<<<<< HEAD\nb\n', '>>>>>>> x\na\n', 'x <<<<<<< a\n>>>>>>> b\n']) {
    const opaque: {start: number; end: number}[] = []
    expect(find(none, opaque)).toBe(opaque)
  }
})
