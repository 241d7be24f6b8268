import type {Data, Fix, Severity} from '../rule.ts'
import type {Span} from '../text/span.ts'

/** A place as people count, lines and columns from 1, beside the same place in UTF-16 offsets of the file's text. */
export interface Range extends Span {
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** One finding. Its fields are named as in a VFileMessage where that has them. */
export interface Message extends Range {
  ruleId: string
  messageId: string
  severity: Severity
  message: string
  data: Data
  /** The page that explains the rule. */
  url: string
  /** What stands there is a secret: nobody who shows the text shows it. */
  secret?: true
  note?: string
  expected?: readonly string[]
  related?: readonly (Range & {note?: string})[]
  fix?: Fix
}

/** What linting one file came to. */
export interface FileResult {
  path: string
  messages: readonly Message[]
}

export interface Counts {
  files: number
  error: number
  warning: number
  info: number
  fixable: number
}

/** What nothing was found in, and what everything is added to. */
export const noCounts = (): Counts => ({files: 0, error: 0, warning: 0, info: 0, fixable: 0})

/** Adds a file's findings to what was counted before. */
export function addTo(counts: Counts, {messages}: FileResult): void {
  counts.files++
  for (const {severity, fix} of messages) {
    counts[severity]++
    if (fix?.safety === 'safe') counts.fixable++
  }
}

export function count(files: readonly FileResult[]): Counts {
  const counts = noCounts()
  for (const file of files) addTo(counts, file)
  return counts
}
