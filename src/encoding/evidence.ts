import {codePages, type SingleByteId} from './code-pages.ts'
import {kindNumber, kindOf} from './kind.ts'
import {leads, type Piece, tails} from './scan.ts'
import {isLetter, surprise, wordlike} from './surprise.ts'

/** Pieces without a gap, read by one page, and how much less surprising the text is with them repaired. */
export interface Run {
  page: number
  pieces: Piece[]
  gain: number
}

/** From this gain on, a run is damage whatever the rest of the file says. */
export const certainGain = 8
/** From this gain on, a run is damage in a place where others prove the same channel. */
const likelyGain = 4

const letters = new Set((['lower', 'upper', 'greek', 'Greek', 'cyrillic', 'Cyrillic'] as const).map(kindNumber))

function unitsOf(pieces: readonly Piece[]): number[] {
  const units: number[] = []
  for (const {code} of pieces) {
    if (code < 0x10000) units.push(code)
    else units.push(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff))
  }
  return units
}

/** How much less surprising [start, end) becomes when these units stand there. */
export function gainOf(codes: Uint16Array, start: number, end: number, units: readonly number[]): number {
  const from = Math.max(0, start - 2)
  const window = [...codes.subarray(from, start), ...units, ...codes.subarray(end, end + 2)]
  return surprise(codes, start, end) - surprise(window, start - from, start - from + units.length, true)
}

function weigh(codes: Uint16Array, page: number, pieces: Piece[]): Run {
  const start = pieces[0]!.start
  const end = pieces.at(-1)!.end
  // Every other Russian word holds three letters that could be one character in cp866: don't look closer.
  if (pieces.length === 1 && isLetter(pieces[0]!.code) && wordlike(codes, start, end)) return {page, pieces, gain: 0}
  const units = unitsOf(pieces)
  const window = [...codes.subarray(Math.max(0, start - 2), start), ...units, ...codes.subarray(end, end + 2)]
  const from = Math.min(2, start)
  let gain = surprise(codes, start, end)
  // In cp866 and Windows-1256 letters may stand for all bytes: many a sound word could be read so.
  if (pieces.some(({code}) => isLetter(code)) && wordlike(codes, start, end)) gain -= 4 * (end - start)
  // The variation selector belongs to what stands before it, whatever became of that.
  if (units[0] === 0xfe0f && from > 0 && codes[start - 1]! > 0x7f) window[from - 1] = 0x2699
  // What stands beside the run and is made of the same bytes is no company: it is either torn itself, or, if it is a
  // whole letter that the same mistake would also have torn apart, speaks against the run.
  for (const [at, beyond, place] of [
    [start - 1, start - 2, from - 1],
    [end, end + 1, from + units.length],
  ] as const) {
    const code = codes[at] ?? 10
    if (code <= 0x7f || !((leads(code) | tails(code)) & (1 << page))) continue
    if (!letters.has(kindOf(code))) continue
    if (letters.has(kindOf(codes[beyond] ?? 10))) gain -= 6
    else {
      gain -= 3
      // Company of the same kind, so that nothing counts as alone for lack of a torn neighbour.
      window[place] = (place < from ? units[0]! : units.at(-1)!) ^ 1
    }
  }
  gain -= surprise(window, from, from + units.length, true)
  return {page, pieces, gain: gain - rarity(page)}
}

/** What a page has to bring more than the commonest, because few programs still mistake UTF-8 for it. */
const rarities: Partial<Record<SingleByteId, number>> = {
  'windows-1254': 0.5,
  'iso-8859-15': 2,
  'iso-8859-2': 1.5,
  'windows-1253': 1,
  'windows-1255': 1,
  'windows-1256': 1,
  'windows-1257': 1,
  'windows-1258': 1.5,
  cp437: 0.5,
  cp850: 0.5,
  cp866: 0.5,
  'koi8-r': 0.5,
}

const rarity = (page: number) => rarities[codePages[page]!.id] ?? 0

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

