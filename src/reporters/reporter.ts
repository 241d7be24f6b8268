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

/** A finished run: all that a reporter puts into words. */
export interface Run extends About {
  files: readonly FileResult[]
  counts: Counts
}

/** How long a part of the work took, without the parts that go on within it. */
export interface Stage {
  stage: string
  /** Milliseconds, to a tenth. */
  ms: number
  calls: number
}

/** How the results are to be shown where that is a matter of taste or of the terminal. */
export interface Look {
  /** 0: none; 1: 16 colours; 2: 256; 3: all. */
  color: 0 | 1 | 2 | 3
  /** Columns of the terminal. */
  width: number
  /** The page of a rule, as Markdown, for formats that carry it. */
  pageOf?(ruleId: string): string | undefined
}

export interface Style extends Look {
  /** The text of a file as it was decoded, for formats that show the line in question; undefined if it is not at hand. */
  textOf(path: string): string | undefined
}

/**
 * One format at work: what is to be written before the files, for each of them, and behind them. What can be written at
 * once is not kept, so that a run of 100,000 files takes no more memory than one of a hundred.
 */
export interface Writing {
  begin(): string
  file(result: FileResult, textOf: () => string | undefined): string
  /** @param timing Where somebody asked where the time went. */
  end(counts: Counts, timing?: readonly Stage[]): string
}

/** Begins to write a run. May load what it needs. */
export type Format = (about: About, look: Look) => Writing | Promise<Writing>

/** Turns a run into the text of one format, ready to be printed or written. */
export type Reporter = (run: Run, style: Style) => Promise<string>

/** All that a format writes of a run. */
export const wholeOf =
  (format: Format): Reporter =>
  async (run, style) => {
    const writing = await format(run, style)
    const files = run.files.map(file => writing.file(file, () => style.textOf(file.path)))
    return [writing.begin(), ...files, writing.end(run.counts)].join('')
  }
