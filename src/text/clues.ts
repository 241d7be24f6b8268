/** A clue where it stands in a text. */
export interface ClueAt {
  start: number
  clue: string
}

/** The clue for any run of letters that stands right behind itself, with nothing but space between. */
export const twice = '= ='

/** Where each asker's clues stand, in the order of the text. */
export type Clued = ReadonlyMap<string, readonly ClueAt[]>

const sign = 1
/** From here on, the kinds of letters, and behind them those of digits, which share four. */
const letter = 2
const digit = 28
const space = 32
const star = 42
/**
 * A hash tells the length of a run and so many of its letters: few words have the same, and those are compared. With all
 * letters V8 found the making of the table worth optimising, which took another thread 7 ms of every start.
 */
const toldLetters = 4
const longest = 1023
/** Set in the hashes of what longer runs begin with; the hashes of signs are negative. */
const prefixed = 1 << 30
const prefixSize = 3
/** Of what is multiplied by it, the upper bits depend on all of a hash: 2³² parted by the golden ratio. */
const spread = 0x9e3779b1
/** What ends the run that a clue begins with. */
const noRun = /[^a-z\d]/

const withSize = (letters: number, size: number) => (letters << 10) | Math.min(size, longest)

/**
 * What many rules look for, found in one pass: a pattern for each of them took ten to thirty microseconds a report, to find
 * nothing in most.
 *
 * A clue is written in small letters, and found whatever its case in the text; a space in it is any space. It begins where
 * a run of ASCII letters and digits does, or with another sign; what it ends with may go on: `sk-`, `coming soon`, `©`.
 * Only a clue that is one run stands for the whole of it: `here` is not found in `where` or `hereby`. `akia*` is found in
 * every longer run that begins so, of which it names at least three letters.
 */
export class Clues {
  /** What a character is in a run, folded; `sign` if clues begin with it; 0 otherwise. */
  readonly #kinds = new Uint8Array(1 << 16)
  /** By the first character of a run, whether clues know how longer runs begin with it. */
  readonly #opens = new Uint8Array(1 << 7)
  readonly #askers: readonly string[]
  readonly #doubling: readonly number[]
  /** A table with open addressing: a hash, and at the same place the first clue that has it. */
  readonly #hashes: Int32Array
  readonly #shift: number
  readonly #first: Int32Array
  /** By clue, the first being none: how it is written, who asks for it, and the next one with its hash. */
  readonly #clues: string[] = ['']
  readonly #asker: number[] = [0]
  readonly #next: number[] = [0]

  constructor(rules: readonly {id: string; clues?: readonly string[]}[]) {
    const asking = rules.filter(({clues}) => clues !== undefined)
    const count = asking.reduce((sum, {clues}) => sum + clues!.length, 0)
    this.#askers = asking.map(({id}) => id)
    this.#doubling = asking.flatMap(({clues}, i) => (clues!.includes(twice) ? [i] : []))
    this.#shift = Math.clz32(count + 16) - 2
    this.#hashes = new Int32Array(1 << (32 - this.#shift))
    this.#first = new Int32Array(this.#hashes.length)
    for (let unit = 48; unit < 58; unit++) this.#kinds[unit] = digit + (unit & 3)
    for (let unit = 97; unit < 123; unit++) this.#kinds[unit] = this.#kinds[unit - 32] = unit - 97 + letter
    asking.forEach(({clues}, asker) => {
      for (const clue of clues!) if (clue !== twice) this.#add(clue, asker)
    })
  }

