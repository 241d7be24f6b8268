import {codePages} from './code-pages.ts'
import {byteOf, type Piece} from './scan.ts'
import {scriptNumber} from './surprise.ts'
import {isCased, isPictorial, type Run, scales, weakGain} from './weigh.ts'

/** From this gain on, a run is damage whatever the rest of the file says. */
export const certainGain = 8
/** From this gain on, a run is damage in a place where others prove the same channel. */
const likelyGain = 4
/** Two readings whose ranks differ by less are equally likely. */
const closeCall = 3

const textOf = ({own, first, next}: Run) =>
  String.fromCodePoint(...own.slice(first, Math.min(next, first + 1000)).map(({code}) => code))

const hanNumber = scriptNumber(0x4e00)

/** Pages that read the same pieces are one suspect; the commonest stands for all. */
function suspects(pieces: readonly Piece[]): number[] {
  const prints = codePages.map(() => 0)
  const counts = codePages.map(() => 0)
  for (const [i, piece] of pieces.entries()) {
    for (let rest = piece.pages; rest; rest &= rest - 1) {
      const page = 31 - Math.clz32(rest & -rest)
      prints[page] = (Math.imul(prints[page]!, 31) + i + 1) | 0
      counts[page]!++
    }
  }
  const seen = new Set<number>()
  return codePages.flatMap((_, page) => {
    if (counts[page] === 0 || seen.has(prints[page]!)) return []
    seen.add(prints[page]!)
    return [page]
  })
}

/** Those of a page's runs that may be damage, in order. */
function runsOf(codes: Uint16Array, pieces: readonly Piece[], pages: readonly number[]): Run[] {
  const weigh = scales(codes)
  const runs: Run[] = []
  for (const page of pages) {
    const own = pieces.filter(piece => piece.pages & (1 << page))
    for (let first = 0, next = 1; next <= own.length; next++) {
      if (next < own.length && own[next]!.start === own[next - 1]!.end) continue
      const run = weigh(page, own, first, next)
      if (run) runs.push(run)
      first = next
    }
  }
  return runs
}

/** In falling order; those of one rank stay as they are. Few ranks are different, so that these are sorted, not the runs. */
function byRank(runs: readonly Run[]): Run[] {
  const groups = new Map<number, Run[]>()
  for (const run of runs) {
    const group = groups.get(run.rank)
    if (group) group.push(run)
    else groups.set(run.rank, [run])
  }
  return [...groups].sort(([a], [b]) => b - a).flatMap(([, group]) => group)
}

/** The runs that are damage, in order and without overlap, given how strongly the file speaks for each page. */
export function damagedRuns(codes: Uint16Array, pieces: readonly Piece[]): Run[] {
  if (pieces.length === 0) return []
  const all = runsOf(codes, pieces, suspects(pieces))
  const proof = codePages.map(() => 0)
  const scripts = new Uint32Array(codePages.length * 100)
  for (const {page, own, first, next, gain} of all) {
    if (gain < certainGain) continue
    proof[page]! += gain
    for (let i = first; i < next; i++) scripts[page * 100 + scriptNumber(own[i]!.code)]!++
  }
  // What is alone where it stands is not alone if the file has many of its kind.
  for (const run of all) {
    const script = scriptNumber(run.own[run.first]!.code)
    // An ideograph is at home only where there are others, whatever else is proven.
    const home = scripts[run.page * 100 + script]! >= 4 || (proof[run.page]! > 60 && script !== hanNumber)
    run.weak = run.gain < certainGain
    if (!home || run.atHome <= run.gain) continue
    run.gain = run.atHome
    run.weak = true
  }
  const strongest = Math.max(...proof)
  const dominant = proof.indexOf(strongest)
  // Nothing but later bytes, seen by the page that damaged the rest: what is left of characters whose first byte is gone.
  const orphaned = ({page, start, end}: Run) => {
    if (strongest < 20 || page === dominant) return false
    for (let i = start; i < end; i++) if ((byteOf(dominant, codes[i]!) & 0xc0) !== 0x80) return false
    return true
  }
  const second = Math.max(0, ...proof.filter((_, page) => page !== dominant))
  const lead = strongest > 20 ? Math.min(6, 20 * (strongest / (second + 1) - 1)) : 0
  const support = (run: Run) => {
    const others = proof[run.page]! - (run.gain >= certainGain ? run.gain : 0)
    return Math.min(10, 3 * Math.log(1 + Math.max(0, others) / 8))
  }
  // One file is hardly ever damaged in many ways: a lone run by another page than all the rest has more to prove.
  const needed = (run: Run) => (proof[run.page]! * 4 < strongest ? certainGain + 6 : certainGain)
  const believed: Run[] = []
  for (const run of all) {
    if (run.gain < weakGain || orphaned(run)) continue
    const belief = run.gain + support(run)
    const likely = belief >= certainGain + 2 && (run.gain >= likelyGain || proof[run.page]! > 60)
    if (run.gain < needed(run) && !likely) continue
    run.rank = belief + (run.page === dominant ? lead : 0)
    believed.push(run)
  }
  // They come page by page, the commonest first, and each page's in order: so do those of one rank.
  const ranked = byRank(believed)
  const firstAt = new Map<number, Run>()
  for (let i = ranked.length - 1; i >= 0; i--) {
    const run = ranked[i]!
    run.alike = firstAt.get(run.start)
    firstAt.set(run.start, run)
  }
  /** By which pages a place that is explained can be read. */
  const taken = new Uint32Array(codes.length)
  const damage: Run[] = []
  for (const run of ranked) {
    if (isTaken(taken, run) || (run.weak && amongSound(codes, taken, run))) continue
    for (let i = run.first; i < run.next; i++) {
      const {start, end, pages} = run.own[i]!
      for (let at = start; at < end; at++) taken[at] = pages
    }
    const rival = rivalOf(run, firstAt.get(run.start))
    if (rival !== undefined) run.rival = rival
    damage.push(run)
  }
  return damage.filter(run => run.gain >= unshakenGain || !torn(codes, taken, run)).sort((a, b) => a.start - b.start)
}

