import {lengthBy} from '../../text/utf8.ts'
import type {Clusters} from '../characters/clusters.ts'
import {codePages} from '../characters/code-pages.ts'
import {costOf} from '../characters/kind.ts'
import type {Runs} from '../characters/runs.ts'
import {byteOf, leads, type Pieces} from '../characters/scan.ts'
import {rarest, scriptNumber} from '../characters/surprise.ts'
import {rarity, weakGain} from '../characters/weigh.ts'

/** From this gain on, a run is damage whatever the rest of the file says. */
const certainGain = 8
/** From this gain on, a run is damage in a place where others prove the same channel. */
const likelyGain = 4
/** A page is left aside if the file speaks so many times as strongly for another one. */
const unshared = 20
/**
 * If only one first byte of so many is followed by what it takes, that is an accident: a book in Arabic has a dozen.
 */
const accident = 200
const hanNumber = scriptNumber(0x4e00)
/** More than there are scripts. */
const scriptCount = 100

/**
 * How strongly a file speaks for each page, and which scripts each page brings back. Only what is certain by itself
 * counts.
 */
interface Evidence {
  proof: Float64Array
  scripts: Uint32Array
}

/** What to believe of the runs of a file, by run. */
export interface Belief {
  /** How much speaks for each, all in all; not a number where nothing does. */
  ranks: Float64Array
  /** Whether it takes the rest of the file to believe in it. */
  weak: Uint8Array
}

/**
 * How much speaks for each run, given how strongly the file speaks for each page. Gains become those at home, if they
 * are.
 */
export function beliefIn(clusters: Clusters, pieces: Pieces, runs: Runs): Belief {
  const evidence = evidenceOf(clusters, pieces, runs)
  const weak = settleGains(pieces, runs, evidence)
  return {ranks: rank(clusters, runs, evidence.proof), weak}
}

function evidenceOf(clusters: Clusters, pieces: Pieces, {count, of, pages, gains, stretches}: Runs): Evidence {
  const {kindAt, times} = clusters
  const timesOf = (stretch: number) => times[kindAt[stretches.starts[stretch]!]!]!
  const proof = new Float64Array(codePages.length)
  const scripts = new Uint32Array(codePages.length * scriptCount)
  /** By stretch, the pages by which it is certain. */
  const certain = new Int32Array(stretches.count)
  for (let run = 0; run < count; run++) {
    if (gains[run]! < certainGain) continue
    proof[pages[run]!]! += gains[run]! * timesOf(of[run]!)
    certain[of[run]!]! |= 1 << pages[run]!
  }
  const read = new Float64Array(codePages.length)
  for (let stretch = 0; stretch < stretches.count; stretch++) {
    if (certain[stretch] === 0) continue
    const often = timesOf(stretch)
    for (let rest = certain[stretch]!; rest; rest &= rest - 1)
      read[31 - Math.clz32(rest & -rest)]! += often * (stretches.nexts[stretch]! - stretches.firsts[stretch]!)
    for (let i = stretches.firsts[stretch]!; i < stretches.nexts[stretch]!; i++) {
      const script = scriptNumber(pieces.codes[stretches.piece(stretch, i)]!)
      for (let rest = certain[stretch]!; rest; rest &= rest - 1)
        scripts[(31 - Math.clz32(rest & -rest)) * scriptCount + script]! += often
    }
  }
  const first = firstBytes(clusters, proof)
  for (const [page, all] of first.entries()) if (read[page]! * accident < all) proof[page] = 0
  return {proof, scripts}
}

/** How many characters of clusters are first bytes, for each page that anything speaks for. */
function firstBytes({sample, starts, ends, times}: Clusters, proof: Float64Array): Float64Array {
  const counts = new Float64Array(codePages.length)
  const spokenFor = proof.reduce((mask, sum, page) => (sum > 0 ? mask | (1 << page) : mask), 0)
  for (let kind = 0; spokenFor !== 0 && kind < starts.length; kind++) {
    for (let at = starts[kind]!; at < ends[kind]!; at++)
      for (let rest = leads(sample[at]!) & spokenFor; rest; rest &= rest - 1)
        counts[31 - Math.clz32(rest & -rest)]! += times[kind]!
  }
  return counts
}

