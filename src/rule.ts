import type {Node, Root} from 'mdast'
import type {Diagnosis} from './encoding/diagnose.ts'
import type {schooled} from './encoding/expert.ts'
import type {Ask} from './markdown/answer.ts'
import type {HeadingAt} from './markdown/headings.ts'
import type {Link} from './markdown/links.ts'
import type {Target} from './markdown/target.ts'
import type {NodeIndex} from './markdown/walk.ts'
import type {Programme} from './report/programme.ts'
import type {Report} from './report/report.ts'
import type {TablePromise} from './table/promise.ts'
import type {Table} from './table/table.ts'
import type {ClueAt} from './text/clues.ts'
import type {Edit} from './text/edit.ts'
import type {Lines} from './text/lines.ts'
import type {Source} from './text/source.ts'
import type {Span} from './text/span.ts'

/** error: the report can't be read or a required thing is missing; warning: a reader will stumble; info: polish. */
export type Severity = 'error' | 'warning' | 'info'

/** safe: no reading of the file makes it wrong. unsafe: a guess, or a choice that is the author's. */
export type Safety = 'safe' | 'unsafe'

/** Edits that apply whole or not at all. */
export interface Fix {
  edits: readonly Edit[]
  safety: Safety
  /** The whole file is written anew in this charset. */
  recode?: 'utf-8'
  /** The table that stands there afterwards. A fix that breaks its word is dropped, and so is one that loses words. */
  yields?: TablePromise
  /** Other ways to mend the same spot, for a person to choose from. */
  alternatives?: readonly {label: string; edits: readonly Edit[]}[]
}

/** Where a finding is: a stretch of text, or a node of the tree. */
export type Place = Span | Node

/** What goes with a finding besides its words. A bare list of edits is a safe fix. */
export interface Extras {
  fix?: readonly Edit[] | Fix | undefined
  /** The second place that explains the first one, or several, of which each may say what it shows. */
  related?: Place | readonly (Place & {note?: string})[] | undefined
  /** What the second place shows, if that isn't plain. */
  relatedNote?: string | undefined
  /** Where else it is, of what is told once: shown after the related place, and counted in the slot `others`. */
  others?: readonly Place[] | undefined
  /** A sentence or two more: why it matters, how it came about, what to do next. */
  note?: string | undefined
  /** What could stand there instead. */
  expected?: readonly string[] | undefined
  /** The worst that this finding can be, where a programme's schema takes it more lightly than the rule. */
  atMost?: Severity | undefined
  /** Of a source rule: what all other rules are to take for standing there, while nobody knows for certain. Never written. */
  assume?: readonly Edit[] | undefined
}

type Slot<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Slot<Rest> : never
export type Data = Record<string, string | number>
type DataFor<Text extends string> = [Slot<Text>] extends [never]
  ? [data?: Record<string, never> | undefined, extras?: Extras]
  : [data: Record<Exclude<Slot<Text>, 'others'>, string | number> & {others?: number}, extras?: Extras]

/** Says that something was found: which message, where, and what fills its slots. */
export type ReportFinding<Messages extends Record<string, string>> = <Id extends keyof Messages & string>(
  message: Id,
  place: Place,
  ...rest: DataFor<Messages[Id]>
) => void

interface Context<Messages extends Record<string, string>, Options> {
  text: string
  lines: Lines
  /** The rule's options: its defaults, with what the config says over them. */
  options: Options
  /** The file's path as the caller gave it, if it has one. */
  path: string | undefined
  report: ReportFinding<Messages>
  /** Where the rule's clues stand in the text, in order. */
  clued: readonly ClueAt[]
  /** Who can read damaged text. To be called only where something is damaged: a file of which nothing is costs no expert. */
  expert: () => EncodingExpert
}

/** What a rule about the bytes or the raw text sees. */
export interface SourceContext<Messages extends Record<string, string>, Options> extends Context<Messages, Options> {
  source: Source
  /** What happened to the text when it was read by the wrong code page. */
  damage: Diagnosis
}

