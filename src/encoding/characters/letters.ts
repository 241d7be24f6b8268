import {letterCompany} from '../data/letter-company.ts'
import {isLetter} from './surprise.ts'

/** How well letters go between others, as words have them. */
export interface Letters {
  /**
   * A number that grows with the logarithm of how often; undefined for what is no letter that we know of. Its
   * neighbours are small letters, as `neighbour` makes them, or blanks where a word ends.
   */
  fitOf(code: number, before: number, after: number | undefined): number | undefined
}

const A = 65
const isLevel = (code: number) => code >= A && code <= 90
/** What pairs on both sides are worth if the three letters were never seen together. */
const backoff = 0.05

/** A letter as its neighbours see it: small. 0, which stands beside nothing, if its small form is two units. */
export function neighbour(code: number): number {
  if (code < 0x80) return isLevel(code) ? code + 32 : code
  const small = String.fromCharCode(code).toLowerCase()
  return small.length === 1 ? small.charCodeAt(0) : 0
}

/** The same for whatever stands there: a blank where it is no letter. */
export const beside = (code = 10): number => (isLetter(code) ? neighbour(code) : 0x20)

/** How well a letter must fit between its neighbours to be heard of there, and how badly to be unheard of. */
export const heardOf = 1
export const unheardOf = 0.3

/** 1 if only the first of two fits is heard of, -1 if only the second, 0 where both may be. */
export const heardInstead = (mine: number, theirs: number): -1 | 0 | 1 =>
  mine >= heardOf && theirs < unheardOf ? 1 : theirs >= heardOf && mine < unheardOf ? -1 : 0

/**
 * What is known of one letter: how often it was seen, and beside which. By number: each question would make strings.
 */
interface Seen {
  all: number
  after: Map<number, number>
  before: Map<number, number>
  between: Map<number, number>
}

/** Both are units of letters that stand beside others. */
const pair = (before: number, after: number) => before * 0x10000 + after

function seenIn(line: string): Seen {
  const seen: Seen = {all: 0, after: new Map(), before: new Map(), between: new Map()}
  let count = 0
  for (let i = 1; i < line.length; i += 2) {
    if (isLevel(line.charCodeAt(i))) count = 2 ** (line.charCodeAt(i++) - A)
    const [before, after] = [line.charCodeAt(i), line.charCodeAt(i + 1)]
    seen.all += count
    seen.after.set(before, (seen.after.get(before) ?? 0) + count)
    seen.before.set(after, (seen.before.get(after) ?? 0) + count)
    seen.between.set(pair(before, after), count)
  }
  return seen
}

/** A text asks for a few of two hundred letters: each is read from the table when it is first asked for. */
export function letters(): Letters {
  const lines = new Map<number, string>()
  for (const line of letterCompany.split('\n')) if (line !== '') lines.set(line.charCodeAt(0), line)
  const known = new Map<number, Seen>()
  const seenOf = (letter: number): Seen | undefined => {
    const before = known.get(letter)
    if (before !== undefined) return before
    const line = lines.get(letter)
    if (line === undefined) return undefined
    const seen = seenIn(line)
    known.set(letter, seen)
    return seen
  }
  /** The first unit of the small letter, as far as it was asked for. */
  const smalls = new Uint16Array(0x10000)
  const smallOf = (code: number) => String.fromCodePoint(code).toLowerCase().charCodeAt(0)
  return {
    fitOf(capital, before, after) {
      const seen = seenOf(capital > 0xffff ? smallOf(capital) : (smalls[capital] ||= smallOf(capital)))
      if (seen === undefined) return /^\p{L}/u.test(String.fromCodePoint(capital)) ? 0 : undefined
      const first = seen.after.get(before) ?? 0
      if (after === undefined) return Math.log(1 + first + 0.01 * seen.all)
      const last = seen.before.get(after) ?? 0
      const together = seen.between.get(pair(before, after)) ?? 0
      return Math.log(1 + together + (backoff * first * last) / seen.all + 0.0001 * seen.all)
    },
  }
}
