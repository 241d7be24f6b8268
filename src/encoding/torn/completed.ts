import {byStart, coverage, type Span} from '../../text/span.ts'
import {type Candidate, type Dictionary, handlings, penalties} from '../candidates/loss.ts'
import {beyondAscii} from '../characters/beyond-ascii.ts'
import {ofTwo} from '../characters/code-pages.ts'
import {type LossyPart, mostNamed, type Part} from '../characters/part.ts'
import {byteOf, leads, tails} from '../characters/scan.ts'
import {proven, type TornText} from './channels.ts'

const spelling = /^[\p{Script=Cyrillic}\p{Script=Greek}]$/u
/** By unit, whether it is such a letter: 2 for yes, 1 for no, 0 if nobody has asked yet. */
const spelt = new Uint8Array(0x10000)
export function isSpelt(text: string): boolean {
  if (text.length !== 1) return spelling.test(text)
  const code = text.charCodeAt(0)
  spelt[code] ||= spelling.test(text) ? 2 : 1
  return spelt[code] === 2
}

/** How long what is left of a letter may be, the likeliest first. */
const lengths = [2, 1, 3]

/**
 * Reads what stands unread beside the letters of a word that lost some of its bytes: a whole letter is too little by itself
 * where the next one is torn (`Ð¿Ñ`, пс), and of two bare bytes the second is no surprise after the first (`ÑÑ`, ся). That
 * they belong to a word says what they are; both stay guesses.
 */
export function completed(
  {text, codes, known, books}: TornText,
  sound: readonly Part[],
  lossy: readonly LossyPart[],
): {parts: readonly Part[]; lossy: readonly LossyPart[]} {
  const channel = proven(known)
  if (sound.length === 0 || !channel) return {parts: sound, lossy}
  const isTorn = lossy.some(({candidates}) => candidates.length > 1 && candidates.every(isSpelt))
  if (!isTorn && !hasHeads(codes, sound, channel.pages)) return {parts: sound, lossy}
  const lookup = books.dictionary(channel.pages, handlings(text))
  const restAt = letterRests(text, lookup, penalties(text, sound), channel.pages)
  const unread = new Unread(codes, coverage(sound, codes.length), channel.pages, restAt)
  // A first byte with its second right after it has lost nothing.
  const kept = lossy.filter(
    ({start, end, candidates}) => (end > start + 1 && candidates.length > 0) || !unread.isPair(start),
  )
  for (const part of kept) unread.take(part)
  for (const part of sound) if (isSpelt(part.text)) unread.readBeside(part)
  for (const part of kept) if (part.candidates.every(isSpelt)) unread.readBeside(part)
  // Where somebody wrote in such letters, one alone is a word of theirs.
  if (isTorn || !unread.hasWritten()) unread.readAlone()
  const {parts, rests} = unread
  return parts.length + rests.length === 0 && kept.length === lossy.length
    ? {parts: sound, lossy}
    : {parts: byStart([...sound, ...parts]), lossy: byStart([...kept, ...rests])}
}

/** So many letters must have come back before a capital that looks like one more is taken for what is left of another. */
const enough = 40

/**
 * Whether a letter stands unread right before one that came back, and may be what is left of another: by Windows-1251
 * nothing but И loses a byte, and looks like Р then.
 */
function hasHeads(codes: Uint16Array, sound: readonly Part[], pages: readonly number[]): boolean {
  if (sound.length < enough || pages.length > 1) return false
  const bit = 1 << pages[0]!
  let [spelt, heads] = [0, 0]
  for (let i = 0; i < sound.length; i++) {
    const {start, text} = sound[i]!
    if (!isSpelt(text)) continue
    spelt++
    if (sound[i - 1]?.end !== start && start > 0 && leads(codes[start - 1]!) & bit && isSpelt(shown(codes, start - 1)))
      heads++
  }
  return heads > 0 && spelt >= enough
}

const shown = (codes: Uint16Array, at: number) => String.fromCharCode(codes[at]!)

/** What of a text nobody has read, and the letters that are found in it: whole ones, and what is left of others. */
class Unread {
  readonly parts: Part[] = []
  readonly rests: LossyPart[] = []
  readonly #codes: Uint16Array
  readonly #taken: Uint8Array
  readonly #pages: readonly number[]
  readonly #page: number
  readonly #bit: number
  readonly #restAt: (at: number) => LossyPart | undefined