export type EncodingExpert = ReturnType<typeof schooled>

/** What every other rule sees: the text with certain repairs made, and what that text means. */
export interface ViewContext<Messages extends Record<string, string>, Options> extends Context<Messages, Options> {
  tree: Root
  /** The nodes of the tree: for whoever looks for some kinds of them wherever they stand. */
  nodes: NodeIndex
  /** The headings, whether Markdown or HTML makes them. */
  headings: readonly HeadingAt[]
  /** The text with code, HTML, comments and front matter blanked out: same length, same lines. */
  prose: string
  /** The author's own words: everything else, also links, quotations and names of files, is `gap`. Same length, same lines. */
  words: string
  /** The language that they are in, as `en`; undefined where too little says so. */
  language: string | undefined
  /** Every link and image, also those in HTML. */
  links: readonly Link[]
  /** What a path beside the file leads to; undefined where there are no files to look at. */
  lookUp: ((path: string) => Target) | undefined
  /** What an address answered; undefined where nobody is to ask. */
  ask: Ask | undefined
  /** Every table, also the broken ones that no parser sees. */
  tables: readonly Table[]
  /** How many quotations, points and notes may stand within one another; what is deeper is not read as such. */
  depth: number
  /** The learning report that the text amounts to. */
  model: Report
  /** What the programme asks of a report. */
  programme: Programme
}

/** The smallest preset that has the rule; `none`: only where a config names it. */
export type Preset = 'minimal' | 'recommended' | 'strict' | 'none'

interface About<Messages extends Record<string, string>, Options> {
  /** `area-thing` */
  id: string
  summary: string
  severity: Severity
  /** Default: recommended. */
  preset?: Preset
  messages: Messages
  /**
   * Words, signs and beginnings of phrases without which there is nothing to look at, as `text/clues` reads them. They are
   * looked for once for all rules; the rule gets their places as `clued`. More than are needed cost a look each, so leave
   * to the rule to see what stands there. A list that takes time to make may be a function: of the rules that come with the
   * tool a build keeps what they look for, and makes none.
   */
  clues?: readonly string[] | (() => readonly string[])
  /** What it finds is a secret: no message, of no rule, and no format shows it. */
  secret?: true
  /** A JSON Schema for the options, and what they are if nobody sets them. */
  options?: {schema: Record<string, unknown>; defaults: Options}
}

export interface SourceRule<Messages extends Record<string, string> = Record<string, string>, Options = unknown>
  extends About<Messages, Options> {
  reads: 'source'
  check(context: SourceContext<Messages, Options>): void
}

export interface ViewRule<Messages extends Record<string, string> = Record<string, string>, Options = unknown>
  extends About<Messages, Options> {
  reads: 'view'
  check(context: ViewContext<Messages, Options>): void
}

// biome-ignore lint/suspicious/noExplicitAny: a list holds rules with different messages and options.
export type Rule = SourceRule<any, any> | ViewRule<any, any>

/** A rule about what the text means. The ids of its messages and their slots are checked by the compiler. */
export function defineRule<const Messages extends Record<string, string>, Options = Record<string, never>>(
  rule: Omit<ViewRule<Messages, Options>, 'reads'>,
): ViewRule<Messages, Options> {
  return alike({...rule, reads: 'view'})
}

/** A rule about the bytes or the raw text. Its safe fixes are made, for the eyes of all other rules, before they look. */
export function defineSourceRule<const Messages extends Record<string, string>, Options = Record<string, never>>(
  rule: Omit<SourceRule<Messages, Options>, 'reads'>,
): SourceRule<Messages, Options> {
  return alike({...rule, reads: 'source'})
}

/** All rules have the same properties in the same order: asking each of them for one takes a tenth of the time. */
function alike<R extends Rule>({reads, id, summary, severity, preset, messages, options, secret, clues, check}: R): R {
  return {reads, id, summary, severity, preset, messages, options, secret, clues, check} as R
}
