import {isSpace} from './cells.ts'

/** text: may be a row; break: a heading or rule, which ends a block; opaque: not to be looked at. */
export type LineKind = 'blank' | 'text' | 'break' | 'opaque'

/** A line, and where in the nest of quotes and list items its content stands. */
export interface BlockLine {
  number: number
  /** Where its content starts and ends, without the space before it. */
  start: number
  end: number
  kind: LineKind
  /** How many columns the content is set in from where its container's begins. */
  indent: number
  /** Names the innermost quote or list item; 0 is the document. */
  container: number
  /** A quote or list item begins on it. */
  opens: boolean
  /** It belongs to the paragraph above only because it lacks the marks of a new block. */
  lazy: boolean
}

interface Container {
  id: number
  /** How many columns its content is set in from where that of the container around it begins, or `quote`. */
  width: number
}

const quote = -1
const heading = /^#{1,6}(?:[ \t]|$)/
const marker = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/
const footnote = /^\[\^[^\]\s]+\]:/
/** Marks are short: so much of a line tells whether one begins it. */
const peek = 64

/** Whether a line begins with a letter or a pipe, which begin neither a container nor a break. */
function isPlain(text: string, start: number): boolean {
  const unit = text.charCodeAt(start)
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit === 124
}

/** Whether content is a heading with `#`. */
export const isHeading = (text: string, start: number, end: number): boolean =>
  text.charCodeAt(start) === 35 && heading.test(text.slice(start, Math.min(end, start + 8)))

/** Whether a character may begin the mark of a list item or footnote: most don't, and need no pattern. */
const mayMark = (unit: number) => unit === 45 || unit === 43 || unit === 42 || unit === 91 || (unit >= 48 && unit <= 57)

/** Follows CommonMark's containers line by line, as far as tables need it. */
export class Containers {
  readonly #text: string
  readonly #stack: Container[] = []
  /** Where in the stack the quotes are, so that blank lines needn't look for them. */
  readonly #quotes: number[] = []
  #ids = 0
  #paragraph = false
  #table = false
  // The place in the line: what is consumed, the column there, and where the container's content begins.
  #at = 0
  #column = 0
  #base = 0
  // The next character that isn't space, and its column.
  #content = 0
  #reached = 0
  #end = 0
  #uniform = -1

  constructor(text: string) {
    this.#text = text
  }

