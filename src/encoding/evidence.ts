import {codePages} from './code-pages.ts'
import {costOf} from './kind.ts'
import {atWork, readsAlike} from './rivals.ts'
import {isAmongSound, isTorn} from './run-company.ts'
import {byteOf, type Pieces} from './scan.ts'
import {sameScript, scriptNumber} from './surprise.ts'
import {Runs, scales, weakGain} from './weigh.ts'

/** From this gain on, a run is damage whatever the rest of the file says. */
export const certainGain = 8
/** From this gain on, a run is damage in a place where others prove the same channel. */
const likelyGain = 4
/** From this gain on, a run stands whatever is beside it. */
const unshakenGain = 24
/** Two readings whose ranks differ by less are equally likely. */
const closeCall = 3

/** Nobody has such a character in an ordinary text, whatever its script. */
const rarest = 10

const hanNumber = scriptNumber(0x4e00)

/** For each page, its pieces. Pages that read the same ones are one suspect; the commonest stands for all. */
function suspects({count, pages}: Pieces): Int32Array[] {
  const prints = new Int32Array(codePages.length)
  const counts = new Int32Array(codePages.length)
  for (let i = 0; i < count; i++) {
    for (let rest = pages[i]!; rest; rest &= rest - 1) {
      const page = 31 - Math.clz32(rest & -rest)
      prints[page] = (Math.imul(prints[page]!, 31) + i + 1) | 0
      counts[page]!++
    }
  }
  const seen = new Set<number>()
  return codePages.map((_, page) => {
    if (counts[page] === 0 || seen.has(prints[page]!)) return new Int32Array(0)
    seen.add(prints[page]!)
    const own = new Int32Array(counts[page]!)
    for (let i = 0, at = 0; i < count; i++) if (pages[i]! & (1 << page)) own[at++] = i
    return own
  })
}

/** The runs that may be damage: page by page, and in order. */
function runsOf(codes: Uint16Array, pieces: Pieces): Runs {
  const runs = new Runs(suspects(pieces))
  const weigh = scales(codes, pieces, runs)
  const {starts, ends} = pieces
  for (const [page, own] of runs.own.entries()) {
    for (let first = 0, next = 1; next <= own.length; next++) {
      if (next < own.length && starts[own[next]!] === ends[own[next - 1]!]) continue
      weigh(page, first, next)
      first = next
    }
  }
  return runs
}

/** In falling order; those of one rank stay as they are. Few ranks are different, so that these are sorted, not the runs. */
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

/** One piece of what is damage. */
export interface Damage {
  /** The piece, by its number, and the page that reads it. */
  piece: number
  page: number
  /** Whether another page reads the stretch that it is in differently, and about as well. */
  isRivalled: boolean
}

