import {alphabetOf} from '../characters/languages.ts'
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
/** Sisters: some have no à, and others only where words end, but for àquele and às. */
const sisters: ReadonlySet<string> = new Set(['es', 'pt', 'fr', 'it'])
const amid = /^(?!s(?![a-z])|quel|quil)[a-z\u00c0-\u024f]/i

const unknown: Tongue = {language: undefined, has: () => true}

export function tongueOf(text: string, sound: readonly Part[]): Tongue {
  const letters = sound.filter(({text}) => text >= '\x80' && latin.test(text))
  if (letters.length === 0) return unknown
  // What is left of a letter is part of a word that we do not know: it becomes a q.
  const {habit, count} = languageOf(inAscii(text, 'q'))
  if (!habit || count < enough || !sisters.has(habit.language)) return unknown
  const alphabet = alphabetOf(habit.language)!
  const own = letters.filter(({text}) => alphabet.has(text.toLowerCase())).length
  if (own === 0 || (letters.length - own) * few > own) return unknown
  return {
    language: habit.language,
    has: (letter, after) => alphabet.has(letter.toLowerCase()) && !(letter === 'à' && amid.test(after)),
  }
}

/** What it costs that the language of a text has no such letter. */
const foreign = 3
export function foreignness({has}: Tongue, code: number, after: string): number {
  const letter = code > 0x7f ? String.fromCodePoint(code) : ''
  return latin.test(letter) && !has(letter, after) ? foreign : 0
}
