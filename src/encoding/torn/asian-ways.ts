import {type AsianCompany, edge} from '../characters/asian-company.ts'
import {type AsianStep, dear} from './asian-steps.ts'

/** What stands at an offset of a text: something that is told, or is only part of something, or one of several characters. */
export type Token = {end: number; last: number; isStray?: boolean} | readonly AsianStep[]

/** A character that was found at a place, and what else could have stood there, the likeliest first. */
export interface Told {
  at: number
  end: number
  codes: readonly number[]
}

/** A way to read a text up to an offset, and the character that it ends in. */
interface Way {
  last: number
  score: number
  before?: Way
  at?: number
  step?: AsianStep
}

/** So many ways are followed, and so far. */
const [mostWays, farthest] = [6, 90]
/** What it costs that a first byte or what follows one is left as it is. */
const leftAlone = 24
/** What it costs that nothing but a first byte is left. */
const bareCost = 4

/** What speaks for a character behind another one. */
const worthOf = ({code, against, isBare}: AsianStep, last: number, company: AsianCompany) =>
  company.ease(last, code) - dear * against - (isBare ? bareCost : 0)

/** The likeliest characters from an offset on, until what follows does not depend on them. */
export function likeliest(
  start: number,
  last: number,
  tokenAt: (at: number) => Token,
  company: AsianCompany,
): {told: readonly Told[]; end: number} {
  const waysAt = new Map<number, Way[]>([[start, [{last, score: 0}]]])
  const put = (at: number, way: Way) => {
    const ways = waysAt.get(at)
    if (ways === undefined) waysAt.set(at, [way])
    else {
      const same = ways.findIndex(other => other.last === way.last)
      if (same === -1) ways.push(way)
      else if (ways[same]!.score < way.score) ways[same] = way
    }
  }
  for (let at = start; ; at++) {
    const ways = waysAt.get(at)
    if (ways === undefined) continue
    waysAt.delete(at)
    const token = tokenAt(at)
    const isTold = 'last' in token
    if (at - start > farthest || (isTold && !token.isStray && waysAt.size === 0)) {
      const next = isTold ? token.last : edge
      const worth = (way: Way) => way.score + company.ease(way.last, next)
      const best = ways.reduce((best, way) => (worth(way) > worth(best) ? way : best))
      return {told: toldBy(best, next, tokenAt, company), end: at}
    }
    if (ways.length > mostWays) ways.sort((a, b) => b.score - a.score).length = mostWays
    for (const way of ways) {
      if (isTold) {
        const score = way.score + (token.isStray ? -leftAlone : company.ease(way.last, token.last))
        put(token.end, {last: token.last, score, before: way})
        continue
      }
      for (const step of token) {
        const score = way.score + worthOf(step, way.last, company)
        put(at + step.length, {last: step.code, score, before: way, at, step})
      }
      put(at + 1, {last: edge, score: way.score - leftAlone, before: way})
    }
  }
}

/** What a way reads, with what else it could have read at each place. */
function toldBy(way: Way, behind: number, tokenAt: (at: number) => Token, company: AsianCompany): Told[] {
  const told: Told[] = []
  let next = behind
  for (let one = way; one.before; one = one.before) {
    const {at, step, before} = one
    if (step && at !== undefined) {
      const token = tokenAt(at)
      const ranked = ('last' in token ? [] : token)
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
