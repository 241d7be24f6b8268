import type {Span} from './span.ts'

/** A word of a list where it stands in a text. */
export interface Found extends Span {
  /** In lower case. */
  word: string
}

/** 1 for ASCII letters, digits and `_`, 2 for other letters, 0 for what stands between words. */
const ascii = Uint8Array.from({length: 128}, (_, code) => (/\w/.test(String.fromCharCode(code)) ? 1 : 0))
// Letters beyond ASCII, roughly: none of the signs of general punctuation, arrows, frames and emoji.
const kindOf = (code: number): number => {
  if (code < 128) return ascii[code]!
  return code >= 0xc0 && (code < 0x2000 || (code > 0x2bff && code < 0xd800) || (code > 0xf8ff && code < 0xfff0)) ? 2 : 0
}

/**
 * Words of ASCII letters and digits, to be found in a text whatever their case. Nearly every word of a text is passed over
 * by its first and last letter and its length; a regular expression took ten times as long.
 */
export class WordList {
  readonly #words: ReadonlySet<string>
  readonly #shapes = new Uint8Array(1 << 15)

  constructor(words: Iterable<string>) {
    this.#words = new Set(words)
    for (const word of this.#words)
      this.#shapes[shape(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1
  }

  findIn(text: string): Found[] {
    const found: Found[] = []
    const shapes = this.#shapes
    const {length} = text
    for (let at = 0; at < length; at++) {
      const first = text.charCodeAt(at)
      if (kindOf(first) === 0) continue
      const start = at
      let foreign = 0
      let last = first
      for (let code = first; ; last = code, code = text.charCodeAt(at)) {
        const kind = kindOf(code)
        if (kind === 0) break
        foreign |= kind & 2
        if (++at === length) {
          last = code
          break
        }
      }
      if (foreign !== 0 || at - start > 31 || shapes[shape(first, last, at - start)] === 0) continue
      const word = text.slice(start, at).toLowerCase()
      if (this.#words.has(word)) found.push({start, end: at, word})
    }
    return found
  }
}

/** Whether a word of ASCII letters and digits follows itself with nothing but white space between, whatever its case. */
export function repeatsWord(text: string): boolean {
  const {length} = text
  // The word before, which is as long as nothing where something else than white space stood between.
  let before = 0
  let size = 0
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 128 || ascii[unit] === 0) {
      if (unit !== 32 && (unit > 13 || unit < 9)) size = 0
      continue
    }
    const start = at++
    for (let next = text.charCodeAt(at); next < 128 && ascii[next] === 1; next = text.charCodeAt(at)) at++
    if (at - start === size && sameLetters(text, before, start, size)) return true
    before = start
    size = at - start
    at--
  }
  return false
}

function sameLetters(text: string, a: number, b: number, size: number): boolean {
  // The bit that parts small letters from capitals; that it makes some digits and signs alike does no harm here.
  for (let i = 0; i < size; i++) if ((text.charCodeAt(a + i) | 32) !== (text.charCodeAt(b + i) | 32)) return false
  return true
}

/** What a word looks like from afar; case makes no difference. */
const shape = (first: number, last: number, length: number) => ((first & 31) << 10) | ((last & 31) << 5) | (length & 31)
