import {codePages, type SingleByteId} from './code-pages.ts'
import {kindNumber, kindOf} from './kind.ts'
import {leads, type Piece, tails} from './scan.ts'
import {isLetter, scriptNumber, surprise, wordlike} from './surprise.ts'

/** Pieces without a gap, read by one page, and how much less surprising the text is with them repaired. */
export interface Run {
  page: number
  pieces: Piece[]
  gain: number
  /** What another page would read there, if that is about as likely. */
  rival?: string
  /** Whether it takes the rest of the file to believe in it. */
  weak?: boolean
  /** The gain where the rest of the file shows that such letters are at home in it. */
  atHome: number
}

/** From this gain on, a run is damage whatever the rest of the file says. */
export const certainGain = 8
/** From this gain on, a run is damage in a place where others prove the same channel. */
const likelyGain = 4
/** Below this, a run is no damage even in a file that is full of it. */
const weakGain = 1.5

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
  const latin = codes[start]! < 0x250
  if (pieces.length === 1 && !latin && end - start > 2 && isLetter(pieces[0]!.code) && wordlike(codes, start, end))
    return {page, pieces, gain: 0, atHome: 0}
  const units = unitsOf(pieces)
  const window = [...codes.subarray(Math.max(0, start - 2), start), ...units, ...codes.subarray(end, end + 2)]
  const from = Math.min(2, start)
  let gain = surprise(codes, start, end)
  // In cp866 and Windows-1256 letters may stand for all bytes: many a sound word could be read so.
  const rare = (code: number) => isLetter(code) || (code > 0xffff && !pictorial.has(kindOf(code)))
  const doubt = pieces.some(({code}) => rare(code)) && wordlike(codes, start, end) ? 4 * (end - start) : 0
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
  gain -= rarity(page)
  return {
    page,
    pieces,
    gain: gain - surprise(window, from, from + units.length, true) - doubt,
    atHome: gain - surprise(window, from, from + units.length) - (end - start === 2 ? 0 : doubt),
  }
}

