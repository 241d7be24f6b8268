import {beyondAscii} from './beyond-ascii.ts'
import {doubled} from './columns.ts'
import {PieceList, type Pieces} from './scan.ts'

/**
 * Clusters: characters beyond ASCII side by side. All that is weighed of one depends on itself and on two units on
 * either side, and the same few come again and again: a megabyte of damaged French has a hundred thousand, some hundred
 * of them different. So each is weighed once, in a sample of the text that has all different ones.
 */
export interface Clusters {
  sample: Uint16Array
  /** By place in the sample, the kind of its cluster: equal ones are of one kind. */
  kindAt: Int32Array
  /** By kind: where in the sample it starts and ends, and how often it stands in the text. */
  starts: Int32Array
  ends: Int32Array
  times: Int32Array
  /** For each cluster of the text, in order, where it starts and of which kind it is. Those of one character are left out. */
  places: Int32Array
  kinds: Int32Array
}

/** So many units on either side of a cluster have a say about it. */
const company = 2

/** Finds the clusters of a text. */
export function clustersOf(codes: Uint16Array): Clusters {
  const [places, kinds, times, firsts] = [new Numbers(), new Numbers(), new Numbers(), new Numbers()]
  const lengths = new Numbers()
  const known = new Seen(codes)
  let size = 0
  const beyond = beyondAscii(codes)
  for (let i = 0; i < beyond.length; ) {
    const start = beyond[i]!
    let end = start + 1
    while (beyond[++i] === end) end++
    if (end - start > 1) {
      const kind = known.kindOf(start - company, end + company)
      if (kind === times.count) {
        times.add(0)
        firsts.add(start)
        lengths.add(end - start)
        size += end - start + 2 * company + 1
      }
      times.values[kind]!++
      places.add(start)
      kinds.add(kind)
    }
  }
  return {...sampled(codes, firsts, lengths, size), times: times.all(), places: places.all(), kinds: kinds.all()}
}

/**
 * The pieces of a text that stand in its sample. No piece is part of two clusters, and kinds are numbered as they come.
 */
export function sampledPieces(clusters: Clusters, {count, starts, ends, codes, pages}: Pieces): Pieces {
  const sampled = new PieceList(64 + clusters.sample.length)
  for (let place = 0, kind = 0, next = 0; kind < clusters.starts.length; place++) {
    if (clusters.kinds[place] !== kind) continue
    const start = clusters.places[place]!
    const shift = clusters.starts[kind]! - start
    const end = clusters.ends[kind++]! - shift
    while (next < count && starts[next]! < start) next++
    for (; next < count && starts[next]! < end; next++)
      sampled.add(sampled.count, starts[next]! + shift, ends[next]! + shift, codes[next]!, pages[next]!)
  }
  return sampled
}

/** All different clusters with what stands beside them, one after the other. */
function sampled(
  codes: Uint16Array,
  firsts: Numbers,
  lengths: Numbers,
  size: number,
): Pick<Clusters, 'sample' | 'kindAt' | 'starts' | 'ends'> {
  const sample = new Uint16Array(size)
  const kindAt = new Int32Array(size)
  const [starts, ends] = [new Int32Array(firsts.count), new Int32Array(firsts.count)]
  let to = 0
  for (let kind = 0; kind < firsts.count; kind++) {
    // Where the text begins or ends, so does the sample.
    if (kind > 0) sample[to++] = 10
    const start = firsts.values[kind]!
    const end = start + lengths.values[kind]!
    const from = Math.max(0, start - company)
    const next = Math.min(codes.length, end + company)
    starts[kind] = to + start - from
    ends[kind] = to + end - from
    kindAt.fill(kind, to, to + next - from)
    for (let at = from; at < next; at++) sample[to++] = codes[at]!
  }
  return {sample: sample.subarray(0, to), kindAt, starts, ends}
}

/** A list of numbers. */
class Numbers {
  count = 0
  values = new Int32Array(64)

  add(value: number): void {
    if (this.count === this.values.length) this.values = doubled(this.values)
    this.values[this.count++] = value
  }

  all(): Int32Array {
    return this.values.subarray(0, this.count)
  }
}

/** So many others may stand where one would. If more do, it counts as another one, which costs nothing but time. */
const mostTries = 64

/** Numbers stretches of a text, equal ones alike. A table of our own: a `Map` would want a string of each. */
class Seen {
  readonly codes: Uint16Array
  count = 0
  starts = new Numbers()
  ends = new Numbers()
  hashes = new Numbers()
  slots = new Int32Array(256)

  constructor(codes: Uint16Array) {
    this.codes = codes
  }

  /** The number of the first one like it. A stretch that reaches beyond the text is like no other. */
  kindOf(start: number, end: number): number {
    const {codes} = this
    const [from, to] = [Math.max(0, start), Math.min(codes.length, end)]
    let hash = end - start
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ codes[at]!, 0x01000193)
    hash ^= hash >>> 15
    let slot = hash & (this.slots.length - 1)
    for (let tries = 0; this.slots[slot] !== 0 && tries < mostTries; tries++) {
      if (this.isLike(this.slots[slot]! - 1, hash, start, end)) return this.slots[slot]! - 1
      slot = (slot + 1) & (this.slots.length - 1)
    }
    this.count++
    if (this.slots[slot] === 0) this.slots[slot] = this.count
    this.starts.add(start)
    this.ends.add(end)
    this.hashes.add(hash)
    if (2 * this.count > this.slots.length) this.widen()
    return this.count - 1
  }

  isLike(kind: number, hash: number, start: number, end: number): boolean {
    if (this.hashes.values[kind] !== hash) return false
    const from = this.starts.values[kind]!
    if (this.ends.values[kind]! - from !== end - start || from < 0 || end > this.codes.length) return false
    for (let at = start; at < end; at++) if (this.codes[at] !== this.codes[at - start + from]) return false
    return true
  }

  widen(): void {
    this.slots = new Int32Array(4 * this.slots.length)
    for (let kind = 0; kind < this.count; kind++) {
      let slot = this.hashes.values[kind]! & (this.slots.length - 1)
      for (let tries = 0; this.slots[slot] !== 0 && tries < mostTries; tries++)
        slot = (slot + 1) & (this.slots.length - 1)
      if (this.slots[slot] === 0) this.slots[slot] = kind + 1
    }
  }
}
