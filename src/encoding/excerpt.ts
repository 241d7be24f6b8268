import type {Edit} from '../text/edit.ts'
import {applyEdits} from '../text/edit.ts'

/** So much of a damaged stretch fits into a message. */
const longest = 40

/** The stretch that these edits span, before and after them; only its beginning, if it is long. */
export function excerpt(text: string, edits: readonly Edit[]): {damaged: string; repaired: string} {
  const start = edits[0]!.start
  // The edits are in order, and a flood on one line has hundreds of thousands: those after the first one too many are
  // left.
  const over = edits.findIndex(({end}, i) => i > 0 && end - start > longest)
  const shown = over === -1 ? edits : edits.slice(0, over)
  const end = shown.at(-1)!.end
  const more = shown.length < edits.length ? ' …' : ''
  const moved = shown.map(edit => ({start: edit.start - start, end: edit.end - start, text: edit.text}))
  const damaged = text.slice(start, end)
  return {damaged: cut(damaged) + more, repaired: cut(applyEdits(damaged, moved)) + more}
}

/** The first line of a text that is not plain ASCII, from a word a little before what is not. */
export function firstBeyondAscii(text: string): string {
  const at = text.search(/[^\0-\x7f]/)
  const [line = ''] = text.slice(at, at + 4 * longest).split(/[\r\n]/, 1)
  const start = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1
  const from = Math.max(start, at - longest / 2)
  const before = text.slice(from, at)
  return cut((from > start ? before.replace(/^\S*\s*/, '… ') : before.trimStart()) + line)
}

function cut(text: string): string {
  if (text.length <= longest) return text
  const chars = Array.from(text.slice(0, 4 * longest))
  return chars.length <= longest && text.length <= 4 * longest ? text : `${chars.slice(0, longest).join('')} …`
}
