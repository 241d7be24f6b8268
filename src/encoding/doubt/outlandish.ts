import type {Letters} from '../characters/letters.ts'
import {keys, type Part} from '../characters/part.ts'
import {scriptNumber} from '../characters/surprise.ts'
import {blankControls} from './blank-controls.ts'
import {loneConsonants} from './lone-consonants.ts'
import {strangeLetters} from './strange-letters.ts'

/**
 * Tells which parts come to what no text has, so that the page by which they were read is likely a sister of the one that
 * it was: letters where no language has them, ideographs that all begin with the same byte, Arabic without any letter of the
 * Arabs, Greek without a small one but with accents, scripts mixed in a word, letters that nobody types.
 */
export function outlandish(
  text: string,
  codes: Uint16Array,
  parts: readonly Part[],
  letters: () => Letters,
): (part: Part, i: number) => boolean {
  const isStrange = strangeLetters(text, codes, parts, letters)
  const isBorrowed = borrowed(parts)
  const isShouted = shouted(parts)
  const heads = new Set<number>()
  for (const {start, text, pages} of parts)
    if (pages.length === 1 && isEastern(text.codePointAt(0)!)) heads.add(codes[start]!)
  const isOneHead = heads.size === 1
  const isAstray = astray(parts)
  const isLone = lone(codes, parts)
  const isBlank = blankControls(codes, parts)
  const isLoneConsonant = loneConsonants(codes, parts)
  return (part, i) => {
    const code = part.text.codePointAt(0)!
    return (
      isStrange(part) ||
      isUntyped(code) ||
      (isBorrowed && isArabic(code)) ||
      (isShouted && isGreek(code)) ||
      (isOneHead && isBare(codes, part) && isEastern(code) && !isKana(code)) ||
      (isEastern(code) && isAstray(part)) ||
      isLone(part) ||
      isBlank(part) ||
      isLoneConsonant(part) ||
      isMixed(parts[i - 1], part, parts[i + 1])
    )
  }
}

/** Where there are so many times as many places that went another way. */
const mostStray = 12

/** Tells of what was damaged more than once whether nearly all else was, and by other pages: 犊 amid Hindi was half of a letter. */
function astray(parts: readonly Part[]): (part: Part) => boolean {
  const wayOf = keys<number>()
  const counts = new Map<string, number>()
  for (const {pages} of parts) if (pages.length > 1) counts.set(wayOf(pages), (counts.get(wayOf(pages)) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  return ({pages}) => pages.length > 1 && mostStray * counts.get(wayOf(pages))! <= most
}

/** So many letters are no word. */
const fewest = 3

/** Tells of a letter whether hardly another one in all the text is of its script: ըՊ alone was 🇩🇪. */
function lone(codes: Uint16Array, parts: readonly Part[]): (part: Part) => boolean {
  const counts = new Map<number, number>()
  for (const part of parts) counts.set(foreign(part), (counts.get(foreign(part)) ?? 0) + 1)
  return part => {
    const [script, code] = [foreign(part), part.text.charCodeAt(0)]
    // Of Latin, Greek and Cyrillic letters, kana and signs that look like letters texts have single ones: µ, я, ᵢ, の.
    if (script === 0 || code < 0x530 || code > 0x17ff || counts.get(script)! >= fewest) return false
    return !codes.some(code => scriptNumber(code) === script)
  }
}

/** Whether controls stand for its other bytes, as ISO pages show them, so that next to nothing but its first byte tells the page. */
const isBare = (codes: Uint16Array, {start, pages}: Part) =>
  pages.length === 1 && (codes[start + 1]! < 0xa0 || codes[start + 2]! < 0xa0)

/**
 * The shapes that Arabic letters take in print, which texts hold that went through the page of Arabic DOS, the Cyrillic
 * letters of the Middle Ages, what home computers drew with, marks of phonetics and manuscripts, the double quote that is
 * turned the other way, the question with an exclamation in it, as which ISO-8859-15 reads a “ of before the euro, and the
 * selectors of variants but for those of emoji.
 */
const isUntyped = (code: number) =>
  (code >= 0xfb50 && code < 0xfd3e) ||
  (code >= 0xfe70 && code < 0xfeff) ||
  (code >= 0x460 && code < 0x48a) ||
  (code >= 0x1fb00 && code < 0x1fc00) ||
  (code >= 0x346 && code < 0x370 && code !== 0x358 && code !== 0x361) ||
  (code >= 0xfe00 && code < 0xfe0e) ||
  code === 0x201f ||
  code === 0x203d

const isArabic = (code: number) => code >= 0x620 && code < 0x6d4
/** The letters that all languages in Arabic script share; what others have besides them, some of these stand beside. */
const isShared = (code: number) => code < 0x671
/** Where there are so many times as many letters of others, it is no text: Hebrew, of which a sister page makes ڕ and ڞ. */
const mostBorrowed = 4

/** Whether what comes back in Arabic script has next to nothing but letters that were added to it for other languages. */
function borrowed(parts: readonly Part[]): boolean {
  let [shared, others] = [0, 0]
  for (const {text} of parts) {
    const code = text.charCodeAt(0)
    if (isArabic(code)) isShared(code) ? shared++ : others++
  }
  return others > mostBorrowed * shared
}

const isGreek = (code: number) => code >= 0x370 && code < 0x400
const isAccented = (code: number) => code >= 0x386 && code <= 0x38f

/**
 * Whether there are accents amid what comes back in Greek capitals, and no small letter: who writes all in capitals leaves
 * them out, and Hebrew is such capitals to a sister of its page, `ΚΊΚΌΡ`.
 */
function shouted(parts: readonly Part[]): boolean {
  let isFound = false
  for (let i = 0; i < parts.length; i++) {
    const {start, text} = parts[i]!
    const code = text.charCodeAt(0)
    if (!isGreek(code)) continue
    if (code >= 0x3ac) return false
    isFound ||= isAccented(code) && parts[i - 1]?.end === start && isGreek(parts[i - 1]!.text.charCodeAt(0))
  }
  return isFound
}

const isEastern = (code: number) => code >= 0x2e80 && code < 0xd7b0
const isKana = (code: number) => (code >= 0x3041 && code < 0x3130) || code >= 0xac00

const latin = scriptNumber(0x61)
/** Scripts that stand side by side in a text without blanks. */
const [han, hangul] = [scriptNumber(0x4e00), scriptNumber(0xac00)]

/** Whether letters touch it that are of another script, and neither of the two is Latin or Chinese. */
function isMixed(last: Part | undefined, part: Part, next: Part | undefined): boolean {
  const own = foreign(part)
  if (own === 0) return false
  const [before, behind] = [last?.end === part.start ? foreign(last) : 0, next?.start === part.end ? foreign(next) : 0]
  return (before !== 0 && before !== own) || (behind !== 0 && behind !== own)
}

function foreign({text}: Part): number {
  const script = scriptNumber(text.charCodeAt(0))
  return script === latin || script === han || script === hangul ? 0 : script
}
