import {blockEnd} from './mark-squares.ts'
import {TooLarge} from './parse.ts'

/** Refuses what the native parser would take the square of its size for, or nearly, where no other one is quicker. */
export function refuseSlow(text: string): void {
  if (text.length < shortest) return
  refuseTooDense(text)
  refuseTooWide(text)
  refuseAddresses(text)
}
const shortest = 40_000

/**
 * In a line that is not all ASCII it counts from the line's beginning for every node, every escape and every address that
 * is a link by itself: 120 KB of `*слово* ` in one line take it a second, 1 MB minutes. On many lines they don't.
 */
function refuseTooDense(text: string): void {
  let steps = 0
  for (const line of longLines(text))
    if (beyondAscii.test(line)) steps += (line.match(marks)?.length ?? 0) * line.length
  if (steps > mostSteps) throw new TooLarge('marks and characters of one line, multiplied', steps, mostSteps)
}
const mostSteps = 2e9
/** What becomes a link by itself: one of the web goes on to the next blank. */
const address = /(?:https?:\/\/|www\.)[a-z\d][^\s<]*|[\w.+-]@[\w-]+\.[a-z\d]/i
const marks = new RegExp(`[*_~\`]+|[[\\]<]|\\\\[!-/:-@[-\`{-~]|${address.source}`, 'gi')
const beyondAscii = /[^\x00-\x7f]/

/**
 * And from the beginning of their paragraph, though fifty times as fast, for every address that is a link by itself: 1 MB
 * of `a@b.c ` takes it four seconds.
 */
function refuseAddresses(text: string): void {
  if (text.length < mostAddresses * shortestAddress || !address.test(text)) return
  let here = 0
  let most = 0
  for (const [found] of text.matchAll(blockEndsAndAddresses)) {
    here = found[0] === '\n' || found[0] === '\r' ? 0 : here + 1
    if (here > most) most = here
  }
  if (most > mostAddresses) throw new TooLarge('addresses in one paragraph', most, mostAddresses)
}
const mostAddresses = 15_000
const shortestAddress = 'a@b.c '.length
const blockEndsAndAddresses = new RegExp(`${address.source}|${blockEnd.source}`, 'gi')

/**
 * And in a row of a table it counts from the row's beginning for every cell, also for those that no column has: 1 MB of
 * `| é ` in one row takes it two minutes. Long lines only, which a table of 200 columns doesn't have: shorter ones, however
 * many they are, take it less than a second per MB.
 */
function refuseTooWide(text: string): void {
  if (!text.includes('|')) return
  let steps = 0
  for (const line of longLines(text)) steps += stepsOf(line)
  // Where they are many, it is worth a look whether they are rows: of code, say, nobody counts the pipes.
  if (steps <= mostCellSteps) return
  steps = stepsInTables(text)
  if (steps > mostCellSteps) throw new TooLarge('pipes and characters of one row, multiplied', steps, mostCellSteps)
}
const mostCellSteps = 1e9
const shortestCounted = 3000

/** Lines that end in any way. */
function* longLines(text: string): Generator<string> {
  const readable = text.includes('\r') ? text.replaceAll('\r', '\n') : text
  for (let start = 0; start < text.length; ) {
    const next = readable.indexOf('\n', start)
    const end = next === -1 ? text.length : next
    if (end - start >= shortestCounted) yield text.slice(start, end)
    start = end + 1
  }
}

const stepsOf = (line: string): number =>
  line.length >= shortestCounted && beyondAscii.test(line) ? (line.split('|').length - 1) * line.length : 0

/** Of the lines from the one above a delimiter row to a blank one. */
function stepsInTables(text: string): number {
  let steps = 0
  let above = 0
  let isTable = false
  for (const line of text.split('\n')) {
    const here = stepsOf(line)
    if (!/[^\s>]/.test(line)) isTable = false
    else if (isTable) steps += here
    else if (!/[^-:|>\s]/.test(line) && /-/.test(line) && /[|:]/.test(line)) {
      isTable = true
      steps += above + here
    }
    above = here
  }
  return steps
}

/**
 * The parser reads as many blocks as there are, but whoever looks at the report then looks at each of them, some seventy
 * times: a MB of paragraphs of one letter took the processor 2.6 s. Of 43 long files by other people the densest has twenty
 * characters for a block, and the one with the most has 16,000.
 */
export function refuseCrowd(blocks: number, {length}: string): void {
  if (blocks > mostBlocks && length < blocks * shortestBlock)
    throw new TooLarge(
      `paragraphs, headings, points and rows of less than ${shortestBlock} characters each`,
      blocks,
      mostBlocks,
      'nobody writes a report of so many',
    )
}
const mostBlocks = 100_000
const shortestBlock = 10
