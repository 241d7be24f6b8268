/** What is wrong with a template or with answers, and on which line. */
export interface Mistake {
  line: number
  column: number
  message: string
}

/** Thrown for something that somebody wrote and that can't be used as it is. */
export class Mistakes extends Error {
  readonly path: string
  readonly mistakes: readonly Mistake[]

  constructor(path: string, mistakes: readonly Mistake[]) {
    super(mistakes.map(({line, column, message}) => `${path}:${line}:${column}: ${message}`).join('\n'))
    this.name = 'Mistakes'
    this.path = path
    this.mistakes = mistakes
  }
}
