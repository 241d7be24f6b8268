import {lazily} from '../../text/lazily.ts'
import {kindNumber, kindOf} from '../characters/kind.ts'
import {neighbour} from '../characters/letters.ts'
import {sense} from '../characters/sense.ts'
import {put, surprise} from '../characters/surprise.ts'
import {isCased} from '../characters/weigh.ts'
import {term} from './dashes.ts'
import {arrowFit, isBox, pieceOf} from './drawings.ts'
import {type Lexicon, stem} from './lexicon.ts'
import {isCalling, isEmoji, isPresented, needsSelector} from './pictures.ts'

/** What stands around a place: repaired before it, as it came after it. */
export interface Company {
  before: string
  after: string
  /** Whether bytes are lost of what follows, so that it says nothing. */
  isOpen?: boolean
  /** Whether the letters beside it tell which letter it is. */
  isWord?: boolean
  /** Whether no quote of the text opens as in English, so that ” may, as in ”så”. */
  opensAlike?: boolean
  /** Whether the text sets variation selectors after its signs. */
  isStyled?: boolean
}

export interface Ranked {
  code: number
  score: number
}

/**
 * The commonest letters beyond ASCII of Russian and of languages in Latin letters, and what joins letters in Hindi and
 * Tamil.
 */
const frequent = new Set(Array.from('оеаинтсрвлкčéáíóúñçãàèêäöüßşığłęąśżřšžů\u094d\u0bcd', char => char.charCodeAt(0)))

const [emoji, free, variation, joiner, digit] = (['emoji', 'free', 'variation', 'joiner', 'digit'] as const).map(
  kindNumber,
)
const rightToLeft = /[\u0590-\u08ff]/

function lastCode(text: string): number {
  const low = text.charCodeAt(text.length - 1)
  if (text.length === 0) return 10
  return low >= 0xdc00 && low <= 0xdfff && text.length > 1 ? text.codePointAt(text.length - 2)! : low
}

/** Hardly anybody sets a picture amid a word, or amid a sentence that goes on in small letters. */
const midWord = /[\p{L}\d]$/u
const goesOn = /^[\p{L}\d]/u
const [midSentence, sentenceGoesOn] = [/[\p{Ll},] $/u, /^ \p{Ll}/u]
function intrusion({before, after}: Company): number {
  if (midWord.test(before.slice(-2)) && goesOn.test(after)) return 8
  return midSentence.test(before.slice(-3)) && sentenceGoesOn.test(after) ? 4 : 0
}
/** What follows an apostrophe. */
const elided = /^(?:s|t|d|m|re|ve|ll)(?![\p{L}\d])/iu

const pictorial = (code: number) => kindOf(code) === emoji || kindOf(code) === free

/** With this lead over the second, the first candidate is put forward. */
export const clearLead = 0.75

