import {beside, heardOf, type Letters} from '../characters/letters.ts'

/** What it costs that a letter is of no language of the text, and what it brings that it is of one. */
const [foreign, native] = [-2, 2]
/** A capital behind a small letter, and one that begins a word, or not where a sentence begins. */
const [misplaced, initial] = [-10, -1]

/** How easily a word's letters go together: by their alphabet, by those of the text, and how often it has three of them in a row. */
export interface Ease {
  /** What the last letter of a word is worth, once what follows it is known. */
  settle(word: string, behind: string, isOpening: boolean): number
  /** Whether a letter of a word is of a language of the text, or known to stand between such neighbours. */
  isHeardOf(word: string, place: number): boolean
}

export function easeOf(
  letters: Letters,
  own: ReadonlySet<string> | undefined,
  between: ReadonlyMap<string, number>,
): Ease {
  // Of İ two are made, the first of which is a plain i.
  const isOwn = (letter: string) => own?.has(letter === 'İ' ? 'ı' : letter.toLowerCase()) ?? false
  const sides = (before: string, after: string) => [beside(before.charCodeAt(0)), beside(after.charCodeAt(0))] as const
  return {
    settle(word, behind, isOpening) {
      const letter = word.at(-1) ?? ' '
      if (letter < '\x80') return 0
      const [first, last] = sides(word.at(-2) ?? ' ', behind)
      const seen = between.get(String.fromCharCode(first) + letter.toLowerCase() + String.fromCharCode(last)) ?? 0
      const known = letters.fitOf(letter.codePointAt(0)!, first, last) ?? -2
      const tongue = own === undefined ? 0 : isOwn(letter) ? native : foreign
      return known + 1.5 * Math.log(1 + seen) + tongue + capital(word, behind, isOpening)
    },
    isHeardOf(word, place) {
      if (isOwn(word[place]!)) return true
      const [first, last] = sides(word[place - 1] ?? ' ', word[place + 1] ?? ' ')
      return (letters.fitOf(word.charCodeAt(place), first, last) ?? 0) >= heardOf
    },
  }
}

/** What speaks against a capital where it stands: amid small letters; or against a small letter amid capitals. */
function capital(word: string, behind: string, isOpening: boolean): number {
  const letter = word.at(-1)!
  const [before, isCapital] = [word.at(-2) ?? ' ', letter !== letter.toLowerCase()]
  if (before === ' ' && isSmall(behind)) return isCapital === isOpening ? 0 : initial
  if (isCapital) return isSmall(before) || (isSmall(behind) && before !== ' ') ? misplaced : 0
  return isLarge(before) && isLarge(behind) ? misplaced : 0
}
const isSmall = (char: string) => char !== char.toUpperCase()
const isLarge = (char: string) => char !== char.toLowerCase()
