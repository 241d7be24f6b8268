import type {Span} from '../text/span.ts'

/** A row of a table: [start, end) is what stands on its line behind quote marks and list indent. */
export interface Row extends Span {
  line: number
  cells: readonly Span[]
}

/** A table as a person sees it, also where no parser does. */
export interface Table extends Span {
  header: Row
  delimiter: Row | undefined
  body: readonly Row[]
}
