import {expect, test} from 'vitest'
import * as expert from '../../src/encoding/expert.ts'
import {fingerprints} from '../../src/engine/fingerprint.ts'
import type {FixOutcome} from '../../src/engine/fix.ts'
import {inspectBytes} from '../../src/engine/inspect.ts'
import {passesOf} from '../../src/engine/journal.ts'
import {count, type Message} from '../../src/engine/message.ts'
import type {Fix} from '../../src/rule.ts'
import {decode} from '../../src/text/decode.ts'
import {bytes, fix, lint, setupWith} from '../support/engine.ts'
import {files} from './data/files.ts'

const visible = (text: string) =>
  text.replace(/[\x00-\x1f\x7f-\xa0\xad\ufeff]/g, char =>
    char === '\n' ? '⏎' : `\\x${char.charCodeAt(0).toString(16)}`,
  )

const showFix = ({edits, safety, alternatives}: Fix): string => {
  const all = edits.map(({start, end, text}) => `${start}-${end} «${visible(text)}»`).join(', ')
  return `${safety} ${all}${alternatives ? ` or ${alternatives.map(({label}) => visible(label)).join(' | ')}` : ''}`
}

function showMessage(message: Message, name: string): string[] {
  const {ruleId, messageId, severity, line, column, endLine, endColumn, start, end} = message
  const {data, note, expected, related, fix, message: said} = message
  const lines = [
    `  ${line}:${column}-${endLine}:${endColumn} ${start}-${end} ${severity} ${ruleId}/${messageId} ${name}`,
    `    ${visible(said)}`,
    `    ${visible(JSON.stringify(data))}`,
  ]
  if (note) lines.push(`    note ${visible(note)}`)
  if (expected) lines.push(`    expected ${visible(expected.join(' | '))}`)
  for (const {line, column, endLine, endColumn, note} of related ?? [])
    lines.push(`    related ${line}:${column}-${endLine}:${endColumn} ${visible(note ?? '')}`)
  if (fix) lines.push(`    fix ${showFix(fix)}`)
  return lines
}

function showOutcome(how: string, outcome: FixOutcome): string[] {
  const {changed, applied, messages, conflicts, converged, undo} = outcome
  if (!changed) return [`  ${how}: nothing`]
  return [
    `  ${how}: ${visible(Buffer.from(outcome.bytes).toString())}`,
    `    made ${applied.map(({ruleId, pass}) => `${ruleId} ${pass}`).join(', ')}`,
    `    left ${messages.map(({ruleId}) => ruleId).join(', ')}; ${conflicts.length} in conflict; ${converged}; ${undo.length} passes`,
    `    journal ${passesOf(outcome)
      .map(({edits}) => edits.map(({edit, inverse}) => `${edit.start}-${inverse.end}`).join(' '))
      .join(' / ')}`,
  ]
}

function show(name: string, content: string | Uint8Array): string {
  const input = typeof content === 'string' ? bytes(content) : content
  const messages = lint(input, undefined, 'report.md')
  const names = fingerprints(messages, decode(input).text)
  const {encoding, report} = inspectBytes(input, {...setupWith(), expert}, 'report.md')
  return [
    `=== ${name}`,
    `  ${JSON.stringify(count([{path: 'report.md', messages}]))}`,
    `  ${JSON.stringify({...encoding, channels: encoding.channels.map(({codec, spots, lost}) => `${codec} ${lost}/${spots}`)})}`,
    `  ${visible(report.headings.map(({text}) => text).join(' | '))}`,
    ...messages.flatMap((message, i) => showMessage(message, names[i]!)),
    ...showOutcome('safe', fix(input)),
    ...showOutcome('unsafe', fix(input, {unsafe: true})),
    '',
  ].join('\n')
}

// What changes here is what people are told of whole files: look at each line, then run this file with `--update`.
test('all that is said of files with several things wrong, and what the fixes do', async () => {
  const all = Object.entries(files).map(([name, content]) => show(name, content))
  await expect(all.join('\n')).toMatchFileSnapshot('./data/files.txt')
})
