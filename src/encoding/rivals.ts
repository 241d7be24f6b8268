import {codePages} from './code-pages.ts'
import type {Pieces} from './scan.ts'
import type {Runs} from './weigh.ts'

/** From so many characters on that only the one of two pages explains, and none that only the other does, it was the one. */
const enough = 20

/** Tells whether what nobody disputes leaves room for a page beside another one. */
export function atWork(pieces: Pieces, {own, pages, firsts, nexts}: Runs, damage: Int32Array) {
  const counts = new Map<number, number>()
  for (let at = 0; at < damage.length; at++) {
    if (damage[at]! <= 0) continue
    const run = damage[at]! - 1
    for (let i = firsts[run]!; i < nexts[run]!; i++) {
      const mask = pieces.pages[own[pages[run]!]![i]!]!
      counts.set(mask, (counts.get(mask) ?? 0) + 1)
    }
  }
  const without = (page: number, other: number) => {
    let count = 0
    for (const [mask, times] of counts) if (mask & (1 << page) && !(mask & (1 << other))) count += times
    return count
  }
  const known = new Map<number, boolean>()
  return (page: number, other: number): boolean => {
    const pair = page * codePages.length + other
    if (!known.has(pair)) known.set(pair, without(page, other) > 0 || without(other, page) < enough)
    return known.get(pair)!
  }
}

/** Whether two runs come to the same text, as far as anybody would read it. */
export function readsAlike({codes}: Pieces, {own, pages, firsts, nexts}: Runs, a: number, b: number): boolean {
  const [from, to] = [firsts[a]!, firsts[b]!]
  const length = Math.min(nexts[a]! - from, 1000)
  if (length !== Math.min(nexts[b]! - to, 1000)) return false
  const [mine, theirs] = [own[pages[a]!]!, own[pages[b]!]!]
  for (let i = 0; i < length; i++) if (codes[mine[from + i]!] !== codes[theirs[to + i]!]) return false
  return true
}
