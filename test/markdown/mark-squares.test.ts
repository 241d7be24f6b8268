import {expect, test} from 'vitest'
import {emphasisSquares, markSquares} from '../../src/markdown/mark-squares.ts'

// What a parser's time grows with: marks are counted anew in each block.
test.each([
  ['a', 0],
  ['*a* **b', 9],
  ['~a_', 4],
  ['a]', 0, 1],
  ['*a]', 1, 4],
  ['*\n*', 4],
  ['*\r*', 4],
  ['*\r\n*', 4],
  ['*\n\n*', 2],
  ['*\r\r*', 2],
  ['*\r\n\r\n*', 2],
  ['*\n \t\n*', 2],
  ['*\n- *', 2],
  ['*\r+ *', 2],
  ['*\r\n> 12. *', 2],
  ['*\n12.*', 4],
  ['*\n| *', 2],
  ['*\n# *', 2],
  ['*\n> *', 4],
])('%j has %i squares of marks', (text, emphasis, all = emphasis) => {
  expect(emphasisSquares(text)).toBe(emphasis)
  expect(markSquares(text)).toBe(all)
})