  /** Where the clues of each rule stand. */
  find(text: string): Clued {
    const found: ClueAt[][] = this.#askers.map(() => [])
    const kinds = this.#kinds
    const {length} = text
    let before = 0
    let end = 0
    for (let at = 0; at < length; at++) {
      const unit = text.charCodeAt(at)
      let kind = kinds[unit]!
      if (kind <= sign) {
        if (kind === sign) this.#look(-unit, text, at, found)
        continue
      }
      const start = at
      let letters = 0
      do {
        if (at - start < toldLetters) letters = (letters << 5) | kind
        kind = ++at < length ? kinds[text.charCodeAt(at)]! : 0
      } while (kind > sign)
      const hash = withSize(letters, at - start)
      this.#look(hash, text, start, found)
      if (this.#opens[unit] && at - start > prefixSize) this.#look((letters >> 5) | prefixed, text, start, found)
      if (hash === before && isBlank(text, end, start) && isSame(text, end, start, at)) {
        for (const asker of this.#doubling) found[asker]!.push({start, clue: twice})
      }
      before = hash
      end = at--
    }
    return new Map(this.#askers.map((id, i) => [id, found[i]!]))
  }

  #add(clue: string, asker: number): void {
    const kinds = this.#kinds
    const {length} = clue
    const other = clue.search(noRun)
    const end = other === -1 ? length : other
    const isPrefix = clue[end] === '*' && end > 0 && length === end + 1
    if (isPrefix && end < prefixSize)
      throw new Error(`Unexpected clue \`${clue}\`, expected at least ${prefixSize} letters before the star`)
    let letters = 0
    for (let at = 0; at < end && at < (isPrefix ? prefixSize : toldLetters); at++)
      letters = (letters << 5) | kinds[clue.charCodeAt(at)]!
    if (isPrefix) {
      for (const first of [clue[0]!, clue[0]!.toUpperCase()]) this.#opens[first.charCodeAt(0)] = 1
      this.#enter(letters | prefixed, clue, asker)
      return
    }
    if (end > 0) {
      this.#enter(withSize(letters, end), clue, asker)
      return
    }
    for (const first of new Set([clue.charCodeAt(0), clue[0]!.toUpperCase().charCodeAt(0)])) {
      kinds[first] = sign
      this.#enter(-first, clue, asker)
    }
  }

  #enter(hash: number, clue: string, asker: number): void {
    const mask = this.#hashes.length - 1
    let slot = Math.imul(hash, spread) >>> this.#shift
    while (this.#first[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & mask
    this.#hashes[slot] = hash
    this.#next.push(this.#first[slot]!)
    this.#asker.push(asker)
    this.#first[slot] = this.#clues.push(clue) - 1
  }

  #look(hash: number, text: string, start: number, found: ClueAt[][]): void {
    const mask = this.#hashes.length - 1
    let slot = Math.imul(hash, spread) >>> this.#shift
    while (this.#hashes[slot] !== hash) {
      if (this.#first[slot] === 0) return
      slot = (slot + 1) & mask
    }
    for (let i = this.#first[slot]!; i !== 0; i = this.#next[i]!) {
      const clue = this.#clues[i]!
      if (standsAt(text, start, clue)) found[this.#asker[i]!]!.push({start, clue})
    }
  }
}

/** Whether a run is the one that ended there, whatever its case. */
function isSame(text: string, end: number, start: number, behind: number): boolean {
  for (let at = behind - 1, other = end - 1; at >= start; at--, other--)
    if (folded(text, at) !== folded(text, other)) return false
  return true
}

/** Whether a clue stands there. */
function standsAt(text: string, start: number, clue: string): boolean {
  let at = start
  for (let i = 0; i < clue.length; i++) {
    const wanted = clue.charCodeAt(i)
    const unit = text.charCodeAt(at)
    if (wanted === space) {
      if (!isSpace(unit)) return false
      while (isSpace(text.charCodeAt(at))) at++
    } else {
      if (unit !== wanted && folded(text, at) !== wanted) return wanted === star && i > 0
      at++
    }
  }
  return true
}

function folded(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit > 127) return text[at]!.toLowerCase().charCodeAt(0)
  return unit >= 65 && unit <= 90 ? unit + 32 : unit
}

const isSpace = (unit: number) => unit === space || (unit >= 9 && unit <= 13) || unit === 0xa0

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false
  return true
}
