import type {Part} from '../characters/part.ts'
import {isMark} from '../characters/surprise.ts'
import {signsBehindMarks} from './behind-marks.ts'
import {type Reader, type Reading, runsIn} from './pair-runs.ts'

/** So many places for each that another script explains tell what the others are. */
const few = 4

/**
 * What came back whole, of a page that has so few pairs that in most scripts every other character is gone: letters of words
 * in Latin ones. Who wrote in the page has others beside them.
 */
export function latinParts(text: string, reader: Reader): Reading {
  const parts: Part[] = []
  let [runs, strangers] = [0, 0]
  for (const {start, run} of runsIn(text, reader)) {
    if (run?.isInWord) {
      runs++
      parts.push(...run.parts)
    } else if (text[start] !== reader.page.selector && !isMark(text.charCodeAt(start - 1))) strangers++
  }
  const letters = runs >= few * strangers ? parts : []
  const left = signsBehindMarks(text, reader, letters.length)
  return {parts: letters, left, proof: runs + left.length}
}
