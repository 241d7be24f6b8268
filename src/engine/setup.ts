import type {Ask} from '../markdown/answer.ts'
import type {Parse} from '../markdown/parse.ts'
import type {Files} from '../markdown/target.ts'
import type {Programme} from '../report/programme.ts'
import type {EncodingExpert, Rule, Severity} from '../rule.ts'
import type {Clues} from '../text/clues.ts'

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
  /** What these rules look for, and perhaps others; without it, it is put together for each text. */
  clues?: () => Clues
  /** The ids of all rules there are, also of those that are off. */
  known: readonly string[]
  /** How many quotations, points, notes and emphases may stand within one another; usually a hundred. */
  depth?: number
  /** Who can read damaged text; absent until a file needs it. */
  expert?: EncodingExpert
  /** The folders around the files, for rules that ask whether something exists; absent in browsers and for stdin. */
  files?: Files
  /** What addresses answered, for the rule that asks; absent unless a person wants the network to be asked. */
  ask?: Ask
}
