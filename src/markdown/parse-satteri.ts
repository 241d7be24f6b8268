import type {Root} from 'mdast'
import {blockEnd, emphasisSquares, markSquares} from './mark-squares.ts'
import {Declined, isTooMuch, type Parse, TooLarge} from './parse.ts'
import {doubtOf, doubtOfTree} from './satteri-doubts.ts'
import {treeOf} from './satteri-tree.ts'
import {settle} from './settle.ts'

export type Satteri = Pick<
  typeof import('satteri'),
  'createMdastHandle' | 'serializeHandle' | 'dropHandle' | 'MdastReader'
>

/**
 * Of a longer text the native parser's tree counts, whatever there is to doubt about it: some constructs, such as
 * footnotes, cost the reference 30 s per MB.
 */
const mostForDoubts = 64 * 1024

const features = {frontmatter: false, gfm: true} as const

/**
 * The native parser, behind the same seam. It declines what it would read otherwise than the reference, but only what
 * the reference can read in bearable time: of any other file, a tree that is nearly right is better than none.
 */
export function satteriParser(satteri: Satteri): Parse {
  return text => {
    const slow = isSlow(text)
    const isSmall = text.length <= mostForDoubts
    if (isSmall) decline(slow ? 'too many character references' : doubtOf(text), text)
    // Another character for `&` leaves every place as it is, and no reference. One of ASCII: beyond it places cost time.
    const readable = slow ? text.replaceAll('&', ';') : text
    refuseTooDense(text)
    refuseTooWide(text)
    const tree = parsed(isTangled(text) ? untangled(readable) : readable, satteri)
    if (isSmall) decline(doubtOfTree(tree, text), text)
    settle(tree, text)
    return tree
  }
}

function parsed(text: string, {createMdastHandle, serializeHandle, dropHandle, MdastReader}: Satteri): Root {
  try {
    const handle = createMdastHandle(text, features)
    try {
      return treeOf(new MdastReader(serializeHandle(handle)))
    } finally {
      dropHandle(handle)
    }
  } catch (error) {
    throw isTooMuch(error) ? error : new Declined(String(error))
  }
}

/** Of 20 KB of `*_a` the reference would make a tree in 10 s. */
function decline(why: string | undefined, text: string): void {
  if (why && markSquares(text) <= mostSquares) throw new Declined(why)
}

/**
 * Its time grows with the square of the character references in a block: 280 KB of them take 10 s, 2,000 on as many
 * lines of a paragraph a quarter of a second, but 8,000 paragraphs with one each no more than any others.
 */
const mostReferences = 2000
const mostSquares = mostReferences ** 2
const shortest = '&lt;'.length

function isSlow(text: string): boolean {
  if (text.length < mostReferences * shortest || !text.includes('&')) return false
  let squares = 0
  let here = 0
  for (const [found] of text.matchAll(
    /&(?:#x?[\da-f]{1,7}|[a-z][a-z\d]{1,31});|(?:\r\n|\n|\r(?!\n))[ \t]*(?=[\r\n])/gi,
  )) {
    if (found[0] === '&') {
      squares += 2 * here + 1
      here++
    } else here = 0
  }
  return squares > mostSquares
}

/**
 * As with references: 80 KB of `_a`, without a space, take it over a second, and 1 MB minutes. Ten thousand marks of
 * emphasis in one paragraph mean nothing to anybody.
 */
const isTangled = (text: string) => text.length > 20_000 && text.includes('_') && emphasisSquares(text) > mostTangled
const mostTangled = 10_000 ** 2

/** Underscores beside words are the ones: another character for them leaves every place as it is, and every rule of them. */
const untangled = (text: string) => text.replace(/(?<=[^\s_])_+|_+(?=[^\s_])/g, run => 'x'.repeat(run.length))

/**
 * In a paragraph that is not all ASCII it counts from the paragraph's beginning for every node: 80 KB of `*слово* ` take it
 * half a second, 1 MB minutes. Lists, tables and paragraphs of bearable size don't.
 */
function refuseTooDense(text: string): void {
  if (text.length < 100_000 || !/[^\x00-\x7f]/.test(text)) return
  let steps = 0
  let marks = 0
  let start = 0
  for (const {0: found, index} of text.matchAll(blockEndsAndMarks)) {
    if (found[0] !== '\n' && found[0] !== '\r') marks++
    else {
      steps += marks * (index - start)
      marks = 0
      start = index
    }
  }
  steps += marks * (text.length - start)
  if (steps > mostSteps) throw new TooLarge('marks and characters of one paragraph, multiplied', steps, mostSteps)
}
const mostSteps = 5e9
const blockEndsAndMarks = new RegExp(`[*_~\`]+|[[\\]<]|${blockEnd.source}`, 'g')

/**
 * And in a row of a table it counts from the row's beginning for every cell, also for those that no column has: 1 MB of
 * `| é ` in one row takes it two minutes. Long lines only, which a table of 200 columns doesn't have: shorter ones, however
 * many they are, take it less than a second per MB.
 */
function refuseTooWide(text: string): void {
  if (text.length < 40_000 || !text.includes('|')) return
  let steps = 0
  for (const line of longLines(text)) steps += stepsOf(line)
  // Where they are many, it is worth a look whether they are rows: of code, say, nobody counts the pipes.
  if (steps <= mostCellSteps) return
  steps = stepsInTables(text)
  if (steps > mostCellSteps) throw new TooLarge('pipes and characters of one row, multiplied', steps, mostCellSteps)
}
const mostCellSteps = 1e9
const shortestCounted = 3000

function* longLines(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const end = endOfLine(text, start)
    if (end - start >= shortestCounted) yield text.slice(start, end)
    start = end + 1
  }
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end === -1 ? text.length : end
}

const stepsOf = (line: string): number =>
  line.length >= shortestCounted && /[^\x00-\x7f]/.test(line) ? (line.split('|').length - 1) * line.length : 0

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
