import {visibleJson} from '../text/escape.ts'

/** A value as JSON, where it stands within so many objects and lists. */
export const indented = (value: unknown, depth: number): string =>
  visibleJson(value, 2).replaceAll('\n', `\n${'  '.repeat(depth)}`)

/** A list within JSON that is written entry by entry, as `JSON.stringify` with an indent of two would write it whole. */
export class JsonList {
  readonly #depth: number
  #isEmpty = true

  /** @param depth How many objects and lists it stands in. */
  constructor(depth: number) {
    this.#depth = depth
  }

  entry(value: unknown): string {
    const before = this.#isEmpty ? '[\n' : ',\n'
    this.#isEmpty = false
    return `${before}${'  '.repeat(this.#depth + 1)}${indented(value, this.#depth + 1)}`
  }

  end(): string {
    return this.#isEmpty ? '[]' : `\n${'  '.repeat(this.#depth)}]`
  }
}
