import type {Span} from '../../text/span.ts'
import {beyondAscii} from '../characters/beyond-ascii.ts'
import {byteOf} from '../characters/scan.ts'
import {isLetter} from '../characters/surprise.ts'
import {isCapital, isSmall} from '../characters/weigh.ts'

/** What a file tells of the blanks after first bytes, which may stand for A0: `Ã  la` for à la. */
export interface Blanks {
  /** Whether those that stand for a byte were kept beside other blanks. */
  areKept: boolean
  /** Whether all of them were. */
  areDoubled: boolean
  isVietnamese: boolean
}

/** What ends a syllable and is no word, so that a blank before it was a byte: `hÃ nh` is hành, and in Vietnamese `vÃ o` vào. */
const ending = /^(?:n[gh]?|m)(?!\p{L})/u
const vietnameseEnding = /^(?:n[gh]?|m|[iouy])(?!\p{L})/u
const isEnding = (after: string, isVietnamese: boolean) => (isVietnamese ? vietnameseEnding : ending).test(after)

/** How often one blank stands between a lone first byte and a letter; and how often two do, or one that must be a byte. */
export function blanksAfter(
  codes: Uint16Array,
  parts: readonly Span[],
  page: number,
  isVietnamese = false,
): {one: number; two: number} {
  let [one, two] = [0, 0]
  let next = 0
  const places = beyondAscii(codes)
  for (let place = 0; place < places.length; place++) {
    const i = places[place]!
    if (codes[i + 1] !== 0x20 || i >= codes.length - 3) continue
    const byte = byteOf(page, codes[i]!)
    while (next < parts.length && parts[next]!.end <= i) next++
    if (byte < 0xc3 || byte > 0xdf || (next < parts.length && parts[next]!.start <= i)) continue
    if (codes[i + 2] === 0x20 && isLetter(codes[i + 3]!)) two++
    else if (isEnding(String.fromCharCode(...codes.subarray(i + 2, i + 5)), isVietnamese)) two++
    else if (isLetter(codes[i + 2]!)) one++
  }
  return {one, two}
}

/** What that tells. One place is enough in languages in which à is a word. */
export const toldByBlanks = (
  {one, two}: {one: number; two: number},
  hasAs: () => boolean,
): Omit<Blanks, 'isVietnamese'> => ({
  areKept: two > 1 && two * 4 > one,
  areDoubled: one === 0 && (two > 1 || (two === 1 && hasAs())),
})

/**
 * Whether the first of two blanks must be the second byte of à, as everywhere in the file: `Ã  la`. But where a
 * sentence may begin, É or À are as likely: then blanks stand for controls.
 */
export const isDoubled = ({areDoubled}: Blanks, before: string, after: string): boolean =>
  areDoubled && /^ \p{L}/u.test(after) && !/\p{Lu}$/u.test(before) && !beginsAnew.test(before)
const beginsAnew = /(?:^|\n|[.!?:][)\]"'”»*_]*\s)[\s>*#|-]*$/

/** By how much a blank that would be eaten counts against a letter: two words would run together, or a word comes together. */
const [parted, joined, misplaced] = [4, -3, 8]

/**
 * What speaks against a letter at a place as to blanks: without one, two words would run together. But if a byte and a blank
 * have left two blanks elsewhere, nobody made one of them.
 */
export function eaten(
  text: string,
  end: number,
  code: number,
  before: string,
  {areKept, isVietnamese}: Blanks,
): number {
  const isAmid = (at: number) => code === 0xe0 && isEnding(text.slice(at, at + 3), isVietnamese)
  if (text[end - 1] !== ' ') return text[end] === ' ' && (areKept || isAmid(end + 1)) ? parted : 0
  const last = before.charCodeAt(before.length - 1)
  // `vá» ` is về without its end, and no vỠ: what has three bytes is rare, and begins no word.
  if (isCapital(code) && (isSmall(last) || (code > 0x1e00 && !isCapital(last)))) return misplaced
  if (areKept) return 0
  if (text[end] === ' ' || text[end] === '\n') return -1
  // No word is Р, and hardly one in capitals ends in it.
  if (code === 0xa0 || code === 0x420) return -2
  const after = text.charCodeAt(end)
  // Nor is one Š: `Ĺ tatistika` is Štatistika.
  if (isCapital(code) && !isCapital(last) && isSmall(after)) return joined
  // àquele and às are one word in Portuguese.
  return code === 0xe0 && (/^(quel|s[ ,.])/.test(text.slice(end, end + 4)) || isAmid(end)) ? joined : parted
}
