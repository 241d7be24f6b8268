import {lowest} from './lowest.ts'

const startSize = 5

/**
 * Looks for many words in texts, in a time that does not grow with their number: a report may hold thousands of
 * secrets, and each of its findings may quote any of them.
 */
export class Needles {
  readonly #words: readonly string[]
  /** For each word the longest other one that it begins with. */
  readonly #inner: readonly number[]
  /** How the words begin: one look is enough for most places of a text. */
  readonly #starts: ReadonlySet<string>
  readonly #sizes: readonly number[]

  constructor(words: Iterable<string>) {
    this.#words = [...new Set(words)].filter(word => word !== '').sort()
    const open: number[] = []
    this.#inner = this.#words.map((word, i) => {
      while (open.length > 0 && !word.startsWith(this.#words[open.at(-1)!]!)) open.pop()
      const inner = open.at(-1) ?? -1
      open.push(i)
      return inner
    })
    this.#starts = new Set(this.#words.map(word => word.slice(0, startSize)))
    this.#sizes = [...new Set([...this.#starts].map(start => start.length))]
  }

  /** The text with each word replaced; words that overlap are one stretch. */
  replaceIn(text: string, put: (stretch: string) => string): string {
    let out = ''
    let from = 0
    let start = -1
    let end = 0
    const take = () => {
      if (start < 0) return
      out += text.slice(from, start) + put(text.slice(start, end))
      from = end
      start = -1
    }
    for (let at = 0; at < text.length; at++) {
      if (at >= end) take()
      const size = this.#sizeAt(text, at)
      if (size === 0) continue
      if (start < 0) start = at
      end = Math.max(end, at + size)
    }
    take()
    return out + text.slice(from)
  }

  /** Where the end of a text begins that may be the beginning of a word, of more than a few characters. */
  cutAt(text: string): number | undefined {
    for (let at = 0; text.length - at >= startSize; at++) {
      if (!this.#starts.has(text.slice(at, at + startSize))) continue
      const end = text.slice(at)
      if (this.#words[this.#firstAfter(end)]?.startsWith(end)) return at
    }
    return undefined
  }

  /** How long the longest word is that begins there. */
  #sizeAt(text: string, at: number): number {
    if (!this.#sizes.some(size => this.#starts.has(text.slice(at, at + size)))) return 0
    const rest = text.slice(at)
    // What the rest begins with does not come after it.
    const next = this.#firstAfter(rest)
    let i = this.#words[next] === rest ? next : next - 1
    while (i >= 0 && !rest.startsWith(this.#words[i]!)) i = this.#inner[i]!
    return this.#words[i]?.length ?? 0
  }

  /** The place of the first word that does not come before a text. */
  #firstAfter(text: string): number {
    return lowest(this.#words.length, i => this.#words[i]! >= text)
  }
}
