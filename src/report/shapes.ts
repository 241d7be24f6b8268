import {lazily} from '../text/lazily.ts'
import {firstWord, fold} from './words.ts'

/**
 * What the words of a list look like from afar: first and last letter, whatever their case, and length. Nearly every other
 * word is told from them by that, and needs no looking up, for which it would first have to be made a string of small letters.
 */
export class Shapes {
  readonly #known = new Uint8Array(1 << 15)

  constructor(words: Iterable<string>) {
    for (const word of words) this.#known[shape(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1
  }

  /** The folded first word of a line, looked for near its start; nothing where it is none of the list for certain. */
  opening(line: string, near: number): string | undefined {
    const most = Math.min(line.length, near)
    let start = 0
    while (start < most && isPlainSign(line.charCodeAt(start))) start++
    let end = start
    let [first, last] = [0, 0]
    for (; end < most; end++) {
      const code = line.charCodeAt(end)
      const letter = code < 128 ? (isPlain(code) ? code : 0) : plainLetter(code)
      if (letter === 0) break
      if (end === start) first = letter
      last = letter
    }
    // Plain letters need no folding, and most lines begin with them; nor do they before what ends a word: It’s.
    if (end < most && line.charCodeAt(end) > 127 && !(end > start && endsWord(line.charCodeAt(end))))
      return firstWord(fold(line.slice(0, most)))
    if (end === start) return ''
    return this.#known[shape(first, last, end - start)] === 1 ? fold(line.slice(start, end)) : undefined
  }
}

const shape = (first: number, last: number, length: number) => ((first & 31) << 10) | ((last & 31) << 5) | (length & 31)

/** The letter that one of Latin is without its accent; 0 for what is none, or more than one. */
function plainLetter(code: number): number {
  return code < firstAccented || code > lastAccented ? 0 : unaccented()[code - firstAccented]!
}
const [firstAccented, lastAccented] = [0xc0, 0x17f]
const unaccented = lazily(() =>
  Uint8Array.from({length: lastAccented + 1 - firstAccented}, (_, i) => {
    const letter = fold(String.fromCharCode(firstAccented + i))
    return /^[a-z]$/.test(letter) ? letter.charCodeAt(0) : 0
  }),
)

/** Whether what is beyond ASCII parts words however it is folded: ’ “ – — … */
const endsWord = (code: number) => code >= 0x2010 && code <= 0x2027

const isPlain = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
const isPlainSign = (code: number) => code < 128 && !isPlain(code)
