import type {Severity} from '../rule.ts'
import type {Lines} from '../text/lines.ts'
import type {Span} from '../text/span.ts'
import {type Finding, wording} from './finding.ts'
import type {Message, Range} from './message.ts'
import {pageUrl} from './page-url.ts'

function rangeOf({start, end}: Span, lines: Lines): Range {
  const from = lines.pointAt(start)
  const to = lines.pointAt(end)
  return {line: from.line, column: from.column, endLine: to.line, endColumn: to.column, start, end}
}

const order: readonly Severity[] = ['info', 'warning', 'error']

const milder = (one: Severity, other: Severity = one): Severity =>
  order.indexOf(other) < order.indexOf(one) ? other : one

/** Puts a finding in words and counts its lines. */
export function toMessage(finding: Finding, lines: Lines): Message {
  const {active, messageId, data, related, note, expected, fix} = finding
  // By name: to copy all that an object has takes V8 several times as long, and a flood has 100,000 findings.
  const {line, column, endLine, endColumn, start, end} = rangeOf(finding, lines)
  const message: Message = {
    ruleId: active.rule.id,
    messageId,
    severity: milder(active.severity, finding.atMost),
    message: wording(finding),
    line,
    column,
    endLine,
    endColumn,
    start,
    end,
    data,
    url: pageUrl(active.rule.id),
  }
  if (active.rule.secret) message.secret = true
  if (note) message.note = note
  if (expected) message.expected = expected
  if (related)
    message.related = related.map(place => {
      const range = rangeOf(place, lines)
      return place.note ? {...range, note: place.note} : range
    })
  if (fix) message.fix = fix
  return message
}
