import type {Span} from './span.ts'

/** A word where it stands in a text. */
export interface Found extends Span {
  /** In lower case. */
  word: string
}

/** ASCII letters, digits and `_`, and letters beyond ASCII, roughly: no signs of punctuation, arrows, frames and emoji. */
const token = /[\w\u00c0-\u1fff\u2c00-\ud7ff\uf900-\uffef]+/g
const isToken = new RegExp(token.source)
const none: readonly string[] = []

/** Words in lower case. Nearly every other word is told from them by its first and last letter and its length. */
export class WordList {
  readonly #words: ReadonlySet<string>
  readonly #shapes = new Uint8Array(1 << 15)

  constructor(words: Iterable<string>) {
    this.#words = new Set(words)
    for (const word of this.#words) this.#shapes[shape(word)] = 1
  }

  /** The word of the list that this one is, whatever its case. */
  find(written: string): string | undefined {
    if (this.#shapes[shape(written)] === 0) return undefined
    const word = written.toLowerCase()
    return this.#words.has(word) ? word : undefined
  }
}

/** What a word looks like from afar; case makes no difference. */
const shape = (word: string) =>
  ((word.charCodeAt(0) & 31) << 10) | ((word.charCodeAt(word.length - 1) & 31) << 5) | (word.length & 31)

/**
 * The single words of a text, cut apart once for all who look for some of them. By one pattern, which runs as native code
 * from the start: loops over the characters cost a start more than anything else.
 */
export class Tokens {
  readonly #text: string
  readonly #inOrder: readonly string[]

  constructor(text: string) {
    this.#text = text
    this.#inOrder = text.match(token) ?? none
  }

  /** Where words of a list stand, whatever their case. */
  find(list: WordList): Found[] {
    const found: Found[] = []
    let at = 0
    for (const written of this.#inOrder) {
      const word = list.find(written)
      if (word === undefined) continue
      // The first one behind the last that was found: what is written alike and stands alone would have been found too.
      const start = this.#next(written, at)
      at = start + written.length
      found.push({start, end: at, word})
    }
    return found
  }

  /** Whether a word of the list may stand twice in a row, whatever its case and whatever is between. */
  mayRepeat(list: WordList): boolean {
    let before = ''
    for (const word of this.#inOrder) {
      if (word.length === before.length) {
        const known = list.find(word)
        if (known !== undefined && known === before.toLowerCase()) return true
      }
      before = word
    }
    return false
  }

  #next(written: string, from: number): number {
    const {length} = written
    let at = this.#text.indexOf(written, from)
    while (!this.#standsAlone(at, at + length)) at = this.#text.indexOf(written, at + 1)
    return at
  }

  #standsAlone(start: number, end: number): boolean {
    return !isToken.test(this.#text[start - 1] ?? '') && !isToken.test(this.#text[end] ?? '')
  }
}