/** The runs that are damage, piece by piece in order and without overlap, given how strongly the file speaks for each page. */
export function damagedPieces(codes: Uint16Array, pieces: Pieces): Damage[] {
  if (pieces.count === 0) return []
  const runs = runsOf(codes, pieces)
  const {count, own, pages, firsts, nexts, starts, ends, gains, atHome} = runs
  const proof = codePages.map(() => 0)
  const scripts = new Uint32Array(codePages.length * 100)
  for (let run = 0; run < count; run++) {
    if (gains[run]! < certainGain) continue
    const page = pages[run]!
    proof[page]! += gains[run]!
    for (let i = firsts[run]!; i < nexts[run]!; i++)
      scripts[page * 100 + scriptNumber(pieces.codes[own[page]![i]!]!)]!++
  }
  const isRare = (run: number) =>
    nexts[run]! - firsts[run]! === 1 && costOf(pieces.codes[own[pages[run]!]![firsts[run]!]!]!) >= rarest
  const strongest = Math.max(...proof)
  /** Whether it takes the rest of the file to believe in a run. */
  const weak = new Uint8Array(count)
  // What is alone where it stands is not alone if the file has many of its kind.
  for (let run = 0; run < count; run++) {
    const page = pages[run]!
    const script = scriptNumber(pieces.codes[own[page]![firsts[run]!]!]!)
    // An ideograph is at home only where there are others, whatever else is proven, and a rare one nowhere.
    const isHome = scripts[page * 100 + script]! >= 4 || (proof[page]! > 60 && script !== hanNumber)
    weak[run] = gains[run]! < certainGain ? 1 : 0
    if (!isHome || atHome[run]! <= gains[run]! || isRare(run)) continue
    gains[run] = atHome[run]!
    weak[run] = 1
  }
  const dominant = proof.indexOf(strongest)
  // Nothing but later bytes, seen by the page that damaged the rest: what is left of characters whose first byte is gone.
  const isOrphaned = (run: number) => {
    if (strongest < 20 || pages[run] === dominant) return false
    for (let i = starts[run]!; i < ends[run]!; i++) if ((byteOf(dominant, codes[i]!) & 0xc0) !== 0x80) return false
    return true
  }
  const second = Math.max(0, ...proof.filter((_, page) => page !== dominant))
  const lead = strongest > 20 ? Math.min(6, 20 * (strongest / (second + 1) - 1)) : 0
  const support = (run: number) => {
    const others = proof[pages[run]!]! - (gains[run]! >= certainGain ? gains[run]! : 0)
    // The logarithm of more is more than the most.
    return others > 250 ? 10 : Math.min(10, 3 * Math.log(1 + Math.max(0, others) / 8))
  }
  /** How much speaks for each, all in all. */
  const ranks = new Float64Array(count)
  const believed = new Int32Array(count)
  let size = 0
  for (let run = 0; run < count; run++) {
    const gain = gains[run]!
    if (gain < weakGain || isOrphaned(run)) continue
    const belief = gain + support(run)
    const ownProof = proof[pages[run]!]!
    const isLikely = belief >= certainGain + 2 && (gain >= likelyGain || ownProof > 60)
    // One file is hardly ever damaged in many ways: a lone run by another page than all the rest has more to prove.
    const needed = ownProof * 4 < strongest ? certainGain + 6 : certainGain
    if (gain < needed && !isLikely) continue
    ranks[run] = belief + (pages[run] === dominant ? lead : 0)
    believed[size++] = run
  }
  // They come page by page, the commonest first, and each page's in order: so do those of one rank.
  const ranked = byRank(ranks, believed.subarray(0, size))
  /** The first run in that order that starts at a place, and the next one for each that starts there too; 0 for none. */
  const firstAt = new Int32Array(codes.length)
  const alike = new Int32Array(count)
  for (let i = size - 1; i >= 0; i--) {
    const run = ranked[i]!
    alike[run] = firstAt[starts[run]!]!
    firstAt[starts[run]!] = run + 1
  }
  /** The pages that read each place as damage, if nothing speaks against it. */
  const claims = new Int32Array(codes.length)
  for (let i = 0; i < size; i++) {
    const run = ranked[i]!
    for (let at = starts[run]!; at < ends[run]!; at++) claims[at]! |= 1 << pages[run]!
  }
  /** By which pages a place that is explained can be read. */
  const taken = new Int32Array(codes.length)
  /** What is damage, by its start: the run, below zero if it has a rival; 0 for none. */
  const damage = new Int32Array(codes.length)
  for (let i = 0; i < size; i++) {
    const run = ranked[i]!
    if (isTaken(taken, starts[run]!, ends[run]!)) continue
    if (weak[run] && isAmongSound(codes, claims, taken, pages[run]!, starts[run]!, ends[run]!)) continue
    for (let j = firsts[run]!; j < nexts[run]!; j++) {
      const piece = own[pages[run]!]![j]!
      for (let at = pieces.starts[piece]!; at < pieces.ends[piece]!; at++) taken[at] = pieces.pages[piece]!
    }
    damage[starts[run]!] = hasRival(run, always) ? -1 - run : run + 1
  }
  const isAtWork = atWork(pieces, runs, damage)
  for (let at = 0; at < damage.length; at++) {
    const run = -1 - damage[at]!
    if (run >= 0 && !hasRival(run, isAtWork)) damage[at] = run + 1
  }
  const found: Damage[] = []
  for (let at = 0; at < damage.length; at++) {
    if (damage[at] === 0) continue
    const run = Math.abs(damage[at]!) - 1
    const page = pages[run]!
    if (gains[run]! < unshakenGain && isTorn(codes, taken, pieces, runs, run)) continue
    for (let i = firsts[run]!; i < nexts[run]!; i++)
      found.push({piece: own[page]![i]!, page, isRivalled: damage[at]! < 0})
  }
  return found

  function firstOf(run: number): number {
    return own[pages[run]!]![firsts[run]!]!
  }

  /** Where two pages read the same stretch differently and about as well, nothing is certain. */
  function hasRival(run: number, mayBe: (page: number, own: number) => boolean): boolean {
    for (let next = firstAt[starts[run]!]!; next !== 0; next = alike[next - 1]!) {
      const other = next - 1
      if (other === run || ends[other] !== ends[run]) continue
      // However well the rest of the file is read by the page: what stands here may speak for another one.
      const isSister = sameScript(pieces.codes[firstOf(run)]!, pieces.codes[firstOf(other)]!)
      const isClose = ranks[run]! - ranks[other]! < closeCall && (isSister || mayBe(pages[other]!, pages[run]!))
      if (!isClose && gains[other]! <= gains[run]! + closeCall) continue
      if (!readsAlike(pieces, runs, run, other)) return true
    }
    return false
  }
}

const always = () => true

function isTaken(taken: Int32Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (taken[i]) return true
  return false
}
