import type {Library} from '../candidates/library.ts'
import {longestRun} from '../characters/letter-runs.ts'
import {type LossyPart, mostNamed, type Part} from '../characters/part.ts'
import {recurring} from '../context/recurring.ts'
import {isSpelt} from './completed.ts'

/** A letter of a word: what it is, or what it may be. */
interface Slot {
  choices: readonly string[]
  /** What speaks against each, whatever stands beside it. */
  against: readonly number[]
  /** Its index among the places with losses, −1 if it is whole. */
  index: number
}

interface Way {
  word: string
  /** Its last letters, after a blank where the word begins: the next letter depends on them. */
  end: string
  log: number
}

/** No word has more letters, and no more ways to spell one are followed. */
const [longest, mostWays] = [40, 40]
/** A word must be so much likelier than with any other letter to be put forward. */
const clearLead = 0.4
/** How much each point against a kind of loss counts beside the letters. */
const doubt = 3

/**
 * Tells by the whole word which letters lost bytes: in `ÑÐ²Ð»ÑÐµÑ‚ÑÑ` each of four bare first bytes may be с, э or я,
 * and none says anything about its neighbour until all are looked at together. A guess stays one.
 */
export function spelled(
  text: string,
  sound: readonly Part[],
  lossy: readonly LossyPart[],
  books: Library,
): readonly LossyPart[] {
  const isOpen = lossy.map(isChoice)
  if (!isOpen.includes(true)) return lossy
  const out = [...lossy]
  const worthOfE = howLikelyE(sound)
  const again = recurring<Spelling[]>()
  const asked = questions()
  let word: Slot[] = []
  let [start, end] = [0, -1]
  const close = () => {
    if (word.length > 0 && word.length <= longest && word.some(({choices}) => choices.length > 1)) {
      const [first, last] = [isEdge(text, start - 1) ? ' ' : '', isEdge(text, end) ? ' ' : '']
      const question = first + last + word.map(asked).join(' ')
      const spellings = again(question, () => spell(word, first, last, worthOfE, books))
      for (const [i, {index}] of word.entries()) {
        if (index >= 0 && isOpen[index]) out[index] = {...out[index]!, ...spellings[i]!}
      }
    }
    word = []
  }
  let s = 0
  for (let l = 0; s < sound.length || l < lossy.length; ) {
    const isLost = s === sound.length || (l < lossy.length && lossy[l]!.start < sound[s]!.start)
    const place = isLost ? lossy[l]! : sound[s]!
    if (place.start !== end) close()
    if (word.length === 0) start = place.start
    const choices = isLost && isOpen[l] ? lossy[l]!.candidates : [place.text]
    if (choices.every(isSpelt))
      word.push({choices, against: isLost ? (lossy[l]!.against ?? []) : [], index: isLost ? l : -1})
    else close()
    end = place.end
    if (isLost) l++
    else s++
  }
  close()
  return out
}

/** What is asked of a letter, as a text: the same few choices come over and over, and are remembered. */
function questions(): (slot: Slot) => string {
  const known = new Map<readonly string[], {against: readonly number[]; question: string}>()
  return ({choices, against}) => {
    if (choices.length === 1 && against.length === 0) return choices[0]!
    let one = known.get(choices)
    if (one?.against !== against) {
      one = {against, question: `${choices.join('')}${against.join()}`}
      known.set(choices, one)
    }
    return one.question
  }
}

const isChoice = ({certainty, candidates}: LossyPart) =>
  certainty !== 'unique' && candidates.length > 1 && candidates.length < mostNamed && candidates.every(isSpelt)

/** Whether a word may begin or end there: another character beyond ASCII may be a part of it that nobody repaired. */
const isEdge = (text: string, at: number) => !(text.charCodeAt(at) > 0x7f) || /[\s\p{P}]/u.test(text[at]!)

type Spelling = Pick<LossyPart, 'text' | 'certainty' | 'candidates'>

/** The letters of a word, by all ways to spell it. */
function spell(word: readonly Slot[], first: string, last: string, worthOfE: number, books: Library): Spelling[] {
  const runs = books.letterRuns()
  let ways: Way[] = [{word: '', end: first, log: 0}]
  for (const {choices, against} of word) {
    const longer: Way[] = []
    const small = choices.map(letter => letter.toLowerCase())
    for (const way of ways) {
      const before = way.end.toLowerCase()
      for (let i = 0; i < choices.length; i++) {
        const log =
          way.log +
          runs.logOf(before, small[i]!) -
          doubt * (against[i] ?? 0) -
          capitals(way.word, choices[i]!) +
          (small[i] === 'э' ? worthOfE : 0)
        longer.push({word: way.word + choices[i]!, end: (way.end + choices[i]!).slice(-longestRun), log})
      }
    }
    ways = longer.length > mostWays ? longer.sort((a, b) => b.log - a.log).slice(0, mostWays) : longer
  }
  if (last !== '') {
    ways = ways.map(({word, end, log}) => ({word, end, log: log + runs.logOf(end.toLowerCase(), last)}))
  }
  ways.sort((a, b) => b.log - a.log)
  const best = ways[0]!
  return word.map(({choices}, i) => {
    const other = ways.find(({word}) => word[i] !== best.word[i])
    const lead = other ? best.log - other.log : 99
    const rest = new Set([best, ...ways].map(({word}) => word[i]!))
    return {
      text: best.word[i]!,
      certainty: lead >= clearLead ? 'chosen' : 'open',
      candidates: [...rest, ...choices.filter(letter => !rest.has(letter))],
    }
  })
}

/**
 * Among so many letters of Russian is an ы that lost nothing. Languages without ы have no э, either; and since the table
 * is of these as well, it is more frequent where there is an ы.
 */
const [telling, foreign, native] = [300, -6, 1.5]
function howLikelyE(sound: readonly Part[]): number {
  let count = 0
  for (const {text} of sound) {
    if (text === 'ы') return native
    if (isSpelt(text)) count++
  }
  return count < telling ? 0 : foreign
}

/**
 * What speaks against a letter after others of a word: for a capital a small letter before it, for a small one two
 * capitals.
 */
function capitals(before: string, letter: string): number {
  if (before === '') return 0
  if (isCapital(letter)) return isCapital(before.at(-1)!) ? 0 : 6
  return before.length > 1 && isCapital(before.at(-1)!) && isCapital(before.at(-2)!) ? 3 : 0
}
const isCapital = (letter: string) => letter !== letter.toLowerCase()
