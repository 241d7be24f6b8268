import {lazily} from '../text/lazily.ts'
import {commonWords} from './data/common-words.ts'

/** What is part of a word, or may be what a wrong page shows instead of a letter. */
const wordly = /[0-9A-Za-z'\x80-\uffff]/
/** What stands around a word in a sound text, and a wrong page has letters for. */
const quotes =
  /^[\u00a0\u00ab\u00bb\u2013\u2014\u2018\u201a-\u201e\u2022]+|[\u00a0\u00ab\u00bb\u2013\u2014\u2019\u201c\u201d\u2026]+$/g
/** A letter of a page that texts are taken for, or what is a letter in another one and no mark that sound English has. */
const letter =
  /[\u0080-\u009f\u0192\u201a\u201e\u2020\u2021\u2030\u2039\u203a\u20ac\u00a1-\u00b6\u00b8-\u02ff\u0370-\u045f\uf8ff]/

/** So many words tell which language a text is in, and so many places show as many. */
const [enough, mostPlaces] = [120, 2000]
/** Fewer are names, or signs; but some languages part no words. */
const [fewest, fewestLetters] = [5, 16]
/** So many in a hundred must have a letter that the language of the text has not. */
const strange = 10
/** No word that we know is as long as this before its first foreign letter. */
const longest = 24

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

/** Romanian wrote ş for ș as long as it had the older pages. */
function wordsOf(language: Language): string[] {
  const words = commonWords[language].split(' ')
  return language === 'ro' ? [...words, ...words.map(word => word.replaceAll('ș', 'ş').replaceAll('ț', 'ţ'))] : words
}

/** The first words of a text that have letters beyond ASCII, each once. */
export function foreignWords(text: string): string[] {
  const found = new Set<string>()
  let [behind, places] = [0, 0]
  for (const {index} of text.matchAll(/[\x80-\uffff]+/g)) {
    if (index < behind) continue
    let [start, end] = [index, index + 1]
    while (start > behind && index - start < longest && wordly.test(text[start - 1]!)) start--
    while (end < text.length && end - index < longest && wordly.test(text[end]!)) end++
    behind = end
    const word = text.slice(start, end)
    if (isWord(word) && letter.test(bare(word))) found.add(word)
    if (found.size === enough || ++places === mostPlaces) break
  }
  return [...found]
}

/** Italian has `è`, formulas have `π`, `±` and `5×7`. */
const isWord = (word: string) => !/\d/.test(word) && (word.length > 1 || word.toLowerCase() !== word.toUpperCase())

/** A word as `commonWords` would have it. */
const bare = (word: string): string => word.replace(quotes, '').toLowerCase()

/** Whether we know a word, whatever quotes stand around it. */
export const isFamiliar = (word: string): boolean => lexicon().spokenIn.has(bare(word))

/** How many of these words have a letter that the languages have not which the words that we know are of. */
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

/** Whether a text has many strange words: then a wrong page may have made them. */
export function mayBeMisread(text: string): boolean {
  const words = foreignWords(text)
  if (words.length < fewest && words.join('').replace(/[\x00-\x7f]/g, '').length < fewestLetters) return false
  return strangeWords(words) >= Math.min(words.length, Math.max(fewest - 1, (words.length * strange) / 100))
}
