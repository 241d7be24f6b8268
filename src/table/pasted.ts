import {lazily} from '../text/lazily.ts'
import type {Lines} from '../text/lines.ts'
import type {Span} from '../text/span.ts'
import {type Block, blocks} from './blocks.ts'
import {withConflicts} from './conflicts.ts'
import type {BlockLine} from './containers.ts'
import {readPiece} from './pieces.ts'

/** Text that looks like a table on a screen, and what made its columns. */
export interface Pasted extends Span {
  by: 'tabs' | 'spaces' | 'lines'
  rows: string[][]
  /** The line below the first, whose quote marks and indent a new line takes. */
  below: BlockLine
  /** A cell goes on over several lines, or text stands right below: no table can be made of it by itself. */
  wrapped: boolean
}

/** A row, and where its fields begin: only aligned fields tell a table from text with wide gaps. */
interface Fields {
  cells: string[]
  starts: number[]
}

const gap = /[ \u00a0]{2,}/g
/** What a word processor puts before a point is no letter and no figure: `•`, `⦁`, a square of a font of its own. */
const bullet = lazily(() => /^[^\p{L}\p{N}]$/u)

const byTabs = (content: string): Fields => ({cells: content.split('\t').map(cell => cell.trim()), starts: []})

function bySpaces(content: string): Fields | undefined {
  if (content.includes('\t')) return undefined
  const fields: Fields = {cells: [], starts: [0]}
  let at = 0
  for (const match of content.matchAll(gap)) {
    fields.cells.push(content.slice(at, match.index))
    at = match.index + match[0].length
    fields.starts.push(at)
  }
  fields.cells.push(content.slice(at))
  return fields
}

const sameStarts = (a: Fields, b: Fields) =>
  a.cells.length === b.cells.length && a.starts.every((start, i) => start === b.starts[i])

/** So many cells at least, or two lines with a gap in each would be a table. */
const leastCells = 6

function inColumns(text: string, block: Block, by: 'tabs' | 'spaces'): Pasted | undefined {
  // Whatever has its pipes, even if its row of dashes is missing, is for the other rules.
  if (readPiece(text, block)) return undefined
  const rows: Fields[] = []
  // From below: text may stand above a table, but a table would swallow what stands right below.
  const below = by === 'tabs' ? linesBelow(text, block) : 0
  const lines = block.lines.slice(0, block.lines.length - below)
  for (let i = lines.length - 1; i >= 0; i--) {
    const content = text.slice(lines[i]!.start, lines[i]!.end).trimEnd()
    const fields = by === 'tabs' ? byTabs(content) : bySpaces(content)
    if (!fields || fields.cells.length < 2 || (rows[0] && !sameStarts(fields, rows[0]))) break
    rows.push(fields)
  }
  const cells = rows.map(row => row.cells).reverse()
  if (cells.length < (by === 'tabs' ? 2 : 3) || cells.length * cells[0]!.length < leastCells) return undefined
  if (cells[0]!.some(cell => cell === '')) return undefined
  // `•⇥Text` is a point of a list: `list-glued` tells it.
  if (by === 'tabs' && cells[0]!.length === 2 && cells.some(([mark]) => bullet().test(mark!))) return undefined
  if (isBelowDashes(text, lines[lines.length - cells.length]!.start)) return undefined
  return pasted(by, lines.slice(-cells.length), inBold(cells), below > 0)
}

/** Whether a row of dashes stands right above, as in Pandoc's tables, which have their header above that. It ends a block. */
function isBelowDashes(text: string, at: number): boolean {
  const end = text.lastIndexOf('\n', at - 1)
  const above = text.slice(text.lastIndexOf('\n', end - 1) + 1, Math.max(0, end))
  return /^[ \t>]*-{2,}(?:[ \t]+-{2,})+\s*$/.test(above)
}

/** `**Week⇥Task**`: what was bold is each cell of the header. */
function inBold(cells: string[][]): string[][] {
  const [header, ...rest] = cells as [string[], ...string[][]]
  const [first, last] = [header[0]!, header.at(-1)!]
  if (
    !/^\*\*(?!.*\*\*)/.test(first) ||
    !/^[^*]*\*\*$/.test(last) ||
    header.slice(1, -1).some(cell => cell.includes('*'))
  )
    return cells
  return [header.map(cell => `**${cell.replaceAll('**', '')}**`), ...rest]
}

