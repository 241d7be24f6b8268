import {byStart, type Span} from '../text/span.ts'
import {idOf, isPairPage} from './candidates/pairs.ts'
import type {CodePageId} from './characters/code-pages.ts'
import {isAccompanying} from './characters/kind.ts'
import type {Certainty, LossyPart, Part} from './characters/part.ts'

/** A damaged place, and what stood there. */
export interface Spot extends Span {
  text: string
  /**
   * certain: every byte is there. unique: bytes are lost, but only one character fits. chosen: several fit, one of them
   * best. open: it cannot be told.
   */
  certainty: Certainty
  /** What else could have stood there, the likeliest first; only where bytes are lost. */
  candidates: readonly string[]
  /** The code pages that the text went through, in that order. */
  pages: readonly CodePageId[]
  /** Whether every byte is there: what is in doubt is whether the page was the one that it seems. */
  isWhole?: boolean
  /** Whether every byte is there, but only code shows it, and nothing outside of code proves that it is damage. */
  isShown?: boolean
}

/** One list for all spots that have no candidates. */
const none: readonly string[] = []

/** Whole and torn places as spots: certain ones that touch, and went the same way, are one. */
export function merge(parts: readonly Part[], lossy: readonly LossyPart[]): Spot[] {
  const ids = idsOf()
  const gaps = byStart([...lossy])
  const spots: Spot[] = []
  let [p, g] = [0, 0]
  /** Whether a part begins within the last of the gaps that begin before it or where it does. */
  const isTaken = (at: number) => {
    let next = g
    while (next < gaps.length && gaps[next]!.start === at) next++
    return next > 0 && gaps[next - 1]!.end > at
  }
  while (p < parts.length || g < gaps.length) {
    const isGap = p === parts.length || (g < gaps.length && gaps[g]!.start < parts[p]!.start)
    if (isGap) {
      const gap = gaps[g++]!
      if (!extend(spots.at(-1), gap, gap.certainty, ids(gap.pages))) {
        const {start, end, text, certainty, candidates} = gap
        spots.push({start, end, text, certainty, candidates, pages: ids(gap.pages)})
      }
      continue
    }
    const part = parts[p++]!
    if (isTaken(part.start)) continue
    const certainty = part.doubtful ? 'chosen' : 'certain'
    const pages = ids(part.pages)
    if (extend(spots.at(-1), part, certainty, pages)) continue
    const {start, end, text} = part
    if (part.doubtful) spots.push({start, end, text, certainty, candidates: [text], pages, isWhole: true})
    else spots.push({start, end, text, certainty, candidates: none, pages})
  }
  return spots
}

/** Makes a place part of the spot before it, if it is. Most are, and need no spot of their own. */
function extend(
  last: Spot | undefined,
  {start, end, text, pages: [page]}: Span & {text: string; pages: readonly number[]},
  certainty: Certainty,
  pages: readonly CodePageId[],
): boolean {
  if (last?.end !== start) return false
  // A variation selector or a joiner is part of the sign that it follows; but to GBK the two are bytes of different kinds,
  // so that what is certain of the one stays so whatever the other is.
  if (text !== '' && isAccompanying(text) && !isPairPage(page!)) {
    last.candidates = last.candidates.map(candidate => candidate + text)
    if (certainty !== 'certain' && last.certainty === 'certain') last.certainty = certainty
  } else if (last.certainty !== 'certain' || certainty !== 'certain' || !isSame(last.pages, pages)) return false
  last.end = end
  last.text += text
  return true
}

/**
 * The names of a list of pages, in the order in which the text went through them: one list for all that share theirs.
 */
function idsOf(): (pages: readonly number[]) => readonly CodePageId[] {
  const known = new Map<readonly number[], readonly CodePageId[]>()
  return pages => {
    let ids = known.get(pages)
    if (ids === undefined) {
      ids = pages.toReversed().map(idOf)
      known.set(pages, ids)
    }
    return ids
  }
}

const isSame = (a: readonly CodePageId[], b: readonly CodePageId[]) =>
  a === b || (a.length === b.length && a.every((id, i) => id === b[i]))
