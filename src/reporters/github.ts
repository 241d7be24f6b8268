import type {Severity} from '../rule.ts'
import {visible} from '../text/escape.ts'
import type {Reporter} from './reporter.ts'
import {amount, bySeverity} from './words.ts'

const commands: Record<Severity, string> = {error: 'error', warning: 'warning', info: 'notice'}

// GitHub shows ten annotations of each level for a step and drops the others without a word.
const perLevel = 10

/** Workflow commands that GitHub turns into annotations of the files. */
export const github: Reporter = ({files, counts}) => {
  const shown: Record<Severity, number> = {error: 0, warning: 0, info: 0}
  const lines: string[] = []
  for (const {path, message} of bySeverity(files)) {
    const {severity, ruleId, line, column, endLine, endColumn} = message
    if (++shown[severity] > perLevel) continue
    const left = shown[severity] === perLevel ? counts[severity] - perLevel : 0
    const properties = {
      file: path,
      line,
      endLine,
      // GitHub takes columns only within one line.
      ...(line === endLine && {col: column, endColumn}),
      title: ruleId,
    }
    const text = [
      message.message,
      ...(message.note ? [message.note] : []),
      ...(left > 0
        ? [`And ${amount(left, `more ${commands[severity]}`)}: see the log, or run npx prodev-report lint`]
        : []),
    ]
    lines.push(`::${commands[severity]} ${inProperties(properties)}::${text.map(inData).join('%0A')}\n`)
  }
  return lines.join('')
}

const inProperties = (properties: Record<string, string | number>): string =>
  Object.entries(properties)
    .map(([name, value]) => `${name}=${inProperty(String(value))}`)
    .join(',')

/** As GitHub's toolkit writes a message. A line end in it came from the file and is shown as what it is. */
const inData = (text: string): string => visible(text).replaceAll('%', '%25')

const propertySigns: Record<string, string> = {'%': '%25', '\r': '%0D', '\n': '%0A', ':': '%3A', ',': '%2C'}

/** As GitHub's toolkit writes a property: a path stays the path that it is, line ends and all. */
const inProperty = (text: string): string =>
  text
    .split(/([%\r\n:,])/)
    .map((part, i) => (i % 2 ? propertySigns[part]! : visible(part)))
    .join('')
