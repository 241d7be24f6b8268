import {lazily} from '../text/lazily.ts'
import type {AllSenses, Sense} from './sense.ts'

/**
 * Senses as JSON keeps them: for each phrase the number of its section and rank, and after a tab the wording that it is of
 * where that differs.
 */
export type PackedSenses = Record<string, number | string>

/** A section and a rank, by number. */
export type Kind = readonly [id: string, rank: Sense['rank']]

const beyondAscii = /[^\x00-\x7f]/
/** Who asks that often has many reports to read: from then on it pays to have made them all, for a map answers faster. */
const often = 2000

export function packSenses(senses: AllSenses, kinds: Kind[]): {ascii: PackedSenses; beyond: PackedSenses} {
  const [ascii, beyond]: [PackedSenses, PackedSenses] = [{}, {}]
  for (const [key, {id, rank, phrase}] of senses) {
    const at = kinds.findIndex(([ofId, ofRank]) => ofId === id && ofRank === rank)
    const number = at === -1 ? kinds.push([id, rank]) - 1 : at
    const packed = beyondAscii.test(key) ? beyond : ascii
    packed[key] = phrase === key ? number : `${number}\t${phrase}`
  }
  return {ascii, beyond}
}

/**
 * Looks a phrase up where JSON left it: to make three thousand senses of which a report has five took a thirtieth of a start.
 * The half of them that are not written in ASCII is not even read before something else is that isn't.
 */
export class UnpackedSenses implements AllSenses {
  readonly #ascii: PackedSenses
  readonly #beyond: () => PackedSenses
  readonly #kinds: readonly Kind[]
  #asked = 0
  #all: ReadonlyMap<string, Sense> | undefined

  constructor(ascii: PackedSenses, beyond: () => PackedSenses, kinds: readonly Kind[]) {
    this.#ascii = ascii
    this.#beyond = lazily(beyond)
    this.#kinds = kinds
  }

  get(phrase: string): Sense | undefined {
    if (this.#all) return this.#all.get(phrase)
    if (++this.#asked === often) this.#all = new Map(this)
    const packed = beyondAscii.test(phrase) ? this.#beyond() : this.#ascii
    return Object.hasOwn(packed, phrase) ? this.#sense(phrase, packed[phrase]!) : undefined
  }

  *[Symbol.iterator](): Iterator<[string, Sense]> {
    for (const packed of [this.#ascii, this.#beyond()])
      for (const [phrase, value] of Object.entries(packed)) yield [phrase, this.#sense(phrase, value)]
  }

  #sense(key: string, value: number | string): Sense {
    const [number, phrase = key] = `${value}`.split('\t')
    const [id, rank] = this.#kinds[Number(number)]!
    return {id, rank, phrase}
  }
}
