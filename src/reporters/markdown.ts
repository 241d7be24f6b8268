import type {FileResult, Message} from '../engine/message.ts'
import {inMarkdown, messageInMarkdown} from './escape-markdown.ts'
import {nextSteps} from './next-steps.ts'
import type {Reporter} from './reporter.ts'
import {amount, amounts} from './words.ts'

// GitHub takes comments of up to 65,536 characters; what is beyond is told as a number.
const room = 60_000
const longestMessage = 500

/** For step summaries and comments on a pull request. */
export const markdown: Reporter = ({files, counts, tool}) => {
  const bad = files.filter(({messages}) => messages.length > 0)
  if (bad.length === 0) return `### ${tool.name}: nothing to mend\n\n${amount(counts.files, 'file')} looked at.\n`
  const where = files.length === 1 ? '1 file' : `${bad.length} of ${amount(files.length, 'file')}`
  const {parts, left} = withinRoom(bad)
  const steps = nextSteps(bad).map(({why, command}) => `${inMarkdown(why)}:\n\n~~~sh\n${command}\n~~~\n`)
  return [
    `### ${tool.name}: ${amounts(counts)} in ${where}\n`,
    ...parts,
    ...(left > 0 ? [`And ${amount(left, 'more finding')}, too many to show here.\n`] : []),
    ...steps,
  ].join('\n')
}

/** The files' tables, until there is no more room. */
function withinRoom(files: readonly FileResult[]): {parts: string[]; left: number} {
  const parts: string[] = []
  let used = 0
  let left = 0
  for (const {path, messages} of files) {
    const heading = `#### ${inMarkdown(path)}\n\n| Where | Severity | What | Rule |\n| --- | --- | --- | --- |\n`
    let table = ''
    for (const message of messages) {
      const next = row(message)
      const size = next.length + (table === '' ? heading.length : 0)
      if (left > 0 || used + size > room) {
        left++
        continue
      }
      table += next
      used += size
    }
    if (table !== '') parts.push(heading + table)
  }
  return {parts, left}
}

function row({line, column, severity, message, ruleId, url, note}: Message): string {
  const words = messageInMarkdown(cut(message)) + (note ? `<br>${messageInMarkdown(cut(note))}` : '')
  return `| ${line}:${column} | ${severity} | ${words} | [${inMarkdown(ruleId)}](${url}) |\n`
}

const cut = (text: string) => (text.length > longestMessage ? `${text.slice(0, longestMessage)}…` : text)
