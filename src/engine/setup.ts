import type {Parse} from '../report/parse.ts'
import type {Programme} from '../report/programme.ts'
import type {Rule, Severity} from '../rule.ts'

/** A rule as a config switched it on. */
export interface ActiveRule {
  rule: Rule
  severity: Severity
  options: unknown
}

/** All that linting a file depends on besides the file. */
export interface Setup {
  parse: Parse
  programme: Programme
  rules: readonly ActiveRule[]
  /** The ids of all rules there are, also of those that are off. */
  known: readonly string[]
}
