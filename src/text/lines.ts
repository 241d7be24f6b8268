import {lowest} from './lowest.ts'

/** One line: [start, end) without its ending, which is [end, next). */
export interface Line {
  number: number
  start: number
  end: number
  next: number
}

/** A place as people count: lines and columns from 1, columns in UTF-16 units as editors do. */
export interface Point {
  line: number
  column: number
  offset: number
}

export type Eol = '\n' | '\r\n' | '\r'

/** The lines of a text, split where Markdown splits them: after LF, CRLF or a lone CR. */
export class Lines {
  readonly text: string
  readonly starts: number[] = [0]
  #all: readonly Line[] | undefined
  /** The number of the line that was asked for last. */
  #last = 1

  constructor(text: string) {
    this.text = text
    const {starts} = this
    // indexOf is a native scan; walking code units in JS costs five times as much.
    if (!text.includes('\r')) {
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    } else {
      for (const ending of text.matchAll(/\r\n|\n|\r/g)) starts.push(ending.index + ending[0].length)
    }
  }

  /** How many lines there are; an empty text has one, and so has what stands after the last ending. */
  get count(): number {
    return this.starts.length
  }

  /** The line with this number, counted from 1. */
  line(number: number): Line {
    const made = this.#all?.[number - 1]
    if (made) return made
    const start = this.starts[number - 1]
    if (start === undefined) throw new RangeError(`Unexpected line ${number}, expected 1 to ${this.count}`)
    const next = this.starts[number] ?? this.text.length
    let end = next
    if (end > start && this.text.charCodeAt(end - 1) === 10) end--
    if (end > start && this.text.charCodeAt(end - 1) === 13) end--
    return {number, start, end, next}
  }

  /** All of them: made once, since many go through them. */
  get all(): readonly Line[] {
    this.#all ??= this.starts.map((_, i) => this.line(i + 1))
    return this.#all
  }

  [Symbol.iterator](): Iterator<Line> {
    return this.all[Symbol.iterator]()
  }

  /** The lines that hold these places, which are in order, unless what stands there is blanked out in `shown`. */
  holding(places: readonly {start: number}[], shown: string): Line[] {
    const found: Line[] = []
    let next = 0
    for (const {start} of places) {
      if (start < next || shown[start] === ' ') continue
      const line = this.lineAt(start)
      found.push(line)
      next = line.next
    }
    return found
  }

  /** The lines in which a text of the same length matches a pattern, which has to be a global one. */
  matching(text: string, pattern: RegExp): Line[] {
    const found: Line[] = []
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const line = this.lineAt(match.index)
      found.push(line)
      if (line.next === this.text.length) break
      pattern.lastIndex = line.next
    }
    return found
  }

  /** The number of the line that holds this offset. */
  numberAt(offset: number): number {
    // Whoever asks for many places does so in order: mostly it is the line of the last one, or the next.
    const {starts} = this
    const last = this.#last
    const next = starts[last] ?? Number.POSITIVE_INFINITY
    if (offset >= starts[last - 1]!) {
      if (offset < next) return last
      if (offset < (starts[last + 1] ?? Number.POSITIVE_INFINITY)) {
        this.#last = last + 1
        return this.#last
      }
    }
    this.#last = lowest(starts.length, i => starts[i]! > offset)
    return this.#last
  }

  lineAt(offset: number): Line {
    return this.line(this.numberAt(offset))
  }

  /** The place of an offset. A byte order mark is not a column. */
  pointAt(offset: number): Point {
    const line = this.numberAt(offset)
    const start = this.starts[line - 1]!
    const mark = line === 1 && offset > 0 && this.text.charCodeAt(0) === 0xfeff ? 1 : 0
    return {line, column: offset - start + 1 - mark, offset}
  }

  slice(line: Line): string {
    return this.text.slice(line.start, line.end)
  }

  /** The ending that an inserted line should take: this line's, or else the one before it. */
  eolAt(number: number): Eol {
    for (let i = Math.min(number, this.count); i >= 1; i--) {
      const {end, next} = this.line(i)
      if (next > end) return this.text.slice(end, next) as Eol
      if (i === 1) break
    }
    return '\n'
  }
}
