import {beside, heardOf, type Letters, unheardOf} from '../characters/letters.ts'
import {inDoubt, type Part} from '../characters/part.ts'
import {isMark} from '../characters/surprise.ts'
import {type Reader, type Reading, runsIn} from './pair-runs.ts'
import {signsAfterMarks} from './signs-after-marks.ts'

/** So many places outweigh one that another script explains. */
const few = 4

/**
 * What came back whole by a page that has so few pairs that in most scripts every other character is gone: letters of
 * words in Latin ones. Text that was written in the page has other characters beside them.
 */
export function latinParts(text: string, reader: Reader, letters: () => Letters): Reading {
  const parts: Part[] = []
  let [runs, strangers] = [0, 0]
  for (const {start, run} of runsIn(text, reader)) {
    if (run?.isInWord) {
      runs++
      parts.push(...run.parts)
    } else if (text[start] !== reader.page.selector && !isMark(text.charCodeAt(start - 1))) strangers++
  }
  const own = runs >= few * strangers ? parts : []
  const left = signsAfterMarks(text, reader, own.length)
  return {parts: withStrangers(text, own, letters), left, proof: runs + left.length}
}

/** The same, with doubt about letters that stand where no word has them, and about all if most of them do. */
export function withStrangers(text: string, parts: readonly Part[], letters: () => Letters): Part[] {
  const atHome = new Set(parts.filter(part => isAtHome(text, part, letters())))
  return parts.map(part => (atHome.has(part) && 2 * atHome.size > parts.length ? part : inDoubt(part)))
}

/**
 * Whether a letter stands where words have it: 칠, which this page makes ĥ, was the é of `défini` to another page of its
 * kind. Letters of Latin-1 stand in borrowed words, too, as in `naïve`.
 */
function isAtHome(text: string, {start, end, text: made}: Part, {fitOf}: Letters): boolean {
  const [code, before, after] = [made.charCodeAt(0), text.charCodeAt(start - 1), text.charCodeAt(end)]
  if (code < 0x100) return true
  // `ığı`: the letter between two of a kind made no pair, and was lost without a mark.
  const shown = text.charCodeAt(start)
  if (before > 0x7f || after > 0x7f) return before !== shown && after !== shown
  return (fitOf(code, beside(before), beside(after)) ?? heardOf) >= unheardOf
}