  constructor(
    codes: Uint16Array,
    taken: Uint8Array,
    pages: readonly number[],
    restAt: (at: number) => LossyPart | undefined,
  ) {
    ;[this.#codes, this.#taken, this.#pages, this.#restAt] = [codes, taken, pages, restAt]
    this.#page = pages[0]!
    this.#bit = 1 << this.#page
  }

  take({start, end}: Span): void {
    this.#taken.fill(1, start, end)
  }

  /** Whether both bytes of a letter stand there. */
  isPair(at: number): boolean {
    const codes = this.#codes
    return (
      this.#isFree(at) &&
      this.#isFree(at + 1) &&
      (leads(codes[at]!) & tails(codes[at + 1]!) & this.#bit) !== 0 &&
      byteOf(this.#page, codes[at]!) < 0xe0 &&
      isSpelt(this.#letterAt(at))
    )
  }

  readBeside({start, end}: Span): void {
    for (let at: number | undefined = end; at !== undefined && this.#isFree(at); ) at = this.#read(at)
    for (let at: number | undefined = start; at !== undefined && at > 0 && this.#taken[at - 1] === 0; )
      at = this.#readBack(at)
  }

  /** `Ñ` and `Ð¸` alone are words, too: с and и. */
  readAlone(): void {
    const codes = this.#codes
    const places = beyondAscii(codes)
    for (let place = 0; place < places.length; place++) {
      const at = places[place]!
      if (this.#taken[at] || (codes[at - 1] ?? 10) > 0x7f || !(leads(codes[at]!) & this.#bit)) continue
      for (let end = this.#read(at); end !== undefined && this.#isFree(end); ) end = this.#read(end)
    }
  }

  /** Whether two letters stand side by side somewhere that are no bytes of others: somebody wrote them. */
  hasWritten(): boolean {
    return beyondAscii(this.#codes).some(at => this.#isWritten(at) && this.#isWritten(at + 1))
  }

  /** Whether a letter stands there that is no byte of one. */
  #isWritten(at: number): boolean {
    const code = this.#codes[at] ?? 10
    const byte = code < 0x80 ? 0 : byteOf(this.#page, code)
    return this.#isFree(at) && isSpelt(shown(this.#codes, at)) && (byte === 0 || byte >= 0xe0)
  }

  /** Reads what stands there, if it is the letter of a word and ends where it should; returns where it ends. */
  #read(at: number, to?: number): number | undefined {
    if (this.isPair(at)) {
      const end = at + 2
      if (to !== undefined && to !== end) return undefined
      const [text, pages] = [this.#letterAt(at), this.#pages]
      this.parts.push({start: at, end, text, pages, mask: this.#bit, doubtful: true, rivals: 0})
      this.#taken.fill(1, at, end)
      return end
    }
    const rest = this.#isFree(at) && leads(this.#codes[at]!) & this.#bit ? this.#restAt(at) : undefined
    if (!rest || (to !== undefined && to !== rest.end)) return undefined
    for (let i = at; i < rest.end; i++) if (this.#taken[i]) return undefined
    // The letter that begins a word which somebody wrote is whole.
    if (this.#isWritten(rest.end)) return undefined
    this.rests.push(rest)
    this.#taken.fill(1, at, rest.end)
    return rest.end
  }

  /** The same for what ends there; with marks for lost bytes, that may be shorter or longer than a pair. */
  #readBack(to: number): number | undefined {
    for (const length of lengths)
      if (this.#isFree(to - length) && this.#read(to - length, to) === to) return to - length
    return undefined
  }

  #isFree(at: number): boolean {
    return at >= 0 && at < this.#codes.length && this.#codes[at]! > 0x7f && this.#taken[at] === 0
  }

  /** The character of two bytes that the page shows so. */
  #letterAt(at: number): string {
    return String.fromCharCode(ofTwo(byteOf(this.#page, this.#codes[at]!), byteOf(this.#page, this.#codes[at + 1]!)))
  }
}

/** Tells which letters may have lost their last byte at a place. Of several the word tells which one it is. */
function letterRests(
  text: string,
  lookup: Dictionary,
  penalty: ReturnType<typeof penalties>,
  pages: readonly number[],
): (at: number) => LossyPart | undefined {
  /**
   * By candidates: the likely ones, if these are letters of words and not too many. The same few lists come over and
   * over.
   */
  const known = new Map<readonly Candidate[], Letters | undefined>()
  const lettersOf = (candidates: readonly Candidate[]): Letters | undefined => {
    const likely = candidates
      .map(({code, handling}) => ({letter: String.fromCodePoint(code), against: penalty(handling)}))
      .filter(({against}) => against < 6)
    if (likely.length === 0 || likely.length >= mostNamed || !likely.every(({letter}) => isSpelt(letter)))
      return undefined
    return {candidates: likely.map(({letter}) => letter), against: likely.map(({against}) => against)}
  }
  return at => {
    const hit = lookup.find(text, at).find(({length}) => text[at + length - 1] !== ' ')
    if (!hit) return undefined
    if (!known.has(hit.candidates)) known.set(hit.candidates, lettersOf(hit.candidates))
    const letters = known.get(hit.candidates)
    if (!letters) return undefined
    const {candidates, against} = letters
    const certainty = candidates.length === 1 ? 'chosen' : 'open'
    return {start: at, end: at + hit.length, text: candidates[0]!, certainty, candidates, against, pages}
  }
}

interface Letters {
  candidates: string[]
  against: readonly number[]
}
