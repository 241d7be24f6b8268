import {Needles} from '../text/needles.ts'
import type {Finding} from './finding.ts'
import type {Message} from './message.ts'

/** What of a text these messages call a secret. */
export const secretsOf = (messages: readonly Message[], text: string): string[] => [
  ...new Set(messages.flatMap(({secret, start, end}) => (secret ? partsOf(text.slice(start, end)) : []))),
]

/** A secret, and each line of one that has several, be they in quotations or written as `\n`: others quote single lines. */
function partsOf(secret: string): string[] {
  const lines = secret.split(/[\r\n]+|\\n/).map(line => line.replace(/^[>\s]+/, '').trimEnd())
  return secret === '' ? [] : lines.length === 1 ? [secret] : [secret, ...lines.filter(line => line.length >= shortest)]
}

/** What is shorter may stand anywhere by chance. */
const shortest = 8

/** A value with no secret in any of its texts. */
export function withholdFrom<Value>(value: Value, secrets: readonly string[]): Value {
  if (secrets.length === 0) return value
  const needles = new Needles(secrets)
  return JSON.parse(JSON.stringify(value), (_, inner) => (typeof inner === 'string' ? hide(inner, needles) : inner))
}

/** Also where a quotation was cut in the middle of a secret. */
function hide(text: string, secrets: Needles): string {
  const out = secrets.replaceIn(text, () => '…')
  const cut = out.endsWith('…') ? secrets.cutAt(out.slice(0, -1)) : undefined
  return cut === undefined ? out : `${out.slice(0, cut)}…`
}

/** The findings without a secret in the words of any: a rule that quotes a line must not print the password in it. */
export function withholdSecrets(findings: readonly Finding[], text: string): readonly Finding[] {
  const found = findings.filter(({active}) => active.rule.secret)
  if (found.length === 0) return findings
  const secrets = new Needles(found.flatMap(({start, end}) => partsOf(text.slice(start, end))))
  return findings.map(finding => {
    if (finding.active.rule.secret) return finding
    const {data, note, expected, related} = finding
    const shown: Finding = {
      ...finding,
      data: Object.fromEntries(
        Object.entries(data).map(([name, value]) => [name, typeof value === 'string' ? hide(value, secrets) : value]),
      ),
    }
    if (note) shown.note = hide(note, secrets)
    if (expected) shown.expected = expected.map(value => hide(value, secrets))
    if (related)
      shown.related = related.map(place => (place.note ? {...place, note: hide(place.note, secrets)} : place))
    return shown
  })
}

/** As many dots, in as many lines. */
const dots = (secret: string) => secret.replace(/[^\r\n]/g, '•')

/** A text with dots for these secrets, wherever they stand in it. */
export const dotted = (text: string, secrets: readonly string[]): string =>
  secrets.length === 0 ? text : new Needles(secrets).replaceIn(text, dots)

/** The text to show lines of: every secret in it is dots, and every other character keeps its place. */
export function maskSecrets(text: string, messages: readonly Message[]): string {
  let out = ''
  let at = 0
  // In the order in which they begin; two rules may call parts of one stretch a secret.
  for (const {secret, start, end} of messages) {
    if (!secret || end <= at) continue
    const from = Math.max(at, start)
    out += text.slice(at, from) + dots(text.slice(from, end))
    at = end
  }
  return out + text.slice(at)
}
