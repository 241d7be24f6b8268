import {codePages, type SingleByteId} from './code-pages.ts'
import {costOf, kindNumber, kindOf} from './kind.ts'
import {leads, type Pieces, tails} from './scan.ts'
import {isLetter, put, surprise, wordlike} from './surprise.ts'

/**
 * Pieces without a gap, read by one page, and how much less surprising the text is with them repaired: by number, in
 * columns, as pieces are.
 */
export class Runs {
  count = 0
  /** For each page, its pieces; the pieces of a run are those of its page from `firsts` up to `nexts`. */
  readonly own: readonly Int32Array[]
  pages = new Uint8Array(256)
  firsts = new Int32Array(256)
  nexts = new Int32Array(256)
  starts = new Int32Array(256)
  ends = new Int32Array(256)
  gains = new Float64Array(256)
  /** The gains where the rest of the file shows that such letters are at home in it. */
  atHome = new Float64Array(256)

  constructor(own: readonly Int32Array[]) {
    this.own = own
  }

  add(page: number, first: number, next: number, start: number, end: number, gain: number, atHome: number): void {
    if (this.count === this.firsts.length) this.#grow()
    const at = this.count++
    this.pages[at] = page
    this.firsts[at] = first
    this.nexts[at] = next
    this.starts[at] = start
    this.ends[at] = end
    this.gains[at] = gain
    this.atHome[at] = atHome
  }

  #grow(): void {
    const size = 2 * this.count
    this.pages = copied(new Uint8Array(size), this.pages)
    this.firsts = copied(new Int32Array(size), this.firsts)
    this.nexts = copied(new Int32Array(size), this.nexts)
    this.starts = copied(new Int32Array(size), this.starts)
    this.ends = copied(new Int32Array(size), this.ends)
    this.gains = copied(new Float64Array(size), this.gains)
    this.atHome = copied(new Float64Array(size), this.atHome)
  }
}

function copied<Column extends Uint8Array | Int32Array | Float64Array>(to: Column, from: Column): Column {
  to.set(from)
  return to
}

/** Below this, a run is no damage even in a file that is full of it. */
export const weakGain = 1.5

const cased = new Uint8Array(40)
for (const kind of ['lower', 'upper', 'greek', 'Greek', 'cyrillic', 'Cyrillic'] as const) cased[kindNumber(kind)] = 1
const capitals = new Set((['upper', 'Greek', 'Cyrillic'] as const).map(kindNumber))
/** Whether a character is a capital. */
export const isCapital = (code: number) => capitals.has(kindOf(code))

/** Whether a character is a letter of a script that has capitals. */
export const isCased = (code: number) => cased[kindOf(code)] === 1

const pictures = new Set((['emoji', 'variation', 'joiner', 'free'] as const).map(kindNumber))
/** Whether a character is an emoji, or part of one. */
export const isPictorial = (code: number): boolean => pictures.has(kindOf(code))

/** How much less surprising [start, end) becomes when these units stand there. */
export function gainOf(codes: Uint16Array, start: number, end: number, units: readonly number[]): number {
  const from = Math.max(0, start - 2)
  const window = [...codes.subarray(from, start), ...units, ...codes.subarray(end, end + 2)]
  return surprise(codes, start, end) - surprise(window, start - from, start - from + units.length, true)
}

