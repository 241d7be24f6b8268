import type {Line} from '../text/lines.ts'
import type {Span} from '../text/span.ts'
import {readRow} from './cells.ts'
import {type BlockLine, Containers, isHeading} from './containers.ts'
import {delimiterKind} from './delimiter.ts'
import type {Row} from './table.ts'

/** Lines of text that stand together in one container: a paragraph or a table, as far as a parser is concerned. */
export interface Block {
  container: number
  lines: BlockLine[]
  /** Where the blank lines begin that part it from the block before, if nothing else does. */
  gap: number | undefined
  /** How many headings and rules stand above. */
  breaks: number
  /** A line of `-` or `=` stands right below, which may make a heading of it. */
  underlined: boolean
}

const delimiter = /^[|: \t-]+$/

/** Whether these two lines begin a table for a parser: as many dashes as headings, none of them lazy or indented. */
export function beginsTable(text: string, header: BlockLine, below: BlockLine): boolean {
  const first = text.charCodeAt(below.start)
  if (first !== 124 && first !== 58 && first !== 45) return false
  if (header.indent > 3 || below.indent > 3 || (below.lazy && !header.lazy)) return false
  if (!delimiter.test(text.slice(below.start, below.end))) return false
  const dashes = toRow(text, below)
  if (delimiterKind(text, dashes) !== 'plain') return false
  const row = toRow(text, header)
  return row.cells.length === dashes.cells.length && text.slice(row.start, row.end) !== '|'
}

/** Most lines begin with a letter or digit, which no row of dashes does: they need no closer look. */
export const mayBeDashes = (text: string, {start}: BlockLine): boolean => !/[a-z\d]/i.test(text[start]!)

export const toRow = (text: string, line: BlockLine): Row => readRow(text, line.number, line.start, line.end)

const underlines = (text: string, {kind, opens, start}: BlockLine) =>
  kind === 'break' && !opens && (text[start] === '-' || text[start] === '=')

/** Whether what begins at an offset is hidden; offsets are asked for in order, and what is hidden ends with a line. */
function hiddenBy(opaque: readonly Span[]): (content: number) => boolean {
  let next = 0
  return content => {
    while (next < opaque.length && opaque[next]!.end <= content) next++
    const span = opaque[next]
    return span !== undefined && span.start <= content
  }
}

/** One of these stands in every table. */
const sign = /\||:-|-:/g

/**
 * The lines of those parts of a text that may hold a table, each from one heading to the next: mostly they are few. A
 * heading at the margin ends whatever is open, so that what is left out is not missed.
 */
export function tabular(text: string, lines: Iterable<Line>, opaque: readonly Span[]): Line[] {
  const hidden = hiddenBy(opaque)
  const found: Line[] = []
  let part: Line[] = []
  let next = -1
  const endPart = () => {
    // The sign that was looked for last, or the next one after the part.
    if (part.length > 0 && next < part.at(-1)!.end) for (const line of part) found.push(line)
    part = []
  }
  for (const line of lines) {
    const {start, end} = line
    if (isHeading(text, start, end) && !hidden(start)) endPart()
    if (part.length === 0 && next < start) {
      sign.lastIndex = start
      next = sign.exec(text)?.index ?? text.length
    }
    part.push(line)
  }
  endPart()
  return found
}

/** The blocks of text, in order. */
export function* blocks(text: string, lines: Iterable<Line>, opaque: readonly Span[]): Generator<Block> {
  const containers = new Containers(text)
  const hidden = hiddenBy(opaque)
  let block: Block | undefined
  // Where the blank lines begin after the last block; undefined once anything else stood there.
  let blank: number | undefined
  let torn = false
  let breaks = 0
  for (const {number, start, end} of lines) {
    const line = containers.next(number, start, end, hidden)
    const ends = line.kind !== 'text' || line.opens || line.container !== block?.container
    if (block && ends) {
      block.underlined = underlines(text, line) && line.container === block.container
      yield block
      block = undefined
      blank = undefined
      torn = true
    }
    if (line.kind === 'break') breaks++
    if (line.kind === 'blank' && !line.opens) {
      if (torn) blank ??= start
    } else if (line.kind !== 'text' || line.opens) torn = false
    if (line.kind !== 'text') continue
    if (!block) {
      block = {container: line.container, lines: [], gap: torn ? blank : undefined, breaks, underlined: false}
      torn = false
    }
    const above = block.lines.at(-1)
    block.lines.push(line)
    if (above && !line.lazy && !containers.isInTable && beginsTable(text, above, line)) containers.endParagraph()
  }
  if (block) yield block
}
