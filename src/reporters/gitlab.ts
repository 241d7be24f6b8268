import {fingerprints} from '../engine/fingerprint.ts'
import type {FileResult} from '../engine/message.ts'
import type {Severity} from '../rule.ts'
import {visible} from '../text/escape.ts'
import {hashOf} from '../text/hash.ts'
import {JsonList} from './json-list.ts'
import {type Format, type Unread, unreadId} from './reporter.ts'

// GitLab's scale is info, minor, major, critical, blocker; the last two are for what breaks production.
const severities: Record<Severity, string> = {error: 'major', warning: 'minor', info: 'info'}

/** GitLab's code quality report. */
export const gitlab: Format = () => {
  const issues = new JsonList(0)
  return {
    begin: () => '',
    file: (file, textOf) =>
      issuesOf(file, textOf)
        .map(issue => issues.entry(issue))
        .join(''),
    unread: one => issues.entry(issueOf(one)),
    end: () => `${issues.end()}\n`,
  }
}

const placeOf = (path: string) => path.replace(/^\.\//, '')

const issueOf = ({path, message, hint}: Unread) => ({
  type: 'issue',
  check_name: unreadId,
  description: visible(message),
  ...(hint && {content: {body: visible(hint)}}),
  categories: ['Style'],
  severity: severities.error,
  fingerprint: hashOf(`${unreadId} ${path}`),
  location: {path: placeOf(path), lines: {begin: 1, end: 1}},
})

function issuesOf({path, messages}: FileResult, textOf: () => string | undefined) {
  if (messages.length === 0) return []
  const names = fingerprints(messages, textOf())
  return messages.map(({ruleId, severity, message, note, line, column, endLine, endColumn}, i) => ({
    type: 'issue',
    check_name: ruleId,
    description: visible(message),
    ...(note && {content: {body: visible(note)}}),
    categories: ['Style'],
    severity: severities[severity],
    // GitLab takes two issues with one fingerprint for one, also across files.
    fingerprint: hashOf(`${names[i]} ${path}`),
    location: {
      path: placeOf(path),
      lines: {begin: line, end: endLine},
      positions: {begin: {line, column}, end: {line: endLine, column: endColumn}},
    },
  }))
}
