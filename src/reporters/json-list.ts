import {visibleJson} from '../text/escape.ts'

/** A list within JSON that is written entry by entry, as `JSON.stringify` with an indent of two would write it whole. */
export class JsonList {
  readonly #margin: string
  #isEmpty = true

  /** @param depth How many objects and lists it stands in. */
  constructor(depth: number) {
    this.#margin = '  '.repeat(depth)
  }

  entry(value: unknown): string {
    const margin = `${this.#margin}  `
    const text = visibleJson(value, 2).replaceAll('\n', `\n${margin}`)
    const before = this.#isEmpty ? '[\n' : ',\n'
    this.#isEmpty = false
    return before + margin + text
  }

  end(): string {
    return this.#isEmpty ? '[]' : `\n${this.#margin}]`
  }
}
