import type {Letters} from '../characters/letters.ts'
import {emojiHints} from '../data/emoji-hints.ts'
import {emojiWords} from '../data/emoji-words.ts'

/** How often each emoji is used, and beside which words. */
export interface Lexicon {
  weight(code: number): number
  /** 2 if it stands beside this word in reports, 1 if people look it up by it. */
  match(code: number, word: string): number
  letters(): Letters
}

/** `testing`, `tests` and `tested` are one word here. */
export function stem(word: string): string {
  return word.length > 4
    ? word.replace(/(?:ings?|ions?|ies|es|ed|s|e|y)$/, '')
    : word.length > 3
      ? word.replace(/s$/, '')
      : word
}

export function lexicon(letters: () => Letters): Lexicon {
  const hints = new Map<number, {weight: number; words: Set<string>}>()
  for (const [emoji, weight, words] of emojiHints) {
    const code = emoji.codePointAt(0)!
    const known = hints.get(code) ?? {weight: 0, words: new Set<string>()}
    known.weight = Math.max(known.weight, weight)
    for (const word of words.split(' ')) known.words.add(stem(word))
    hints.set(code, known)
  }
  const names = new Map<number, string>()
  /** The words of a name, once somebody has asked for them. */
  const stems = new Map<number, ReadonlySet<string>>()
  for (const line of emojiWords.split('\n')) {
    const space = line.indexOf(' ')
    if (space > 0) names.set(Number.parseInt(line.slice(0, space), 16), line.slice(space))
  }
  return {
    letters,
    weight: code => hints.get(code)?.weight ?? (names.has(code) ? 0 : -1.5),
    match(code, word) {
      if (hints.get(code)?.words.has(word)) return 2
      let own = stems.get(code)
      if (own === undefined) {
        own = new Set(names.get(code)?.split(' ').map(stem))
        stems.set(code, own)
      }
      return own.has(word) ? 1 : 0
    },
  }
}