/** What a page has to bring more than the commonest, because few programs still mistake UTF-8 for it. */
const rarities: Partial<Record<SingleByteId, number>> = {
  'windows-1254': 0.5,
  'iso-8859-15': 3,
  'iso-8859-2': 2,
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

/** Two readings whose ranks differ by less are equally likely. */
const closeCall = 3

const textOf = ({pieces}: Run) => String.fromCodePoint(...pieces.slice(0, 1000).map(({code}) => code))

const hanNumber = scriptNumber(0x4e00)

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
  const all: Run[] = []
  const proof = codePages.map(() => 0)
  const scripts = new Map<number, number>()
  for (const page of suspects(pieces)) {
    for (const run of runsOf(codes, pieces, page)) {
      if (run.atHome < weakGain) continue
      all.push(run)
      if (run.gain < certainGain) continue
      proof[page]! += run.gain
      for (const {code} of run.pieces) {
        const key = page * 100 + scriptNumber(code)
        scripts.set(key, (scripts.get(key) ?? 0) + 1)
      }
    }
  }
  // What is alone where it stands is not alone if the file has many of its kind.
  const runs = all
    .map(run => {
      const script = scriptNumber(run.pieces[0]!.code)
      const company = scripts.get(run.page * 100 + script) ?? 0
      // An ideograph is at home only where there are others, whatever else is proven.
      const home = company >= 4 || (proof[run.page]! > 60 && script !== hanNumber)
      return home && run.atHome > run.gain
        ? {...run, gain: run.atHome, weak: true}
        : {...run, weak: run.gain < certainGain}
    })
    .filter(run => run.gain >= weakGain)
  const strongest = Math.max(...proof)
  // Nothing but later bytes, seen by the page that damaged the rest: what is left of characters whose first byte is gone.
  const {byteOf} = codePages[proof.indexOf(strongest)]!
  const orphaned = ({page, pieces}: Run) => {
    if (strongest < 20 || codePages[page]!.byteOf === byteOf) return false
    for (let i = pieces[0]!.start; i < pieces.at(-1)!.end; i++)
      if (((byteOf.get(codes[i]!) ?? 0) & 0xc0) !== 0x80) return false
    return true
  }
  const dominant = proof.indexOf(strongest)
  const second = Math.max(0, ...proof.filter((_, page) => page !== dominant))
  const lead = Math.min(6, 20 * (strongest / (second + 1) - 1))
  const support = (run: Run) => {
    const others = proof[run.page]! - (run.gain >= certainGain ? run.gain : 0)
    return Math.min(10, 3 * Math.log(1 + Math.max(0, others) / 8))
  }
  const priority = (run: Run) => (run.page === dominant && strongest > 20 ? lead : 0)
  // One file is hardly ever damaged in many ways: a lone run by another page than all the rest has more to prove.
  const needed = (run: Run) => (proof[run.page]! * 4 < strongest ? certainGain + 6 : certainGain)
  const ranked = runs
    .map(run => ({run, belief: run.gain + support(run), rank: run.gain + support(run) + priority(run)}))
    .filter(({run}) => !orphaned(run))
    .filter(
      ({run, belief}) =>
        run.gain >= needed(run) || (belief >= certainGain + 2 && (run.gain >= likelyGain || proof[run.page]! > 60)),
    )
    .sort((a, b) => b.rank - a.rank || a.run.page - b.run.page || a.run.pieces[0]!.start - b.run.pieces[0]!.start)
  /** By which pages a place that is explained can be read. */
  const taken = new Uint32Array(codes.length)
  // Where two pages read the same stretch differently and about as well, nothing is certain.
  const byStart = new Map<number, typeof ranked>()
  for (const one of ranked) {
    const start = one.run.pieces[0]!.start
    byStart.set(start, [...(byStart.get(start) ?? []), one])
  }
  return ranked
    .flatMap(({run, rank}) => {
      const start = run.pieces[0]!.start
      const end = run.pieces.at(-1)!.end
      for (let i = start; i < end; i++) if (taken[i]) return []
      if (run.weak && amongSound(codes, taken, run)) return []
      for (const piece of run.pieces) taken.fill(piece.pages, piece.start, piece.end)
      const read = textOf(run)
      const rival = byStart.get(start)!.find(
        // However well the rest of the file is read by the page: what stands here may speak for another one.
        other =>
          other.run.pieces.at(-1)!.end === end &&
          (rank - other.rank < closeCall || other.run.gain > run.gain + closeCall) &&
          textOf(other.run) !== read,
      )
      return [rival ? {...run, rival: textOf(rival.run)} : run]
    })
    .filter(run => run.gain >= unshakenGain || !torn(codes, taken, run))
    .sort((a, b) => a.pieces[0]!.start - b.pieces[0]!.start)
}

/** Whether the line of a run has letters that the same page would have torn, and that stand there whole. */
function amongSound(codes: Uint16Array, taken: Uint32Array, {page, pieces}: Run): boolean {
  const {byteOf} = codePages[page]!
  const letter = (at: number) =>
    (codes[at] ?? 10) > 0x7f && taken[at] === 0 && letters.has(kindOf(codes[at]!)) && byteOf.has(codes[at]!)
  const plain = (at: number) => (codes[at] ?? 10) < 0x80
  const whole = (at: number) =>
    letter(at) && ((plain(at - 1) && plain(at + 1)) || (codes[at]! > 0x36f && letter(at + 1)))
  const [start, end] = [pieces[0]!.start, pieces.at(-1)!.end]
  for (let at = start - 1; at >= Math.max(0, start - 300) && codes[at] !== 10; at--) if (whole(at)) return true
  for (let at = end; at < Math.min(codes.length, end + 300) && codes[at] !== 10; at++) if (whole(at)) return true
  return false
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
function torn(codes: Uint16Array, taken: Uint32Array, run: Run): boolean {
  const {byteOf, fragile} = codePages[run.page]!
  const mine = run.pieces.reduce((mask, piece) => mask & piece.pages, -1)
  const before = run.pieces[0]!.start - 1
  const after = run.pieces.at(-1)!.end
  const foreign = (at: number, least: number) => {
    const code = codes[at] ?? 10
    // Explained, but by other pages only: one of the two readings is wrong.
    if (taken[at]) return (taken[at]! & mine) === 0
    if (code < 0x80 || natural.has(code) || pictorial.has(kindOf(code))) return false
    return (byteOf.get(code) ?? (code === 0xfffd ? 0xff : 0)) < least
  }
  return foreign(before, 0x80) || foreign(after, fragile.size > 1 ? 0xc0 : 0x100)
}
