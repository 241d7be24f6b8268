import type {Span} from '../text/span.ts'
import type {Row} from './table.ts'

export const isSpace = (unit: number) => unit === 32 || unit === 9

/** The span without the space at its ends. */
export function trim(text: string, start: number, end: number): Span {
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  while (start < end && isSpace(text.charCodeAt(start))) start++
  return {start, end}
}

/** Where the next pipe stands that parts cells, or the end. A backslash hides a pipe, or the backslash after it, from this. */
function nextPipe(text: string, start: number, end: number): number {
  let at = start
  for (; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 124) break
    if (unit !== 92) continue
    const next = text.charCodeAt(at + 1)
    if (next === 92 || next === 124) at++
  }
  return Math.min(at, end)
}

/**
 * Counted first: what grows by `push` has room for sixteen more, which in a flood of rows was a third of all memory.
 */
function findPipes(text: string, start: number, end: number): number[] {
  let count = 0
  for (let at = nextPipe(text, start, end); at < end; at = nextPipe(text, at + 1, end)) count++
  const pipes = new Array<number>(count)
  for (let i = 0, at = start; i < count; i++) {
    at = nextPipe(text, at, end)
    pipes[i] = at++
  }
  return pipes
}

/** Whether a row is the last pipe of the one above, which somebody broke. */
export const isOnlyPipe = (text: string, {start, end}: Span): boolean => text.slice(start, end).trim() === '|'

/** What that many cells are called. */
export const cellWord = (count: number) => (count === 1 ? 'cell' : 'cells')

/** Reads a line's content as a row, the way GFM does: pipes in code spans part cells too. */
export function readRow(text: string, line: number, from: number, to: number): Row {
  const {start, end} = trim(text, from, to)
  const pipes = findPipes(text, start, end)
  const opens = pipes[0] === start
  const closes = pipes.length > (opens ? 1 : 0) && pipes.at(-1) === end - 1
  const first = opens ? 1 : 0
  const cells = new Array<Span>(pipes.length - first + (closes ? 0 : 1))
  let at = start + first
  for (let i = 0; i < cells.length; i++) {
    const close = pipes[first + i] ?? end
    cells[i] = trim(text, at, close)
    at = close + 1
  }
  return {line, start, end, cells, pipes, opens, closes}
}
