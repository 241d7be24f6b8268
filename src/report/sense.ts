/** What a phrase stands for, and how surely. */
export interface Sense {
  id: string
  rank: 'sure' | 'weak' | 'companion'
  phrase: string
}

/** What phrases stand for. */
export interface Senses {
  get(phrase: string): Sense | undefined
}

export interface AllSenses extends Senses, Iterable<readonly [phrase: string, Sense]> {}
