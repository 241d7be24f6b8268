/** One of a list that a template repeats: what it is called, and what else is known about it. */
export interface Entry {
  name: string | undefined
  fields: ReadonlyMap<string, string>
}

/** What fills a template. */
export interface Values {
  /** By slot: a text, or undefined where it was asked for and not given. A slot that isn't here is left out. */
  texts: ReadonlyMap<string, string | undefined>
  /** By the name that stands in a slot, `technology` and not `technologies`. */
  lists: ReadonlyMap<string, readonly Entry[]>
  /** The sections that the programme asks for, in its order. */
  sections: readonly SectionWords[]
  /** What stands before everything that is still to be written. */
  todo: string
}

/** How a section is headed in the report, and what to write in it. */
export interface SectionWords {
  id: string
  title: string
  hint: string | undefined
}

/** A text, something still to be written, or nothing at all. */
export type Filling = {text: string} | {todo: string} | undefined
