import {fingerprints} from '../engine/fingerprint.ts'
import type {FileResult} from '../engine/message.ts'
import type {Severity} from '../rule.ts'
import {visible} from '../text/escape.ts'
import {hashOf} from '../text/hash.ts'
import {JsonList} from './json-list.ts'
import {type Format, type Unread, unreadId} from './reporter.ts'
import {elsewhere} from './words.ts'

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

/** What goes with a message, a paragraph each. */
function bodyOf(...said: readonly (string | undefined)[]) {
  const body = said.flatMap(text => (text === undefined ? [] : visible(text))).join('\n\n')
  return body === '' ? {} : {content: {body}}
}

const issueOf = ({path, message, hint}: Unread) => ({
  type: 'issue',
  check_name: unreadId,
  description: visible(message),
  ...bodyOf(hint),
  categories: ['Style'],
  severity: severities.error,
  fingerprint: hashOf(`${unreadId} ${path}`),
  location: {path: placeOf(path), lines: {begin: 1, end: 1}},
})

function issuesOf({path, messages}: FileResult, textOf: () => string | undefined) {
  if (messages.length === 0) return []
  const names = fingerprints(messages, textOf())
  return messages.map((message, i) => ({
    type: 'issue',
    check_name: message.ruleId,
    description: visible(message.message),
    ...bodyOf(elsewhere(message), message.note),
    categories: ['Style'],
    severity: severities[message.severity],
    // GitLab takes two issues with one fingerprint for one, also across files.
    fingerprint: hashOf(`${names[i]} ${path}`),
    location: {
      path: placeOf(path),
      lines: {begin: message.line, end: message.endLine},
      positions: {
        begin: {line: message.line, column: message.column},
        end: {line: message.endLine, column: message.endColumn},
      },
    },
  }))
}
