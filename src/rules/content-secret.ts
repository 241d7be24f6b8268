import {defineRule} from '../rule.ts'
import type {ClueAt} from '../text/clues.ts'
import {privateKeyEnd} from '../text/private-key.ts'
import type {Span} from '../text/span.ts'
import {claimsOf, isRandom, unwrapped} from './data/randomness.ts'
import {
  assigned,
  assignment,
  credentialed,
  credentials,
  exampleAccount,
  exampleWords,
  opensNothing,
  secretForms,
} from './data/secrets.ts'

interface Secret extends Span {
  kind: string
  value: string
}

export default defineRule({
  id: 'content-secret',
  summary: 'No token, key or password is in the report',
  severity: 'error',
  preset: 'minimal',
  secret: true,
  clues: secretForms.flatMap(({clues = []}) => clues),
  messages: {
    // Never the secret itself: messages end up in the logs of CI, which are often public.
    found: 'Unexpected {kind} `{start}…` of `{length}` characters, expected none: revoke it, then take it out',
  },
  check({text, clued, report}) {
    const found = [...byForm(text, clued), ...inAddresses(text), ...inAssignments(text)]
    let last = -1
    for (const {start, end, kind, value} of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
      if (start < last) continue
      last = end
      const data = {kind, start: value.slice(0, Math.min(4, value.length >> 2)), length: value.length}
      report('found', {start, end}, data, {
        note: 'Whoever has seen the file can use it, and it stays in the history of the repository: only a new one helps',
      })
    }
  },
})

const clueless = secretForms.filter(({clues}) => clues === undefined)

function* byForm(text: string, clued: readonly ClueAt[]): Generator<Secret> {
  const present = new Set(clued.map(({clue}) => clue))
  for (const {kind, hint, clues, pattern} of clued.length === 0 ? clueless : secretForms) {
    if (clues?.every(clue => !present.has(clue)) || !text.includes(hint)) continue
    for (const match of text.matchAll(pattern)) {
      const value = match[1] ?? match[0]
      const last =
        match[1] === undefined ? match.index + match[0].length : text.indexOf(value, match.index) + value.length
      const start = last - value.length
      const end = kind === 'private key' ? privateKeyEnd(text, last) : isExample(value, kind) ? undefined : last
      if (end !== undefined) yield {start, end, kind, value: text.slice(start, end)}
    }
  }
}

function* inAddresses(text: string): Generator<Secret> {
  if (!credentialed.test(text)) return
  for (const match of text.matchAll(credentials)) {
    const [all, name, value, host] = match as unknown as [string, string, string, string]
    // A database on one's own machine, or one that compose made, is no secret.
    if (
      !host.includes('.') ||
      /^(?:127\.|0\.0\.|192\.168\.|10\.|172\.(?:1[6-9]|2\d|3[01])\.)|(?:^|\.)example\.|\.local$/.test(host)
    )
      continue
    if (value === name || isSlot(value) || exampleWords.test(value) || /^(?:host|hostname)\b/i.test(host)) continue
    const end = match.index + all.length - host.length - 1
    yield {start: end - value.length, end, kind: 'password', value}
  }
}

function* inAssignments(text: string): Generator<Secret> {
  if (!assigned.test(text)) return
  for (const match of text.matchAll(assignment)) {
    const [all, name, value] = match as unknown as [string, string, string]
    const isShown = (said: string) => exampleWords.test(said) || !isRandom(said, /pass/i.test(name))
    if (isSlot(value) || isShown(value) || isShown(unwrapped(value))) continue
    if (opensNothing.test(text.slice(Math.max(0, match.index - 13), match.index))) continue
    const end = match.index + all.length
    if (/pass/i.test(name) && exampleAccount.test(text.slice(Math.max(0, match.index - 200), end + 200))) continue
    const kind = /pass/i.test(name) ? 'password' : /token/i.test(name) ? 'token' : 'key'
    yield {start: end - value.length, end, kind, value}
  }
}

/** Reads the value from elsewhere, or stands for it (`^PASS^` for Hydra); or has letters that are lost, so that it is none any more. */
const isSlot = (value: string) =>
  /[^\x21-\x7e]/.test(value) ||
  /[<>{}$()[\]…*]|\.{3}|^%|^\^\w{2,20}\^|environ|getenv|^(?:process|config|settings|secrets|self|os|env)\./i.test(value)

/** The form is right, but it is an example: `ghp_xxxxxxxx`, `AKIA…EXAMPLE`, the token on the front page of jwt.io. */
function isExample(value: string, kind: string): boolean {
  if (kind === 'Django secret key') {
    const key = value.replace(/^django-insecure-/, '')
    return value === key ? isSlotKey(key) || !isRandom(key, false) : slotWord.test(key) || new Set(key).size < 12
  }
  if (kind === 'JSON Web Token' || kind === 'bearer token') {
    // The tokens on the front pages of jwt.io and of the Django REST framework; of the first, many take the end alone.
    if (/\.eyJzdWIiOiIxMjM0NTY3ODkw|^9944b0919|\.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c$/.test(value)) return true
    if (exampleAccount.test(claimsOf(value))) return true
    // Dots say that the rest was left out.
    return kind === 'bearer token' && (value.includes('...') || exampleWords.test(value) || !isRandom(value, false))
  }
  return (
    /x{5}|X{5}|\.{3}|EXAMPLE|example|your|YOUR|1234567890|abcdefghij|placeholder/.test(value) ||
    new Set(value).size < 10
  )
}

/** The signs of a Django key may be brackets and dollars, so only whole words count. */
const isSlotKey = (key: string) => slotWord.test(key) || /\.{3}|environ|^[$<{%]/i.test(key)
const slotWord = /your|change|example|insert|replace|secret|placeholder|xxxx/i
