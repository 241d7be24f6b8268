import {firstWord, fold} from './words.ts'

/**
 * What the words of a list look like from afar: first and last letter, whatever their case, and length. Nearly every other
 * word is told from them by that, and needs no looking up, for which it would first have to be made a string of small letters.
 */
export class Shapes {
  readonly #known = new Uint8Array(1 << 15)

  constructor(words: Iterable<string>) {
    for (const word of words) this.#known[shape(word, 0, word.length)] = 1
  }

  /** The folded first word of a line, looked for near its start; nothing where it is none of the list for certain. */
  opening(line: string, near: number): string | undefined {
    const most = Math.min(line.length, near)
    let start = 0
    while (start < most && isPlainSign(line.charCodeAt(start))) start++
    let end = start
    while (end < most && isPlain(line.charCodeAt(end))) end++
    // Plain letters need no folding, and most lines begin with them; nor do they before what ends a word: It’s.
    if (end < most && line.charCodeAt(end) > 127 && !(end > start && endsWord(line.charCodeAt(end))))
      return firstWord(fold(line.slice(0, most)))
    if (end === start) return ''
    return this.#known[shape(line, start, end)] === 1 ? line.slice(start, end).toLowerCase() : undefined
  }
}

const shape = (text: string, start: number, end: number) =>
  ((text.charCodeAt(start) & 31) << 10) | ((text.charCodeAt(end - 1) & 31) << 5) | ((end - start) & 31)

/** Whether what is beyond ASCII parts words however it is folded: ’ “ – — … */
const endsWord = (code: number) => code >= 0x2010 && code <= 0x2027

const isPlain = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
const isPlainSign = (code: number) => code < 128 && !isPlain(code)
