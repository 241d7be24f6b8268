import {codePages} from './code-pages.ts'
import {doubled} from './columns.ts'
import type {Pieces} from './scan.ts'

/** Pieces without a gap between them, in columns, as pieces are. Sister pages mostly read alike, and share theirs. */
export class Stretches {
  count = 0
  /** For each page, its pieces; those of a stretch are its page's, from `firsts` up to `nexts`. */
  readonly own: readonly Int32Array[]
  pages: Uint8Array
  firsts: Int32Array
  nexts: Int32Array
  starts: Int32Array
  ends: Int32Array
  /** Whether what stands before it (bit 1) and after it (bit 2) counts as company of its kind. */
  sides: Uint8Array
  /**
   * How surprising it is as it is, and repaired; how much more so where it is proposed; what its letters speak against
   * it.
   */
  now: Int32Array
  repaired: Int32Array
  lonely: Int32Array
  doubts: Int32Array
  /** The last run that reads it, from which `previous` leads to the others: −1 for none. */
  latest: Int32Array

  /** With room for so many: it can be made later, but columns that grow are copied. */
  constructor(own: readonly Int32Array[], room = 256) {
    this.own = own
    this.pages = new Uint8Array(room)
    this.firsts = new Int32Array(room)
    this.nexts = new Int32Array(room)
    this.starts = new Int32Array(room)
    this.ends = new Int32Array(room)
    this.sides = new Uint8Array(room)
    this.now = new Int32Array(room)
    this.repaired = new Int32Array(room)
    this.lonely = new Int32Array(room)
    this.doubts = new Int32Array(room)
    this.latest = new Int32Array(room)
  }

  /** Adds one, of which nothing is known yet. */
  add(page: number, first: number, next: number, start: number, end: number, sides: number): number {
    if (this.count === this.firsts.length) this.#grow()
    const at = this.count++
    this.pages[at] = page
    this.firsts[at] = first
    this.nexts[at] = next
    this.starts[at] = start
    this.ends[at] = end
    this.sides[at] = sides
    this.latest[at] = -1
    return at
  }

  /** One of its pieces, by its place among those of the page. */
  piece(stretch: number, at: number): number {
    return this.own[this.pages[stretch]!]![at]!
  }

  /** Whether these pieces of a page are those of a stretch. */
  isOf(stretch: number, page: number, first: number, next: number): boolean {
    const from = this.firsts[stretch]!
    if (this.nexts[stretch]! - from !== next - first) return false
    const [mine, theirs] = [this.own[this.pages[stretch]!]!, this.own[page]!]
    for (let i = first, j = from; i < next; i++, j++) if (mine[j] !== theirs[i]) return false
    return true
  }

  #grow(): void {
    this.pages = doubled(this.pages)
    this.firsts = doubled(this.firsts)
    this.nexts = doubled(this.nexts)
    this.starts = doubled(this.starts)
    this.ends = doubled(this.ends)
    this.sides = doubled(this.sides)
    this.now = doubled(this.now)
    this.repaired = doubled(this.repaired)
    this.lonely = doubled(this.lonely)
    this.doubts = doubled(this.doubts)
    this.latest = doubled(this.latest)
  }
}

/** Stretches as one page reads each, and how much less surprising the text is with them repaired: page by page, in order. */
export class Runs {
  count = 0
  readonly stretches: Stretches
  /** By run, its stretch, and the run before it that reads the same one: −1 for none. */
  of: Int32Array
  previous: Int32Array
  pages: Uint8Array
  gains: Float64Array
  /** The gains where the rest of the file shows that such letters are at home in it. */
  atHome: Float64Array

  constructor(stretches: Stretches, room = 256) {
    this.stretches = stretches
    this.of = new Int32Array(room)
    this.previous = new Int32Array(room)
    this.pages = new Uint8Array(room)
    this.gains = new Float64Array(room)
    this.atHome = new Float64Array(room)
  }

  add(stretch: number, page: number, gain: number, atHome: number): void {
    if (this.count === this.of.length) this.#grow()
    const at = this.count++
    this.of[at] = stretch
    this.previous[at] = this.stretches.latest[stretch]!
    this.stretches.latest[stretch] = at
    this.pages[at] = page
    this.gains[at] = gain
    this.atHome[at] = atHome
  }

  #grow(): void {
    this.of = doubled(this.of)
    this.previous = doubled(this.previous)
    this.pages = doubled(this.pages)
    this.gains = doubled(this.gains)
    this.atHome = doubled(this.atHome)
  }
}

/** For each page, its pieces. Pages that read the same ones are one suspect, and the commonest stands for all. */
export function suspects({count, pages}: Pieces): Int32Array[] {
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
    return ownOf(page, pages, counts[page]!)
  })
}

function ownOf(page: number, pages: Int32Array, count: number): Int32Array {
  const own = new Int32Array(count)
  for (let i = 0, at = 0; at < count; i++) if (pages[i]! & (1 << page)) own[at++] = i
  return own
}
