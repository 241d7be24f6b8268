import {beyondAscii} from '../characters/beyond-ascii.ts'
import {charOf, codePageIds, codePages} from '../characters/code-pages.ts'
import {costOf} from '../characters/kind.ts'
import type {Part} from '../characters/part.ts'
import {byteOf, tails} from '../characters/scan.ts'
import {isLetter, isMark, isStraight, rarest, sameScript, surprise} from '../characters/surprise.ts'

/** The first two bytes of emoji, of punctuation and of the variation selector. */
const beginnings = [
  [0xf0, 0x9f],
  [0xe2, 0x80],
  [0xef, 0xb8],
] as const

const isSmallLetter = (char: string) => char !== char.toUpperCase()
const isCapitalInside = (a: number, b: number) =>
  isSmallLetter(String.fromCharCode(a)) && !isSmallLetter(String.fromCharCode(b))

/**
 * By what two of those bytes look like, the pages that show them so. Two letters could be letters, but no language has
 * ðŸ or ğŸ.
 */
const heads = new Map<number, number>()
for (const [i, page] of codePages.entries()) {
  for (const [first, second] of beginnings) {
    const [a, b] = [charOf(page, first).charCodeAt(0), charOf(page, second).charCodeAt(0)]
    if (a === 0xfffd || b === 0xfffd || (isLetter(a) && isLetter(b) && !isCapitalInside(a, b))) continue
    const key = (a << 16) | b
    heads.set(key, (heads.get(key) ?? 0) | (1 << i))
  }
}

const thai = codePageIds.indexOf('windows-874')
// To the Thai page EF B8 are letters, too; but ๏ opens a verse, with a blank after it.
heads.set((0xe4f << 16) | 0xe18, 1 << thai)

/** Whether some page shows the first two bytes of such a character there. */
export const beginsAt = (codes: Uint16Array, at: number): boolean =>
  at >= 0 && heads.has((codes[at]! << 16) | (codes[at + 1] ?? 10))

const latin1 = codePageIds.indexOf('iso-8859-1')
const latin2 = codePageIds.indexOf('iso-8859-2')

const macRoman = codePageIds.indexOf('macintosh')
const headless = [macRoman, codePageIds.indexOf('cp850'), codePageIds.indexOf('cp857')]

const isTail = (page: number, code = 10) => (byteOf(page, code) & 0xc0) === 0x80

function isHeadless(codes: Uint16Array, at: number, page: number): boolean {
  if (byteOf(page, codes[at]!) !== 0x9f || (codes[at + 3] ?? 10) > 0x7f || isLetter(codes[at + 3] ?? 10)) return false
  return isTail(page, codes[at + 1]) && isTail(page, codes[at + 2])
}

/** What DOS has for the second byte of an emoji. Ewe writes it, but no letter of other languages after it. */
const shown9f = 0x192

/** Whether a letter that hardly any language has is likelier the end of an emoji without its first byte: `şÆ¬` is 💪. */
export function isBeheaded(codes: Uint16Array, {start, end, text}: Part): boolean {
  const before = codes[start - 2] ?? 10
  return (
    end === start + 2 &&
    (costOf(text.codePointAt(0)!) >= rarest || codes[start - 1] === shown9f) &&
    codes[start - 1]! > 0x7f &&
    before < 0x80 &&
    !isLetter(before) &&
    headless.some(page => isHeadless(codes, start - 1, page))
  )
}

/** By letter that is the first byte of an emoji, the pages that have nothing for the second: š“ is 📚 or 📌. */
const beginners = new Map<number, number>()
const addBeginner = (page: number, code: number) => beginners.set(code, (beginners.get(code) ?? 0) | (1 << page))
for (const [i, page] of codePages.entries()) {
  if (page.chars[0x1f] === '\ufffd') addBeginner(i, charOf(page, 0xf0).charCodeAt(0))
}
// The ISO page with the same letters has a control there, which gets lost as often.
for (const [i, page] of codePages.entries()) {
  const code = charOf(page, 0xf0).charCodeAt(0)
  if (page.chars[0x1f] === '\x9f' && beginners.has(code)) addBeginner(i, code)
}

