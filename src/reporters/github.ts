import type {Message} from '../engine/message.ts'
import type {Severity} from '../rule.ts'
import {visible} from '../text/escape.ts'
import {type Format, type Unread, unreadId} from './reporter.ts'
import {amount, elsewhere, severities} from './words.ts'

const commands: Record<Severity, string> = {error: 'error', warning: 'warning', info: 'notice'}

// GitHub shows ten annotations of each level for a step and drops the others without a word.
const perLevel = 10

/** Workflow commands that GitHub turns into annotations of the files. */
export const github: Format = () => {
  const chosen: Record<Severity, Chosen> = {error: new Chosen(), warning: new Chosen(), info: new Chosen()}
  const unread: Unread[] = []
  let refused = 0
  return {
    begin: () => '',
    file({path, messages}) {
      const met = new Set<string>()
      for (const message of messages) {
        chosen[message.severity].add({path, message}, !met.has(message.ruleId))
        met.add(message.ruleId)
      }
      return ''
    },
    unread(one) {
      refused++
      if (unread.length < perLevel) unread.push(one)
      return ''
    },
    // The worst first, whichever file they are in.
    end(counts) {
      const all = {...counts, error: refused + counts.error}
      return severities
        .flatMap(level => {
          const shown = [...(level === 'error' ? unread.map(ofUnread) : []), ...chosen[level].all.map(ofMessage)]
          return shown
            .slice(0, perLevel)
            .map((one, i) => annotation(level, one, i === perLevel - 1 ? all[level] - perLevel : 0))
        })
        .join('')
    },
  }
}

interface Annotated {
  path: string
  message: Message
}

/** Who gets one of the few places: one finding of each rule in a file before any other, as damage alone would take them all. */
class Chosen {
  readonly #firsts: Annotated[] = []
  readonly #others: Annotated[] = []

  add(one: Annotated, isFirst: boolean): void {
    const kept = isFirst ? this.#firsts : this.#others
    if (kept.length < perLevel) kept.push(one)
  }

  get all(): Annotated[] {
    return [...this.#firsts, ...this.#others].slice(0, perLevel)
  }
}

/** What a command says, and of which place. */
interface Annotation {
  properties: Record<string, string | number>
  lines: readonly (string | undefined)[]
}

const ofUnread = ({path, message, hint}: Unread): Annotation => ({
  properties: {file: path, title: unreadId},
  lines: [message, hint],
})

function ofMessage({path, message}: Annotated): Annotation {
  const {ruleId, line, column, endLine, endColumn} = message
  const properties = {
    file: path,
    line,
    endLine,
    // GitHub takes columns only within one line.
    ...(line === endLine && {col: column, endColumn}),
    title: ruleId,
  }
  return {properties, lines: [message.message, elsewhere(message), message.note]}
}

/** One of them; the last one that is shown says how many are not. */
function annotation(level: Severity, {properties, lines}: Annotation, left: number): string {
  const more = `And ${amount(left, `more ${commands[level]}`)}: see the log, or run npx prodev-report lint`
  const text = [...lines, left > 0 ? more : undefined].filter(line => line !== undefined)
  return `::${commands[level]} ${inProperties(properties)}::${text.map(inData).join('%0A')}\n`
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
