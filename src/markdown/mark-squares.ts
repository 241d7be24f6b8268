/**
 * Where a block ends, as far as a cheap look can tell: before a blank line, an item, a row, a heading. A CR before an LF is
 * no line end of its own, or each line that ends in both would be a block.
 */
export const blockEnd = /(?:\r\n|\n|\r(?!\n))(?:[ \t]*(?=[\r\n])|[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]|[|#]))/

const emphasis = new RegExp(`[*_~]+|${blockEnd.source}`, 'g')
const emphasisAndBrackets = new RegExp(`[*_~]+|\\]|${blockEnd.source}`, 'g')

/** The squares of how many marks of emphasis each block of a text has: what a parser's time can grow with. */
export const emphasisSquares = (text: string): number => squaresOf(text, emphasis)

/** Of brackets that close too: for each, micromark looks all the way back for what it closes. */
export const markSquares = (text: string): number => squaresOf(text, emphasisAndBrackets)

function squaresOf(text: string, marks: RegExp): number {
  let squares = 0
  let here = 0
  for (const [found] of text.matchAll(marks)) {
    if (found[0] === '\n' || found[0] === '\r') here = 0
    else {
      squares += 2 * here + 1
      here++
    }
  }
  return squares
}
