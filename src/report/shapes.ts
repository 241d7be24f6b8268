/**
 * What words look like from afar: by first and last letter, whatever their case, and length. Nearly every other word is told
 * from those of a list by that, and needs no looking up, for which it would first have to be made a string of small letters.
 */
export class Shapes {
  readonly #known = new Uint8Array(1 << 15)

  constructor(words: Iterable<string>) {
    for (const word of words) this.#known[shape(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1
  }

  /** Whether a word may be one of the list. */
  mayHave(word: string): boolean {
    return this.mayHaveAt(word, 0, word.length)
  }

  /** The same of a stretch of a text. */
  mayHaveAt(text: string, start: number, end: number): boolean {
    return this.#known[shape(text.charCodeAt(start), text.charCodeAt(end - 1), end - start)] === 1
  }
}

const shape = (first: number, last: number, length: number) => ((first & 31) << 10) | ((last & 31) << 5) | (length & 31)
