import type {Finding} from './finding.ts'
import type {Message} from './message.ts'

/** What of a text these messages call a secret. */
export const secretsOf = (messages: readonly Message[], text: string): string[] => [
  ...new Set(messages.flatMap(({secret, start, end}) => (secret && end > start ? [text.slice(start, end)] : []))),
]

/** A value with no secret in any of its texts. */
export function withholdFrom<Value>(value: Value, secrets: readonly string[]): Value {
  if (secrets.length === 0) return value
  return JSON.parse(JSON.stringify(value), (_, inner) => (typeof inner === 'string' ? hide(inner, secrets) : inner))
}

/** Also where a quotation was cut in the middle of a secret. */
const hide = (text: string, secrets: readonly string[]) =>
  secrets.reduce((shown, secret) => {
    const out = shown.replaceAll(secret, '…')
    if (!out.endsWith('…')) return out
    for (let size = Math.min(secret.length, out.length) - 1; size > 4; size--) {
      if (out.endsWith(`${secret.slice(0, size)}…`)) return `${out.slice(0, -1 - size)}…`
    }
    return out
  }, text)

/** The findings without a secret in the words of any: a rule that quotes a line must not print the password in it. */
export function withholdSecrets(findings: readonly Finding[], text: string): readonly Finding[] {
  const secrets = findings.flatMap(({active, start, end}) => (active.rule.secret ? [text.slice(start, end)] : []))
  if (secrets.length === 0) return findings
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
  // The longest first: of one that is a part of another nothing is left to be found, and of the other nothing to be seen.
  secrets
    .toSorted((a, b) => b.length - a.length)
    .reduce((shown, secret) => shown.replaceAll(secret, dots(secret)), text)

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
