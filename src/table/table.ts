import type {Span} from '../text/span.ts'

/** A row of a table: [start, end) is what stands on its line after quote marks and list indent. */
export interface Row extends Span {
  line: number
  /** What stands between the pipes, without the space around it; an empty cell has start = end. */
  cells: readonly Span[]
  /** Where the pipes stand that part cells or close the row's ends. */
  pipes: readonly number[]
  /** Whether a pipe stands before the first cell, and after the last. */
  opens: boolean
  closes: boolean
}

export type Align = 'left' | 'right' | 'center' | undefined

/** Blank lines inside a table: [start, end) is what to delete, whole lines, quote marks and all. */
export interface Gap extends Span {
  /** The row that stands right after it. */
  before: Row
  /** Nothing else can be meant than that the table goes on; not so after a lone short row. */
  certain: boolean
}

/** A table as a person sees it, also where no parser does. */
export interface Table extends Span {
  header: Row
  /** The row of dashes as it stands there, be it readable or not. */
  delimiter: Row | undefined
  body: readonly Row[]
  /** The blank lines that tear it apart, in order. */
  gaps: readonly Gap[]
  /** Lines without a pipe right below it, which a parser takes for rows. */
  tail: readonly Row[]
  /** A list item's or quote's text above swallows it: its lines are lazy continuations. */
  swallowed: boolean
  /** It has no row of dashes, and its first row may be no header: it looks like all others, or goes on with a table above. */
  doubtful: boolean
  /** Whether a parser reads its delimiter row as one: plain dashes, as many cells as the header. */
  readable: boolean
}
