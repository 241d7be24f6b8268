import type {Lines} from '../text/lines.ts'
import type {Span} from '../text/span.ts'
import {type Block, blocks, tabular} from './blocks.ts'
import {withConflicts} from './conflicts.ts'
import {readPiece} from './pieces.ts'
import {Stitcher} from './stitch.ts'
import type {Table} from './table.ts'

/**
 * Every table of a text, also those that blank lines tear apart or whose row of dashes is missing or broken.
 * `opaque` says where not to look: code, HTML, front matter, comments; sorted.
 */
export function scanTables(text: string, lines: Lines, opaque: readonly Span[]): Table[] {
  if (!text.includes('|')) return []
  const stitcher = new Stitcher(text, lines)
  const hidden = withConflicts(text, lines, opaque)
  let drawn = false
  for (const block of blocks(text, tabular(text, lines, hidden), hidden)) {
    const alone = drawn
    drawn = isDrawn(text, block)
    if (!drawn) stitcher.add(readPiece(text, block), block.gap !== undefined && !alone)
  }
  stitcher.finish()
  return stitcher.tables
}

/** `+----+----+`: a database drew it, or it is a table of Pandoc's. Its rows are no table of ours, whatever pipes they have. */
const isDrawn = (text: string, {lines}: Block): boolean =>
  lines.some(({start, end}) => text[start] === '+' && /^\+(?:[-=:]+\+)+[ \t]*$/.test(text.slice(start, end)))
