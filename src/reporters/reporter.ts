import type {Counts, FileResult} from '../engine/message.ts'
import type {Rule} from '../rule.ts'

/** A finished run: all that a reporter puts into words. */
export interface Run {
  tool: {name: string; version: string}
  files: readonly FileResult[]
  counts: Counts
  /** The rules that were looked at, for formats that describe them. */
  rules: readonly Rule[]
  /** When it began, for formats that must tell. */
  started?: Date
}

/** How the results are to be shown where that is a matter of taste or of the terminal. */
export interface Style {
  /** 0: none; 1: 16 colours; 2: 256; 3: all. */
  color: 0 | 1 | 2 | 3
  /** Columns of the terminal. */
  width: number
  /** The text of a file as it was decoded, for formats that show the line in question; undefined if it is not at hand. */
  textOf(path: string): string | undefined
  /** The page of a rule, as Markdown, for formats that carry it. */
  pageOf?(ruleId: string): string | undefined
}

/** Turns a run into the text of one format, ready to be printed or written. May load what it turns out to need. */
export type Reporter = (run: Run, style: Style) => string | Promise<string>
