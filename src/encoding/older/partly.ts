import {applyEdits} from '../../text/edit.ts'
import type {InvalidBytes, Source} from '../../text/source.ts'
import type {Span} from '../../text/span.ts'
import {step} from '../../text/utf8.ts'
import type {SingleByteId} from '../characters/code-pages.ts'
import {codePageTables} from '../data/code-pages.ts'
import type {Misread} from '../data/older-pages.ts'

/** Lines of a file in UTF-8 that are in a writing with two bytes for a character, and what they say. */
export interface Partly {
  written: Misread['written']
  lines: (Span & {text: string})[]
}

interface Line {
  /** In the text, and as much of it as is in other bytes. */
  start: number
  shown: string
  bytes: Uint8Array
}

const newline = 10

/** Chinese, Japanese or Korean from an older program above, below or amid UTF-8; undefined where nothing says that it is. */
export function partly(
  {text, bytes}: Pick<Source, 'text' | 'bytes'>,
  invalid: readonly InvalidBytes[],
  ask: () => {misread(text: string, reads: readonly SingleByteId[]): Misread | undefined},
): Partly | undefined {
  if (invalid.every(({end, byteEnd, byteStart}, i) => byteEnd - byteStart === 1 && invalid[i + 1]?.start !== end))
    return undefined
  const lines = linesOf(text, bytes, invalid).filter(({bytes}) => !holdsUtf8(bytes))
  // Latin-1 shows every byte as the character of its number.
  const shown = lines.map(({bytes}) => String.fromCharCode(...bytes)).join('\n')
  const found = ask().misread(shown, ['iso-8859-1'])
  if (!found || found.written in codePageTables) return undefined
  const meant = applyEdits(shown, found.edits).split('\n')
  const untouched = shown.split('\n')
  return {
    written: found.written,
    lines: lines.flatMap((line, i) => (meant[i] === untouched[i] ? [] : changed(line, meant[i]!))),
  }
}

/** The lines with bytes that are no UTF-8. No line of what anybody wrote is longer than this. */
const longest = 20_000

function linesOf(text: string, bytes: Uint8Array, invalid: readonly InvalidBytes[]): Line[] {
  const lines: Line[] = []
  let next = 0
  for (const {start, byteStart} of invalid) {
    if (byteStart < next) continue
    const from = bytes.lastIndexOf(newline, byteStart) + 1
    const to = bytes.indexOf(newline, byteStart)
    next = to === -1 ? bytes.length : to
    const at = text.lastIndexOf('\n', start - 1) + 1
    const end = text.indexOf('\n', start)
    if (next - from <= longest)
      lines.push({start: at, shown: text.slice(at, end === -1 ? text.length : end), bytes: bytes.subarray(from, next)})
  }
  return lines
}

/** Whether more of it is UTF-8 than is not: three bytes may make a character by accident, and two often do. */
function holdsUtf8(bytes: Uint8Array): boolean {
  let [sound, strange] = [0, 0]
  for (let at = 0; at < bytes.length; ) {
    const size = step(bytes, at)
    if (size > 2) sound += size
    else if (size < 0) strange -= size
    at += Math.abs(size)
  }
  return sound > strange
}

/** What of a line is to be written anew. */
function changed({start, shown}: Line, meant: string): Span & {text: string} {
  const most = Math.min(shown.length, meant.length)
  let [same, after] = [0, 0]
  while (same < most && shown[same] === meant[same]) same++
  while (after < most - same && shown.at(-1 - after) === meant.at(-1 - after)) after++
  return {start: start + same, end: start + shown.length - after, text: meant.slice(same, meant.length - after)}
}
