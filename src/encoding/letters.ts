import {letterCompany} from './data/letter-company.ts'

/** How well letters go between others, as words have them. */
export interface Letters {
  /** A number that grows with the logarithm of how often; undefined for what is no letter that we know of. */
  fitOf(code: number, before: string, after: string | undefined): number | undefined
}

const A = 65
const isLevel = (code: number) => code >= A && code <= 90
const keyOf = (before: string, code: number, after: string) => before + String.fromCharCode(code) + after
/** What a pair seen on either side is worth where the three were never seen together. */
const backoff = 0.05

/** Made from the table once for a text that needs it. */
export function letters(): Letters {
  const three = new Map<string, number>()
  const [left, right] = [new Map<string, number>(), new Map<string, number>()]
  const alone = new Map<number, number>()
  const add = <Key>(sums: Map<Key, number>, key: Key, count: number) => sums.set(key, (sums.get(key) ?? 0) + count)
  for (const line of letterCompany.split('\n')) {
    const code = line.charCodeAt(0)
    let count = 0
    for (let i = 1; i < line.length; i += 2) {
      if (isLevel(line.charCodeAt(i))) count = 2 ** (line.charCodeAt(i++) - A)
      const [before, after] = [line[i]!, line[i + 1]!]
      three.set(keyOf(before, code, after), count)
      add(left, keyOf(before, code, ''), count)
      add(right, keyOf('', code, after), count)
      add(alone, code, count)
    }
  }
  return {
    fitOf(capital, before, after) {
      const code = String.fromCodePoint(capital).toLowerCase().charCodeAt(0)
      const all = alone.get(code)
      if (all === undefined) return /^\p{L}/u.test(String.fromCodePoint(capital)) ? 0 : undefined
      const first = left.get(keyOf(before, code, '')) ?? 0
      if (after === undefined) return Math.log(1 + first + 0.01 * all)
      const last = right.get(keyOf('', code, after)) ?? 0
      return Math.log(1 + (three.get(keyOf(before, code, after)) ?? 0) + (backoff * first * last) / all + 0.0001 * all)
    },
  }
}
