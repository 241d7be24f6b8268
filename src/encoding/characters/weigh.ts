import {codePages, type SingleByteId} from './code-pages.ts'
import {isFamiliar} from './familiar.ts'
import {costOf, kindNumber, kindOf} from './kind.ts'
import {Runs, Stretches} from './runs.ts'
import {byteOf, leads, type Pieces, tails} from './scan.ts'
import {sense} from './sense.ts'
import {isLetter, isLower, isUpper, loneliness, put, rarest, surprise} from './surprise.ts'
import {wordlike} from './wordlike.ts'

/** Below this, a run is no damage even in a file that is full of it. */
export const weakGain = 1.5

/** Whether a character is a capital. */
export const isCapital = (code: number): boolean => isUpper(kindOf(code))

/** Whether it is a small letter of a script that has capitals. */
export const isSmall = (code: number): boolean => isLower(kindOf(code))

/** Whether a character is a letter of a script that has capitals. */
export const isCased = (code: number): boolean => isCapital(code) || isSmall(code)
export const isDigit = (code = 10): boolean => code >= 0x30 && code <= 0x39

const [emoji, variation, joiner, free] = (['emoji', 'variation', 'joiner', 'free'] as const).map(kindNumber)
const isPicture = (kind: number) => kind === emoji || kind === variation || kind === joiner || kind === free
/** Whether a character is an emoji, or part of one. */
export const isPictorial = (code: number): boolean => isPicture(kindOf(code))

/** How much less surprising [start, end) becomes when these units stand there. */
export function gainOf(codes: Uint16Array, start: number, end: number, units: readonly number[]): number {
  const from = Math.max(0, start - 2)
  const rest = codes.subarray(end, end + 2)
  const to = start - from + units.length
  const window = new Uint16Array(to + rest.length)
  window.set(codes.subarray(from, start))
  window.set(units, start - from)
  window.set(rest, to)
  return surprise(codes, start, end) - surprise(window, start - from, to, true) + sense(window, start - from, to)
}

/** The runs that may be damage, given the pieces of each page. */
export function runsOf(codes: Uint16Array, pieces: Pieces, own: readonly Int32Array[]): Runs {
  // Hardly any text has more stretches than pieces, or more than two runs for each.
  const runs = new Runs(new Stretches(own, pieces.count + 1), 2 * pieces.count + 1)
  const weigh = scales(codes, pieces, runs)
  const {starts, ends} = pieces
  for (const [page, mine] of own.entries()) {
    for (let first = 0, next = 1; next <= mine.length; next++) {
      if (next < mine.length && starts[mine[next]!] === ends[mine[next - 1]!]) continue
      weigh(page, first, next)
      first = next
    }
  }
  return runs
}

/** Weighs runs of one text, and keeps those that may be damage. What several pages read alike is looked at once. */
function scales(codes: Uint16Array, pieces: Pieces, into: Runs): (page: number, first: number, next: number) => void {
  const {stretches} = into
  const repaired = new Repaired(codes, pieces)
  // By first piece, the stretch that was looked at last, counted from one; 0 for none.
  const lastOf = new Int32Array(pieces.count)
  return (page, first, next) => {
    const own = stretches.own[page]!
    const start = pieces.starts[own[first]!]!
    const end = pieces.ends[own[next - 1]!]!
    const before = isTornSelector(codes, start, page) ? 0 : company(codes[start - 1], codes[start - 2], page)
    const after = company(codes[end], codes[end + 1], page)
    const sides = (before === 3 ? 1 : 0) | (after === 3 ? 2 : 0)
    let stretch = lastOf[own[first]!]! - 1
    if (stretch < 0 || stretches.sides[stretch] !== sides || !stretches.isOf(stretch, page, first, next)) {
      stretch = stretches.add(page, first, next, start, end, sides)
      lastOf[own[first]!] = stretch + 1
      look(stretches, stretch, own, repaired)
    }
    const gain = stretches.now[stretch]! - (before + after + rarity(page))
    const doubt = stretches.doubts[stretch]!
    const atHome = gain - stretches.repaired[stretch]! - (end - start === 2 ? 0 : doubt)
    if (atHome < weakGain - rarity(page)) return
    into.add(stretch, page, gain - (stretches.repaired[stretch]! + stretches.lonely[stretch]! + doubt), atHome)
  }
}

/** Sees how surprising a stretch is, as it is and repaired. */
function look(stretches: Stretches, stretch: number, own: Int32Array, repaired: Repaired): void {
  const {codes, pieces} = repaired
  const [first, next] = [stretches.firsts[stretch]!, stretches.nexts[stretch]!]
  const [start, end] = [stretches.starts[stretch]!, stretches.ends[stretch]!]
  const word = anyRare(pieces, own, first, next) && wordlike(codes, start, end)
  const usual = word && !repaired.isFamiliar(own, first, next, start, end) ? usualLetters(codes, start, end) : 0
  // Every other Russian word holds three letters that could be one character in cp866: no closer look then. That
  // character is one of Braille where Latin letters that look alike part the word: `пpосмотpен тваpь`.
  const short = next - first === 1 && codes[start]! >= 0x250 && end - start > 2
  const code = short ? pieces.codes[own[first]!]! : 0
  if (word && short && usual === end - start && (isLetter(code) || costOf(code) >= rarest)) {
    stretches.now[stretch] = never
    return
  }
  repaired.fill(own, first, next, start, end, stretches.sides[stretch]!)
  const {units, from, to} = repaired
  stretches.now[stretch] = surprise(codes, start, end)
  // In Greek and Cyrillic, names of classes and paragraphs have the letter that would be its first byte: `5Г—7Г`.
  const plain = isLetter(codes[start]!) && codes[start]! >= 0x250 ? 0 : sense(units, from, to)
  stretches.repaired[stretch] = surprise(units, from, to) - plain
  stretches.lonely[stretch] = loneliness(units, from, to)
  // In cp866 and Windows-1256 letters may stand for all bytes: many a sound word could be read so.
  stretches.doubts[stretch] = 4 * usual
}

