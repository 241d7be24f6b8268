import {lazily} from '../../text/lazily.ts'
import {commonWords} from '../data/common-words.ts'
import {bare, letter} from './foreign-words.ts'

type Language = keyof typeof commonWords

/** For each word of `commonWords`, which languages have it; and the letters of each. */
const lexicon = lazily(() => {
  const spokenIn = new Map<string, number[]>()
  const alphabets = (Object.keys(commonWords) as Language[]).map((language, i) => {
    const words = wordsOf(language)
    for (const word of words) spokenIn.set(word, [...(spokenIn.get(word) ?? []), i])
    return new Set(words.join(''))
  })
  return {spokenIn, alphabets}
})

/** Romanian wrote ş for ș as long as it had only the older pages. */
function wordsOf(language: Language): string[] {
  const words = commonWords[language].split(' ')
  return language === 'ro' ? [...words, ...words.map(word => word.replaceAll('ș', 'ş').replaceAll('ț', 'ţ'))] : words
}

/**
 * Whether we know a word, whatever quotes stand around it; in one of these languages, if we know words of any of them.
 */
export function isFamiliar(word: string, languages: readonly string[] = []): boolean {
  const spokenIn = lexicon().spokenIn.get(bare(word))
  if (spokenIn === undefined) return false
  const known = languages.map(language => named.indexOf(language)).filter(i => i >= 0)
  return known.length === 0 || known.some(i => spokenIn.includes(i))
}
const named: readonly string[] = Object.keys(commonWords)

/** The letters that the commonest words of a language have. */
export const usualLetters = (language: string): ReadonlySet<string> | undefined =>
  lexicon().alphabets[named.indexOf(language)]

/** How many of these words have a letter that none of the languages has which the words that we know are of. */
export function strangeWords(foreign: readonly string[]): number {
  const {spokenIn, alphabets} = lexicon()
  const words = foreign.map(bare)
  const counts = alphabets.map(() => 0)
  for (const word of words) for (const language of spokenIn.get(word) ?? []) counts[language]!++
  const most = Math.max(...counts)
  const spoken = alphabets.filter((_, i) => counts[i]! > 0 && counts[i]! * 2 >= most)
  const isStrange = (char: string) => letter.test(char) && !spoken.some(alphabet => alphabet.has(char))
  return words.filter(word => Array.from(word).some(isStrange)).length
}