/**
 * What is alone where it stands is at home all the same if the file has many of its kind. Tells which runs are weak by
 * themselves.
 */
function settleGains(pieces: Pieces, runs: Runs, {proof, scripts}: Evidence): Uint8Array {
  const {count, of, pages, gains, atHome, stretches} = runs
  const weak = new Uint8Array(count)
  for (let run = 0; run < count; run++) {
    if (gains[run]! < certainGain) weak[run] = 1
    if (atHome[run]! <= gains[run]!) continue
    const page = pages[run]!
    const stretch = of[run]!
    const first = stretches.firsts[stretch]!
    const code = pieces.codes[stretches.piece(stretch, first)]!
    const script = scriptNumber(code)
    // An ideograph is at home only among others, whatever else is proven, and a rare one nowhere.
    const isHome = scripts[page * scriptCount + script]! >= 4 || (proof[page]! > 60 && script !== hanNumber)
    if (!isHome || (stretches.nexts[stretch]! - first === 1 && costOf(code) >= rarest)) continue
    gains[run] = atHome[run]!
    weak[run] = 1
  }
  return weak
}

function rank(clusters: Clusters, runs: Runs, proof: Float64Array): Float64Array {
  const {sample: codes} = clusters
  const {count, of, pages, gains, stretches} = runs
  const strongest = Math.max(...proof)
  const dominant = proof.indexOf(strongest)
  const second = Math.max(0, ...proof.filter((_, page) => page !== dominant))
  const lead = strongest > 20 ? Math.min(6, 20 * (strongest / (second + 1) - 1)) : 0
  const orphaned = new Uint8Array(stretches.count)
  if (strongest >= 20) {
    for (let stretch = 0; stretch < stretches.count; stretch++)
      if (areTails(codes, stretches.starts[stretch]!, stretches.ends[stretch]!, dominant)) orphaned[stretch] = 1
  }
  const isCut = cutOff(clusters, runs, proof, dominant)
  const ranks = new Float64Array(count).fill(Number.NaN)
  for (let run = 0; run < count; run++) {
    const gain = gains[run]!
    const page = pages[run]!
    // That a page is rare says nothing any more once the file has gone through it.
    const least = proof[page]! > 60 ? weakGain - rarity(page) : weakGain
    if (gain < least || (page !== dominant && (orphaned[of[run]!] || isCut(run)))) continue
    const belief = gain + support(proof[page]! - (gain >= certainGain ? gain : 0))
    const isLikely = belief >= certainGain + 2 && (gain >= likelyGain || proof[page]! > 60)
    // A file is hardly ever damaged in many ways: a lone run by another page than all the rest has more to prove.
    const needed = proof[page]! * 4 < strongest ? certainGain + 6 : certainGain
    if (gain >= needed || isLikely) ranks[run] = belief + (page === dominant ? lead : 0)
  }
  return ranks
}

/**
 * Whether it is nothing but later bytes to the page that damaged the rest: the first bytes of these characters are
 * gone.
 */
function areTails(codes: Uint16Array, start: number, end: number, page: number): boolean {
  for (let i = start; i < end; i++) if ((byteOf(page, codes[i]!) & 0xc0) !== 0x80) return false
  return true
}

/**
 * Tells which runs begin with later bytes of what that page has right before them, if hardly anything else speaks for
 * their own page: of `à¤à¤•`, which is एक without one byte, Mac Roman reads all but the à.
 */
