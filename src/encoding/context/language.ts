import {lazily} from '../../text/lazily.ts'
import {alphabetOf} from '../characters/languages.ts'
import {quoteHabits} from '../data/quote-habits.ts'

type Habit = (typeof quoteHabits)[number]

/** So much of a text tells its language. */
const enough = 20_000
/** One small word in so many is a sign of a language. */
const share = 20
/** And so many of them are a good one. */
const fewest = 2

/** By small word, the languages that have it, by number. */
const languages = lazily(() => {
  const byWord = new Map<string, number[]>()
  for (const [i, {words}] of quoteHabits.entries()) {
    for (const word of new Set(words.split(' '))) {
      const known = byWord.get(word)
      if (known === undefined) byWord.set(word, [i])
      else known.push(i)
    }
  }
  return byWord
})

/**
 * The language that the small words at the beginning of a text tell, with how it quotes; how many words there are, and
 * how many of them are its.
 */
export function languageOf(text: string): {habit: Habit | undefined; words: number; count: number} {
  const words =
    text
      .slice(0, enough)
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  const counts = quoteHabits.map(() => 0)
  const byWord = languages()
  for (const word of words) {
    const known = byWord.get(word)
    if (known !== undefined) for (const language of known) counts[language]!++
  }
  const count = Math.max(...counts)
  const isKnown = count > 0 && count * share >= words.length
  return {habit: isKnown ? quoteHabits[counts.indexOf(count)] : undefined, words: words.length, count}
}

/**
 * As much of a text as tells its language, with a sign for all beyond ASCII: without such letters a word is another
 * one.
 */
export const inAscii = (text: string, sign: string): string => text.slice(0, enough).replace(/[^\x00-\x7f]+/g, sign)

/** The language that a text tells by its small words, and by enough of them. */
export function spoken(text: string): string | undefined {
  const {habit, count} = languageOf(text)
  return count >= fewest ? habit?.language : undefined
}

/** The letters beyond ASCII of that language. */
export function spokenLetters(text: string): ReadonlySet<string> | undefined {
  const language = spoken(text)
  return language === undefined ? undefined : alphabetOf(language)
}
