import type {Lines} from '../text/lines.ts'
import type {Span} from '../text/span.ts'
import type {Directive} from './directives.ts'

/** What a directive silences: which rules, where. */
export interface Silence extends Span {
  directive: Directive
  names: readonly string[]
}

/** The part of a rule's id before the first `-`; all of it where there is none, as in a rule of somebody's own. */
export const areaOf = (ruleId: string): string => ruleId.split('-', 1)[0]!

export const concerns = (names: readonly string[], ruleId: string): boolean =>
  names.length === 0 || names.includes(ruleId) || names.includes(areaOf(ruleId))

/** Turns directives into the stretches of text that they silence. */
export function readSilences(directives: readonly Directive[], lines: Lines): Silence[] {
  const end = lines.text.length
  const silences: Silence[] = []
  let open: Silence[] = []
  for (const directive of directives) {
    const {verb, names} = directive
    if (verb === 'enable') {
      for (const silence of open) if (endsWith(directive, silence)) silence.end = directive.start
      open = open.filter(silence => silence.end === end)
      continue
    }
    const silence = {directive, names, ...reach(directive, lines)}
    silences.push(silence)
    if (verb === 'disable') open.push(silence)
  }
  return silences
}

/** `enable` ends every open silence, or those that name one of its rules. */
const endsWith = (enable: Directive, {names}: Silence) =>
  enable.names.length === 0 || enable.names.some(name => names.includes(name))

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
    ({start, end, names}) => place.start >= start && place.start <= end && concerns(names, ruleId),
  )
}
