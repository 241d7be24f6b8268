import type {Lines} from '../text/lines.ts'
import type {Span} from '../text/span.ts'
import {readRow} from './cells.ts'
import {type BlockLine, Containers} from './containers.ts'
import {delimiterKind} from './delimiter.ts'
import type {Row} from './table.ts'

/** Lines of text that stand together in one container: a paragraph or a table, as far as a parser is concerned. */
export interface Block {
  container: number
  lines: BlockLine[]
  /** Where the blank lines begin that alone part it from the block before; undefined if more stands between. */
  gap: number | undefined
  /** How many headings and rules stand above. */
  breaks: number
  /** A line of `-` or `=` stands right below, which may make a heading of it. */
  underlined: boolean
}

const delimiter = /^[|: \t-]+$/

/** Whether these two lines begin a table for a parser: as many dashes as headings, none of them lazy or indented. */
export function beginsTable(text: string, header: BlockLine, below: BlockLine): boolean {
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

/** The blocks of text, in order. */
export function* blocks(text: string, lines: Lines, opaque: readonly Span[]): Generator<Block> {
  const containers = new Containers(text)
  let next = 0
  // What is hidden ends with a line.
  const hidden = (content: number) => {
    while (next < opaque.length && opaque[next]!.end <= content) next++
    const span = opaque[next]
    return span !== undefined && span.start <= content
  }
  let block: Block | undefined
  // Where the blank lines begin behind the last block; undefined once anything else stood there.
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
