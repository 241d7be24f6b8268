import type {Node} from 'mdast'
import type {MdastReader} from 'satteri'
import type {Span} from '../text/span.ts'

type Position = NonNullable<Node['position']>

/**
 * Where a node stands, read when somebody first asks. Of most nodes nobody does: of 250,000 rows with their cells and texts
 * the places alone were 100 MB of 168, and 10 % of the time that all of `lint` took, most of it to sweep them up.
 */
export class LazyPosition implements Position {
  // Node 20 sets private names several times slower.
  private readonly reader: MdastReader
  private readonly id: number
  private known: Position | undefined

  constructor(reader: MdastReader, id: number) {
    this.reader = reader
    this.id = id
    this.known = undefined
  }

  get start(): Position['start'] {
    return this.read().start
  }

  set start(point: Position['start']) {
    this.read().start = point
  }

  get end(): Position['end'] {
    return this.read().end
  }

  set end(point: Position['end']) {
    this.read().end = point
  }

  /** From where to where, for those who ask no more. Nothing is kept: of a flood of rows it would be 34 MB. */
  span(): Span {
    const {start, end} = this.known ?? this.reader.getPosition(this.id)!
    return {start: start.offset!, end: end.offset!}
  }

  toJSON(): Position {
    return this.read()
  }

  private read(): Position {
    this.known ??= this.reader.getPosition(this.id)!
    return this.known
  }
}
