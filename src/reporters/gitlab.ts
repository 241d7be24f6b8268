import {fingerprints} from '../engine/fingerprint.ts'
import type {Severity} from '../rule.ts'
import {visible, visibleJson} from '../text/escape.ts'
import {hashOf} from '../text/hash.ts'
import type {Reporter} from './reporter.ts'

// GitLab's scale is info, minor, major, critical, blocker; the last two are for what breaks production.
const severities: Record<Severity, string> = {error: 'major', warning: 'minor', info: 'info'}

/** GitLab's code quality report. */
export const gitlab: Reporter = ({files}, {textOf}) => {
  const issues = files.flatMap(({path, messages}) => {
    if (messages.length === 0) return []
    const names = fingerprints(messages, textOf(path))
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
        path: path.replace(/^\.\//, ''),
        lines: {begin: line, end: endLine},
        positions: {begin: {line, column}, end: {line: endLine, column: endColumn}},
      },
    }))
  })
  return `${visibleJson(issues, 2)}\n`
}
