import {type Belief, beliefIn, contenders} from './belief.ts'
import {byOne, type Part} from './part.ts'
import {atWork, type MayBe, rivalry} from './rivals.ts'
import {isAmongSound, isTorn} from './run-company.ts'
import {type Runs, suspects} from './runs.ts'
import type {Pieces} from './scan.ts'
import {runsOf} from './weigh.ts'

/** From this gain on, a run stands whatever is beside it. */
const unshakenGain = 24

/** What is damage, piece by piece in order and without overlap, given how strongly the file speaks for each page. */
export function damagedParts(codes: Uint16Array, pieces: Pieces): Part[] {
  if (pieces.count === 0) return []
  const runs = runsOf(codes, pieces, suspects(pieces))
  if (runs.count === 0) return []
  const belief = beliefIn(codes, pieces, runs)
  const {taken, chosen} = choose(codes, pieces, runs, belief)
  const hasRival = rivalry(codes, pieces, runs, belief)
  const rivalled = new Uint8Array(chosen.length)
  for (let i = 0; i < chosen.length; i++) rivalled[i] = hasRival(chosen[i]!, always) ? 1 : 0
  const isAtWork = atWork(pieces, runs, chosen, rivalled)
  const {stretches} = runs
  const found: Part[] = []
  // One text for each character: a million of the same few would have to be swept up.
  const texts = new Map<number, string>()
  for (let i = 0; i < chosen.length; i++) {
    const run = chosen[i]!
    if (runs.gains[run]! < unshakenGain && isTorn(codes, taken, pieces, runs, run)) continue
    // Where two pages read a stretch differently and about as well, nothing is certain.
    const doubtful = rivalled[i] === 1 && hasRival(run, isAtWork)
    const stretch = runs.of[run]!
    const pages = byOne[runs.pages[run]!]!
    for (let j = stretches.firsts[stretch]!; j < stretches.nexts[stretch]!; j++) {
      const piece = stretches.piece(stretch, j)
      const [start, end, mask, code] = [
        pieces.starts[piece]!,
        pieces.ends[piece]!,
        pieces.pages[piece]!,
        pieces.codes[piece]!,
      ]
      let text = texts.get(code)
      if (text === undefined) {
        text = String.fromCodePoint(code)
        texts.set(code, text)
      }
      found.push({start, end, text, pages, mask, doubtful, rivals: 0})
    }
  }
  return found
}

const always: MayBe = () => true

/** The runs that are damage, in the order of the text, and by which pages each place that they explain can be read. */
function choose(
  codes: Uint16Array,
  pieces: Pieces,
  runs: Runs,
  belief: Belief,
): {taken: Int32Array; chosen: Int32Array} {
  const {of, pages, stretches} = runs
  const {starts, ends, firsts, nexts} = stretches
  const claims = claimsOf(codes.length, runs, belief)
  const taken = new Int32Array(codes.length)
  /** The run that was chosen, by its start: 0 for none. */
  const startsAt = new Int32Array(codes.length)
  let count = 0
  const ranked = contenders(runs, belief)
  for (let i = 0; i < ranked.length; i++) {
    const run = ranked[i]!
    const stretch = of[run]!
    if (isTaken(taken, starts[stretch]!, ends[stretch]!)) continue
    if (belief.weak[run] && isAmongSound(codes, claims, taken, pages[run]!, starts[stretch]!, ends[stretch]!)) continue
    for (let j = firsts[stretch]!; j < nexts[stretch]!; j++) {
      const piece = stretches.piece(stretch, j)
      for (let at = pieces.starts[piece]!; at < pieces.ends[piece]!; at++) taken[at] = pieces.pages[piece]!
    }
    startsAt[starts[stretch]!] = run + 1
    count++
  }
  const chosen = new Int32Array(count)
  for (let at = 0, next = 0; next < count; at++) if (startsAt[at] !== 0) chosen[next++] = startsAt[at]! - 1
  return {taken, chosen}
}

/** The pages that read each place as damage, if nothing speaks against it. */
function claimsOf(length: number, {count, of, pages, stretches}: Runs, {ranks}: Belief): Int32Array {
  const claimed = new Int32Array(stretches.count)
  for (let run = 0; run < count; run++) if (!Number.isNaN(ranks[run]!)) claimed[of[run]!]! |= 1 << pages[run]!
  const claims = new Int32Array(length)
  for (let stretch = 0; stretch < stretches.count; stretch++) {
    if (claimed[stretch] === 0) continue
    for (let at = stretches.starts[stretch]!; at < stretches.ends[stretch]!; at++) claims[at]! |= claimed[stretch]!
  }
  return claims
}

function isTaken(taken: Int32Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (taken[i]) return true
  return false
}