/** The pages by which a heading or an item begins with what is left of an emoji: a letter, and then no letter. */
function cutEmoji(codes: Uint16Array, at: number): number {
  let pages = beginners.get(codes[at]!) ?? 0
  if (pages === 0 || codes[at - 1] !== 0x20 || !itemMarks.has(codes[at - 2] ?? 10)) return 0
  // If marks stand for what is lost, all four bytes are to be seen: π?“?
  const isMarked = isMark(codes[at + 1])
  let end = at + 1
  while (end < at + 4 && (isSign(codes[end]) || (isMarked ? isMark(codes[end]) : isStraight(codes[end]!)))) {
    if (codes[end]! > 0x7f && !isMark(codes[end])) pages &= tails(codes[end]!)
    end++
  }
  return end > at + (isMarked ? 3 : 1) && codes[end] === 0x20 ? pages : 0
}
const isSign = (code = 10) => code > 0x7f && code !== 0xfffd && !isLetter(code)
const itemMarks = new Set(Array.from('#-*>', char => char.charCodeAt(0)))

/** By E2 and 80 as pages show them, these pages: of ──, with its curly quote made straight, they leave `â"€â"€`. */
const strokes = new Map<number, number>()
for (const [i, page] of codePages.entries()) {
  if (!/[“”]/.test(charOf(page, 0x94))) continue
  const key = (charOf(page, 0xe2).charCodeAt(0) << 16) | charOf(page, 0x80).charCodeAt(0)
  strokes.set(key, (strokes.get(key) ?? 0) | (1 << i))
}

/** The pages by which two strokes of a drawing begin there: nobody sets a straight quote between such signs twice. */
function straightStrokes(codes: Uint16Array, at: number): number {
  const [code, last] = [codes[at]!, codes[at + 2] ?? 10]
  if (codes[at + 1] !== 0x22 || codes[at + 3] !== code || codes[at + 4] !== 0x22 || codes[at + 5] !== last) return 0
  return strokes.get((code << 16) | last) ?? 0
}

/** The second bytes of dashes and quotes, of drawings, arrows and the commonest signs, after E2. */
const afterE2 = new Set([0x80, 0x86, 0x94, 0x9a, 0x9c, 0x9d])
const macLatin2 = codePageIds.indexOf('mac-latin2')
/** Mac Roman shows E2 as a low quote: if that is made straight, — leaves 'Äî, and no word begins so. */
const isStraightened = (codes: Uint16Array, at: number, page: number) =>
  codes[at - 1] === 0x27 && afterE2.has(byteOf(page, codes[at]!)) && isTail(page, codes[at + 1])
/** The same where no word goes on: in no language are two such letters after a quote a word. */
export const isMacSign = (codes: Uint16Array, at: number): boolean =>
  isStraightened(codes, at, macRoman) && !isLetter(codes[at + 2] ?? 10)
/** By the Mac's Latin-2 words begin so, too, 'Ēģipte, 'účet: but none that ends there, and none with Ä. */
const isStraightenedIn2 = (codes: Uint16Array, at: number) =>
  isStraightened(codes, at, macLatin2) && (codes[at] === 0xc4 || !isLetter(codes[at + 2] ?? 10))

/** By E2 and 86, the pages that show → so, with a curly quote as its last byte: made straight, it is `â†'`. */
const arrows = new Map<number, number>()
for (const [i, page] of codePages.entries()) {
  if (charOf(page, 0x92) !== '’') continue
  const key = (charOf(page, 0xe2).charCodeAt(0) << 16) | charOf(page, 0x86).charCodeAt(0)
  arrows.set(key, (arrows.get(key) ?? 0) | (1 << i))
}

/** The pages by which such an arrow stands there between two blanks. */
const straightArrow = (codes: Uint16Array, at: number): number =>
  codes[at + 2] === 0x27 && codes[at + 3] === 0x20 && codes[at - 1] === 0x20
    ? (arrows.get((codes[at]! << 16) | codes[at + 1]!) ?? 0)
    : 0

/** Whether a sign follows โ, which Thai writes before a consonant: `โ’` was an arrow. Grammars write `โ–`. */
const isCutThai = (codes: Uint16Array, at: number) =>
  codes[at] === 0xe42 &&
  cutSigns.has(codes[at + 1] ?? 10) &&
  isPlain(codes[at - 1] ?? 10) &&
  isPlain(codes[at + 2] ?? 10)
const cutSigns = new Set(Array.from('‘’“”•…', char => char.charCodeAt(0)))
const isPlain = (code: number) => code < 0x80 && !isLetter(code)

