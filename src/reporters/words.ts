import type {Message} from '../engine/message.ts'
import type {Severity} from '../rule.ts'

/** The worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info']

/** A number with its noun: `1 file`, `2 files`. */
export const amount = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`

/** `1 error, 2 warnings, 3 info`, without what there is none of. */
export function amounts({error, warning, info}: Readonly<Record<Severity, number>>): string {
  const parts = [
    error > 0 && amount(error, 'error'),
    warning > 0 && amount(warning, 'warning'),
    info > 0 && `${info} info`,
  ]
  return parts.filter(Boolean).join(', ')
}

// More lines are nothing to look up one by one.
const mostLines = 10

/** Where else to look, for formats that show no other line than the finding's own; nothing where there is nowhere. */
export function elsewhere({line, related = []}: Pick<Message, 'line' | 'related'>): string | undefined {
  const [first, ...others] = related
  if (!first) return undefined
  if (others.length === 0) {
    const place = first.line === line ? `column ${first.column}` : `line ${first.line}`
    return `See ${place}${first.note ? `: ${first.note}` : ''}`
  }
  const lines = [...new Set(related.map(place => place.line))]
  const shown = lines.slice(0, mostLines)
  const last = lines.length > mostLines ? `${lines.length - mostLines} more` : shown.pop()
  return shown.length === 0 ? `See line ${last}` : `See lines ${shown.join(', ')} and ${last}`
}

// More are no help to choose from.
const mostChoices = 8

/** What could stand there instead, as one line; nothing if the message itself has named it all. */
export function choices(expected: readonly string[], message: string): string | undefined {
  if (expected.every(choice => message.includes(`\`${choice}\``))) return undefined
  const shown = expected.slice(0, mostChoices).map(choice => `\`${choice}\``)
  const left = expected.length - shown.length
  return `could be: ${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}`
}
