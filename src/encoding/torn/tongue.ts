import {alphabetOf, countsOf, languagesOf} from '../characters/languages.ts'
import type {Part} from '../characters/part.ts'
import {inAscii, languageOf} from '../context/language.ts'
import {latin} from './words.ts'

/** The language of a text by its small words, if the letters that came back whole are its own. */
export interface Tongue {
  language: string | undefined
  /** Whether it may have such a letter before what stands after it. */
  has(letter: string, after: string): boolean
}

/** So many small words tell it, with so many letters of it for each other one: Catalan has small words of Spanish. */
const [enough, few] = [4, 20]
/** Without small words, so many letters tell it if they are of one language alone. */
const enoughLetters = 20
/** Sisters: some have no à, and others only where words end, but for àquele and às. */
const sisters: ReadonlySet<string> = new Set(['es', 'pt', 'fr', 'it'])
const amid = /^(?!s(?![a-z])|quel|quil)[a-z\u00c0-\u024f]/i

const unknown: Tongue = {language: undefined, has: () => true}

export function tongueOf(text: string, sound: readonly Part[]): Tongue {
  const letters = sound.filter(({text}) => text >= '\x80' && latin.test(text))
  if (letters.length === 0) return unknown
  // What is left of a letter is part of a word that we do not know: it becomes a q.
  const {habit, count} = languageOf(inAscii(text, 'q'))
  if (!habit || count < enough || !sisters.has(habit.language)) return byLetters(letters)
  const alphabet = alphabetOf(habit.language)!
  const own = letters.filter(({text}) => alphabet.has(text.toLowerCase())).length
  if (own === 0 || (letters.length - own) * few > own) return unknown
  return {
    language: habit.language,
    has: (letter, after) => alphabet.has(letter.toLowerCase()) && !(letter === 'à' && amid.test(after)),
  }
}

/** The language of a text whose letters are of one alone, such as Icelandic: `Ã ` is no à there, but í. */
function byLetters(letters: readonly Part[]): Tongue {
  if (letters.length < enoughLetters) return unknown
  const [language, ...others] = languagesOf(countsOf(letters.map(({text}) => text)))
  if (language === undefined || others.length > 0) return unknown
  const alphabet = alphabetOf(language)!
  return {language, has: letter => alphabet.has(letter.toLowerCase())}
}

/** The letters beyond ASCII that are words by themselves. */
export const letterWords: Readonly<Record<string, string>> = {
  ca: 'à',
  da: 'å',
  fo: 'áí',
  fr: 'à',
  ga: 'áéíó',
  gl: 'á',
  hu: 'ő',
  is: 'áí',
  it: 'è',
  nb: 'å',
  pt: 'àéó',
  sv: 'åö',
}

/** What it costs that the language of a text has no such letter. */
const foreign = 3
export function foreignness({has}: Tongue, code: number, after: string): number {
  const letter = code > 0x7f ? String.fromCodePoint(code) : ''
  return latin.test(letter) && !has(letter, after) ? foreign : 0
}

/**
 * What it brings to be a word by itself in the language, a capital where a sentence begins; as long as nobody knows the
 * language, only à is thought of.
 */
const word = 3
export function wordness({language}: Tongue, code: number, before: string, after: string): number {
  if (language === undefined || !/(?:^|\s)$/.test(before) || !/^\s/.test(after)) return 0
  const letter = String.fromCodePoint(code)
  const small = letter.toLowerCase()
  // In the middle of a paragraph a line begins with either.
  const isCased = lineStart.test(before) || (letter !== small) === opening.test(before)
  return (isCased && letterWords[language]?.includes(small) ? word : 0) - (letter === 'à' ? word : 0)
}
const lineStart = /[^\n]\n$/
const opening = /(?:^|\n|[.!?]\s)$/
