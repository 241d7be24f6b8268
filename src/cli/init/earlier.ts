interface Answered {
  /** What was answered; nothing where that was what would be usual, which another answer may change. */
  said?: unknown
  /** The names there were to choose from. */
  offered?: string
}

/** What was answered to each question the last time, for whoever goes through them again. */
export class Earlier {
  #answers = new Map<string, Answered>()

  /** Whether anything was asked yet. */
  get hasAny(): boolean {
    return this.#answers.size > 0
  }

  text(id: string, usual: string | undefined): string | undefined {
    return (this.#answers.get(id)?.said as string | undefined) ?? usual
  }

  keepText(id: string, said: string, usual: string | undefined): string {
    this.#answers.set(id, said === (usual ?? '') ? {} : {said})
    return said
  }

  one<Value>(id: string, choices: readonly {value: Value}[], usual: Value | undefined): Value | undefined {
    const said = this.#answers.get(id)?.said as Value | undefined
    return choices.some(({value}) => value === said) ? said : usual
  }

  keepOne<Value>(id: string, said: Value): Value {
    this.#answers.set(id, {said})
    return said
  }

  /** Which of these were chosen; undefined if there were others to choose from, as in another language. */
  several(id: string, names: readonly string[]): ReadonlySet<string> | undefined {
    const answered = this.#answers.get(id)
    return answered?.offered === names.join('\n') ? new Set(answered.said as string[]) : undefined
  }

  keepSeveral(id: string, said: string[], names: readonly string[]): string[] {
    this.#answers.set(id, {said, offered: names.join('\n')})
    return said
  }
}