function runsOf(codes: Uint16Array, pieces: readonly Piece[], page: number): Run[] {
  const runs: Run[] = []
  let current: Piece[] = []
  for (const piece of pieces) {
    if (!(piece.pages & (1 << page))) continue
    if (current.length > 0 && piece.start !== current.at(-1)!.end) {
      runs.push(weigh(codes, page, current))
      current = []
    }
    current.push(piece)
  }
  if (current.length > 0) runs.push(weigh(codes, page, current))
  return runs
}

/** The runs that are damage, in order and without overlap, given how strongly the file speaks for each page. */
export function damagedRuns(codes: Uint16Array, pieces: readonly Piece[]): Run[] {
  if (pieces.length === 0) return []
  const runs: Run[] = []
  const proof = codePages.map(() => 0)
  for (const page of suspects(pieces)) {
    for (const run of runsOf(codes, pieces, page)) {
      if (run.gain < likelyGain) continue
      runs.push(run)
      if (run.gain >= certainGain) proof[page]! += run.gain
    }
  }
  const strongest = Math.max(...proof)
  // Nothing but later bytes, seen by the page that damaged the rest: what is left of characters whose first byte is gone.
  const {byteOf} = codePages[proof.indexOf(strongest)]!
  const orphaned = ({page, pieces}: Run) => {
    if (strongest < 20 || codePages[page]!.byteOf === byteOf) return false
    for (let i = pieces[0]!.start; i < pieces.at(-1)!.end; i++)
      if (((byteOf.get(codes[i]!) ?? 0) & 0xc0) !== 0x80) return false
    return true
  }
  const bonus = (run: Run) => {
    const others = proof[run.page]! - (run.gain >= certainGain ? run.gain : 0)
    return (8 * others) / (others + 30)
  }
  // One file is hardly ever damaged in many ways: a lone run by another page than all the rest has more to prove.
  const needed = (run: Run) => (proof[run.page]! * 4 < strongest ? certainGain + 6 : certainGain)
  const ranked = runs
    .map(run => ({run, rank: run.gain + bonus(run)}))
    .filter(({run}) => !orphaned(run))
    .filter(({run, rank}) => run.gain >= needed(run) || (rank >= certainGain + 1 && run.gain >= likelyGain))
    .sort((a, b) => b.rank - a.rank || a.run.page - b.run.page || a.run.pieces[0]!.start - b.run.pieces[0]!.start)
  const taken = new Uint8Array(codes.length)
  return ranked
    .flatMap(({run}) => {
      const start = run.pieces[0]!.start
      const end = run.pieces.at(-1)!.end
      for (let i = start; i < end; i++) if (taken[i]) return []
      taken.fill(1, start, end)
      return [run]
    })
    .filter(run => run.gain >= unshakenGain || !torn(codes, taken, run))
    .sort((a, b) => a.pieces[0]!.start - b.pieces[0]!.start)
}

/** From this gain on, a run stands whatever is beside it. */
const unshakenGain = 24

/** Signs that stand beside words in any text, and so also beside damaged ones. */
const natural = new Set(Array.from('’”“‘…–—\u00a0', char => char.charCodeAt(0)))
const pictorial = new Set((['emoji', 'variation', 'joiner', 'free'] as const).map(kindNumber))

/**
 * Whether a short run is likely the rest of something else: what stands beside it is damage that this page cannot
 * have made.
 */
function torn(codes: Uint16Array, taken: Uint8Array, run: Run): boolean {
  const {byteOf, fragile} = codePages[run.page]!
  const before = run.pieces[0]!.start - 1
  const after = run.pieces.at(-1)!.end
  const foreign = (at: number, least: number) => {
    const code = codes[at] ?? 10
    if (code < 0x80 || taken[at] || natural.has(code) || pictorial.has(kindOf(code))) return false
    return (byteOf.get(code) ?? (code === 0xfffd ? 0xff : 0)) < least
  }
  return foreign(before, 0x80) || foreign(after, fragile.size > 1 ? 0xc0 : 0x100)
}