/** Weighs runs of one text, and keeps those that may be damage. What is read alike by several pages is weighed once. */
export function scales(
  codes: Uint16Array,
  pieces: Pieces,
  into: Runs,
): (page: number, first: number, next: number) => void {
  let window = new Uint16Array(64)
  // By the first piece of a run: who read it last, and what came of it. Not a number: not asked for yet.
  const pageOf = new Int8Array(pieces.count).fill(-1)
  const firstOf = new Int32Array(pieces.count)
  const nextOf = new Int32Array(pieces.count)
  const sidesOf = new Uint8Array(pieces.count)
  const words = new Uint8Array(pieces.count)
  const now = new Float64Array(pieces.count)
  const repaired = new Float64Array(pieces.count)
  const proposed = new Float64Array(pieces.count)
  let from = 0
  let to = 0

  return (page, first, next) => {
    const own = into.own[page]!
    const piece = own[first]!
    const start = pieces.starts[piece]!
    const end = pieces.ends[own[next - 1]!]!
    const before = company(codes[start - 1], codes[start - 2], page)
    const behind = company(codes[end], codes[end + 1], page)
    const sides = (before === 3 ? 1 : 0) | (behind === 3 ? 2 : 0)
    const known = pageOf[piece]!
    const isKnown =
      known >= 0 &&
      sidesOf[piece] === sides &&
      isSame(into.own[known]!, firstOf[piece]!, nextOf[piece]!, own, first, next)
    const word = isKnown ? words[piece] === 1 : anyRare(pieces, own, first, next) && wordlike(codes, start, end)
    // Every other Russian word holds three letters that could be one character in cp866: don't look closer.
    const short = next - first === 1 && codes[start]! >= 0x250 && end - start > 2
    const usual = word ? usualLetters(codes, start, end) : 0
    if (word && short && usual === end - start && isLetter(pieces.codes[piece]!)) return
    if (!isKnown) {
      fill(own, first, next, start, end, sides)
      pageOf[piece] = page
      firstOf[piece] = first
      nextOf[piece] = next
      sidesOf[piece] = sides
      words[piece] = word ? 1 : 0
      now[piece] = surprise(codes, start, end)
      repaired[piece] = surprise(window, from, to)
      proposed[piece] = Number.NaN
    }
    // In cp866 and Windows-1256 letters may stand for all bytes: many a sound word could be read so.
    const doubt = 4 * usual
    const gain = now[piece]! - (before + behind + rarity(page))
    const atHome = gain - repaired[piece]! - (end - start === 2 ? 0 : doubt)
    if (atHome < weakGain) return
    if (Number.isNaN(proposed[piece]!)) {
      if (isKnown) fill(own, first, next, start, end, sides)
      proposed[piece] = surprise(window, from, to, true)
    }
    into.add(page, first, next, start, end, gain - (proposed[piece]! + doubt), atHome)
  }

  /** What stands there once a run is repaired. */
  function fill(own: Int32Array, first: number, next: number, start: number, end: number, sides: number): void {
    // The run, up to two units before it and the one behind it, further than which nobody looks.
    if (window.length < 2 * (next - first) + 3) window = new Uint16Array(4 * (next - first) + 3)
    from = Math.min(2, start)
    for (let i = 0; i < from; i++) window[i] = codes[start - from + i]!
    to = from
    for (let i = first; i < next; i++) to = put(window, to, pieces.codes[own[i]!]!)
    window[to] = codes[end] ?? 10
    // The variation selector belongs to what stands before it, whatever became of that.
    if (window[from] === 0xfe0f && from > 0 && codes[start - 1]! > 0x7f) window[from - 1] = 0x2699
    // What stands beside the run and is made of the same bytes is no company: it is either torn itself, or, if it is a
    // whole letter that the same mistake would also have torn apart, speaks against the run. Company of the same kind
    // takes its place, so that nothing counts as alone for lack of a torn neighbour.
    if (sides & 1) window[from - 1] = window[from]! ^ 1
    if (sides & 2) window[to] = window[to - 1]! ^ 1
  }
}

/** What a letter costs at most that words are full of: `ќ` and `ґ` are none, so that `мќґ` is no word to be afraid for. */
const usualCost = 4

function usualLetters(codes: Uint16Array, start: number, end: number): number {
  let count = 0
  for (let i = start; i < end; i++) if (costOf(codes[i]!) <= usualCost) count++
  return count
}

/** Sister pages mostly read a stretch alike: then they share its pieces. */
function isSame(a: Int32Array, from: number, to: number, b: Int32Array, first: number, next: number): boolean {
  if (to - from !== next - first) return false
  for (let i = from, j = first; i < to; i++, j++) if (a[i] !== b[j]) return false
  return true
}

function anyRare({codes}: Pieces, own: Int32Array, first: number, next: number): boolean {
  for (let i = first; i < next; i++) {
    const code = codes[own[i]!]!
    if (isLetter(code) || (code > 0xffff && !isPictorial(code))) return true
  }
  return false
}

/** What a neighbour that the page would also have torn takes from a run: the more if it stands whole beside a letter. */
function company(code = 10, beyond = 10, page: number): number {
  if (code <= 0x7f || !((leads(code) | tails(code)) & (1 << page)) || !isCased(code)) return 0
  return isCased(beyond) ? 6 : 3
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

const rarityOf = Float64Array.from(codePages, ({id}) => rarities[id] ?? 0)
const rarity = (page: number) => rarityOf[page]!
