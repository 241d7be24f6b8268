import {codePages} from '../characters/code-pages.ts'
import type {Runs, Stretches} from '../characters/runs.ts'
import type {Pieces} from '../characters/scan.ts'
import {sameScript} from '../characters/surprise.ts'
import type {Belief} from './belief.ts'

/** Two readings whose ranks differ by less are equally likely. */
const closeCall = 3
/** If only one of two pages explains so many characters, and the other none that the one does not, it was the one. */
const enough = 20

/** Tells whether the first page may have been at work beside the second. */
export type MayBe = (page: number, own: number) => boolean

/** Tells of a run whether another page reads the same stretch differently and about as well: then nothing is certain. */
export function rivalry(codes: Uint16Array, pieces: Pieces, runs: Runs, {ranks}: Belief) {
  const {of, pages, previous, gains, stretches} = runs
  const {starts, ends, latest} = stretches
  /** By place, a stretch that starts there, counted from one; and for each stretch the next one there; 0 for none. */
  const firstAt = new Int32Array(codes.length)
  const alike = new Int32Array(stretches.count)
  for (let stretch = 0; stretch < stretches.count; stretch++) {
    if (latest[stretch] === -1) continue
    alike[stretch] = firstAt[starts[stretch]!]!
    firstAt[starts[stretch]!] = stretch + 1
  }
  const codeOf = (stretch: number) => pieces.codes[stretches.piece(stretch, stretches.firsts[stretch]!)]!

  return (run: number, mayBe: MayBe): boolean => {
    const stretch = of[run]!
    for (let next = firstAt[starts[stretch]!]!; next !== 0; next = alike[next - 1]!) {
      const other = next - 1
      if (other === stretch || ends[other] !== ends[stretch] || readsAlike(pieces, stretches, stretch, other)) continue
      const isSister = sameScript(codeOf(stretch), codeOf(other))
      for (let rival = latest[other]!; rival !== -1; rival = previous[rival]!) {
        if (Number.isNaN(ranks[rival]!)) continue
        // However well its page reads the rest of the file, this place may speak for another one.
        const isClose = ranks[run]! - ranks[rival]! < closeCall && (isSister || mayBe(pages[rival]!, pages[run]!))
        if (isClose || gains[rival]! > gains[run]! + closeCall) return true
      }
    }
    return false
  }
}

/** Tells whether the undisputed places leave room for a page beside another one. */
export function atWork(
  pieces: Pieces,
  {of, stretches}: Runs,
  chosen: Int32Array,
  isRivalled: (run: number) => boolean,
): MayBe {
  const counts = new Map<number, number>()
  for (let i = 0; i < chosen.length; i++) {
    if (isRivalled(chosen[i]!)) continue
    const stretch = of[chosen[i]!]!
    for (let j = stretches.firsts[stretch]!; j < stretches.nexts[stretch]!; j++) {
      const mask = pieces.pages[stretches.piece(stretch, j)]!
      counts.set(mask, (counts.get(mask) ?? 0) + 1)
    }
  }
  const without = (page: number, other: number) => {
    let count = 0
    for (const [mask, times] of counts) if (mask & (1 << page) && !(mask & (1 << other))) count += times
    return count
  }
  const known = new Map<number, boolean>()
  return (page, other) => {
    const pair = page * codePages.length + other
    if (!known.has(pair)) known.set(pair, without(page, other) > 0 || without(other, page) < enough)
    return known.get(pair)!
  }
}

/** Whether two stretches come to the same text, as far as anybody would read. */
function readsAlike({codes}: Pieces, stretches: Stretches, a: number, b: number): boolean {
  const [from, to] = [stretches.firsts[a]!, stretches.firsts[b]!]
  const length = Math.min(stretches.nexts[a]! - from, 1000)
  if (length !== Math.min(stretches.nexts[b]! - to, 1000)) return false
  for (let i = 0; i < length; i++)
    if (codes[stretches.piece(a, from + i)!] !== codes[stretches.piece(b, to + i)!]) return false
  return true
}
