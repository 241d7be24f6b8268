import type {Span} from '../text/span.ts'

/** filled: someone wrote it; empty: opened, but only prompts or placeholders follow; implied: said without a heading. */
export type Status = 'filled' | 'empty' | 'implied' | 'absent'

export type Form = 'heading' | 'bold' | 'plain' | 'column' | 'label' | 'title' | 'html'

export type Kind = 'report' | 'hybrid' | 'project' | 'stub' | 'prompt' | 'other'

export type Track = 'backend' | 'frontend' | 'fullstack'

/** A place where a section opens, or seems to. */
export interface Start extends Span {
  line: number
  as: Form
  /** The depth of the heading; 7 for what isn't one. */
  level: number
  text: string
  /** Why it counts, or why it does not. */
  why: string
}

/** A point of a list, a row of a table or a subheading. */
export interface Item extends Span {
  line: number
  term: string
  text: string
}

/** A challenge and what was done about it; `solution` is empty where none is told. */
export interface Pair extends Span {
  line: number
  challenge: string
  solution: string
}

export interface Mark extends Span {
  line: number
  text: string
}

export interface Section {
  status: Status
  starts: Start[]
  /** Where the section's own text stands, without what other sections hold. */
  ranges: Span[]
  words: number
  items: Item[]
  pairs: Pair[]
  /** Those of the schema's topics that the section speaks of. */
  topics: string[]
  links: number
  /** Lines that are still to be written. */
  placeholders: Mark[]
}

export interface Heading extends Start {
  /** The section that it opens, if it opens one. */
  section?: string
  /** It is part of an app's README. */
  app?: boolean
  /** For a heading that looked like a section and was refused. */
  refused?: string
}

/** What a report says, as plain JSON. */
export interface Report {
  title: string | undefined
  track: Track | undefined
  /** What the title and what the content say about the track. */
  tracks: {title: Track | undefined; content: Track | undefined; named: Track | undefined}
  kind: Kind
  sections: Record<string, Section>
  /** All that looks like a heading, in order, also outside of the sections. */
  headings: Heading[]
  /** The ids of the sections that are there, in the order in which they open. */
  order: string[]
  /** Lines of the assignment that were pasted in. */
  prompts: Mark[]
}
