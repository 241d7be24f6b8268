import type {Span} from '../../text/span.ts'
import {isLetterAt} from '../characters/surprise.ts'
import {speaksOfEncodings} from './about-encodings.ts'
import {recurringAmid} from './recurring.ts'

export {isAboutDamage, speaksOfEncodings} from './about-encodings.ts'

/** No word has more letters; what looks like one may have a million. */
const longest = 60
/** So much of a line is read for what it speaks of. */
const mostOfLine = 4000

/** They tell nearly all characters of a line apart: a table of all characters took longer to make than to fill. */
const lowBits = 0xfff

/**
 * Tells whether a part is shown on purpose: its line speaks of encodings, or has the sound form of its word beside it.
 */
export function mentions(text: string): (part: Span & {text: string}) => boolean {
  const speaks = speaksOfEncodings(text)
  let line = {start: 0, end: -1, speaks: false}
  const again = recurringAmid<boolean>()
  let number = 0
  /** By the low bits of a character, the number of the last line that has one with these. */
  const lastIn = new Int32Array(lowBits + 1)
  const wordFrom = wordStarts(text)
  return ({start, end, text: repaired}) => {
    if (start >= line.end) {
      const from = text.lastIndexOf('\n', start) + 1
      const to = text.indexOf('\n', start)
      line = {start: from, end: to === -1 ? text.length : to, speaks: false}
      // Where a line is cut off, a longer word may become such a one.
      line.speaks =
        (speaks || line.end - from > mostOfLine) &&
        speaksOfEncodings(text.slice(from, Math.min(line.end, from + mostOfLine)))
      number++
      if (!line.speaks) for (let at = line.start; at < line.end; at++) lastIn[text.charCodeAt(at) & lowBits] = number
    }
    if (line.speaks) return true
    // Most lines do not have the repaired character at all: then no word of them is the sound form.
    if (lastIn[repaired.charCodeAt(0) & lowBits] !== number) return false
    const from = wordFrom(start, line.start)
    if (start - from >= longest) return false
    const around = text.slice(Math.max(line.start, start - 400), Math.min(line.end, end + 400))
    const to = wordEnd(text, end, Math.min(line.end, end + longest))
    const word = text.slice(from, start) + repaired + text.slice(end, to)
    if (word.length > Math.min(longest, around.length)) return false
    return again(word, [], [around], () => standsAlone(word, around))
  }
}

/** Whether a word stands in a text, and not as part of a longer one. */
function standsAlone(word: string, around: string): boolean {
  if (!isLetterAt(word, 0)) return false
  for (let at = around.indexOf(word); at !== -1; at = around.indexOf(word, at + 1))
    if (!isLetterAt(around, at - 1) && !isLetterAt(around, at + word.length)) return true
  return false
}

/**
 * Tells where the word begins that each place stands in. What was walked through for the place before is not walked
 * through again: in a million letters without a space, every other one is asked about.
 */
function wordStarts(text: string): (at: number, least: number) => number {
  let [from, to] = [0, 0]
  return (at, least) => {
    if (at < to) to = -1
    let start = at
    while (start > least && start > to && isLetterAt(text, start - 1)) start--
    if (start !== to || from < least) from = start
    to = at
    return from
  }
}

function wordEnd(text: string, at: number, most: number): number {
  while (at < most && isLetterAt(text, at)) at++
  return at
}
