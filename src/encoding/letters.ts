import {letterCompany} from './data/letter-company.ts'
import {isLetter} from './surprise.ts'

/** How well letters go between others, as words have them. */
export interface Letters {
  /**
   * A number that grows with the logarithm of how often; undefined for what is no letter that we know of. Those beside it
   * are small letters, as `neighbour` makes them, or blanks where a word ends.
   */
  fitOf(code: number, before: number, after: number | undefined): number | undefined
}

const A = 65
const isLevel = (code: number) => code >= A && code <= 90
/** What a pair seen on either side is worth where the three were never seen together. */
const backoff = 0.05

/** A letter as those beside it see it: small. 0, which stands beside nothing, where Unicode makes two of it. */
export function neighbour(code: number): number {
  if (code < 0x80) return isLevel(code) ? code + 32 : code
  const small = String.fromCharCode(code).toLowerCase()
  return small.length === 1 ? small.charCodeAt(0) : 0
}

/** The same for whatever stands there: a blank where it is no letter. */
export const beside = (code = 10): number => (isLetter(code) ? neighbour(code) : 0x20)

/** How well a letter must go between its neighbours to be heard of there, and how badly not to be. */
const [heardOf, unheardOf] = [1, 0.3]

/** 1 if only the first of two fits is heard of, -1 if only the second, 0 where both may be. */
export const heardInstead = (mine: number, theirs: number): -1 | 0 | 1 =>
  mine >= heardOf && theirs < unheardOf ? 1 : theirs >= heardOf && mine < unheardOf ? -1 : 0

/** Made from the table once for a text that needs it. By number: words of three letters would be made anew for each question. */
export function letters(): Letters {
  /** A number for each character of the table, 0 for all others. */
  const numbers = new Uint16Array(0x10000)
  let known = 0
  const numberOf = (code: number) => (numbers[code] ||= ++known)
  const three = new Map<number, number>()
  const [left, right] = [new Map<number, number>(), new Map<number, number>()]
  const alone: number[] = []
  const add = (sums: Map<number, number>, key: number, count: number) => sums.set(key, (sums.get(key) ?? 0) + count)
  for (const line of letterCompany.split('\n')) {
    const letter = numberOf(line.charCodeAt(0))
    let count = 0
    for (let i = 1; i < line.length; i += 2) {
      if (isLevel(line.charCodeAt(i))) count = 2 ** (line.charCodeAt(i++) - A)
      const [before, after] = [numberOf(line.charCodeAt(i)), numberOf(line.charCodeAt(i + 1))]
      three.set(pair(pair(letter, before), after), count)
      add(left, pair(letter, before), count)
      add(right, pair(letter, after), count)
      alone[letter] = (alone[letter] ?? 0) + count
    }
  }
  /** The first unit of the small letter, as far as it was asked for. */
  const smalls = new Uint16Array(0x10000)
  const smallOf = (code: number) => String.fromCodePoint(code).toLowerCase().charCodeAt(0)
  return {
    fitOf(capital, before, after) {
      const letter = numbers[capital > 0xffff ? smallOf(capital) : (smalls[capital] ||= smallOf(capital))]!
      const all = alone[letter]
      if (all === undefined) return /^\p{L}/u.test(String.fromCodePoint(capital)) ? 0 : undefined
      const behind = pair(letter, numbers[before]!)
      const first = left.get(behind) ?? 0
      if (after === undefined) return Math.log(1 + first + 0.01 * all)
      const last = right.get(pair(letter, numbers[after]!)) ?? 0
      const together = three.get(pair(behind, numbers[after]!)) ?? 0
      return Math.log(1 + together + (backoff * first * last) / all + 0.0001 * all)
    },
  }
}

/** More than the table has characters, and few enough for three of them to be a small number. */
const most = 1024
const pair = (a: number, b: number) => a * most + b
