import type {Span} from '../../text/span.ts'
import {type CodePageId, codePageIds, type SingleByteId} from '../characters/code-pages.ts'
import {isAccompanying} from '../characters/kind.ts'
import {type Certainty, keys} from '../characters/part.ts'
import {leads, tails} from '../characters/scan.ts'
import {inLinesOf} from '../context/line-mates.ts'
import {applyParts} from '../whole/lossless.ts'

/** A place of which somebody knows how certain it is. */
export interface Place extends Span {
  text: string
  certainty: Certainty
  candidates: readonly string[]
  pages: readonly CodePageId[]
}

/** After so many rounds that changed something, nothing in the text is certain. */
const mostRounds = 3

export const isSafe = ({certainty}: {certainty: Certainty}) => certainty === 'certain' || certainty === 'unique'

/**
 * Whoever repairs what is certain takes away what spoke for the doubt about the rest: of a text that was damaged twice
 * only the places with losses are left, and they look like damage done once. So what is certain now must not make
 * certain what is doubtful now. Where it would, the lines of such places are left as they are, with all that they tell.
 */
export function lasting<Spot extends Place>(
  text: string,
  first: readonly Spot[],
  look: (text: string) => readonly Place[],
): readonly Spot[] {
  let spots = first
  for (let round = 0; ; round++) {
    const safe = spots.filter(isSafe)
    if (safe.length === 0 || safe.length === spots.length) return spots
    const places = resolved(text, spots, look)
    if (places.length === 0) return spots
    const isHit = inLinesOf(text, places)
    spots = spots.map(spot => (round === mostRounds || isHit(spot) ? asGuess(spot) : spot))
  }
}

/** The same place for a person to judge. */
export const asGuess = <Spot extends Place>(spot: Spot): Spot =>
  isSafe(spot)
    ? {
        ...spot,
        certainty: 'chosen',
        candidates: spot.candidates.length > 0 ? spot.candidates : [spot.text],
        ...(spot.certainty === 'certain' && {isWhole: true}),
      }
    : spot

/** Whether these pages have all of the characters of a place for bytes of a longer one, so that it may be theirs. */
function isReadBy(pages: number, shown: string): boolean {
  let mask = pages & leads(shown.charCodeAt(0))
  for (let i = 1; i < shown.length; i++) {
    const code = shown.charCodeAt(i)
    if (code > 0x7f) mask &= leads(code) | tails(code)
  }
  return mask !== 0
}

/** The places that are doubtful now, and of which something becomes certain once the certain ones are repaired. */
function resolved(text: string, spots: readonly Place[], look: (text: string) => readonly Place[]): Span[] {
  /** Where in the repaired text each spot stands. */
  const [starts, ends] = [new Int32Array(spots.length), new Int32Array(spots.length)]
  let grown = 0
  for (let i = 0; i < spots.length; i++) {
    const {start, end, text} = spots[i]!
    starts[i] = start + grown
    if (isSafe(spots[i]!)) grown += text.length - (end - start)
    ends[i] = end + grown
  }
  const found: Span[] = []
  const isDeep = spots.some(({pages}) => pages.length > 1)
  const certain = spots.filter(isSafe)
  const wayOf = keys<CodePageId>()
  // One list for all that share theirs.
  const lists = [...new Set(certain.map(({pages}) => pages))]
  const ways = new Set(lists.map(wayOf))
  const safePages = lists.reduce((mask, pages) => mask | (1 << codePageIds.indexOf(pages.at(-1) as SingleByteId)), 0)
  let next = 0
  for (const later of look(applyParts(text, certain))) {
    if (!isSafe(later)) continue
    while (next < spots.length && ends[next]! <= later.start) next++
    let made = ''
    let isNew = false
    for (let i = next; i < spots.length && starts[i]! < later.end; i++) {
      const spot = spots[i]!
      if (isSafe(spot)) continue
      made += spot.text
      // Whether two sister pages read something alike is soon settled; how often it was damaged is not, nor whether it
      // went another way than all else.
      const isShared = spot.pages.length > 1 || isReadBy(safePages, text.slice(spot.start, spot.end))
      const strays = (spot.pages.length === 1 && isDeep) || (isShared && !ways.has(wayOf(spot.pages)))
      if (spot.candidates.length > 1 || strays || starts[i]! < later.start || ends[i]! > later.end) isNew = true
    }
    // The selector behind a sign that is in doubt is none itself.
    const isCompany = made.endsWith(later.text) && isAccompanying(later.text)
    if (made === '' || isCompany || (!isNew && made === later.text)) continue
    for (let i = next; i < spots.length && starts[i]! < later.end; i++) found.push(spots[i]!)
  }
  return found
}
