import {beyondAscii} from '../characters/beyond-ascii.ts'
import {type Clusters, clustersOf, sampledPieces} from '../characters/clusters.ts'
import {byOne, type Part} from '../characters/part.ts'
import {type Runs, suspects} from '../characters/runs.ts'
import {type Pieces, slotOf, slots} from '../characters/scan.ts'
import {runsOf} from '../characters/weigh.ts'
import {type Belief, beliefIn, contenders} from './belief.ts'
import {withoutHooks, writesHooks} from './hooks.ts'
import {atWork, rivalry} from './rivals.ts'
import {isAmongSound, isTorn} from './run-company.ts'

/** From this gain on, a run stands whatever is beside it. */
const unshakenGain = 24

/** The damaged parts, in order and without overlap, given how strongly the file speaks for each page. */
export function damagedParts(codes: Uint16Array, all: Pieces): Part[] {
  if (all.count === 0) return []
  const clusters = clustersOf(codes)
  const pieces = sampledPieces(clusters, all)
  const runs = runsOf(clusters.sample, pieces, suspects(pieces))
  if (runs.count === 0) return []
  const belief = beliefIn(clusters, pieces, runs)
  if (writesHooks(codes)) withoutHooks(belief.ranks, clusters.sample, pieces, runs)
  const {taken, chosen, shifts} = choose(codes, clusters, pieces, runs, belief)
  const hasRival = rivalry(clusters.sample, pieces, runs, belief)
  const isRivalled = once(runs.count, run => hasRival(run, () => true))
  const isAtWork = atWork(pieces, runs, chosen, isRivalled)
  // Where two pages read a stretch differently and about as well, nothing is certain.
  const isDoubtful = once(runs.count, run => isRivalled(run) && hasRival(run, isAtWork))
  const {stretches} = runs
  const found: Part[] = []
  // One text for each piece: a million copies of the same few would have to be swept up.
  const texts: string[] = []
  for (let i = 0; i < chosen.length; i++) {
    const [run, shift] = [chosen[i]!, shifts[i]!]
    if (runs.gains[run]! < unshakenGain && isTorn(codes, taken, pieces, runs, run, shift)) continue
    const doubtful = isDoubtful(run)
    const stretch = runs.of[run]!
    const pages = byOne[runs.pages[run]!]!
    for (let j = stretches.firsts[stretch]!; j < stretches.nexts[stretch]!; j++) {
      const piece = stretches.piece(stretch, j)
      texts[piece] ??= String.fromCodePoint(pieces.codes[piece]!)
      const [start, end] = [pieces.starts[piece]! + shift, pieces.ends[piece]! + shift]
      found.push({start, end, text: texts[piece]!, pages, mask: pieces.pages[piece]!, doubtful, rivals: 0})
    }
  }
  return found
}

/** Asks once for each run: the same one stands in many places. */
function once(count: number, ask: (run: number) => boolean): (run: number) => boolean {
  const known = new Uint8Array(count)
  return run => {
    if (known[run] === 0) known[run] = ask(run) ? 2 : 1
    return known[run] === 2
  }
}

/** Runs of the sample, and how far after its place there each stands in the text. */
interface Standing {
  chosen: Int32Array
  shifts: Int32Array
}

/** The runs that are damage, in the order of the text; and by which pages each place that they explain can be read. */
function choose(
  codes: Uint16Array,
  clusters: Clusters,
  pieces: Pieces,
  runs: Runs,
  belief: Belief,
): Standing & {taken: Int32Array} {
  const {of, pages, stretches} = runs
  const {starts, ends, firsts, nexts} = stretches
  const ranked = contenders(runs, belief)
  const standing = everywhere(clusters, runs, belief, ranked)
  const anyWeak = ranked.some(run => belief.weak[run] === 1)
  const claims = anyWeak ? claimsOf(codes.length, clusters, runs, belief) : new Int32Array(0)
  const heads = anyWeak ? headsOf(codes, clusters.sample, pieces, runs, belief, standing.chosen) : new Set<number>()
  const taken = new Int32Array(codes.length)
  /** By start, what was chosen, counted from one; 0 for nothing. */
  const startsAt = new Int32Array(codes.length)
  let count = 0
  for (let i = 0; i < standing.chosen.length; i++) {
    const [run, shift] = [standing.chosen[i]!, standing.shifts[i]!]
    const stretch = of[run]!
    const [start, end] = [starts[stretch]! + shift, ends[stretch]! + shift]
    if (isTaken(taken, start, end)) continue
    if (belief.weak[run] && isAmongSound({codes, claims, taken, heads}, pages[run]!, start, end)) continue
    for (let j = firsts[stretch]!; j < nexts[stretch]!; j++) {
      const piece = stretches.piece(stretch, j)
      // By hand: `fill` costs more for a few.
      const [readers, last] = [pieces.pages[piece]!, pieces.ends[piece]! + shift]
      for (let at = pieces.starts[piece]! + shift; at < last; at++) taken[at] = readers
    }
    startsAt[start] = i + 1
    count++
  }
  const [chosen, shifts] = [new Int32Array(count), new Int32Array(count)]
  const beyond = beyondAscii(codes)
  for (let i = 0, next = 0; next < count; i++) {
    const at = beyond[i]!
    if (startsAt[at] === 0) continue
    chosen[next] = standing.chosen[startsAt[at]! - 1]!
    shifts[next++] = standing.shifts[startsAt[at]! - 1]!
  }
  return {taken, chosen, shifts}
}

