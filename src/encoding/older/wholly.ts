import {applyEdits, type Edit} from '../../text/edit.ts'
import type {Source} from '../../text/source.ts'
import {step} from '../../text/utf8.ts'
import type {SingleByteId} from '../characters/code-pages.ts'
import type {Misread} from '../data/older-pages.ts'
import type {Foreign} from './foreign.ts'
import type {Reading} from './legacy.ts'

/** Who is asked what bytes are. */
interface Expert {
  misread(text: string, reads: readonly SingleByteId[], isWhole: boolean): Misread | undefined
  readForeign(text: string, foreign: readonly Foreign[], isWhole: boolean): Reading | undefined
}

/** A file in an older page as a whole: which page, and what to write where the text shows something else. */
export interface Older {
  page: Misread['written']
  edits: Edit[]
}

export function wholly(source: Source, ask: () => Expert): Older | undefined {
  const {charset, bom, invalid} = source
  if (charset !== 'windows-1252' && (charset !== 'utf-8' || bom || invalid.length === 0)) return undefined
  const expert = ask()
  // Latin-1 shows every byte as the character of its number.
  const shown = inLatin1(source.bytes)
  const found = expert.misread(shown, ['iso-8859-1'], true)
  if (found) {
    const edits = lineByLine(source.text, meantBy(found, shown, source.bytes), shown)
    if (found.chars !== undefined || !beginsInUtf8(source, edits)) return {page: found.written, edits}
  }
  if (charset === 'windows-1252') return letterByLetter(source, expert)
  // One sound UTF-8 character makes strangers of all else, unless two letters make it by accident.
  if (!isAccident(source.bytes)) return undefined
  const {page, edits} = letterByLetter({text: shown, bytes: source.bytes}, expert)
  return {page, edits: lineByLine(source.text, applyEdits(shown, edits))}
}

/** Whether the first line with more than ASCII is UTF-8 and stays so: then another program added lines below it. */
function beginsInUtf8({charset, text}: Source, edits: readonly Edit[]): boolean {
  if (charset !== 'utf-8') return false
  const at = text.search(/[^\x00-\x7f]/)
  const end = text.indexOf('\n', at)
  if (text.slice(at, end === -1 ? text.length : end).includes('\ufffd')) return false
  return edits.every(({start}) => start > at)
}

/** Nothing in such a file is in another page, whatever it looks like: `cайт` begins with a Latin letter that looks the same. */
function meantBy({chars, edits}: Misread, shown: string, bytes: Uint8Array): string {
  if (chars === undefined) return applyEdits(shown, edits)
  return shown.replace(/[^\x00-\x7f]/g, (char, at: number) => {
    const meant = chars[bytes[at]! - 0x80]!
    return meant === '\ufffd' ? char : meant
  })
}

/** For one character that seems to be UTF-8, so many bytes must be none. */
const common = 8

/** Whether all that is UTF-8 in a file stands amid words that are not, and is little. */
function isAccident(bytes: Uint8Array): boolean {
  let [sound, strange] = [0, 0]
  for (let at = 0; at < bytes.length; ) {
    if (bytes[at]! < 0x80) {
      at++
      continue
    }
    let isStrange = false
    const before = sound
    while (at < bytes.length && bytes[at]! >= 0x80) {
      const size = step(bytes, at)
      if (size > 0) sound++
      else {
        isStrange = true
        strange -= size
      }
      at += Math.abs(size)
    }
    if (!isStrange && sound > before) return false
  }
  return sound > 0 && sound * common <= strange
}

/** Every byte as the character of its number. */
export function inLatin1(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(from, from + 8192)))
  return parts.join('')
}

/**
 * Line by line, since in every page a line's end stands for itself. A line that the writing has nothing for was added
 * in UTF-8, if it is that.
 */
function lineByLine(text: string, meant: string, shown = ''): Edit[] {
  const [lines, untouched] = [meant.split('\n'), shown.split('\n')]
  const edits: Edit[] = []
  let start = 0
  for (const [i, line] of text.split('\n').entries()) {
    const isLeft = lines[i] === untouched[i] && !line.includes('\ufffd')
    if (line !== lines[i] && !isLeft) edits.push({start, end: start + line.length, text: lines[i]!})
    start += line.length + 1
  }
  return edits
}

function letterByLetter({text, bytes}: Pick<Source, 'text' | 'bytes'>, {readForeign}: Expert): Older {
  const foreign: Foreign[] = []
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i]! < 0x80) continue
    const start = i
    while (i < bytes.length && bytes[i]! >= 0x80) i++
    foreign.push({start, end: i, bytes: bytes.subarray(start, i)})
  }
  const {page, all} = readForeign(text, foreign, true)!
  const edits = foreign.flatMap(({start, end}, i) => {
    const found = all[i]
    return found === undefined || found === text.slice(start, end) ? [] : [{start, end, text: found}]
  })
  return {page, edits}
}
