import {groupBy} from '../text/group-by.ts'
import type {Lines} from '../text/lines.ts'
import {firstAfter, type Span} from '../text/span.ts'
import type {Directive} from './directives.ts'

/** What a directive silences: which rules, where. */
export interface Silence extends Span {
  directive: Directive
  names: readonly string[]
  /** What ends it for some of its rules only. */
  enables?: Enables
}

/** The part of a rule's id before the first `-`; all of it where there is none, as in a rule of somebody's own. */
export const areaOf = (ruleId: string): string => ruleId.split('-', 1)[0]!

export const concerns = (names: readonly string[], ruleId: string): boolean =>
  names.length === 0 || names.includes(ruleId) || names.includes(areaOf(ruleId))

/** Turns directives into the stretches of text that they silence. */
export function readSilences(directives: readonly Directive[], lines: Lines): Silence[] {
  const silences: Silence[] = []
  const enables = new Enables(directives)
  for (const directive of directives) {
    const {verb, names} = directive
    if (verb === 'enable') continue
    const silence: Silence = {directive, names, ...reach(directive, lines)}
    silences.push(silence)
    if (verb === 'disable') {
      silence.enables = enables
      silence.end = enables.endOf(directive) ?? silence.end
    }
  }
  return silences
}

/** All comments of a text that let rules speak again, by the rules and areas that they name: there may be many of them. */
class Enables {
  readonly #byName: ReadonlyMap<string, readonly Directive[]>
  /** Where all of several names may speak again, after the last comment with these. */
  readonly #known = new Map<string, number | undefined>()

  constructor(directives: readonly Directive[]) {
    const named = directives
      .filter(({verb}) => verb === 'enable')
      .flatMap(directive =>
        (directive.names.length === 0 ? [all] : directive.names).map(name => ({...directive, name})),
      )
    this.#byName = groupBy(named, ({name}) => name)
  }

  /** The first of them after a place that is for this rule. */
  #next(ruleId: string, from: number): Directive | undefined {
    let first: Directive | undefined
    for (const name of [all, ruleId, areaOf(ruleId)]) {
      const own = this.#byName.get(name) ?? []
      const next = own[firstAfter(own, from)]
      if (next && (!first || next.start < first.start)) first = next
    }
    return first
  }

  /** Whether one of them is for this rule, between two places. */
  isFor(ruleId: string, from: number, to: number): boolean {
    const next = this.#next(ruleId, from)
    return next !== undefined && next.start < to
  }

  /** Where all that a comment silences may speak again. Asked of one after the other. */
  endOf({names, start}: Directive): number | undefined {
    const [name = all, ...others] = names
    if (others.length === 0) return this.#next(name, start)?.start
    const key = names.join(' ')
    const known = this.#known.get(key)
    if (this.#known.has(key) && (known === undefined || known > start)) return known
    let next = this.#next(name, start)
    while (next && !others.every(other => concerns(next!.names, other))) next = this.#next(name, next.start)
    this.#known.set(key, next?.start)
    return next?.start
  }
}

/** In the place of a name, where there is none: then all rules are meant. */
const all = ''

function reach({verb, start, end}: Directive, lines: Lines): Span {
  const last = lines.text.length
  if (verb === 'disable-file') return {start: 0, end: last}
  if (verb === 'disable') return {start, end: last}
  const number = lines.numberAt(end) + 1
  if (number > lines.count) return {start: last, end: last}
  const next = lines.line(number)
  return {start: next.start, end: next.end}
}

/** The silences of one rule, in the order of the comments. */
interface Silences {
  own: readonly Silence[]
  /** Where the first of each and all after it begins, and where the last of it and all before it ends. */
  starts: readonly {start: number}[]
  ends: readonly number[]
}

/**
 * Tells which silence covers a finding, if any does: the innermost, which is the last to begin. Of many only those are
 * looked at that may reach it.
 */
export function silencer(silences: readonly Silence[]): (ruleId: string, place: Span) => Silence | undefined {
  const byRule = new Map<string, Silences>()
  return (ruleId, place) => {
    const known = byRule.get(ruleId) ?? silencesOf(ruleId, silences)
    byRule.set(ruleId, known)
    const {own, starts, ends} = known
    for (let i = firstAfter(starts, place.start) - 1; i >= 0 && ends[i]! >= place.start; i--) {
      const {start, end, enables} = own[i]!
      if (place.start >= start && place.start <= end && !enables?.isFor(ruleId, start, place.start)) return own[i]
    }
    return undefined
  }
}

function silencesOf(ruleId: string, silences: readonly Silence[]): Silences {
  const own = silences.filter(({names}) => concerns(names, ruleId))
  let [least, most] = [Infinity, 0]
  const ends = own.map(({end}) => (most = Math.max(most, end)))
  const starts = own.toReversed().map(({start}) => ({start: (least = Math.min(least, start))}))
  return {own, starts: starts.reverse(), ends}
}
