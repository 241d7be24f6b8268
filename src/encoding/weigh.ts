import {codePages, type SingleByteId} from './code-pages.ts'
import {kindNumber, kindOf} from './kind.ts'
import {leads, type Piece, tails} from './scan.ts'
import {isLetter, put, surprise, wordlike} from './surprise.ts'

/** Pieces without a gap, read by one page, and how much less surprising the text is with them repaired. */
export interface Run {
  page: number
  /** Its pieces: those of `own`, all that the page reads, from `first` up to `next`. A list for each run would be too many. */
  own: readonly Piece[]
  first: number
  next: number
  start: number
  end: number
  gain: number
  /** What another page would read there, if that is about as likely. */
  rival?: string
  /** Whether it takes the rest of the file to believe in it. */
  weak: boolean
  /** The gain where the rest of the file shows that such letters are at home in it. */
  atHome: number
  /** How much speaks for it, all in all. */
  rank: number
  /** The next one, in the order of ranks, that starts at the same place. */
  alike: Run | undefined
}

/** What a run reads. */
export const piecesOf = ({own, first, next}: Run): readonly Piece[] => own.slice(first, next)

/** Below this, a run is no damage even in a file that is full of it. */
export const weakGain = 1.5

const cased = new Uint8Array(40)
for (const kind of ['lower', 'upper', 'greek', 'Greek', 'cyrillic', 'Cyrillic'] as const) cased[kindNumber(kind)] = 1
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

/** Weighs runs of one text. What stands there once a run is repaired is put together in one place, not anew for each. */
export function scales(
  codes: Uint16Array,
): (page: number, all: readonly Piece[], first: number, next: number) => Run | undefined {
  let window = new Uint16Array(64)

  return (page, all, first, next) => {
    const start = all[first]!.start
    const end = all[next - 1]!.end
    const word = anyRare(all, first, next) && wordlike(codes, start, end)
    // Every other Russian word holds three letters that could be one character in cp866: don't look closer.
    const short = next - first === 1 && codes[start]! >= 0x250 && end - start > 2
    if (word && short && isLetter(all[first]!.code)) return undefined
    // The run, up to two units before it and the one behind it, further than which nobody looks.
    if (window.length < 2 * (next - first) + 3) window = new Uint16Array(4 * (next - first) + 3)
    const from = Math.min(2, start)
    for (let i = 0; i < from; i++) window[i] = codes[start - from + i]!
    let to = from
    for (let i = first; i < next; i++) to = put(window, to, all[i]!.code)
    window[to] = codes[end] ?? 10
    let gain = surprise(codes, start, end)
    // In cp866 and Windows-1256 letters may stand for all bytes: many a sound word could be read so.
    const doubt = word ? 4 * (end - start) : 0
    // The variation selector belongs to what stands before it, whatever became of that.
    if (window[from] === 0xfe0f && from > 0 && codes[start - 1]! > 0x7f) window[from - 1] = 0x2699
    // What stands beside the run and is made of the same bytes is no company: it is either torn itself, or, if it is a
    // whole letter that the same mistake would also have torn apart, speaks against the run. Company of the same kind
    // takes its place, so that nothing counts as alone for lack of a torn neighbour.
    const before = company(codes[start - 1], codes[start - 2], page)
    if (before === 3) window[from - 1] = window[from]! ^ 1
    const behind = company(codes[end], codes[end + 1], page)
    if (behind === 3) window[to] = window[to - 1]! ^ 1
    gain -= before + behind + rarity(page)
    const atHome = gain - surprise(window, from, to) - (end - start === 2 ? 0 : doubt)
    if (atHome < weakGain) return undefined
    gain -= surprise(window, from, to, true) + doubt
    return {page, own: all, first, next, start, end, gain, weak: false, atHome, rank: 0, alike: undefined}
  }
}

function anyRare(all: readonly Piece[], first: number, next: number): boolean {
  for (let i = first; i < next; i++) {
    const {code} = all[i]!
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

const rarity = (page: number) => rarities[codePages[page]!.id] ?? 0
