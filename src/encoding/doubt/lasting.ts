import type {Span} from '../../text/span.ts'
import {type CodePageId, codePageIds, type SingleByteId} from '../characters/code-pages.ts'
import {isAccompanying} from '../characters/kind.ts'
import {type Certainty, isSafe, keys} from '../characters/part.ts'
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
    const left = spots.map(spot => (isHit(spot) ? asGuess(spot) : spot))
    // Where nothing certain stands in these lines, each further round would find the same.
    const isLast = round === mostRounds || left.every((spot, i) => spot === spots[i])
    spots = isLast ? spots.map(asGuess) : left
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

/** After so many steps nobody looks what becomes of a text once more is repaired. */
const mostSteps = 3

/** The places that are doubtful now, and of which something becomes certain once the certain ones are repaired. */
function resolved(text: string, spots: readonly Place[], look: (text: string) => readonly Place[]): Span[] {
  const certain = spots.filter(isSafe)
  const wayOf = keys<CodePageId>()
  const ways = new Set<string>()
  const isStray = strays(text, spots, certain, pages => ways.has(wayOf(pages)))
  const doubtful = spots.filter(spot => !isSafe(spot))
  let [repaired, next] = [text, certain]
  let standing: readonly Span[] = doubtful
  const found = new Set<Place>()
  // What is certain in the second step only is made certain by the first one all the same: but then by a page that read others.
  for (let step = 0; step < mostSteps && next.length > 0; step++) {
    repaired = applyParts(repaired, next)
    standing = shifted(standing, next)
    for (const {pages} of next) ways.add(wayOf(pages))
    next = look(repaired).filter(isSafe)
    settle(standing, next, step)
  }
  return doubtful.filter(spot => found.has(spot))

  /** Finds those, standing there now, of which something is certain. */
  function settle(standing: readonly Span[], certain: readonly Place[], step: number): void {
    let next = 0
    for (const later of certain) {
      while (next < standing.length && standing[next]!.end <= later.start) next++
      let made = ''
      let isNew = false
      let last = next
      for (; last < standing.length && standing[last]!.start < later.end; last++) {
        const [spot, {start, end}] = [doubtful[last]!, standing[last]!]
        made += spot.text
        isNew ||= step === 0 && (spot.candidates.length > 1 || isStray(spot) || start < later.start || end > later.end)
      }
      // The selector behind a sign that is in doubt is none itself.
      const isCompany = made.endsWith(later.text) && isAccompanying(later.text)
      if (made === '' || isCompany || (!isNew && made === later.text)) continue
      if (step > 0 && ways.has(wayOf(later.pages))) continue
      for (let i = next; i < last; i++) found.add(doubtful[i]!)
    }
  }
}

/** Where places stand once these others are repaired. */
function shifted(places: readonly Span[], repairs: readonly Place[]): Span[] {
  let [next, grown] = [0, 0]
  const upTo = (at: number) => {
    for (; next < repairs.length && repairs[next]!.end <= at; next++)
      grown += repairs[next]!.text.length - (repairs[next]!.end - repairs[next]!.start)
    return at + grown
  }
  return places.map(({start, end}) => ({start: upTo(start), end: upTo(end)}))
}

/**
 * Tells whether a doubtful place went another way than what is certain. Whether two sister pages read something alike is soon
 * settled; how often it was damaged is not, nor whether it went another way than all else.
 */
function strays(
  text: string,
  spots: readonly Place[],
  certain: readonly Place[],
  isWayOfCertain: (pages: readonly CodePageId[]) => boolean,
): (spot: Place) => boolean {
  const isDeep = spots.some(({pages}) => pages.length > 1)
  // One list for all that share theirs.
  const lists = new Set(certain.map(({pages}) => pages))
  let safePages = 0
  for (const pages of lists) safePages |= 1 << codePageIds.indexOf(pages.at(-1) as SingleByteId)
  return ({start, end, pages}) => {
    const isShared = pages.length > 1 || isReadBy(safePages, text.slice(start, end))
    return (pages.length === 1 && isDeep) || (isShared && !isWayOfCertain(pages))
  }
}
