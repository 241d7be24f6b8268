import type {Span} from '../../text/span.ts'
import {isFamiliar} from '../characters/familiar.ts'
import {alphabetOf, countsOf, languagesOf} from '../characters/languages.ts'
import {neighbour} from '../characters/letters.ts'
import type {LossyPart, Part} from '../characters/part.ts'
import {isLetter, sameScript} from '../characters/surprise.ts'
import {isCapital} from '../characters/weigh.ts'
import {languageOf} from '../context/language.ts'
import type {TornText} from '../torn/channels.ts'
import {letterWords} from '../torn/tongue.ts'

/** What speaks against a letter that is of no language of the file, and against one of the wrong case. */
const [unspoken, misplaced] = [4, 6]
/** What speaks for a letter that makes a common word. */
const familiar = 3
/**
 * How well each Latin letter goes where one was lost, by the word that it is part of and by the language of the text.
 */
export function letterWorth(
  {text, codes, books}: TornText,
  sound: readonly Part[],
  parts: readonly (Part | LossyPart)[],
): (start: number, end: number) => (code: number) => number {
  const latin = sound.map(({text}) => text).filter(letter => sameScript(letter.charCodeAt(0), 0x61))
  const spoken = languagesOf(countsOf(latin))
  const own = new Set(spoken.flatMap(language => [...(alphabetOf(language) ?? [])]))
  const isSpoken = (letter: string) => spoken.length === 0 || own.has(letter)
  const languages = likeliest(text, spoken)
  const isWord = (word: string) =>
    isFamiliar(word, languages) || (word.length === 1 && languages.some(one => letterWords[one]?.includes(word)))
  const words = wordsAround(codes, parts)
  const letters = books.letters()
  /** Whether a sentence goes on there: no word of one letter is a capital then. */
  const isAmidSentence = (at: number) => {
    if (codes[at - 1] !== 0x20) return false
    let last = at - 1
    while (closing.has(codes[last - 1] ?? 10)) last--
    return words.before(last) !== ''
  }
  return (start, end) => {
    const [head, rest] = [words.before(start), words.after(end)]
    const [before, after] = [head.at(-1) ?? ' ', rest[0] ?? ' '].map(char => char.charCodeAt(0)) as [number, number]
    const isSmall = head === '' && isAmidSentence(start)
    return code => {
      const letter = String.fromCharCode(code).toLowerCase()
      const isMisplaced = !fitsCase(code, before, after) || (isSmall && isCapital(code))
      return (
        (letters.fitOf(code, neighbour(before), neighbour(after)) ?? 0) +
        (isWord((head + letter + rest).toLowerCase()) ? familiar : 0) -
        (isSpoken(letter) ? 0 : unspoken) -
        (isMisplaced ? misplaced : 0)
      )
    }
  }
}

/** Of the languages that have all the letters, the one whose small words the text has. */
function likeliest(text: string, spoken: readonly string[]): readonly string[] {
  const language = languageOf(text).habit?.language
  if (language === undefined) return spoken
  return spoken.length === 0 || spoken.includes(language) ? [language] : spoken
}

/** No word is longer. */
const longest = 40

/** The letters of the word before a place and after it, as far as they are repaired. */
function wordsAround(codes: Uint16Array, parts: readonly (Span & {text: string})[]) {
  const [starting, ending] = [
    new Map(parts.map(part => [part.start, part])),
    new Map(parts.map(part => [part.end, part])),
  ]
  const letterAt = (at: number) =>
    isLetter(codes[at] ?? 10) && codes[at]! < 0x80 ? String.fromCharCode(codes[at]!) : ''
  const isWord = (text: string) => text !== '' && isLetter(text.charCodeAt(0))
  const wordFrom = (at: number, isBefore: boolean): string => {
    let word = ''
    for (let letter = ' '; letter !== '' && word.length < longest; word = isBefore ? letter + word : word + letter) {
      const part = (isBefore ? ending : starting).get(at)
      letter = part === undefined ? letterAt(isBefore ? at - 1 : at) : isWord(part.text) ? part.text : ''
      at = isBefore ? (part?.start ?? at - 1) : (part?.end ?? at + 1)
    }
    return word
  }
  return {before: (at: number) => wordFrom(at, true), after: (at: number) => wordFrom(at, false)}
}

/** Whether the case fits: no capital after a small letter, and no small letter among capitals. */
function fitsCase(code: number, before: number, after: number): boolean {
  const isLarge = (at: number) => isLetter(at) && isCapital(at)
  const isSmall = (at: number) => isLetter(at) && !isCapital(at)
  return isCapital(code) ? !isSmall(before) : !(isLarge(after) && (isLarge(before) || !isLetter(before)))
}

/** What may stand between a word and the blank after it without ending a sentence. */
const closing = new Set(Array.from('*_`)]"\',', char => char.charCodeAt(0)))
