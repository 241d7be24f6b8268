import type {Message} from '../../engine/message.ts'
import {applyEdits, type Edit} from '../../text/edit.ts'
import {visible} from '../../text/escape.ts'

/** What a person said to a guess. */
export type Answer = {edits: readonly Edit[]} | 'leave' | 'leave rule' | 'accept rule' | 'stop' | 'back'

/** What there is to choose from, each in a line of its own. */
export function choicesFor(
  message: Message,
  text: string,
  columns: number,
  canGoBack: boolean,
): {name: string; value: Answer}[] {
  const {edits, alternatives = []} = message.fix!
  const same = JSON.stringify(edits)
  const others = alternatives.filter(other => JSON.stringify(other.edits) !== same)
  return [
    {name: `${describe(edits, text, Math.max(12, Math.min(longest, columns - around)))} (suggested)`, value: {edits}},
    {name: 'Leave it as it is', value: 'leave'},
    ...others.map(({label, edits}) => ({name: visible(label), value: {edits}})),
    {name: `Accept all that ${message.ruleId} suggests`, value: 'accept rule'},
    {name: `Leave all guesses of ${message.ruleId} as they are`, value: 'leave rule'},
    ...(canGoBack ? [{name: 'Go back to the one before', value: 'back' as const}] : []),
    {name: 'Leave all the rest as it is', value: 'stop'},
  ]
}

const longest = 40
/** What stands in the line of a choice besides: a longer one is broken amid a word. */
const around = '❯ Insert `…` and 12 lines below it (suggested)'.length

/** What a guess would do, in a few words. */
export function describe(edits: readonly Edit[], text: string, room = longest): string {
  const [edit] = edits
  const line = lineMade(edits, text, room)
  const [word, ...others] = new Set(edits.map(edit => wordAround(edit, text)))
  if (!edit || edits.length > 1) {
    if (line) return `Make it ${line}`
    const same = others.length === 0 && word
    return `${same ? brief(same, room) : 'Make the change'} at ${edits.length} places`
  }
  if (word !== undefined) return brief(word, room).replace(/^`(.*)`$/, '$1')
  if (line && edit.text.trim() === '' && edit.start === edit.end) return `Make it ${line}`
  const before = text.slice(edit.start, edit.end)
  if (before === '') return `Insert ${brief(edit.text, room)}`
  return edit.text === '' ? `Remove ${brief(before, room)}` : brief(edit.text, room).replace(/^`(.*)`$/, '$1')
}

/** A line as the changes make it, if all of them are in it: nobody sees what a lone space or two of them will do. */
function lineMade(edits: readonly Edit[], text: string, room: number): string | undefined {
  const [from, to] = [Math.min(...edits.map(({start}) => start)), Math.max(...edits.map(({end}) => end))]
  const start = Math.max(text.lastIndexOf('\n', from - 1), text.lastIndexOf('\r', from - 1)) + 1
  const end = to + /^[^\r\n]{0,500}/.exec(text.slice(to, to + 500))![0].length
  if (/[\r\n]/.test(text.slice(start, end) + edits.map(({text}) => text).join(''))) return undefined
  const moved = edits.map(edit => ({...edit, start: edit.start - start, end: edit.end - start}))
  const made = applyEdits(text.slice(start, end), moved)
  // Two spaces at its end are not to be seen either.
  if (made.trim() === text.slice(start, end).trim()) return undefined
  const left = Math.max(0, Math.min(from - start - 7, made.length - room + 1))
  return left > 0 ? brief(`…${made.slice(left)}`, room) : brief(made, room)
}

/** The whole word that a change within one makes: of `recieved` only `ie` is edited, and nobody knows what \`ei\` is to be. */
function wordAround({start, end, text: put}: Edit, text: string): string | undefined {
  // `alot` is to be two words.
  if (/\s/.test(put + text.slice(start, end)) && (put !== ' ' || start < end)) return undefined
  const front = /[\p{L}\p{N}_.'’-]{0,60}$/u.exec(text.slice(Math.max(0, start - 60), start))![0]
  const back = /^[\p{L}\p{N}_'’-]{0,60}/u.exec(text.slice(end, end + 60))![0]
  const parted = put === ' ' ? front !== '' && back !== '' : /^[\p{L}\p{N}_.'’-]*$/u.test(put)
  return parted && /[\p{L}\p{N}]/u.test(front.slice(-1) + back.slice(0, 1)) ? front + put + back : undefined
}

/** A piece of text in a choice: of several lines the first that says something, and how many there are. */
function brief(part: string, room: number): string {
  const lines = part.split(/\r\n|[\r\n]/)
  const [first, ...more] = lines.filter(line => line.trim() !== '')
  if (first === undefined && lines.length > 1) return lines.length > 2 ? 'a blank line' : 'a line break'
  const said = lines.length > 1 ? first!.trim() : part
  const shown = `\`${said.length > room ? `${visible(said.slice(0, room))}…` : visible(said)}\``
  if (more.length === 0) return shown
  return `${shown} and ${more.length === 1 ? 'the line' : `${more.length} lines`} below it`
}
