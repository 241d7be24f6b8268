import {applyEdits, type Edit, minimise} from '../../text/edit.ts'
import type {InvalidBytes, Source} from '../../text/source.ts'
import type {Span} from '../../text/span.ts'
import {step} from '../../text/utf8.ts'
import type {SingleByteId} from '../characters/code-pages.ts'
import {codePageTables} from '../data/code-pages.ts'
import type {Misread} from '../data/older-pages.ts'
import {inLatin1} from './wholly.ts'

/** The lines of a UTF-8 file that are in a writing with two bytes for a character, and what they say. */
export interface Partly {
  written: Misread['written']
  lines: Edit[]
}

/** A line's bytes, and where in the text it stands. */
interface Line extends Span {
  bytes: Uint8Array
}

const newline = 10

/**
 * Chinese, Japanese or Korean from an older program above, below or amid UTF-8; undefined if nothing says that there is
 * any.
 */
export function partly(
  {text, bytes}: Pick<Source, 'text' | 'bytes'>,
  invalid: readonly InvalidBytes[],
  ask: () => {misread(text: string, reads: readonly SingleByteId[]): Misread | undefined},
): Partly | undefined {
  if (invalid.every(({end, byteEnd, byteStart}, i) => byteEnd - byteStart === 1 && invalid[i + 1]?.start !== end))
    return undefined
  const lines = linesOf(text, bytes, invalid).filter(({bytes}) => !holdsUtf8(bytes))
  const shown = lines.map(({bytes}) => inLatin1(bytes))
  const all = shown.join('\n')
  const found = ask().misread(all, ['iso-8859-1'])
  if (!found || found.written in codePageTables) return undefined
  const meant = applyEdits(all, found.edits).split('\n')
  const edits = lines.flatMap(({start, end}, i) =>
    meant[i] === shown[i] ? [] : (minimise(text, {start, end, text: meant[i]!}) ?? []),
  )
  return {written: found.written, lines: edits}
}

/** The lines with bytes that are not UTF-8. Nobody wrote a line that is longer than this. */
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
      lines.push({start: at, end: end === -1 ? text.length : end, bytes: bytes.subarray(from, next)})
  }
  return lines
}

/** Whether more of it is UTF-8 than is not. What takes two bytes does not count, for accidents often make it. */
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