/** What stands there once a run is repaired: the run, up to two units before it and one after it. Nobody looks further. */
class Repaired {
  readonly codes: Uint16Array
  readonly pieces: Pieces
  units = new Uint16Array(64)
  /** Where in it the run begins and ends. */
  from = 0
  to = 0

  constructor(codes: Uint16Array, pieces: Pieces) {
    ;[this.codes, this.pieces] = [codes, pieces]
  }

  fill(own: Int32Array, first: number, next: number, start: number, end: number, sides: number): void {
    const {codes, pieces} = this
    if (this.units.length < 2 * (next - first) + 3) this.units = new Uint16Array(4 * (next - first) + 3)
    const {units} = this
    const from = Math.min(2, start)
    for (let i = 0; i < from; i++) units[i] = codes[start - from + i]!
    let to = from
    for (let i = first; i < next; i++) to = put(units, to, pieces.codes[own[i]!]!)
    units[to] = codes[end] ?? 10
    // The variation selector belongs to what stands before it, whatever became of that.
    if (units[from] === 0xfe0f && from > 0 && codes[start - 1]! > 0x7f) units[from - 1] = 0x2699
    // And so does the keycap of 1️⃣ to the digit, if the selector between them lost its last byte.
    if (units[from] === 0x20e3 && codes[start - 1]! > 0x7f && codes[start - 2]! > 0x7f && isDigit(codes[start - 3]))
      units[from - 1] = 0xfe0f
    // What stands beside the run and is made of the same bytes is no company: it is torn itself, or it is a whole
    // letter that the same mistake would have torn apart, and speaks against the run. Company of the same kind takes
    // its place, so that nothing counts as alone for lack of a torn neighbour.
    if (sides & 1) units[from - 1] = units[from]! ^ 1
    if (sides & 2) units[to] = units[to - 1]! ^ 1
    this.from = from
    this.to = to
  }

  /** Whether a run comes to a word that we know, of several letters: `ظپظٹ` is في, and no word as it is. */
  isFamiliar(own: Int32Array, first: number, next: number, start: number, end: number): boolean {
    const {codes, pieces} = this
    if (next - first < 2 || next - first > longestKnown || codes[start]! < 0x590) return false
    if (isLetter(codes[start - 1] ?? 10) || isLetter(codes[end] ?? 10)) return false
    let text = ''
    for (let i = first; i < next; i++) text += String.fromCodePoint(pieces.codes[own[i]!]!)
    return isFamiliar(text)
  }
}

/** Among the words that we know, none is longer. */
const longestKnown = 9

/** Less surprising than anything can be. */
const never = -1e9

/** The most that common letters cost. `ќ` and `ґ` cost more, so that `мќґ` is no word to be afraid for. */
const usualCost = 4

function usualLetters(codes: Uint16Array, start: number, end: number): number {
  let count = 0
  for (let i = start; i < end; i++) if (costOf(codes[i]!) <= usualCost) count++
  return count
}

function anyRare({codes}: Pieces, own: Int32Array, first: number, next: number): boolean {
  for (let i = first; i < next; i++) {
    const code = codes[own[i]!]!
    if (isLetter(code) || (!isPictorial(code) && costOf(code) >= rarest)) return true
  }
  return false
}

/** What a neighbour takes from a run that the page would have torn as well: more if it stands whole beside a letter. */
function company(code = 10, beyond = 10, page: number): number {
  if (code <= 0x7f || !((leads(code) | tails(code)) & (1 << page)) || !isCased(code)) return 0
  return isCased(beyond) ? 6 : 3
}

/** Whether two of the three bytes of a selector stand before a place: Greek has letters for them. */
const isTornSelector = (codes: Uint16Array, at: number, page: number) =>
  at > 1 && byteOf(page, codes[at - 2]!) === 0xef && byteOf(page, codes[at - 1]!) === 0xb8

/** What a page has to bring more than the commonest one, because few programs still mistake UTF-8 for it. */
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
  cp852: 1,
  'windows-874': 1,
  cp857: 1,
  cp737: 1,
  'iso-8859-9': 2,
  'koi8-u': 1,
  'mac-latin2': 1,
  cp720: 1,
  cp862: 1,
  cp775: 1,
  'iso-8859-7': 2,
  'iso-8859-13': 2,
  'mac-greek': 2,
  'mac-cyrillic': 6,
}

const rarityOf = Float64Array.from(codePages, ({id}) => rarities[id] ?? 0)
/** How much that is. */
export const rarity = (page: number) => rarityOf[page]!
