import type {FileResult, Message} from '../engine/message.ts'
import {inMarkdown, messageInMarkdown} from './escape-markdown.ts'
import {gistOf} from './gist.ts'
import {NextSteps} from './next-steps.ts'
import type {Format, Unread} from './reporter.ts'
import {amount, amounts, elsewhere} from './words.ts'

// GitHub takes comments of up to 65,536 characters; what is beyond is told as a number.
const most = 60_000
const longestMessage = 500
/** So many at most of those that could not be looked at: more are of one kind, and would leave no room. */
const mostUnread = 10

/** For step summaries and comments on a pull request. */
export const markdown: Format = ({tool}) => {
  const next = new NextSteps()
  const room = new Room()
  const unread: Unread[] = []
  let refused = 0
  let bad = 0
  return {
    begin: () => '',
    file(file) {
      if (file.messages.length === 0) return ''
      bad++
      next.add(file)
      room.add(file)
      return ''
    },
    unread(one) {
      refused++
      if (unread.length < mostUnread) unread.push(one)
      return ''
    },
    end(counts) {
      const others = notLookedAt(unread, refused)
      if (bad === 0) {
        const title = counts.files === 0 ? 'nothing looked at' : 'no problems'
        return [`### ${tool.name}: ${title}\n`, `${amount(counts.files, 'file')} looked at.\n`, ...others].join('\n')
      }
      const where = counts.files === 1 ? '1 file' : `${bad} of ${amount(counts.files, 'file')}`
      const steps = next.steps().map(({why, command}) => `${inMarkdown(why)}:\n\n~~~sh\n${command}\n~~~\n`)
      return [
        `### ${tool.name}: ${amounts(counts)} in ${where}\n`,
        ...others,
        ...room.parts,
        ...(room.left > 0 ? [`And ${amount(room.left, 'more finding')}, too many to show here.\n`] : []),
        ...steps,
      ].join('\n')
    },
  }
}

function notLookedAt(unread: readonly Unread[], number: number): string[] {
  if (number === 0) return []
  const items = unread.map(
    ({message, hint}) => `- ${messageInMarkdown(cut(message))}${hint ? `<br>${messageInMarkdown(cut(hint))}` : ''}\n`,
  )
  const left = number - unread.length
  return [
    `#### Not looked at: ${amount(number, 'file')}\n`,
    `${items.join('')}${left > 0 ? `- And ${amount(left, 'more file')}\n` : ''}`,
  ]
}

/** The files' tables, until there is no more room. */
class Room {
  readonly parts: string[] = []
  left = 0
  #used = 0

  add({path, messages}: FileResult): void {
    const heading = `#### ${inMarkdown(path)}\n\n| Where | Severity | What | Rule |\n| --- | --- | --- | --- |\n`
    const {shown, left} = gistOf(messages)
    let table = ''
    for (const alike of [...shown.map(message => [message]), ...left]) {
      const next = this.left > 0 ? '' : rowOf(alike)
      const size = next.length + (table === '' ? heading.length : 0)
      if (this.left > 0 || this.#used + size > most) {
        this.left += alike.length
        continue
      }
      table += next
      this.#used += size
    }
    if (table !== '') this.parts.push(heading + table)
  }
}

const inLink = (ruleId: string, url: string) => `[${inMarkdown(ruleId)}](${url})`

/** The row of a finding, or of several that are left out. */
function rowOf(alike: readonly Message[]): string {
  const [message, last] = [alike[0]!, alike.at(-1)!]
  const {line, column, severity, ruleId, url} = message
  if (alike.length > 1) {
    const lines = line === last.line ? line : `${line}–${last.line}`
    return `| ${lines} | ${severity} | ${alike.length} more of the same | ${inLink(ruleId, url)} |\n`
  }
  const said = [message.message, elsewhere(message), message.note]
  const words = said.flatMap(text => (text === undefined ? [] : messageInMarkdown(cut(text)))).join('<br>')
  return `| ${line}:${column} | ${severity} | ${words} | ${inLink(ruleId, url)} |\n`
}

const cut = (text: string) => (text.length > longestMessage ? `${text.slice(0, longestMessage)}…` : text)