  /** Reads the next line; `hidden` says whether what begins at an offset and ends with the line is opaque. */
  next(number: number, start: number, end: number, hidden: (content: number) => boolean): BlockLine {
    if (this.#stack.length === 0 && isPlain(this.#text, start)) return this.#plain(number, start, end, hidden(start))
    this.#at = number === 1 && this.#text.charCodeAt(0) === 0xfeff ? 1 : start
    this.#end = end
    this.#column = 0
    this.#base = 0
    this.#uniform = -1
    this.#measure()
    let depth = this.#descend()
    const all = depth === this.#stack.length
    let opaque = this.#content < end && hidden(this.#content)
    let opens = false
    while (!opaque && this.#content < end && this.#indent < 4) {
      const width = this.#enter(this.#paragraph && all)
      if (width === undefined) break
      this.#truncate(depth)
      this.#push(width)
      depth = this.#stack.length
      opens = true
      opaque = hidden(this.#content)
    }
    const blank = this.#content === end
    const breaks = !opaque && !blank && this.#breaks(this.#paragraph && all && !opens)
    const lazy = this.#paragraph && !all && !opens && !opaque && !blank && !breaks
    if (!lazy) this.#truncate(depth)
    const kind = opaque ? 'opaque' : blank ? 'blank' : breaks ? 'break' : 'text'
    if (kind !== 'text' || opens || !all) this.#table = false
    this.#paragraph = kind === 'text' && !this.#table
    const container = this.#stack.at(-1)?.id ?? 0
    return {number, start: this.#content, end, kind, indent: this.#indent, container, opens, lazy}
  }

  /** Most lines stand in no container and begin with a letter or a pipe: they need no more than this. */
  #plain(number: number, start: number, end: number, opaque: boolean): BlockLine {
    const kind = opaque ? 'opaque' : 'text'
    this.#table &&= !opaque
    this.#paragraph = !opaque && !this.#table
    return {number, start, end, kind, indent: 0, container: 0, opens: false, lazy: false}
  }

  /** The line read last began a table: what follows cannot be lazy, and any list item ends the table. */
  endParagraph(): void {
    this.#table = true
    this.#paragraph = false
  }

  /** Whether the line read last goes on with a table. */
  get isInTable(): boolean {
    return this.#table
  }

  get #indent(): number {
    return this.#reached - this.#base
  }

  #measure(): void {
    let [at, column] = [this.#at, this.#column]
    for (; at < this.#end; at++) {
      const unit = this.#text.charCodeAt(at)
      if (unit === 32) column++
      else if (unit === 9) column += 4 - (column % 4)
      else break
    }
    this.#content = at
    this.#reached = column
  }

  /** Walks down the open containers as far as the line continues them, and tells how far that is. */
  #descend(): number {
    for (let depth = 0; depth < this.#stack.length; depth++) {
      const {width} = this.#stack[depth]!
      if (width === quote) {
        if (this.#indent > 3 || !this.#eatQuote()) return depth
      } else if (this.#content === this.#end) {
        // A blank line stays in every list item, up to a quote that it does not name.
        return this.#quotes.find(index => index >= depth) ?? this.#stack.length
      } else if (this.#indent < width) return depth
      else this.#base += width
    }
    return this.#stack.length
  }

  #eatQuote(): boolean {
    if (this.#text.charCodeAt(this.#content) !== 62 || this.#content === this.#end) return false
    this.#at = this.#content + 1
    this.#column = this.#reached + 1
    this.#base = this.#column
    // One space belongs to the mark; of a tab only one column does.
    if (isSpace(this.#text.charCodeAt(this.#at))) this.#base++
    this.#measure()
    return true
  }

  /** Steps into a container that begins here, and tells its width. */
  #enter(interrupts: boolean): number | undefined {
    if (this.#eatQuote()) return quote
    if (!mayMark(this.#text.charCodeAt(this.#content))) return undefined
    const head = this.#text.slice(this.#content, Math.min(this.#end, this.#content + peek))
    const note = footnote.exec(head)?.[0].length
    if (note !== undefined) {
      this.#step(note)
      // What stands on the line of its mark may stand anywhere.
      this.#base = this.#reached
      return 4
    }
    const [mark, number] = marker.exec(head) ?? []
    if (mark === undefined || this.#isRule()) return undefined
    const [content, reached, outer] = [this.#content, this.#reached, this.#base]
    const after = reached + mark.length
    this.#step(mark.length)
    const empty = this.#content === this.#end
    if (interrupts && (empty || (number !== undefined && Number(number) !== 1))) {
      this.#content = content
      this.#reached = reached
      return undefined
    }
    this.#base = empty || this.#reached - after > 4 ? after + 1 : this.#reached
    return this.#base - outer
  }

  #step(length: number): void {
    this.#at = this.#content + length
    this.#column = this.#reached + length
    this.#measure()
  }

  #push(width: number): void {
    if (width === quote) this.#quotes.push(this.#stack.length)
    this.#stack.push({id: ++this.#ids, width})
  }

  #truncate(depth: number): void {
    if (this.#stack.length === depth) return
    this.#stack.length = depth
    while (this.#quotes.at(-1)! >= depth) this.#quotes.pop()
  }

  #breaks(underlines: boolean): boolean {
    if (this.#indent > 3) return false
    return isHeading(this.#text, this.#content, this.#end) || this.#isRule() || (underlines && this.#isUnderline())
  }

  /** Whether the rest of the line is a thematic break. */
  #isRule(): boolean {
    const mark = this.#text.charCodeAt(this.#content)
    if ((mark !== 45 && mark !== 42 && mark !== 95) || !this.#isUniform()) return false
    const rest = this.#text.slice(this.#content, this.#end)
    return rest.replace(/[ \t]/g, '').length > 2
  }

  #isUnderline(): boolean {
    const mark = this.#text.charCodeAt(this.#content)
    if ((mark !== 45 && mark !== 61) || !this.#isUniform()) return false
    return !/[ \t]/.test(this.#text.slice(this.#content, this.#end).trimEnd())
  }

  /** Whether the rest of the line is one character again and again, with or without space between. */
  #isUniform(): boolean {
    if (this.#uniform === -1) this.#uniform = this.#uniformFrom()
    return this.#content >= this.#uniform
  }

  /**
   * Where the line's last stretch of one character and space begins. Looked for once: otherwise `- - - …` costs its
   * square.
   */
  #uniformFrom(): number {
    let mark = 0
    let at = this.#end
    for (; at > this.#at; at--) {
      const unit = this.#text.charCodeAt(at - 1)
      if (isSpace(unit)) continue
      if (mark !== 0 && unit !== mark) break
      mark = unit
    }
    return at
  }
}
