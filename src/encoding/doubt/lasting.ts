import type {Span} from '../../text/span.ts'
import {type CodePageId, codePageIds, type SingleByteId} from '../characters/code-pages.ts'
import {isAccompanying} from '../characters/kind.ts'
import {type Certainty, isSafe, keys} from '../characters/part.ts'
import {leads, tails} from '../characters/scan.ts'
import {inLinesOf} from '../context/line-mates.ts'
import {applyParts} from '../whole/lossless.ts'

/** A place, and how certain it is. */
export interface Place extends Span {
  text: string
  certainty: Certainty
  candidates: readonly string[]
  pages: readonly CodePageId[]
}

/** If so many rounds still change something, nothing in the text is certain. */
const mostRounds = 3

/**
 * Repairing what is certain must not make certain what is doubtful now. It may, since it takes away what spoke for the
 * doubt: in a text that was damaged twice only the places with losses remain, and they look like damage done once.
 * Where it would, the lines of such places are left as they are, with all that they tell.
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
    // If nothing certain stands in these lines, each further round would find the same.
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

/** Whether one of these pages has all characters of a place for bytes of longer ones, and so may have made it. */
function isReadBy(pages: number, shown: string): boolean {
  let mask = pages & leads(shown.charCodeAt(0))
  for (let i = 1; i < shown.length; i++) {
    const code = shown.charCodeAt(i)
    if (code > 0x7f) mask &= leads(code) | tails(code)
  }
  return mask !== 0
}

/** The repaired text is looked at again, and what is certain then repaired, up to so many times. */
const mostSteps = 3

/** The doubtful places of which something becomes certain once the certain ones are repaired. */
function resolved(text: string, spots: readonly Place[], look: (text: string) => readonly Place[]): Span[] {
  const certain = spots.filter(isSafe)
  const wayOf = keys<CodePageId>()
  const ways = new Set<string>()
  const isStray = strays(text, spots, certain, pages => ways.has(wayOf(pages)))
  const doubtful = spots.filter(spot => !isSafe(spot))
  let [repaired, next] = [text, certain]
  let standing: readonly Span[] = doubtful
  const found = new Set<Place>()
  // What becomes certain in a later step is due to the first one, too; but it counts only if it went another way than
  // they did.
  for (let step = 0; step < mostSteps && next.length > 0; step++) {
    repaired = applyParts(repaired, next)
    standing = shifted(standing, next)
    for (const {pages} of next) ways.add(wayOf(pages))
    next = look(repaired).filter(isSafe)
    settle(standing, next, step)
  }
  return doubtful.filter(spot => found.has(spot))

  /** Notes the doubtful places, where they stand now, that overlap something certain. */
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
      // A selector after a sign that is in doubt says nothing about the sign.
      const isCompany = made.endsWith(later.text) && isAccompanying(later.text)
      if (made === '' || isCompany || (!isNew && made === later.text)) continue
      if (step > 0 && ways.has(wayOf(later.pages))) continue
      for (let i = next; i < last; i++) found.add(doubtful[i]!)
    }
  }
}

/** Where these places stand once the others are repaired. */
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
 * Tells whether a doubtful place went another way than all that is certain. Which of two sister pages read it is soon
 * settled; how often it was damaged is not, nor whether it went a way of its own.
 */
function strays(
  text: string,
  spots: readonly Place[],
  certain: readonly Place[],
  isWayOfCertain: (pages: readonly CodePageId[]) => boolean,
): (spot: Place) => boolean {
  const isDeep = spots.some(({pages}) => pages.length > 1)
  // Places share their lists of pages: each list is looked at once.
  const lists = new Set(certain.map(({pages}) => pages))
  let safePages = 0
  for (const pages of lists) safePages |= 1 << codePageIds.indexOf(pages.at(-1) as SingleByteId)
  return ({start, end, pages}) => {
    const isShared = pages.length > 1 || isReadBy(safePages, text.slice(start, end))
    return (pages.length === 1 && isDeep) || (isShared && !isWayOfCertain(pages))
  }
}
