import type {Range} from '../engine/message.ts'
import {visible} from '../text/escape.ts'
import type {Lines} from '../text/lines.ts'
import {fitEnd, fitStart, type Width} from './width.ts'

/** The line of a finding in three parts, made visible: what stands before it, the stretch itself, what follows. */
export interface Excerpt {
  before: string
  marked: string
  after: string
  /** Whether the finding goes on below the line. */
  goesOn: boolean
}

// More than this on either side is never shown: a line can be ten megabytes long.
const reach = 400

/** What to show of the line where a finding begins; undefined if the text is not the one that was linted. */
export function excerptOf({start, end, line: number, endLine}: Range, lines: Lines): Excerpt | undefined {
  if (end > lines.text.length || number > lines.count) return undefined
  const line = lines.line(number)
  if (start < line.start || start > line.next) return undefined
  const {text} = lines
  const from = Math.min(start, line.end)
  const to = Math.max(from, Math.min(end, line.end))
  const mark = start > 0 && line.start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0
  const head = text.slice(Math.max(line.start + mark, from - reach), from)
  return {
    before: show(from - reach > line.start ? `…${head}` : head),
    marked: show(text.slice(from, Math.min(to, from + reach)) + (to - from > reach ? '…' : '')),
    after: show(text.slice(to, Math.min(line.end, to + reach))),
    goesOn: endLine > number && end > line.next,
  }
}

const show = (text: string) => visible(text.replaceAll('\t', ' '))

/** The excerpt cut to so many columns, around the stretch that matters. */
export function clip({before, marked, after, goesOn}: Excerpt, columns: number, width: Width): Excerpt {
  const whole = width(before) + width(marked) + width(after)
  if (whole <= columns) return {before, marked, after, goesOn}
  const size = width(marked)
  if (size >= columns) {
    return {before: '', marked: `${fitStart(marked, columns - 1, width)}…`, after: '', goesOn}
  }
  const room = columns - size
  // A third of the room goes to what comes before, more if what follows doesn't need its share.
  const left = Math.max(Math.floor(room / 3), room - width(after))
  const head = width(before) <= left ? before : `…${fitEnd(before, left - 1, width)}`
  const tail = width(after) <= room - width(head) ? after : `${fitStart(after, room - width(head) - 1, width)}…`
  return {before: head, marked, after: tail, goesOn}
}
