import type {Span} from '../../text/span.ts'
import {type LossyPart, mostNamed} from '../characters/part.ts'
import {type Telling, tellingOf} from '../characters/torn-letters.ts'
import {recurring} from '../context/recurring.ts'
import type {Ease} from './ease.ts'
import {type Letter, type Step, solve} from './puzzle.ts'
import {latins, type Words} from './words.ts'

/** What stands before the first word of a sentence, a heading, an item or a cell; not before the month of 13. června. */
const opening = /(?:^|(?:[!?:]|(?<!\d)\.)\s+|[\n|][\s#>*+\d.)-]*)[*_"“‘(]*$/

/** Spells the words around some places: the letters that are found, and the torn places that they replace. */
export function spelledOut(
  words: Words,
  places: readonly number[],
  stepsAt: (at: number) => readonly Step[],
  ease: Ease,
  pages: readonly number[],
  isEmptied = false,
): {found: LossyPart[]; dropped: ReadonlySet<LossyPart>} {
  const found: LossyPart[] = []
  const dropped = new Set<LossyPart>()
  const solved = new Map<number, LossyPart>()
  const spell = speller(words, stepsAt, ease, solved, isEmptied ? tellingFor(words, places, ease.languages) : undefined)
  let last = -1
  for (const place of places) {
    if (place < last) continue
    const word = words.around(place)
    last = word.end
    if (!words.isWhole(word)) continue
    for (const {at, end: to, text, candidates, isClear} of spell(word)) {
      // What nobody doubted is not put in doubt: ÆØÅ are letters, too.
      if (!isClear) continue
      const [start, end] = [word.start + at, word.start + to]
      const old = words.tornAt(start)
      if (old?.start === start && old.end === end && old.text === text && old.certainty !== 'open') continue
      for (let i = start; i < end; i++) {
        const other = words.tornAt(i)
        if (other) dropped.add(other)
      }
      const named = candidates.slice(0, mostNamed)
      const part: LossyPart = {start, end, text, certainty: 'chosen', candidates: named, pages}
      solved.set(start, part)
      found.push(part)
    }
  }
  return {found, dropped}
}

/** So many places are enough to tell the language. */
const enough = 500

/** Of the languages that the text may be in, the one whose rules tell most of the letters that may be torn. */
function tellingFor(words: Words, places: readonly number[], languages: readonly string[]): Telling | undefined {
  const torn = places.slice(0, enough).flatMap(place => {
    const word = words.folded(words.around(place))
    const at = word.places.get(place)
    return at === undefined ? [] : [{at, word: word.text}]
  })
  let [best, most] = [undefined as Telling | undefined, 0]
  for (const telling of tellingOf(languages)) {
    const told = torn.filter(({at, word}) => telling(word, at) !== undefined).length
    if (told > most) [best, most] = [telling, told]
  }
  return best
}

/** Tells how words are spelled, as far as their letters and the words beside them tell it. */
function speller(
  words: Words,
  stepsAt: (at: number) => readonly Step[],
  ease: Ease,
  solved: ReadonlyMap<number, LossyPart>,
  telling: Telling | undefined,
): (word: Span) => readonly Letter[] {
  const {text} = words
  const again = recurring<readonly Letter[]>()
  return word => {
    const {start, end} = word
    // If the language is known, a word may have lost part of each letter: để.
    if (!ease.isOfLanguage && !words.hasLetter(word)) return []
    const isOpening = opening.test(text.slice(Math.max(0, start - 12), start))
    const asksBefore = ease.asksNeighbours && start > 1 && text[start - 1] === ' '
    const asksAfter = ease.asksNeighbours && end + 1 < text.length && text[end] === ' '
    const before = asksBefore ? readingOf(words.around(start - 2)) : ''
    const after = asksAfter ? readingOf(words.around(end + 1)) : ''
    return again(`${+isOpening}${before}\n${after}\n${words.known(word)}`, () =>
      solve({steps: stepsOf(word), length: end - start, isOpening, before, after}, ease),
    )
  }

  /** What may stand at each place of a word. */
  function stepsOf(word: Span): ReadonlyMap<number, readonly Step[]> {
    const {start, end} = word
    const steps = new Map<number, readonly Step[]>()
    const folded = telling && words.folded(word)
    for (let at = start; at < end; at++) {
      const place = folded?.places.get(at)
      const letter = place !== undefined && words.isLead(at) ? telling!(folded!.text, place) : undefined
      steps.set(
        at - start,
        stepsAt(at).map(step => ({
          ...step,
          end: step.end - start,
          isTold: !step.isFixed && !step.isBare && step.text.toLowerCase() === letter,
        })),
      )
    }
    return steps
  }

  /** A word with `?` for each torn letter; nothing if that may be more or fewer than one. */
  function readingOf({start, end}: Span): string {
    let out = ''
    for (let at = start; at < end; ) {
      const part = solved.get(at) ?? words.wholeAt(at)
      const torn = part ? undefined : words.tornAt(at)
      const char = torn ? (torn.start === at ? '?' : '') : part ? part.text : text[at]!
      if (char !== '?' && !latins.test(char)) return ''
      out += char
      at = (part ?? torn)?.end ?? at + 1
    }
    return out
  }
}
