import type {Lines} from '../text/lines.ts'
import {lowest} from '../text/lowest.ts'
import type {Span} from '../text/span.ts'
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
  const end = lines.text.length
  const silences: Silence[] = []
  const enables = new Enables()
  let open: Silence[] = []
  for (const directive of directives) {
    const {verb, names} = directive
    if (verb === 'enable') {
      enables.add(directive)
      for (const silence of open) if (endsWith(directive, silence)) silence.end = directive.start
      open = open.filter(silence => silence.end === end)
      continue
    }
    const silence: Silence = {directive, names, ...reach(directive, lines)}
    silences.push(silence)
    if (verb === 'disable') open.push(Object.assign(silence, {enables}))
  }
  return silences
}

/** Whether all that is silent may speak again. */
const endsWith = (enable: Directive, {names}: Silence) =>
  enable.names.length === 0 || (names.length > 0 && names.every(name => concerns(enable.names, name)))

/** All comments of a text that let rules speak again. */
class Enables {
  readonly #all: Directive[] = []
  readonly #starts = new Map<string, readonly number[]>()

  add(directive: Directive): void {
    this.#all.push(directive)
  }

  /** Whether one of them is for this rule, between two places. */
  isFor(ruleId: string, from: number, to: number): boolean {
    let starts = this.#starts.get(ruleId)
    if (!starts) {
      starts = this.#all.flatMap(({names, start}) => (concerns(names, ruleId) ? start : []))
      this.#starts.set(ruleId, starts)
    }
    const next = starts[lowest(starts.length, i => starts[i]! > from)]
    return next !== undefined && next < to
  }
}

function reach({verb, start, end}: Directive, lines: Lines): Span {
  const last = lines.text.length
  if (verb === 'disable-file') return {start: 0, end: last}
  if (verb === 'disable') return {start, end: last}
  const number = lines.numberAt(end) + 1
  if (number > lines.count) return {start: last, end: last}
  const next = lines.line(number)
  return {start: next.start, end: next.end}
}

/** The silence that covers a finding, if any does: the innermost, which is the last to begin. */
export function silenceOf(silences: readonly Silence[], ruleId: string, place: Span): Silence | undefined {
  return silences.findLast(
    ({start, end, names, enables}) =>
      place.start >= start &&
      place.start <= end &&
      concerns(names, ruleId) &&
      !enables?.isFor(ruleId, start, place.start),
  )
}
