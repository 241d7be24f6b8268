import {byStart, coverage, type Span} from '../../text/span.ts'
import {codePages, ofTwo} from '../characters/code-pages.ts'
import {isFamiliar} from '../characters/familiar.ts'
import {neighbour} from '../characters/letters.ts'
import type {LossyPart, Part} from '../characters/part.ts'
import {byteOf} from '../characters/scan.ts'
import {isLetter, isStraight, sameScript} from '../characters/surprise.ts'
import {isCapital} from '../characters/weigh.ts'
import {alphabets} from '../data/alphabets.ts'
import {proven, type TornText} from '../torn/channels.ts'

/** How well a letter must stand between its neighbours, and how much better than any other. */
const [heardOf, clearLead] = [0.7, 1.2]
/** What speaks against a letter that no language has which has the others of the file, and one of the wrong case. */
const [unspoken, misplaced] = [4, 6]
/** What speaks for one that makes a common word. */
const familiar = 3

/**
 * The letters of Latin words of which nothing but the first byte is left, where the file has no other strange letter:
 * `Äekat` is čekat then, `CIRÃLICA` CIRÍLICA, while German words amid what is damaged would have an ä or ö as well. Which
 * one it was, the letters beside it and the language say, so that it stays a guess.
 */
export function withBareHeads(
  {codes, known, books}: TornText,
  sound: readonly Part[],
  lossy: readonly LossyPart[],
): readonly LossyPart[] {
  const channel = proven(known)
  // Beside what went through two pages, such a letter may be half of one.
  if (!channel || known.some(({pages}) => pages.length > 1)) return lossy
  const page = channel.pages[0]!
  const whole = coverage(sound, codes.length)
  const byteAt = (at: number) => ((codes[at] ?? 10) < 0x80 || whole[at] ? 0 : byteOf(page, codes[at]!))
  const isHead = (at: number) => isLetter(codes[at] ?? 10) && byteAt(at) >= 0xc3 && byteAt(at) < 0xe0
  const isTail = (at: number) => byteAt(at) >= 0x80 && byteAt(at) < 0xc0
  // A first byte with its second right behind it has lost nothing, though nobody dared to read it beside one that has.
  const isPair = (at: number) =>
    isHead(at) && isTail(at + 1) && isHead(at - 1) && isLatin(ofTwo(byteAt(at), byteAt(at + 1)))
  const kept = lossy.filter(({start, end}) => end > start + 1 || !isPair(start))
  const torn = coverage(kept, codes.length)
  const places: number[] = []
  const found: LossyPart[] = []
  let strangers = 0
  for (let at = 0; at < codes.length; at++) {
    if (codes[at]! < 0x80 || whole[at] || torn[at] || !isLetter(codes[at]!)) continue
    if (!isHead(at)) strangers++
    else if (!isTail(at + 1)) places.push(at)
    else if (isPair(at)) {
      const text = String.fromCharCode(ofTwo(byteAt(at), byteAt(at + 1)))
      found.push({start: at, end: at + 2, text, certainty: 'chosen', candidates: [text], pages: channel.pages})
      at++
    }
  }
  if (places.length === 0 || strangers * 4 > places.length) return lossy
  const isSpoken = spokenBy(sound)
  const fragile = [...codePages[page]!.fragile].filter(byte => byte < 0xc0)
  const company = companyOf(codes, [...sound, ...kept, ...found])
  const letters = books.letters()
  // Where a mark stands for a byte inside a word, it does at the end of one.
  const isMarked = places.some(at => isMark(codes[at + 1]) && isLetter(codes[at + 2] ?? 10))
  for (const at of places) {
    if (isMark(codes[at + 1]) !== isMarked) continue
    const end = at + (isMarked ? 2 : 1)
    const [head, rest] = [company.before(at), company.behind(end)]
    const [before, after] = [head.at(-1) ?? ' ', rest[0] ?? ' '].map(char => char.charCodeAt(0)) as [number, number]
    const score = (code: number) =>
      (letters.fitOf(code, neighbour(before), neighbour(after)) ?? 0) +
      (isFamiliar(head + String.fromCharCode(code) + rest) ? familiar : 0) -
      (isSpoken(code) ? 0 : unspoken) -
      (fitsCase(code, before, after) ? 0 : misplaced)
    const ranked = fragile
      .map(tail => ofTwo(byteAt(at), tail))
      .filter(isLatin)
      .map(code => ({code, score: score(code)}))
      .sort((a, b) => b.score - a.score)
    const [best, second] = ranked
    const isClear = best && best.score >= heardOf && best.score - (second?.score ?? 0) >= clearLead
    // What else could it be, in a text that has no other letter of its own? Its second byte, if that is a straight quote now.
    if (!best || (!isClear && (strangers > 0 || best.score < 0 || isStraight(codes[end])))) continue
    const candidates = ranked.map(({code}) => String.fromCharCode(code))
    const certainty = isClear ? 'chosen' : 'open'
    found.push({start: at, end, text: candidates[0]!, certainty, candidates, pages: channel.pages})
  }
  return byStart([...kept, ...found])
}

const isLatin = (code: number) => sameScript(code, 0x61)

/** No word is longer. */
const longest = 40

/** The letters of the word before a place and behind it, as far as they are repaired. */
function companyOf(codes: Uint16Array, parts: readonly (Span & {text: string})[]) {
  const [starting, ending] = [
    new Map(parts.map(part => [part.start, part])),
    new Map(parts.map(part => [part.end, part])),
  ]
  const letterAt = (at: number) =>
    isLetter(codes[at] ?? 10) && codes[at]! < 0x80 ? String.fromCharCode(codes[at]!) : ''
  const isWord = (text: string) => text !== '' && isLetter(text.charCodeAt(0))
  const wordFrom = (at: number, isBefore: boolean): string => {
    let word = ''
    for (let letter = ' '; letter !== '' && word.length < longest; word = isBefore ? letter + word : word + letter) {
      const part = (isBefore ? ending : starting).get(at)
      letter = part === undefined ? letterAt(isBefore ? at - 1 : at) : isWord(part.text) ? part.text : ''
      at = isBefore ? (part?.start ?? at - 1) : (part?.end ?? at + 1)
    }
    return word
  }
  return {before: (at: number) => wordFrom(at, true), behind: (at: number) => wordFrom(at, false)}
}

const isMark = (code = 10) => code === 0xfffd || code === 0x3f

/** Whether a letter is one of a language that has all letters of the text; true of all where there is no such language. */
function spokenBy(parts: readonly Part[]): (code: number) => boolean {
  const used = new Set(parts.map(({text}) => text.toLowerCase()).filter(text => sameScript(text.charCodeAt(0), 0x61)))
  const spoken = Object.values(alphabets).filter(letters => [...used].every(letter => letters.includes(letter)))
  return code =>
    spoken.length === 0 || spoken.some(letters => letters.includes(String.fromCharCode(code).toLowerCase()))
}

/** No capital stands behind a small letter, and no small one among capitals. */
function fitsCase(code: number, before: number, after: number): boolean {
  const isLarge = (at: number) => isLetter(at) && isCapital(at)
  const isSmall = (at: number) => isLetter(at) && !isCapital(at)
  return isCapital(code) ? !isSmall(before) : !(isLarge(after) && (isLarge(before) || !isLetter(before)))
}
