import {type AsianCompany, edge} from '../characters/asian-company.ts'
import {type AsianStep, dear} from './asian-steps.ts'

/** What stands at an offset of a text: something known, or a stray piece of something, or one of several characters. */
export type Token = {end: number; last: number; isStray?: boolean} | readonly AsianStep[]

/** A character found at a place, and what else could have stood there, the likeliest first. */
export interface Told {
  at: number
  end: number
  codes: readonly number[]
}

/** A way to read a text up to an offset, and the character that it ends in, with all that could have stood there. */
interface Way {
  last: number
  score: number
  before: Way | undefined
  at: number
  step: AsianStep | undefined
  among: readonly AsianStep[]
}

/** So many ways are followed, over so many units. */
const [mostWays, farthest] = [6, 90]
/** What it costs to leave a first byte, or what follows one, as it is. */
const leftAlone = 24
/** What it costs that only a first byte is left. */
const bareCost = 4

/** What speaks for a character after another one. */
const worthOf = ({code, against, isBare}: AsianStep, last: number, company: AsianCompany) =>
  company.ease(last, code) - dear * against - (isBare ? bareCost : 0)
/** How much that may be at most: nothing is likelier than certain. */
const mostOf = ({against, isBare}: AsianStep) => -dear * against - (isBare ? bareCost : 0)

/** The likeliest characters from an offset on, up to where what follows no longer depends on them. */
export function likeliest(
  start: number,
  last: number,
  tokenAt: (at: number) => Token,
  company: AsianCompany,
): {told: readonly Told[]; end: number} {
  const first: Way = {last, score: 0, before: undefined, at: start, step: undefined, among: none}
  const ends = new Ends(start, first)
  for (let at = start; ; at++) {
    const ways = ends.at(at)
    if (ways === undefined) continue
    const token = tokenAt(at)
    const isTold = 'last' in token
    if (at - start > farthest || (isTold && !token.isStray && ends.last === at)) {
      const next = isTold ? token.last : edge
      const worth = (way: Way) => way.score + company.ease(way.last, next)
      const best = ways.reduce((best, way) => (worth(way) > worth(best) ? way : best))
      return {told: toldBy(best, next, company), end: at}
    }
    if (ways.length > mostWays) keepBest(ways)
    if (isTold) {
      for (const way of ways) {
        const score = way.score + (token.isStray ? -leftAlone : company.ease(way.last, token.last))
        ends.add(token.end, {last: token.last, score, before: way, at, step: undefined, among: none})
      }
      continue
    }
    // No two steps from here end in the same character at the same place, but earlier ones may.
    const olds = [1, 2, 3].map(length => ends.at(at + length)?.length ?? 0)
    // Only the best way to each character matters: noting all of them took most of the time.
    for (let i = 0; i < token.length; i++) {
      const step = token[i]!
      let before = ways[0]!
      let score = Number.NEGATIVE_INFINITY
      const most = mostOf(step)
      for (let j = 0; j < ways.length; j++) {
        if (ways[j]!.score + most <= score) continue
        const sum = ways[j]!.score + worthOf(step, ways[j]!.last, company)
        if (sum <= score) continue
        before = ways[j]!
        score = sum
      }
      ends.add(at + step.length, {last: step.code, score, before, at, step, among: token}, olds[step.length - 1])
    }
    const before = ways.reduce((best, way) => (way.score > best.score ? way : best))
    ends.add(at + 1, {last: edge, score: before.score - leftAlone, before, at, step: undefined, among: none})
  }
}

const none: readonly AsianStep[] = []

/** Ways by where they end, counted from the first place. */
class Ends {
  readonly #start: number
  readonly #ways: (Way[] | undefined)[]
  /** The farthest place where one ends. */
  last: number

  constructor(start: number, first: Way) {
    ;[this.#start, this.#ways, this.last] = [start, [[first]], start]
  }

  at(at: number): Way[] | undefined {
    return this.#ways[at - this.#start]
  }

  /**
   * Of two ways that end in the same character the better one stays, or else the first. Only the first `old` are
   * compared.
   */
  add(at: number, way: Way, old = Number.POSITIVE_INFINITY): void {
    this.last = Math.max(this.last, at)
    const ways = (this.#ways[at - this.#start] ??= [])
    for (let i = 0; i < ways.length && i < old; i++) {
      if (ways[i]!.last !== way.last) continue
      if (ways[i]!.score < way.score) ways[i] = way
      return
    }
    ways.push(way)
  }
}

/** Keeps only the best ways, the best one first; among equals the first. */
function keepBest(ways: Way[]): void {
  for (let to = 0; to < mostWays; to++) {
    let best = to
    for (let i = to + 1; i < ways.length; i++) if (ways[i]!.score > ways[best]!.score) best = i
    const found = ways[best]!
    ways.copyWithin(to + 1, to, best)
    ways[to] = found
  }
  ways.length = mostWays
}

/** What a way reads, and what else it could have read at each place. */
function toldBy(way: Way, after: number, company: AsianCompany): Told[] {
  const told: Told[] = []
  let next = after
  for (let one = way; one.before; one = one.before) {
    const {at, step, before, among} = one
    if (step) {
      const ranked = among
        .filter(({length}) => length === step.length)
        .map(one => ({
          code: one.code,
          score: worthOf(one, before.last, company) + company.ease(one.code, next),
        }))
        .sort((a, b) => b.score - a.score)
      const rest = ranked.map(({code}) => code).filter(code => code !== step.code)
      told.push({at, end: at + step.length, codes: [step.code, ...rest]})
    }
    next = one.last
  }
  return told.reverse()
}
