import {lazily} from '../../text/lazily.ts'
import {alphabetOf} from '../characters/languages.ts'
import {quoteHabits} from '../data/quote-habits.ts'

type Habit = (typeof quoteHabits)[number]

/** As much of a text tells its language. */
const enough = 20_000
/** One small word in so many is a sign of a language. */
const share = 20
/** And so many of them a good one. */
const fewest = 2

const languages = lazily(() => quoteHabits.map(habit => ({habit, words: new Set(habit.words.split(' '))})))

/** The language of a text by its small words, with how it quotes; how many words its beginning has, and how many of these. */
export function languageOf(text: string): {habit: Habit | undefined; words: number; count: number} {
  const words =
    text
      .slice(0, enough)
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  const counted = languages().map(({habit, words: small}) => {
    let count = 0
    for (const word of words) if (small.has(word)) count++
    return {habit, count}
  })
  const best = counted.reduce((a, b) => (b.count > a.count ? b : a))
  const isKnown = best.count > 0 && best.count * share >= words.length
  return {habit: isKnown ? best.habit : undefined, words: words.length, count: best.count}
}

/** As much of a text as tells, with a sign for each unit that is not ASCII: a word without such letters is another one. */
export const inAscii = (text: string, sign: string): string => text.slice(0, enough).replace(/[^\x00-\x7f]/g, sign)

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