/** Lines without tabs below lines with some, as a page that was copied whole has its next heading there. */
function linesBelow(text: string, {lines}: Block): number {
  let count = 0
  while (count < Math.min(4, lines.length) && !isTabbed(text, lines[lines.length - 1 - count]!)) count++
  return count < Math.min(4, lines.length) ? count : 0
}

const isTabbed = (text: string, {start, end}: BlockLine) => text.slice(start, end).includes('\t')

/** Signs that stand where a pipe belongs, and those that borders are drawn with. */
const bars = '|│┃║｜︱∣┆┇┊┋'
const border = /^[-=+─━═┄┅┈┉┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝╭╮╰╯╒╤╕╞╪╡╘╧╛╓╥╖╟╫╢╙╨╜|│┃║｜ \t:]+$/

function betweenLines(text: string, {lines}: Block): Pasted | undefined {
  const groups: string[][][] = [[]]
  let drawn = false
  for (const {start, end} of lines) {
    const content = text.slice(start, end).trimEnd()
    const sign = content[0]!
    if (border.test(content) && /[-=─━═┄┅┈┉]/.test(content)) {
      if (sign === '-' || sign === '=') return undefined
      drawn ||= sign !== '|'
      if (groups.at(-1)!.length > 0) groups.push([])
    } else if (bars.includes(sign) && content.endsWith(sign)) {
      drawn ||= sign !== '|'
      groups.at(-1)!.push(
        content
          .slice(1, -1)
          .split(sign)
          .map(cell => cell.trim()),
      )
    } else return undefined
  }
  const rows = groups.flat()
  const width = rows[0]?.length ?? 0
  if (!drawn || rows.length < 2 || width < 2 || !rows.every(row => row.length === width)) return undefined
  // A border below every row, and several lines between two borders: those lines are one row.
  const filled = groups.filter(group => group.length > 0)
  const wrapped = filled.length > 2 && filled.some(group => group.length > 1)
  return pasted('lines', lines, rows, wrapped)
}

const pasted = (by: Pasted['by'], lines: readonly BlockLine[], rows: string[][], wrapped: boolean): Pasted => ({
  by,
  rows,
  wrapped,
  start: lines[0]!.start,
  end: lines.at(-1)!.end,
  below: lines[1]!,
})

/** What lines of drawn tables have, and lines of columns; the latter come in pairs at least. */
const drawing = /[│┃║｜︱∣┆┇┊┋]|\+[-=]/
const columns = /^(?![ \t]*\|).*(?:\S[ \u00a0]{2,}\S|\S\t)/

/** Whether a tab or two spaces come right after something: looked for sign by sign, in a tenth of a pattern's time. */
function mayHoldColumns(text: string): boolean {
  if (text.includes('\u00a0')) return true
  for (const gap of ['  ', '\t']) {
    for (let at = text.indexOf(gap); at !== -1; at = text.indexOf(gap, at + 1)) {
      if (at > 0 && !/\s/.test(text[at - 1]!)) return true
    }
  }
  return false
}

/** Whether it is worth a closer look. Most texts have nothing of all this outside of their code. */
function hints(lines: Lines, opaque: readonly Span[]): boolean {
  let next = 0
  let pair = false
  for (const line of lines) {
    while (next < opaque.length && opaque[next]!.end <= line.start) next++
    const hidden = next < opaque.length && opaque[next]!.start <= line.start
    const content = hidden ? '' : lines.slice(line)
    if (drawing.test(content)) return true
    const hint = columns.test(content)
    if (hint && pair) return true
    pair = hint
  }
  return false
}

/**
 * Every stretch of text that was a table where it was copied from. Where code and HTML are is asked only if need be.
 */
export function scanPasted(text: string, lines: Lines, opaqueIn: () => readonly Span[]): Pasted[] {
  if (!mayHoldColumns(text) && !drawing.test(text)) return []
  const opaque = opaqueIn()
  if (!hints(lines, opaque)) return []
  const found: Pasted[] = []
  for (const block of blocks(text, lines, withConflicts(text, lines, opaque))) {
    if (block.lines.length < 2 || block.underlined || block.lines.some(line => line.lazy || line.indent > 3)) continue
    const table = betweenLines(text, block) ?? inColumns(text, block, 'tabs') ?? inColumns(text, block, 'spaces')
    if (table) found.push(table)
  }
  return found
}
