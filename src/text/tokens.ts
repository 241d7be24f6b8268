import type {Span} from './span.ts'

/** A word where it stands in a text. */
export interface Found extends Span {
  /** In lower case. */
  word: string
}

/** ASCII letters, digits and `_`, and letters beyond ASCII, roughly: no signs of punctuation, arrows, frames and emoji. */
const token = /[\w\u00c0-\u1fff\u2c00-\ud7ff\uf900-\uffef]+/g
const none: readonly string[] = []

/**
 * The single words of a text, cut apart once for all who look for some of them. By one pattern, which runs as native code
 * from the start: loops over the characters cost a start more than anything else, and nothing later.
 */
export class Tokens {
  readonly #text: string
  readonly #inOrder: readonly string[]
  /** Without repetition, in lower case. */
  readonly #different = new Set<string>()

  constructor(text: string) {
    this.#text = text
    this.#inOrder = text.match(token) ?? none
    for (const word of this.#inOrder) this.#different.add(word.toLowerCase())
  }

  /** Where words that are listed in lower case stand, whatever their case here. */
  find(listed: {has(word: string): boolean}): Found[] {
    const found: Found[] = []
    if (!this.#hasAny(listed)) return found
    let at = 0
    for (const written of this.#inOrder) {
      const start = this.#text.indexOf(written, at)
      at = start + written.length
      const word = written.toLowerCase()
      if (listed.has(word)) found.push({start, end: at, word})
    }
    return found
  }

  /** Whether one of these words may stand twice in a row, whatever its case and whatever is between. */
  mayRepeat(listed: {has(word: string): boolean}): boolean {
    let before = ''
    for (const word of this.#inOrder) {
      if (word.length === before.length) {
        const lower = word.toLowerCase()
        if (lower === before.toLowerCase() && listed.has(lower)) return true
      }
      before = word
    }
    return false
  }

  #hasAny(listed: {has(word: string): boolean}): boolean {
    for (const word of this.#different) if (listed.has(word)) return true
    return false
  }
}
