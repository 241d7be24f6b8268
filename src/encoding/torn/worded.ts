import {byStart, type Span} from '../../text/span.ts'
import type {Library} from '../candidates/library.ts'
import {handlings, penalties} from '../candidates/loss.ts'
import {lettersOf} from '../characters/languages.ts'
import {type LossyPart, mostNamed, type Part} from '../characters/part.ts'
import {recurring} from '../context/recurring.ts'
import {type Known, proven} from './channels.ts'
import {easeOf} from './ease.ts'
import {looseLetters} from './loose-letters.ts'
import {type Letter, type Step, solve} from './puzzle.ts'
import {stepsAt} from './steps.ts'
import {latin, Words} from './words.ts'

/** What stands before the first word of a sentence, a heading, an item or a cell. */
const opening = /(?:^|[.!?:]\s+|[\n|][\s#>*+\d.)-]*)[*_"“‘(]*$/

/**
 * Which letters of words in Latin letters were torn, by all the word: what stands beside one letter is often torn, too
 * (`Ä'á»"ng`, đồng), and half of a letter looks like one (`güvenliÄi`, güvenliği). What tells are the alphabet that the
 * text's whole letters are of, what stands beside such a letter elsewhere in it, and what does in words of forty
 * languages. All of it is a guess.
 */
export function worded(
  text: string,
  codes: Uint16Array,
  sound: readonly Part[],
  lossy: readonly LossyPart[],
  known: readonly Known[],
  books: Library,
): readonly LossyPart[] {
  const channel = proven(known) ?? known.find(({pages, bereft}) => bereft && pages.length === 1)
  if (sound.length === 0 || !channel) return lossy
  // What is left between two pages is no word.
  if (known.some(({pages, proofs}) => (pages.length > 1 ? 4 : 1) * proofs > channel.proofs)) return lossy
  const words = new Words(text, codes, sound, lossy, channel.pages[0]!)
  const loose = looseLetters(words, sound, lossy, books.letters())
  if (loose.length === 0) return lossy
  const spell = speller(words, sound, channel, books)
  const found: LossyPart[] = []
  const dropped = new Set<LossyPart>()
  let last = -1
  for (const place of loose) {
    if (place < last) continue
    const word = words.around(place)
    last = word.end
    if (!words.isWhole(word)) continue
    for (const {at, end: to, text: letter, candidates, isClear} of spell(word)) {
      // What nobody had in doubt is not put in doubt: ÆØÅ are letters, too.
      if (!isClear) continue
      const [start, end] = [word.start + at, word.start + to]
      const old = words.tornAt(start)
      if (old?.start === start && old.end === end && old.text === letter && old.certainty !== 'open') continue
      for (let i = start; i < end; i++) {
        const other = words.tornAt(i)
        if (other) dropped.add(other)
      }
      const named = candidates.slice(0, mostNamed)
      found.push({start, end, text: letter, certainty: 'chosen', candidates: named, pages: channel.pages})
    }
  }
  return found.length === 0 ? lossy : byStart([...lossy.filter(part => !dropped.has(part)), ...found])
}

/** Tells how words are spelled, as far as their letters tell it. */
function speller(
  words: Words,
  sound: readonly Part[],
  channel: Known,
  books: Library,
): (word: Span) => readonly Letter[] {
  const {text} = words
  const lookup = books.dictionary(channel.pages, handlings(text, channel.fragile))
  const penalty = penalties(text, sound)
  const memory = memoryOf(text, sound)
  const own = lettersOf(memory.letters)
  const ease = easeOf(books.letters(), own, memory.between)
  const again = recurring<readonly Letter[]>()
  return word => {
    const {start, end} = word
    // Where the language is known, a word may have lost part of each letter: để.
    if (!own && !words.hasLetter(word)) return []
    const steps = new Map<number, Step[]>()
    for (let at = start; at < end; at++) {
      const all = stepsAt(words, at, lookup, penalty)
      steps.set(
        at - start,
        all.map(step => ({...step, end: step.end - start})),
      )
    }
    const isOpening = opening.test(text.slice(Math.max(0, start - 12), start))
    const choices = JSON.stringify([...steps.values()].map(all => all.map(({text}) => text)))
    return again(+isOpening + text.slice(start, end) + choices, () =>
      solve({steps, length: end - start, isOpening}, ease),
    )
  }
}

/** What a text tells of its letters: how often each is seen, and between which others. */
function memoryOf(text: string, sound: readonly Part[]): {letters: Map<string, number>; between: Map<string, number>} {
  const [letters, between] = [new Map<string, number>(), new Map<string, number>()]
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const [i, {start, end, text: one}] of sound.entries()) {
    if (!latin.test(one)) continue
    const letter = one.toLowerCase()
    add(letters, letter)
    const [last, next] = [sound[i - 1], sound[i + 1]]
    const before = small(last?.end === start ? last.text : text[start - 1])
    const behind = small(next?.start === end ? next.text : text[end])
    add(between, before + letter + behind)
  }
  return {letters, between}
}
const small = (char = ' ') => (latin.test(char) ? char.toLowerCase() : ' ')
