import {isFamiliar} from '../characters/familiar.ts'
import {languagesOf, lettersOf} from '../characters/languages.ts'
import {beside, heardOf, type Letters} from '../characters/letters.ts'
import type {Part} from '../characters/part.ts'
import {isVietnamese, syllableWorth} from '../characters/syllables.ts'
import {recurring} from '../context/recurring.ts'
import {tongueOf} from './tongue.ts'
import {latin, latins} from './words.ts'

/** What it costs a letter to be of no language of the text, and what it brings to be of one. */
const [foreign, native] = [-2, 2]
/**
 * A capital after a small letter; and a capital that begins a word, or a small letter that begins a sentence: in
 * Vietnamese only names have capitals.
 */
const [misplaced, initial, initialOfName] = [-10, -1, -2]

/**
 * How easily a word's letters go together: by their alphabet, by those of the text, and by how often three of them
 * stand in a row.
 */
export interface Ease {
  /** What the last letter of a word is worth, once the one after it is known. */
  settle(word: string, after: string, isOpening: boolean): number
  /** What is known of a letter's worth before the one after it is known. */
  promise(before: string, letter: string): number
  /** Whether a letter of a word is of a language of the text, or known to stand between such neighbours. */
  isHeardOf(word: string, place: number): boolean
  /** What a whole word is worth between its neighbours, as far as these are known. */
  worth(word: string, before: string, after: string): number
  /** Whether the words beside one say anything about it. */
  asksNeighbours: boolean
  /** The languages that the text may be in, as far as its letters tell. */
  languages: readonly string[]
  /** Whether the languages of the text are known. */
  isOfLanguage: boolean
}

/** How much its neighbours count for a letter in a language whose syllables we know. */
const syllabic = 0.3
/** What it brings that a word is a common one of some language. */
const usual = 3

export function easeOf(text: string, sound: readonly Part[], letters: Letters): Ease {
  const {letters: counts, between} = memoryOf(text, sound)
  const own = lettersOf(counts)
  const isSyllabic = isVietnamese(counts)
  // In small letters İ is two, the first of which is a plain i.
  const tongue = tongueOf(text, sound)
  const isOwn = (letter: string, after = ' ') =>
    own?.has(letter === 'İ' ? 'ı' : letter.toLowerCase()) === true && tongue.has(letter, after)
  const origin = (letter: string, after?: string) => (own === undefined ? 0 : isOwn(letter, after) ? native : foreign)
  const sides = (before: string, after: string) => [beside(before.charCodeAt(0)), beside(after.charCodeAt(0))] as const
  const settled = (word: string, after: string, isOpening: boolean) => {
    const letter = word.at(-1)!
    const [first, last] = sides(word.at(-2) ?? ' ', after)
    const seen = between.get(String.fromCharCode(first) + letter.toLowerCase() + String.fromCharCode(last)) ?? 0
    const known = letters.fitOf(letter.codePointAt(0)!, first, last) ?? -2
    // Where words are syllables, their ends are torn throughout, so that what was seen beside a letter says less.
    const fit = isSyllabic ? syllabic * known : known + 1.5 * Math.log(1 + seen)
    return fit + origin(letter, after) + capital(word, after, isOpening, isSyllabic ? initialOfName : initial)
  }
  // Words differ, but have the same few letters side by side.
  const again = recurring<number>()
  return {
    settle(word, after, isOpening) {
      if (!(word.charCodeAt(word.length - 1) >= 0x80)) return 0
      const end = word.slice(-2)
      return again(end + (isOpening ? '^' : '|') + after, () => settled(end, after, isOpening))
    },
    promise(before, letter) {
      if (letter < '\x80') return 0
      const isMisplaced = isLarge(letter) && isSmall(before.at(-1) ?? ' ')
      return origin(letter) + (isMisplaced ? misplaced : 0)
    },
    isHeardOf(word, place) {
      if (isOwn(word[place]!)) return true
      const [first, last] = sides(word[place - 1] ?? ' ', word[place + 1] ?? ' ')
      return (letters.fitOf(word.charCodeAt(place), first, last) ?? 0) >= heardOf
    },
    worth: isSyllabic ? syllableWorth : word => (isFamiliar(word.toLowerCase()) ? usual : 0),
    asksNeighbours: isSyllabic,
    languages: languagesOf(counts),
    isOfLanguage: own !== undefined,
  }
}

/** What a text tells of its letters: how often each is seen, and between which others. */
function memoryOf(text: string, sound: readonly Part[]): {letters: Map<string, number>; between: Map<string, number>} {
  const [letters, between] = [new Map<string, number>(), new Map<string, number>()]
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (let i = 0; i < sound.length; i++) {
    const {start, end, text: one} = sound[i]!
    if (!latins.test(one)) continue
    const [last, next] = [sound[i - 1], sound[i + 1]]
    const before = small(last?.end === start ? last.text.at(-1) : text[start - 1])
    const after = small(next?.start === end ? next.text[0] : text[end])
    const shown = before + one.toLowerCase() + after
    for (let at = 1; at < shown.length - 1; at++) {
      if (shown[at]! < '\x80') continue
      add(letters, shown[at]!)
      add(between, shown.slice(at - 1, at + 2))
    }
  }
  return {letters, between}
}
const small = (char = ' ') => (latin.test(char) ? char.toLowerCase() : ' ')

/** What speaks against a capital where it stands: amid small letters; or against a small letter amid capitals. */
function capital(word: string, after: string, isOpening: boolean, unexpected: number): number {
  const letter = word.at(-1)!
  const [before, isCapital] = [word.at(-2) ?? ' ', letter !== letter.toLowerCase()]
  if (before === ' ' && (isSmall(after) || after === ' ')) return isCapital === isOpening ? 0 : unexpected
  if (isCapital) return isSmall(before) || (isSmall(after) && before !== ' ') ? misplaced : 0
  return isLarge(before) && isLarge(after) ? misplaced : 0
}
const isSmall = (char: string) => char !== char.toUpperCase()
const isLarge = (char: string) => char !== char.toLowerCase()
