/** A clue where it stands in a text. */
export interface ClueAt {
  start: number
  clue: string
}

/** The clue for any run of letters that stands right after itself, with nothing but space between. */
export const twice = '= ='

/** Where the clues of each asker stand, in the order of the text. */
export type Clued = ReadonlyMap<string, readonly ClueAt[]>

const sign = 1
/** From here on, the kinds of letters, and after them those of digits, which share four. */
const letter = 2
const digit = 28
const space = 32
const star = 42
/**
 * A hash tells the length of a run and so many of its letters: few words share one, and those are compared. With all
 * letters, V8 found making the table worth optimising, which took another thread 7 ms of every start.
 */
const toldLetters = 4
const longest = 1023
/** Set in the hashes of beginnings of longer runs; the hashes of signs are negative. */
const prefixed = 1 << 30
const prefixSize = 3
/** The upper bits of a product with it depend on all of a hash: 2³² parted by the golden ratio. */
const spread = 0x9e3779b1
/** What ends the run that a clue begins with. */
const noRun = /[^a-z\d]/

const withSize = (letters: number, size: number) => (letters << 10) | Math.min(size, longest)

/** A letter or a digit in a run. */
const kindOf = (unit: number) =>
  unit >= 97 && unit < 123 ? unit - 97 + letter : unit >= 48 && unit < 58 ? digit + (unit & 3) : 0

/** Who looks for clues. A long list may be made when it is asked for. */
export interface Asker {
  id: string
  clues?: readonly string[] | (() => readonly string[])
}

/** Clues with all that takes time to be found out about them, for a build to keep. */
export interface PackedClues {
  askers: readonly string[]
  /** Those of them who ask for `twice`. */
  doubling: readonly number[]
  /** By clue, the first being none: how it is written, who asks for it, and its hash. */
  clues: readonly string[]
  asker: readonly number[]
  hashes: readonly number[]
  /** What else than a run clues begin with, and what those runs do that only begin as a clue. */
  signs: readonly number[]
  opens: readonly number[]
}

export const cluesOf = ({clues = []}: Asker): readonly string[] => (typeof clues === 'function' ? clues() : clues)

/** Looks at what is looked for. */
export function pack(rules: readonly Asker[]): PackedClues {
  const asking = rules.filter(({clues}) => clues !== undefined)
  const packed = {
    askers: asking.map(({id}) => id),
    doubling: [] as number[],
    clues: [''],
    asker: [0],
    hashes: [0],
    signs: [] as number[],
    opens: [] as number[],
  }
  const {signs, opens} = packed
  const enter = (hash: number, clue: string, asker: number) => {
    packed.hashes.push(hash)
    packed.clues.push(clue)
    packed.asker.push(asker)
  }
  const add = (clue: string, asker: number) => {
    const other = clue.search(noRun)
    const end = other === -1 ? clue.length : other
    const isPrefix = clue[end] === '*' && end > 0 && clue.length === end + 1
    if (isPrefix && end < prefixSize)
      throw new Error(`Unexpected clue \`${clue}\`, expected at least ${prefixSize} letters before the star`)
    const capital = clue[0]!.toUpperCase().charCodeAt(0)
    const firsts = [...new Set([clue.charCodeAt(0), capital])]
    let letters = 0
    for (let at = 0; at < end && at < (isPrefix ? prefixSize : toldLetters); at++)
      letters = (letters << 5) | kindOf(clue.charCodeAt(at))
    if (isPrefix) {
      opens.push(...firsts)
      enter(letters | prefixed, clue, asker)
    } else if (end > 0) enter(withSize(letters, end), clue, asker)
    else
      for (const first of firsts) {
        signs.push(first)
        enter(-first, clue, asker)
      }
  }
  asking.forEach((rule, asker) => {
    for (const clue of cluesOf(rule))
      if (clue === twice) packed.doubling.push(asker)
      else add(clue, asker)
  })
  return {...packed, signs: [...new Set(signs)], opens: [...new Set(opens)]}
}

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
  readonly #clues: readonly string[]
  readonly #asker: readonly number[]
  readonly #next: Int32Array

  constructor(from: readonly Asker[] | PackedClues) {
    const {askers, doubling, clues, asker, hashes, signs, opens} = 'hashes' in from ? from : pack(from)
    this.#askers = askers
    this.#doubling = doubling
    this.#clues = clues
    this.#asker = asker
    const count = clues.length
    const shift = Math.clz32(count + 16) - 2
    const known = new Int32Array(1 << (32 - shift))
    const first = new Int32Array(known.length)
    const next = new Int32Array(count)
    const mask = known.length - 1
    for (let i = 1; i < count; i++) {
      const hash = hashes[i]!
      let slot = Math.imul(hash, spread) >>> shift
      while (first[slot] !== 0 && known[slot] !== hash) slot = (slot + 1) & mask
      known[slot] = hash
      next[i] = first[slot]!
      first[slot] = i
    }
    this.#shift = shift
    this.#hashes = known
    this.#first = first
    this.#next = next
    for (let unit = 48; unit < 123; unit++) this.#kinds[unit] = kindOf(unit)
    for (let unit = 97; unit < 123; unit++) this.#kinds[unit - 32] = kindOf(unit)
    for (const unit of signs) this.#kinds[unit] = sign
    for (const unit of opens) this.#opens[unit] = 1
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

/** Whether a run is the one that ended at another place, whatever its case. */
function isSame(text: string, end: number, start: number, close: number): boolean {
  for (let at = close - 1, other = end - 1; at >= start; at--, other--)
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