/** Where in the text the runs stand that may be chosen: by rank, then page by page, then as they come in the text. */
function everywhere(
  {kindAt, starts, times, places, kinds}: Clusters,
  {of, pages, stretches}: Runs,
  {ranks}: Belief,
  ranked: Int32Array,
): Standing {
  /**
   * For each ranked run its group, within which only the text sets them apart; and where the next of each group goes.
   */
  const groups = new Int32Array(ranked.length)
  const room: number[] = []
  const kindOf = (run: number) => kindAt[stretches.starts[of[run]!]!]!
  /** By kind of cluster, how many ranked runs stand in it and in the kinds before. */
  const heads = new Int32Array(times.length + 2)
  let total = 0
  for (let i = 0; i < ranked.length; i++) {
    const [run, last] = [ranked[i]!, ranked[i - 1]!]
    if (i === 0 || ranks[run] !== ranks[last] || pages[run] !== pages[last]) room.push(total)
    groups[i] = room.length - 1
    total += times[kindOf(run)]!
    heads[kindOf(run) + 2]!++
  }
  for (let kind = 2; kind < heads.length; kind++) heads[kind]! += heads[kind - 1]!
  const mine = new Int32Array(ranked.length)
  for (let i = 0; i < ranked.length; i++) mine[heads[kindOf(ranked[i]!) + 1]!++] = i
  const [chosen, shifts] = [new Int32Array(total), new Int32Array(total)]
  for (let place = 0; place < places.length; place++) {
    const kind = kinds[place]!
    const shift = places[place]! - starts[kind]!
    for (let next = heads[kind]!; next < heads[kind + 1]!; next++) {
      const to = room[groups[mine[next]!]!]!++
      chosen[to] = ranked[mine[next]!]!
      shifts[to] = shift
    }
  }
  return {chosen, shifts}
}

/** So many certain characters must begin with it, and nearly all of its kind in the text: all but one in so many. */
const [usual, except] = [5, 5]

/**
 * What is practically always a first byte: the `Ã` of a text in which á is `Ã¡`, ó `Ã³`, and which has hardly any
 * other.
 */
function headsOf(
  codes: Uint16Array,
  sample: Uint16Array,
  pieces: Pieces,
  {of, stretches}: Runs,
  {weak}: Belief,
  chosen: Int32Array,
): Set<number> {
  const [begun, all] = [new Uint32Array(slots), new Uint32Array(slots)]
  const found = new Set<number>()
  for (const run of chosen) {
    if (weak[run]) continue
    const stretch = of[run]!
    for (let i = stretches.firsts[stretch]!; i < stretches.nexts[stretch]!; i++)
      begun[slotOf(sample[pieces.starts[stretches.piece(stretch, i)]!]!)]!++
  }
  const places = beyondAscii(codes)
  for (let place = 0; place < places.length; place++) all[slotOf(codes[places[place]!]!)]!++
  for (let place = 0; place < places.length; place++) {
    const code = codes[places[place]!]!
    const count = begun[slotOf(code)]!
    if (count >= usual && all[slotOf(code)]! <= count + count / (except - 1)) found.add(code)
  }
  return found
}

/** The pages that read each place as damage, if nothing speaks against it. */
function claimsOf(
  length: number,
  clusters: Clusters,
  {count, of, pages, stretches}: Runs,
  {ranks}: Belief,
): Int32Array {
  const claimed = new Int32Array(clusters.sample.length)
  for (let run = 0; run < count; run++) {
    if (Number.isNaN(ranks[run]!)) continue
    const stretch = of[run]!
    for (let at = stretches.starts[stretch]!; at < stretches.ends[stretch]!; at++) claimed[at]! |= 1 << pages[run]!
  }
  const claims = new Int32Array(length)
  const {places, kinds, starts, ends} = clusters
  for (let place = 0; place < places.length; place++) {
    const start = starts[kinds[place]!]!
    for (let at = start; at < ends[kinds[place]!]!; at++) claims[at + places[place]! - start] = claimed[at]!
  }
  return claims
}

function isTaken(taken: Int32Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (taken[i]) return true
  return false
}
