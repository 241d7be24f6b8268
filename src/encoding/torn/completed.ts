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

/** The character of two bytes that a page shows as these. */
const letterOf = (page: number, lead: number, tail: number) =>
  String.fromCharCode(ofTwo(byteOf(page, lead), byteOf(page, tail)))

/**
 * Reads what stands unread beside the letters of a word that lost some of its bytes: a whole letter is too little by
 * itself where the next one is torn (`Ð¿Ñ`, пс), and of two bare bytes the second is no surprise after the first (`ÑÑ`,
 * ся). That they belong to a word says what they are; both stay guesses.
 */
export function completed(
  {text, codes, known, books}: TornText,
  sound: readonly Part[],
  lossy: readonly LossyPart[],
): {parts: readonly Part[]; lossy: readonly LossyPart[]} {
  const channel = proven(known)
  if (
    sound.length === 0 ||
    !channel ||
    !lossy.some(({candidates}) => candidates.length > 1 && candidates.every(isSpelt))
  )
    return {parts: sound, lossy}
  const page = channel.pages[0]!
  const bit = 1 << page
  const ways = handlings(text)
  const restAt = letterRests(text, books.dictionary(channel.pages, ways), penalties(text, sound), channel.pages)
  const taken = coverage(sound, codes.length)
  const isFree = (at: number) => at >= 0 && at < codes.length && codes[at]! > 0x7f && taken[at] === 0
  const isPair = (at: number) =>
    isFree(at) &&
    isFree(at + 1) &&
    (leads(codes[at]!) & tails(codes[at + 1]!) & bit) !== 0 &&
    byteOf(page, codes[at]!) < 0xe0 &&
    isSpelt(letterOf(page, codes[at]!, codes[at + 1]!))
  // A first byte with its second right after it has lost nothing.
  const kept = lossy.filter(({start, end, candidates}) => (end > start + 1 && candidates.length > 0) || !isPair(start))
  for (const {start, end} of kept) taken.fill(1, start, end)
  const [parts, rests]: [Part[], LossyPart[]] = [[], []]

  /** Reads what stands there, if it is the letter of a word and ends where it should; returns where it ends. */
  const read = (at: number, to?: number): number | undefined => {
    if (isPair(at)) {
      const end = at + 2
      if (to !== undefined && to !== end) return undefined
      parts.push({
        start: at,
        end,
        text: letterOf(page, codes[at]!, codes[at + 1]!),
        pages: channel.pages,
        mask: bit,
        doubtful: true,
        rivals: 0,
      })
      taken.fill(1, at, end)
      return end
    }
    const rest = isFree(at) && leads(codes[at]!) & bit ? restAt(at) : undefined
    if (!rest || (to !== undefined && to !== rest.end)) return undefined
    for (let i = at; i < rest.end; i++) if (taken[i]) return undefined
    rests.push(rest)
    taken.fill(1, at, rest.end)
    return rest.end
  }
  /** The same for what ends there; with marks for lost bytes, that may be shorter or longer than a pair. */
  const readBack = (to: number) => {
    for (const length of lengths) if (isFree(to - length) && read(to - length, to) === to) return to - length
    return undefined
  }
  const readBeside = ({start, end}: Span) => {
    for (let at: number | undefined = end; at !== undefined && isFree(at); ) at = read(at)
    for (let at: number | undefined = start; at !== undefined && at > 0 && taken[at - 1] === 0; ) at = readBack(at)
  }
  for (const part of sound) if (isSpelt(part.text)) readBeside(part)
  for (const part of kept) if (part.candidates.every(isSpelt)) readBeside(part)
  // `Ñ` and `Ð¸` alone are words, too: с and и.
  const places = beyondAscii(codes)
  for (let place = 0; place < places.length; place++) {
    const at = places[place]!
    if (taken[at] || (codes[at - 1] ?? 10) > 0x7f || !(leads(codes[at]!) & bit)) continue
    for (let end = read(at); end !== undefined && isFree(end); ) end = read(end)
  }
  return parts.length + rests.length === 0 && kept.length === lossy.length
    ? {parts: sound, lossy}
    : {parts: byStart([...sound, ...parts]), lossy: byStart([...kept, ...rests])}
}

/** Tells which letters may have lost their last byte at a place. It stays open: the word tells which of them it is. */
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
    return {start: at, end: at + hit.length, text: candidates[0]!, certainty: 'open', candidates, against, pages}
  }
}

interface Letters {
  candidates: string[]
  against: readonly number[]
}
