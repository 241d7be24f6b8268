import type {Preset, Rule, Severity} from '../rule.ts'
import {nearest} from './nearest.ts'
import type {ActiveRule} from './setup.ts'

export const levels = ['off', 'info', 'warning', 'error'] as const satisfies readonly (Severity | 'off')[]

export type Level = (typeof levels)[number]

/** What a config says of one rule: its level, or the level and options. `true` is the rule's own level. */
export type RuleSetting = Level | boolean | readonly [Level | boolean, Record<string, unknown>]

export const presetNames = ['minimal', 'recommended', 'strict'] as const satisfies readonly Preset[]

export type PresetName = (typeof presetNames)[number]

export interface Limits {
  /** Megabytes of one file. */
  fileSize?: number
  /** Seconds for one file. */
  time?: number
  /** Findings of one file that are shown. */
  findings?: number
  /** Quotations, points, notes and emphases within one another. */
  depth?: number
}

/** What a person can set, in a config file or in a call. */
export interface Config {
  $schema?: string
  /** Configs to start from: paths that count from this one's folder. */
  extends?: string | readonly string[]
  preset?: PresetName
  /** A programme's id, or the path of its schema. */
  schema?: string
  rules?: Readonly<Record<string, RuleSetting>>
  /** Which files `prodev-report lint` looks at when none is named. */
  files?: readonly string[]
  ignore?: readonly string[]
  /** How much a file may be and take; 0 for no limit. */
  limits?: Limits
  overrides?: readonly {files: readonly string[]; rules?: Readonly<Record<string, RuleSetting>>; schema?: string}[]
}

const breadth: Record<Preset, number> = {minimal: 0, recommended: 1, strict: 2, none: 3}

/** The rules that are on, with their level and options. A later setting of a rule counts over an earlier one. */
export function activate(rules: readonly Rule[], preset: PresetName, settings: Config['rules'] = {}): ActiveRule[] {
  return rules.flatMap(rule => {
    const setting = settings[rule.id]
    const [level, options] = typeof setting === 'object' ? setting : [setting, undefined]
    const inPreset = breadth[rule.preset ?? 'recommended'] <= breadth[preset]
    if (level === 'off' || level === false || (level === undefined && !inPreset)) return []
    const severity = typeof level === 'string' ? level : rule.severity
    return [{rule, severity, options: {...(rule.options?.defaults as object | undefined), ...options}}]
  })
}

export class UnknownRule extends Error {
  readonly id: string
  constructor(id: string, known: Iterable<string>) {
    const isArea = [...known].some(other => other.startsWith(`${id}-`))
    const near = isArea ? undefined : nearest(id, known)
    const more = isArea ? ', but an area of that name: name the rules of it' : near ? `: did you mean \`${near}\`?` : ''
    super(`There is no rule \`${id}\`${more}`)
    this.name = 'UnknownRule'
    this.id = id
  }
}

export const isUnknownRule = (error: unknown): error is UnknownRule =>
  error instanceof Error && error.name === 'UnknownRule'

/** Refuses settings for rules that there are not: a misspelt one would otherwise be off in silence. */
export function checkRuleIds(rules: readonly Rule[], settings: Config['rules'] = {}): void {
  const known = new Set(rules.map(rule => rule.id))
  for (const id of Object.keys(settings)) if (!known.has(id)) throw new UnknownRule(id, known)
}
