import {beyondAscii} from '../characters/beyond-ascii.ts'
import {isLetter, isStraight} from '../characters/surprise.ts'

const longestRow = 8

/** A place in the repaired text, and what stands around it; beyond the ends of the text stand line feeds. */
export class Here {
  readonly units: Uint16Array
  /** Which repair made each unit: −1 for none. */
  readonly makers: Int32Array
  /** Capitals that have lost a byte wherever a quote follows them. */
  readonly torn: ReadonlySet<number>
  at = 0
  code = 10
  before = 10
  last = 10
  after = 10
  beyond = 10

  constructor(units: Uint16Array, makers: Int32Array) {
    ;[this.units, this.makers, this.torn] = [units, makers, tornHeads(units, makers)]
  }

  moveTo(at: number): void {
    this.at = at
    this.code = this.unit(0)
    this.before = this.unit(-1)
    this.last = this.unit(-2)
    this.after = this.unit(1)
    this.beyond = this.unit(2)
  }

  unit(offset: number): number {
    return this.units[this.at + offset] ?? 10
  }

  /** What stands before this character and its repetitions. */
  beforeRow(): number {
    let offset = -1
    while (offset > -longestRow && this.unit(offset) === this.code) offset--
    return this.unit(offset)
  }

  /** Whether a repair made the unit at this offset. */
  isMade(offset: number): boolean {
    return (this.makers[this.at + offset] ?? -1) >= 0
  }
}

/**
 * Capitals before a quote and a plain letter: `pomysÅ'u` lost a byte there. So `wÅ'ączyć` did, where a repair follows
 * the quote.
 */
function tornHeads(units: Uint16Array, makers: Int32Array): ReadonlySet<number> {
  const found = new Set<number>()
  const places = beyondAscii(units)
  for (let place = 0; place < places.length; place++) {
    const i = places[place]!
    if (!isStraight(units[i + 1]) || makers[i]! >= 0 || i + 2 >= units.length) continue
    if (isLetter(units[i + 2]!) && makers[i + 2]! < 0) found.add(units[i]!)
  }
  return found
}