/** Whether something stands right before. Only the last character is looked at: a pattern would go through all of the text. */
const isAttached = (before: string) => before !== '' && !/[\s([{]/.test(before.slice(-1))

const mark = lazily(() => /^\p{M}/u)
const isMark = (code: number) => code < 0x1e00 && mark().test(String.fromCodePoint(code))

/** Where a word ends, or something bold. */
const isBeforeEnd = /^[*_]*(?:\s|$)/

const letter = (at: number) => /^[\p{L}\p{N}]/u.test(String.fromCodePoint(at))

/** Whether a character makes any sense between these two. */
function possible(code: number, {before, after, opensAlike}: Company): boolean {
  const previous = lastCode(before)
  const next = after.length > 0 ? after.codePointAt(0)! : 10
  if (code === 0xfe0f || (code >= 0x1f3fb && code <= 0x1f3ff)) {
    return pictorial(previous) || (code === 0xfe0f && (kindOf(previous) === digit || previous === 0x23))
  }
  // A mark belongs to a letter of its script: no Arabic one begins a line, or stands on a Latin letter.
  if (code >= 0x300 && previous <= 0xa0 && !(code < 0x370 && letter(previous)) && isMark(code)) return false
  if (code === 0x20e3) return kindOf(previous) === digit || kindOf(previous) === variation
  if (code === 0x200d) return (pictorial(previous) || kindOf(previous) === variation) && next > 0x7f
  // After 3️ stands a keycap, whatever a page without its second byte makes of the rest of it.
  if (pictorial(code) && previous === 0xfe0f && /[\d#*]/.test(before.at(-2) ?? '')) return false
  if (kindOf(code) === joiner) return code !== 0xfeff ? rightToLeft.test(before.slice(-40)) : before === ''
  // No word begins with ß.
  if (code === 0xdf) return letter(previous)
  // The side on which the word is tells opening quotes from closing ones.
  if (code === 0x201d) return isAttached(before) ? !letter(next) : opensAlike === true && letter(next)
  if (code === 0x201c || code === 0x201e || code === 0x201a) return !letter(previous) && !isBeforeEnd.test(after)
  if (code === 0xad || code === 0x2010 || code === 0x2011) return letter(previous) && letter(next)
  return true
}

/** Whether a number stands there that may be a price: 3 €, €5. */
const isPriced = ({before, after}: Company) => /\d[ \u00a0]?$/.test(before.slice(-2)) || /^[ \u00a0]?\d/.test(after)

/** Tells how well a character fits between what stands before and after it; higher is better. */
function easing({before, after}: Company): (code: number) => number {
  const window = new Uint16Array(5)
  const tail = Math.min(2, before.length)
  for (let i = 0; i < tail; i++) window[i] = before.charCodeAt(before.length - tail + i)
  // Only the unit after it counts; the end of the text counts as that of a line.
  const next = after.length > 0 ? after.charCodeAt(0) : 10
  return code => {
    const to = put(window, tail, code)
    window[to] = next
    return sense(window, tail, to) - surprise(window, tail, to, true)
  }
}

/**
 * A name with a slash after it is a folder's, whatever it says: nine of ten such are shut, and six of ten in headings.
 */
const [shutFolder, folder] = [0x1f4c1, /^[\s*`[]*[\w.@-]+\/(?![\w/])/]

/** The words beside an emoji: those after it in its line, or else those before it. */
function wordsBeside({before, after}: Company): string[] {
  if (folder.test(after)) return [stem('folder')]
  const following = wordsOf(after.slice(0, 200).split(/[\r\n]/, 1)[0]!).slice(0, 8)
  if (following.length > 0) return following
  return wordsOf(
    before
      .slice(-120)
      .split(/[\r\n]/)
      .at(-1)!,
  )
    .toReversed()
    .slice(0, 5)
}

const wordsOf = (line: string) =>
  (
    line
      .toLowerCase()
      .replaceAll('ci/cd', 'ci cd')
      .match(/[a-z][a-z+#]+|\d+/g) ?? []
  ).map(stem)

/** Whether a “ of the line waits for its partner; the one that closes „so“ does not. */
export function openQuote(text: string): boolean {
  const before = text.slice(text.lastIndexOf('\n') + 1)
  const at = before.lastIndexOf('“')
  const low = before.lastIndexOf('„', at)
  return at > before.lastIndexOf('”') && (low === -1 || /[“”]/.test(before.slice(low, at)))
}

/** Tells how well a letter fits between those beside it. */
function fitting({before, after, isOpen}: Company, lookUp: () => Lexicon): (code: number) => number | undefined {
  const plain = (char: string) => (/^\p{L}/u.test(char) ? neighbour(char.charCodeAt(0)) : 0x20)
  const [last, next] = [plain(before.slice(-1)), plain(after.slice(0, 1))]
  const known = lookUp().letters()
  return code => known.fitOf(code, last, isOpen ? undefined : next)
}

/** The candidates that make sense there, given with what speaks against each; the likeliest first. */
export function rank(penalties: ReadonlyMap<number, number>, company: Company, lookUp: () => Lexicon): Ranked[] {
  const {before, after} = company
  let beside: string[] | undefined
  let drawing: ((code: number) => number) | undefined
  let against: number | undefined
  let hasCased = false
  if (company.isWord && penalties.size > 1) for (const code of penalties.keys()) hasCased ||= isCased(code)
  const fitOf = hasCased ? fitting(company, lookUp) : undefined
  const styled = after.startsWith('\ufe0f')
  const easeOf = easing(company)
  const ranked: Ranked[] = []
  // Not by `of`: taking a map apart by pairs takes as long as weighing what is in it.
  penalties.forEach((penalty, code) => {
    if (!possible(code, company)) return
    let score = easeOf(code) - penalty
    if (code === 0x2014 && /[^\d\s]\s$/.test(before) && after.startsWith(' ')) score += 1.5
    if (code === 0x2013 && after.startsWith(' ') && term.test(before)) score += 3
    if (code === 0x2013 && /\d[A-Za-z]* ?$/.test(before) && /^ ?[A-Z]?\w*\d?/.test(after)) score += 2
    const fit = fitOf?.(code)
    if (fit !== undefined) score += fit
    else if (frequent.has(code)) score += 1
    if (isBox(code)) score += (drawing ??= pieceOf(company))(code)
    // Nearly all that begins a line, before a blank, is a bullet.
    if (code === 0x2022 && /(?:^|\n)[ \t>]*$/.test(before) && /^[ \t]/.test(after)) score += 5
    score += arrowFit(code, company)
    if (code === 0x20ac && isPriced(company)) score += 5
    if (code === 0xe0 && /\s$/.test(before) && /^\s/.test(after)) score += 3
    if (code === 0x201d) score += (openQuote(before) ? 4 : 0) - (isAttached(before) ? 0 : 3)
    if (code === 0x2019 && midWord.test(before.slice(-2)) && elided.test(after)) score += 3
    if (pictorial(code)) {
      if (code === shutFolder && folder.test(after)) score += 1
      // Arrows lead from one word to the next.
      if (code >= 0x2300) score -= against ??= intrusion(company)
      beside ??= wordsBeside(company)
      const words = lookUp()
      score += words.weight(code)
      for (let i = 0; i < beside.length; i++) {
        const match = words.match(code, beside[i]!)
        if (match > 0) score += (match === 2 ? 5 : 3) / (1 + 0.25 * i)
      }
      const presented = isPresented(code)
      const wantsSelector = !presented && isEmoji(code)
      if (styled) score += wantsSelector ? 4 : -4
      else if (!presented) score -= wantsSelector && company.isStyled ? 4 : wantsSelector && needsSelector(code) ? 3 : 1
      if (isCalling(code) && before.endsWith('\u200d')) score += code === 0x1f4bb ? 8 : 6
      if (code >= 0x1f3fb && code <= 0x1f3ff) score += 8
    }
    ranked.push({code, score})
  })
  return ranked.sort((a, b) => b.score - a.score)
}