function cutOff(
  {sample, kindAt, times}: Clusters,
  {count, of, pages, gains, stretches}: Runs,
  proof: Float64Array,
  dominant: number,
): (run: number) => boolean {
  const own = proof.slice()
  const cut = new Uint8Array(count)
  for (let run = 0; run < count; run++) {
    const start = stretches.starts[of[run]!]!
    if (pages[run] === dominant || !isSevered(sample, start, dominant)) continue
    cut[run] = 1
    if (gains[run]! >= certainGain) own[pages[run]!]! -= gains[run]! * times[kindAt[start]!]!
  }
  return run => cut[run] === 1 && own[pages[run]!]! * unshared < proof[dominant]!
}

/** Whether what begins there belongs to a first byte right before it, which needs more bytes than stand between. */
function isSevered(codes: Uint16Array, start: number, page: number): boolean {
  for (let at = start; at > start - 3 && (byteOf(page, codes[at]!) & 0xc0) === 0x80; at--) {
    const head = byteOf(page, codes[at - 1] ?? 10)
    // Nothing begins with F5 to FF, so that later bytes after one are cut off from something else.
    if (head >= 0xc2) return lengthBy(head) === 0 || start - at + 1 < lengthBy(head)
  }
  return false
}

/** What other proofs of its page are worth to a run. Of more than so much, the logarithm is above the most anyway. */
const support = (others: number) => (others > 250 ? 10 : Math.min(10, 3 * Math.log(1 + Math.max(0, others) / 8)))

/**
 * The runs that may be chosen, in falling order; those of one rank stay as they are: page by page, the commonest first,
 * and each page's in order. Of those that read a stretch alike, one that is not weak leaves nothing to those after it.
 */
export function contenders({count, of, stretches}: Runs, {ranks, weak}: Belief): Int32Array {
  /** By stretch, the best that is not weak. */
  const best = new Int32Array(stretches.count).fill(-1)
  for (let run = 0; run < count; run++) {
    if (weak[run] || Number.isNaN(ranks[run]!)) continue
    const known = best[of[run]!]!
    if (known === -1 || ranks[run]! > ranks[known]!) best[of[run]!] = run
  }
  const chosen = new Int32Array(count)
  let size = 0
  for (let run = 0; run < count; run++) {
    if (Number.isNaN(ranks[run]!)) continue
    const first = best[of[run]!]!
    const isAhead =
      weak[run] && (first === -1 || ranks[run]! > ranks[first]! || (ranks[run] === ranks[first] && run < first))
    if (run === first || isAhead) chosen[size++] = run
  }
  return byRank(ranks, chosen.subarray(0, size))
}

/**
 * Sorts by falling rank; those of one rank stay as they are. Few ranks differ, so that these are sorted, and not the
 * runs.
 */
function byRank(ranks: Float64Array, believed: Int32Array): Int32Array {
  // A table of our own: a `Map` would make an object of every rank that it is asked for.
  const groups = new Int32Array(2 << (32 - Math.clz32(believed.length)))
  const bits = new Int32Array(ranks.buffer)
  const groupOf = new Int32Array(believed.length)
  const sizes: number[] = []
  const values: number[] = []
  for (let i = 0; i < believed.length; i++) {
    const run = believed[i]!
    let slot = Math.imul(bits[2 * run]! ^ bits[2 * run + 1]!, 0x9e3779b1) >>> (Math.clz32(groups.length) + 1)
    while (groups[slot] !== 0 && values[groups[slot]! - 1] !== ranks[run]) slot = (slot + 1) % groups.length
    if (groups[slot] === 0) {
      groups[slot] = values.push(ranks[run]!)
      sizes.push(0)
    }
    groupOf[i] = groups[slot]! - 1
    sizes[groupOf[i]!]!++
  }
  const places = new Int32Array(sizes.length)
  let place = 0
  for (const group of Array.from(sizes.keys()).sort((a, b) => values[b]! - values[a]!)) {
    places[group] = place
    place += sizes[group]!
  }
  const sorted = new Int32Array(believed.length)
  for (let i = 0; i < believed.length; i++) sorted[places[groupOf[i]!]!++] = believed[i]!
  return sorted
}