/** Where two pages read the same stretch differently and about as well, nothing is certain. */
function rivalOf(run: Run, first: Run | undefined): string | undefined {
  let read: string | undefined
  for (let other = first; other; other = other.alike) {
    if (other === run || other.end !== run.end || isSame(run, other)) continue
    // However well the rest of the file is read by the page: what stands here may speak for another one.
    if (run.rank - other.rank >= closeCall && other.gain <= run.gain + closeCall) continue
    read ??= textOf(run)
    const text = textOf(other)
    if (text !== read) return text
  }
  return undefined
}

/** Sister pages mostly read a stretch alike: then they share its pieces. */
function isSame(a: Run, b: Run): boolean {
  if (a.next - a.first !== b.next - b.first) return false
  for (let i = a.first, j = b.first; i < a.next; i++, j++) if (a.own[i] !== b.own[j]) return false
  return true
}

function isTaken(taken: Uint32Array, {start, end}: Run): boolean {
  for (let i = start; i < end; i++) if (taken[i]) return true
  return false
}

/** Whether the line of a run has letters that the same page would have torn, and that stand there whole. */
function amongSound(codes: Uint16Array, taken: Uint32Array, {page, start, end}: Run): boolean {
  const letter = (at: number) =>
    (codes[at] ?? 10) > 0x7f && taken[at] === 0 && isCased(codes[at]!) && byteOf(page, codes[at]!) > 0
  const plain = (at: number) => (codes[at] ?? 10) < 0x80
  const whole = (at: number) =>
    letter(at) && ((plain(at - 1) && plain(at + 1)) || (codes[at]! > 0x36f && letter(at + 1)))
  for (let at = start - 1; at >= Math.max(0, start - 300) && codes[at] !== 10; at--) if (whole(at)) return true
  for (let at = end; at < Math.min(codes.length, end + 300) && codes[at] !== 10; at++) if (whole(at)) return true
  return false
}

/** From this gain on, a run stands whatever is beside it. */
const unshakenGain = 24

/** Signs that stand beside words in any text, and so also beside damaged ones. */
const natural = new Set(Array.from('’”“‘…–—\u00a0', char => char.charCodeAt(0)))
/**
 * Whether a short run is likely the rest of something else: what stands beside it is damage that this page cannot
 * have made.
 */
function torn(codes: Uint16Array, taken: Uint32Array, run: Run): boolean {
  const {fragile} = codePages[run.page]!
  let mine = -1
  for (let i = run.first; i < run.next; i++) mine &= run.own[i]!.pages
  const foreign = (at: number, least: number) => {
    const code = codes[at] ?? 10
    // Explained, but by other pages only: one of the two readings is wrong.
    if (taken[at]) return (taken[at]! & mine) === 0
    if (code < 0x80 || natural.has(code) || isPictorial(code)) return false
    return (byteOf(run.page, code) || (code === 0xfffd ? 0xff : 0)) < least
  }
  return foreign(run.start - 1, 0x80) || foreign(run.end, fragile.size > 1 ? 0xc0 : 0x100)
}
