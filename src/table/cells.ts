import type {Span} from '../text/span.ts'
import type {Row} from './table.ts'

export const isSpace = (unit: number) => unit === 32 || unit === 9

/** The span without the space at its ends. */
export function trim(text: string, start: number, end: number): Span {
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  while (start < end && isSpace(text.charCodeAt(start))) start++
  return {start, end}
}

/** Where the pipes stand that part cells. A backslash hides a pipe, or the backslash behind it, from this. */
function findPipes(text: string, start: number, end: number): number[] {
  const pipes: number[] = []
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 92) {
      const next = text.charCodeAt(at + 1)
      if (next === 92 || next === 124) at++
    } else if (unit === 124) pipes.push(at)
  }
  return pipes
}

/** What that many cells are called. */
export const cellWord = (count: number) => (count === 1 ? 'cell' : 'cells')

/** Reads a line's content as a row, the way GFM does: pipes in code spans part cells too. */
export function readRow(text: string, line: number, from: number, to: number): Row {
  const {start, end} = trim(text, from, to)
  const pipes = findPipes(text, start, end)
  const opens = pipes[0] === start
  const closes = pipes.length > (opens ? 1 : 0) && pipes.at(-1) === end - 1
  const cells: Span[] = []
  let at = opens ? start + 1 : start
  for (let i = opens ? 1 : 0; i < pipes.length; i++) {
    cells.push(trim(text, at, pipes[i]!))
    at = pipes[i]! + 1
  }
  if (!closes) cells.push(trim(text, at, end))
  // Copied: what grew by `push` has room for sixteen more, which a flood of rows has not.
  return {line, start, end, cells: cells.slice(), pipes: pipes.slice(), opens, closes}
}
