import {inside} from '../../text/span.ts'
import {garble, untouched} from '../candidates/loss.ts'
import {codePages} from '../characters/code-pages.ts'
import {type LossyPart, type Part, withFound} from '../characters/part.ts'
import {isMeasured, measures} from '../context/measured.ts'
import {proven, type TornText} from './channels.ts'

/**
 * Finds signs beside numbers which the page of the file shows as something sound: Cyrillic and Greek pages have a
 * letter and a dash for ×, DOS pages strokes for ±, and ISO-8859-2 two letters for µ. They are guesses.
 */
export function withMeasures(
  {text, codes, known}: TornText,
  sound: readonly Part[],
  lossy: readonly LossyPart[],
): readonly LossyPart[] {
  const page = proven(known)?.pages[0]
  if (page === undefined) return lossy
  const isTaken = inside(sound)
  const found: LossyPart[] = []
  for (const sign of measures) {
    const shown = garble(sign, codePages[page]!, untouched)
    for (let start = text.indexOf(shown); start >= 0; start = text.indexOf(shown, start + 1)) {
      const end = start + shown.length
      if (!isTaken(start) && !isTaken(end - 1) && isMeasured(text, start, end, sign))
        found.push({start, end, text: sign, certainty: 'chosen', candidates: [sign], pages: [page]})
    }
  }
  return withFound(lossy, found, codes.length)
}
