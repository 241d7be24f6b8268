import {numbered, type Span} from '../../text/span.ts'
import type {LossyPart, Part} from '../characters/part.ts'
import {byteOf, leads, tails} from '../characters/scan.ts'
import {isLetter, isStraight} from '../characters/surprise.ts'
import {foldedByte, foldedLetter} from '../characters/torn-letters.ts'

/** Letters of words; to Unicode, numbers and other letters are Latin, too: ↂ, ⅎ, ⁱ. */
export const latin = /^[a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1e00-\u1eff]$/
/** A place of a two-byte page may hold two of them: ục. */
export const latins = /^[a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1e00-\u1eff]{1,3}$/
const beyond = /^(?!\p{Script=Latin})\p{L}$/u

/** No word has more units. */
const longest = 60

const isMark = (code: number) => isStraight(code) || code === 0x3f || code === 0xfffd
/** Whether a word goes on in letters of another alphabet. */
const isForeign = (code = 10) => code > 0x7f && beyond.test(String.fromCharCode(code))

/** The words of a text in Latin letters, repaired as far as its letters are whole, and what of them may be torn. */
export class Words {
  readonly text: string
  readonly codes: Uint16Array
  /** The page that it went through. */
  readonly page: number
  readonly #bit: number
  readonly #sound: readonly Part[]
  readonly #lossy: readonly LossyPart[]
  /** By offset, the number of what stands there, counted from one. */
  readonly #repaired: Int32Array
  readonly #torn: Int32Array

  constructor(text: string, codes: Uint16Array, sound: readonly Part[], lossy: readonly LossyPart[], page: number) {
    ;[this.text, this.codes, this.page, this.#sound, this.#lossy] = [text, codes, page, sound, lossy]
    this.#bit = 1 << page
    this.#repaired = numbered(sound, codes.length)
    this.#torn = numbered(lossy, codes.length)
  }

  /** What is whole at an offset, and what is torn. */
  wholeAt(at: number): Part | undefined {
    const number = this.#repaired[at]
    return number ? this.#sound[number - 1] : undefined
  }

  tornAt(at: number): LossyPart | undefined {
    const number = this.#torn[at]
    return number ? this.#lossy[number - 1] : undefined
  }

  /** Whether a torn part may be a letter that is not settled. */
  isOpen(part: LossyPart): boolean {
    if (part.certainty === 'unique' || this.text[part.end - 1] === ' ') return false
    // Nobody had an answer for it.
    if (part.candidates.length === 0) return this.isLead(part.start)
    return part.candidates.some(one => latin.test(one)) || latin.test(part.text)
  }

  isLead(at: number): boolean {
    return this.#isByte(at) && (leads(this.codes[at]!) & this.#bit) !== 0
  }

  /** Whether a straight quote or a question mark may be the rest of what stands before it. */
  isRest(at: number): boolean {
    return at > 0 && isMark(this.codes[at]!) && (this.isLead(at - 1) || this.#isTail(at - 1))
  }

  /** The word around an offset, or as much of it as a word may have. */
  around(offset: number): Span {
    let [start, end] = [offset, offset + 1]
    while (start > 0 && offset - start < longest && this.#isOfWord(start - 1)) start--
    while (end < this.codes.length && end - offset < longest && this.#isOfWord(end)) end++
    return {start, end}
  }

  /** Whether it is a whole word: not too long, and not going on in another alphabet or in a reference. */
  isWhole({start, end}: Span): boolean {
    if (end - start >= longest || end - start < 2) return false
    return !isForeign(this.codes[start - 1]) && !isForeign(this.codes[end]) && this.codes[end] !== 0x26
  }

  /**
   * What is left of a word, one sign for each letter, and where in that each offset of the word is. A letter beyond
   * ASCII is a number, whole or with only its first byte left.
   */
  folded({start, end}: Span): {text: string; places: ReadonlyMap<number, number>} {
    let text = ' '
    const places = new Map<number, number>()
    for (let at = start; at < end; ) {
      const whole = this.wholeAt(at)
      places.set(at, text.length)
      if (whole) text += Array.from(whole.text, foldedLetter).join('')
      else if (this.codes[at]! < 0x80) text += isMark(this.codes[at]!) ? '' : foldedLetter(this.text[at]!)
      else if (this.isLead(at)) text += foldedByte(byteOf(this.page, this.codes[at]!))
      at = whole?.end ?? at + 1
    }
    return {text: `${text} `, places}
  }

  /**
   * All that is known of a word: its text, and what of that is whole or torn. The same may be said of words alike in
   * it.
   */
  known({start, end}: Span): string {
    // A mark may be the rest of what stands right before it, and what follows the word the rest of its last letter.
    const from = isMark(this.codes[start]!) ? Math.max(0, start - 1) : start
    let to = end
    while (to < end + 2 && (this.codes[to]! > 0x7f || isMark(this.codes[to]!))) to++
    let known = this.text.slice(from, to)
    for (let at = from; at < end; ) {
      const whole = this.wholeAt(at)
      const torn = whole ? undefined : this.tornAt(at)
      if (whole) known += `\n${whole.start - start} ${whole.end - start} ${whole.text}`
      else if (torn && (torn.start === at || at === from))
        known += `\n${torn.start - start} ${torn.end - start} ${torn.text} ${this.isOpen(torn) ? torn.candidates.join('') : '!'}`
      at = whole?.end ?? at + 1
    }
    return known
  }

  /** Whether any letter of it is beyond doubt. */
  hasLetter({start, end}: Span): boolean {
    for (let at = start; at < end; at++) {
      const whole = this.wholeAt(at)
      if (whole ? latins.test(whole.text) : this.codes[at]! < 0x80 && isLetter(this.codes[at]!)) return true
    }
    return false
  }

  #isByte(at: number): boolean {
    return this.codes[at]! > 0x7f && !this.#repaired[at]
  }

  #isTail(at: number): boolean {
    return this.#isByte(at) && (tails(this.codes[at]!) & this.#bit) !== 0
  }

  /** Whether what stands there is part of a word: a letter, or a byte of one. */
  #isOfWord(at: number): boolean {
    const whole = this.wholeAt(at)
    if (whole) return latins.test(whole.text)
    const torn = this.tornAt(at)
    if (torn) return this.isOpen(torn) || latin.test(torn.text)
    const code = this.codes[at]!
    if (isMark(code)) return this.isRest(at) || (at > 1 && isMark(this.codes[at - 1]!) && this.isLead(at - 2))
    if (code < 0x80) return isLetter(code)
    return code !== 0xa0 && ((leads(code) | tails(code)) & this.#bit) !== 0
  }
}
