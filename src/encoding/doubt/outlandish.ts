import type {Letters} from '../characters/letters.ts'
import {keys, type Part} from '../characters/part.ts'
import {scriptNumber} from '../characters/surprise.ts'
import {blankControls} from './blank-controls.ts'
import {loneConsonants} from './lone-consonants.ts'
import {strangeLetters} from './strange-letters.ts'

/**
 * Tells which parts come out as what no text has, so that a sister of the right page likely read them: letters where no
 * language has them, ideographs that all begin with the same byte, Arabic script without letters of Arabic, Greek
 * capitals with accents and nothing small, scripts mixed in a word, letters that nobody types.
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

/** If so many times as many places went another way, this one did not go its own. */
const mostStray = 12

/**
 * Tells which places were damaged more than once by other pages than nearly all others: 犊 amid Hindi was half of a
 * letter.
 */
function astray(parts: readonly Part[]): (part: Part) => boolean {
  const wayOf = keys<number>()
  const counts = new Map<string, number>()
  for (const {pages} of parts) if (pages.length > 1) counts.set(wayOf(pages), (counts.get(wayOf(pages)) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  return ({pages}) => pages.length > 1 && mostStray * counts.get(wayOf(pages))! <= most
}

/** Fewer letters are no word. */
const fewest = 3

/** Tells which letters have hardly another one of their script in all the text: ըՊ alone was 🇩🇪. */
function lone(codes: Uint16Array, parts: readonly Part[]): (part: Part) => boolean {
  const counts = new Map<number, number>()
  for (const part of parts) counts.set(foreign(part), (counts.get(foreign(part)) ?? 0) + 1)
  return part => {
    const [script, code] = [foreign(part), part.text.charCodeAt(0)]
    // Latin, Greek and Cyrillic letters, kana and signs that look like letters may stand singly: µ, я, ᵢ, の.
    if (script === 0 || code < 0x530 || code > 0x17ff || counts.get(script)! >= fewest) return false
    return !codes.some(code => scriptNumber(code) === script)
  }
}

/**
 * Whether controls stand for its other bytes, as ISO pages show them: then hardly anything but the first byte tells the
 * page.
 */
const isBare = (codes: Uint16Array, {start, pages}: Part) =>
  pages.length === 1 && (codes[start + 1]! < 0xa0 || codes[start + 2]! < 0xa0)

/**
 * What nobody types: the printed shapes of Arabic letters, as texts hold them that went through Arabic DOS; Cyrillic
 * letters of the Middle Ages; what home computers drew with; marks of phonetics and manuscripts; ‟; ‽, as which
 * ISO-8859-15 reads a “ from before the euro; variation selectors but for those of emoji.
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
/** The letters that all languages in Arabic script share; the letters that some have added stand beside them. */
const isShared = (code: number) => code < 0x671
/** With so many times as many added letters it is no text, but Hebrew, of which a sister page makes ڕ and ڞ. */
const mostBorrowed = 4

/** Whether nearly all that comes back in Arabic script are letters that other languages added to it. */
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
 * Whether Greek comes back in capitals, some with accents, and without a small letter. People who write in capitals
 * leave accents out; it is Hebrew, as a sister of its page reads it: `ΚΊΚΌΡ`.
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
/** Scripts that stand beside others without blanks. */
const [han, hangul] = [scriptNumber(0x4e00), scriptNumber(0xac00)]

/** Whether it touches letters of another script, neither of the two being Latin, Chinese or Korean. */
function isMixed(last: Part | undefined, part: Part, next: Part | undefined): boolean {
  const own = foreign(part)
  if (own === 0) return false
  const [before, after] = [last?.end === part.start ? foreign(last) : 0, next?.start === part.end ? foreign(next) : 0]
  return (before !== 0 && before !== own) || (after !== 0 && after !== own)
}

function foreign({text}: Part): number {
  const script = scriptNumber(text.charCodeAt(0))
  return script === latin || script === han || script === hangul ? 0 : script
}
