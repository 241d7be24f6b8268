import {charOf, codePages} from '../characters/code-pages.ts'
import {kindNumber, kindOf} from '../characters/kind.ts'
import {shareAlphabet} from '../characters/languages.ts'
import type {Letters} from '../characters/letters.ts'
import type {LossyPart, Part} from '../characters/part.ts'
import {byteOf} from '../characters/scan.ts'
import {isLetter} from '../characters/surprise.ts'
import {areBytesAgain} from './again-bytes.ts'
import {areUnheardOf} from './unheard-of.ts'

/** Among more letters than these, some would be small. */
const fewHeads = 3

/** If so many places are torn, and so many times as many as came back whole, the few whole ones are accidents. */
const [fewestTorn, tornShare] = [20, 20]

/** If more came back, it tells by itself what it is; and a flood need not be looked through. */
const most = 100

const [lower, upper] = (['lower', 'upper'] as const).map(kindNumber)

/** Whether all that came back is so little, or so much alike, that it may still be bytes of something. */
export const isScant = (
  codes: Uint16Array,
  parts: readonly Part[],
  lossy: readonly LossyPart[],
  letters: () => Letters,
): boolean =>
  areHeads(codes, parts) ||
  areFew(parts, lossy) ||
  areOneHead(parts) ||
  (parts.length <= most && (areBytesAgain(codes, parts) || areUnheardOf(codes, parts, letters)))

export const maskOf = (place: Part | LossyPart): number =>
  'mask' in place && place.mask !== 0 ? place.mask : 1 << place.pages[0]!

/**
 * The pages by which as little came back, in a text where others made something, too: two texts put together say
 * nothing about each other.
 */
export function scantPages(
  codes: Uint16Array,
  parts: readonly Part[],
  lossy: readonly LossyPart[],
  letters: () => Letters,
): number {
  const groups = sisters(parts)
  if (groups.length < 2) return 0
  return groups.reduce((scant, group) => {
    const own = <T extends Part | LossyPart>(places: readonly T[]) => places.filter(place => maskOf(place) & group)
    return isScant(codes, own(parts), own(lossy), letters) ? scant | group : scant
  }, 0)
}

/**
 * Pages in groups, one for each text that was damaged by itself. The page that damaged a text reads all of it: parts
 * that have no page in common are of different texts, and a group keeps the pages that read all of its parts.
 */
function sisters(parts: readonly Part[]): number[] {
  const groups: number[] = []
  for (const mask of new Set(parts.map(maskOf))) {
    const own = groups.findIndex(group => (group & mask) !== 0)
    if (own < 0) groups.push(mask)
    else groups[own]! &= mask
  }
  return groups
}

/**
 * Whether a few capitals are all there is to repair: É may begin a word, or be what is left of a letter damaged twice.
 */
function areHeads(codes: Uint16Array, parts: readonly Part[]): boolean {
  return (
    parts.length <= fewHeads &&
    parts.every(({text, start, end}) => kindOf(text.charCodeAt(0)) === upper && mayBegin(codes, start, end))
  )
}

/** Whether small letters follow; or, after a word of two capitals, a small word: `NÉ var`, but not `OÙ ET QUAND`. */
const mayBegin = (codes: Uint16Array, start: number, end: number) =>
  kindOf(codes[end] ?? 10) === lower ||
  (kindOf(codes[start - 1] ?? 10) === upper &&
    !isLetter(codes[start - 2] ?? 10) &&
    codes[end] === 0x20 &&
    kindOf(codes[end + 1] ?? 10) === lower)

/**
 * Whether most of what came back is one letter that may be a first byte: `stackâservices` is what is left of dashes, ΧΧ
 * ΧΧΧ of Hebrew.
 */
function areOneHead(parts: readonly Part[]): boolean {
  const counts = new Map<string, number>()
  for (const {text} of parts) counts.set(text, (counts.get(text) ?? 0) + 1)
  const [text, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))
  const code = text.charCodeAt(0)
  if (text === 'â' && count === parts.length) return true
  if (count <= fewHeads || count * 3 <= parts.length * 2 || !isLetter(code)) return false
  const isTwin = parts.some(
    ({end}, i) => parts[i]!.text === text && parts[i + 1]?.start === end && parts[i + 1]!.text === text,
  )
  const isHead = (byte: number) => letterHeads.has(byte) || (isTwin && twinHeads.has(byte))
  return (
    (signHeads.has(text) && !areOfLanguage([...counts.keys()])) ||
    parts.some(({pages}) => isHead(byteOf(pages[0]!, code)))
  )
}

/**
 * Whether several letters came back and are of one language: ā, ē and ī are Latvian, in which ā is the commonest of
 * them.
 */
const areOfLanguage = (texts: readonly string[]): boolean =>
  texts.length >= fewHeads && shareAlphabet(texts.map(text => text.toLowerCase()))

/** The first bytes of Indic, Georgian and Japanese letters, shown as à, á and ã: no word has two of these in a row. */
const twinHeads = new Set([0xe0, 0xe1, 0xe3])
/** The first bytes of the commonest letters and of emoji, and that of signs as any page shows it. */
const letterHeads = new Set([0xc2, 0xc3, 0xc4, 0xc5, 0xce, 0xcf, 0xd0, 0xd1, 0xd7, 0xd8, 0xd9, 0xf0])
const signHeads = new Set(codePages.map(page => charOf(page, 0xe2)))

/**
 * Whether next to nothing came back whole: what loses bytes everywhere went through another page, or through one twice.
 * Dashes do not count: all of them lose their last byte where quotes are made straight.
 */
function areFew(parts: readonly Part[], lossy: readonly LossyPart[]): boolean {
  if (lossy.length < fewestTorn || parts.length * tornShare > lossy.length) return false
  const torn = lossy.reduce((count, {text}) => count + (text === '–' || text === '—' ? 0 : 1), 0)
  return torn >= fewestTorn && parts.length * tornShare <= torn
}
