/** How often each rule was met. */
export class Tally {
  readonly #counts = new Map<string, number>()

  add(ruleIds: Iterable<string>): void {
    for (const id of ruleIds) this.#counts.set(id, (this.#counts.get(id) ?? 0) + 1)
  }

  get rules(): number {
    return this.#counts.size
  }

  /** `heading-title 12, link-file 3`: the busiest first; of many rules the first ones, and how many more there are. */
  inWords(most = Infinity): string {
    const sorted = [...this.#counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    const left = sorted.length - most
    const shown = sorted.slice(0, most).map(([id, count]) => `${id} ${count}`)
    return shown.join(', ') + (left > 0 ? ` and ${left} more` : '')
  }
}