const isSmall = (code: number) => code >= 0x61 && code <= 0x7a
const alone = (codes: Uint16Array, at: number, after: number) =>
  !isLetter(codes[at - 1] ?? 10) && !(after > 0x7f && after < 0xa0) && !isLetter(after)

/**
 * What any of these begins with, unless it begins after a quote, or stands alone. Other letters need no closer look,
 * which took two thirds of the time of a text in Greek or Arabic.
 */
const telling = new Uint8Array(0x10000)
for (const pair of [...heads.keys(), ...strokes.keys(), ...arrows.keys()]) telling[pair >>> 16] = 1
for (const page of headless) for (const [code, byte] of codePages[page]!.byteOf) if (byte === 0x9f) telling[code] = 1
for (const code of [0xc2, 0xc3, 0xc4, 0xc5, 0xe2, 0xf0, 0x111, 0xe42, ...beginners.keys()]) telling[code] = 1

/**
 * How often each page betrays itself where no character is whole: by `ðŸ`, `â€` and the like (`torn`); if all C1
 * controls are gone, by a first byte that stands alone (`bare`); or by what followed a first byte that is gone
 * (`beheaded`), which may be a Turkish word, `üçü`.
 */
export function tornHeads(
  codes: Uint16Array,
  sound: readonly Part[],
): {torn: number[]; bare: number[]; beheaded: number[]} {
  const torn = codePages.map(() => 0)
  const bare = codePages.map(() => 0)
  const beheaded = codePages.map(() => 0)
  let next = 0
  const places = beyondAscii(codes)
  for (let place = 0; place < places.length; place++) {
    const i = places[place]!
    const code = codes[i]!
    if (telling[code] === 0 && codes[i - 1] !== 0x27) continue
    while (next < sound.length && sound[next]!.end <= i) next++
    if (next < sound.length && sound[next]!.start <= i) {
      while (places[place + 1]! < sound[next]!.end) place++
      continue
    }
    const after = codes[i + 1] ?? 10
    // voilÃ le: a capital ends a word of small letters, because à lost its second byte to a blank.
    if ((code === 0xc3 || code === 0xc2) && (after === 0x20 || after === 10) && isSmall(codes[i - 1] ?? 10)) torn[0]!++
    // SlovenÄ�ina: the first byte of a letter inside a word, and a mark for its second.
    if (code >= 0xc3 && code <= 0xc5 && after === 0xfffd && isSmall(codes[i - 1] ?? 10)) torn[0]!++
    // The first byte of an emoji stands alone; or â does, which was a curly quote or a dash.
    if ((code === 0xf0 || code === 0x111) && alone(codes, i, after)) bare[code === 0xf0 ? latin1 : latin2]!++
    else if (code === 0xe2 && after === 0x20 && codes[i - 1] === 0x20) bare[latin1]!++
    for (let rest = cutEmoji(codes, i); rest; rest &= rest - 1) torn[31 - Math.clz32(rest & -rest)]!++
    for (let rest = after === 0x22 ? straightStrokes(codes, i) : 0; rest; rest &= rest - 1)
      torn[31 - Math.clz32(rest & -rest)]!++
    if (after < 0x80) continue
    if (isCutThai(codes, i)) beheaded[thai]!++
    if (isStraightened(codes, i, macRoman)) torn[macRoman]!++
    if (isStraightenedIn2(codes, i)) torn[macLatin2]!++
    for (let rest = straightArrow(codes, i); rest; rest &= rest - 1) torn[31 - Math.clz32(rest & -rest)]!++
    // F0 is Apple's logo to Mac Roman, and a soft hyphen to code pages 850 and 857: both get lost, and leave three
    // bytes.
    if (!isLetter(codes[i - 1] ?? 10) && (codes[i - 1] ?? 10) < 0x80) {
      for (const page of headless) if (isHeadless(codes, i, page)) beheaded[page]!++
    }
    const pages = heads.get((code << 16) | after) ?? 0
    if (pages === 0) continue
    // ПоздравЂаво: a name in camel case, all in one script.
    const inWord =
      sameScript(codes[i - 1] ?? 10, code) && sameScript(after, code) && sameScript(codes[i + 2] ?? 10, code)
    if ((inWord && code > 0x24f) || surprise(codes, i, i + 2) < 9) continue
    for (let rest = pages; rest; rest &= rest - 1) torn[31 - Math.clz32(rest & -rest)]!++
  }
  return {torn, bare, beheaded}
}
