import type {Counts, FileResult} from '../engine/message.ts'
import type {Rule} from '../rule.ts'

/** What is known of a run before its first file. */
export interface About {
  tool: {name: string; version: string}
  /** The rules that were looked at, for formats that describe them. */
  rules: readonly Rule[]
  /** When it began, for formats that must tell. */
  started?: Date
}

/** How long a part of the work took, without the parts that go on within it. */
export interface Stage {
  stage: string
  /** Milliseconds, to a tenth. */
  ms: number
  calls: number
}

/** A file that could not be looked at: why not, and what to do. Whoever sees no more than our output is to know. */
export interface Unread {
  path: string
  message: string
  hint?: string
}

/** What stands in the place of a rule's name where a format wants one. */
export const unreadId = 'unread'

/** How the results are to be shown where that is a matter of taste or of the terminal. */
export interface Look {
  /** 0: none; 1: 16 colours; 2: 256; 3: all. */
  color: 0 | 1 | 2 | 3
  /** Columns of the terminal. */
  width: number
  /** The page of a rule, as Markdown, for formats that carry it. */
  pageOf?(ruleId: string): string | undefined
}

/**
 * One format at work: what is to be written before the files, for each of them, and after them. What can be written at
 * once is not kept, so that a run of 100,000 files takes no more memory than one of a hundred.
 */
export interface Writing {
  begin(): string
  /** @param textOf The text as it was decoded, for formats that show lines of it; undefined if it is not at hand. */
  file(result: FileResult, textOf: () => string | undefined): string
  /** Called in the order of the paths, as `file` is. */
  unread(unread: Unread): string
  /** @param timing Where somebody asked where the time went. */
  end(counts: Counts, timing?: readonly Stage[]): string
}

/** Begins to write a run. May load what it needs. */
export type Format = (about: About, look: Look) => Writing | Promise<Writing>
