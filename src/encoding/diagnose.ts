import {withLineFeeds} from '../text/line-feeds.ts'
import {byStart, firstAfter, inside, type Span} from '../text/span.ts'
import {withBareHeads} from './bare/bare-heads.ts'
import {withBareSigns} from './bare/bare-signs.ts'
import {bereftBy, isBereft, knownOf} from './bare/bereft.ts'
import {emptiedPage} from './bare/emptied-page.ts'
import {noBreaks} from './bare/no-breaks.ts'
import {dashed} from './candidates/dashes.ts'
import {type Library, library} from './candidates/library.ts'
import type {Left} from './candidates/pair-runs.ts'
import {isPairPage, pairParts} from './candidates/pairs.ts'
import type {CodePageId} from './characters/code-pages.ts'
import {mayBeMisread} from './characters/foreign-words.ts'
import {inDoubt, isSafe, keys, type LossyPart, type Part} from './characters/part.ts'
import {isAboutDamage} from './context/mentions.ts'
import {recurringAmid} from './context/recurring.ts'
import type {Misread} from './data/older-pages.ts'
import {agreed} from './doubt/agreed.ts'
import {alike} from './doubt/alike.ts'
import {withoutBeginnings} from './doubt/beginnings.ts'
import {withDoubts, withoutHalves} from './doubt/emptied.ts'
import {asGuess, lasting} from './doubt/lasting.ts'
import {isAllTold} from './doubt/left-over.ts'
import {withoutCapitals} from './doubt/made-capital.ts'
import {withoutCurly} from './doubt/made-curly.ts'
import {withoutSmall} from './doubt/made-small.ts'
import {byOnePage} from './doubt/one-page.ts'
import {withoutDebris} from './doubt/residue.ts'
import {likelyShown, meant, withoutPieces, withoutProof, withoutShown} from './doubt/shown.ts'
import {withoutSigns} from './doubt/signs.ts'
import {misread} from './older/misread.ts'
import {merge, type Spot} from './spots.ts'
import {asian} from './torn/asian.ts'
import {withBlanked} from './torn/blanked.ts'
import {channelsOf, type Decided, type TornText} from './torn/channels.ts'
import {completed} from './torn/completed.ts'
import {lossyParts} from './torn/lossy.ts'
import {withMeasures} from './torn/measures.ts'
import {withPairWords} from './torn/pair-words.ts'
import {leftByPairs} from './torn/pairs-left.ts'
import {withRequoted} from './torn/requoted.ts'
import {spelled} from './torn/spelled.ts'
import {worded} from './torn/worded.ts'
import {asShown} from './whole/best-fit.ts'
import {codesOf, losslessParts} from './whole/lossless.ts'

export type {Spot} from './spots.ts'

/** One way in which the text was damaged. */
export interface Channel {
  pages: readonly CodePageId[]
  spots: number
  /** How many of these have lost bytes. */
  lost: number
}

export interface Diagnosis {
  channels: readonly Channel[]
  spots: readonly Spot[]
  /** The text was no UTF-8 before, but in an older page, and was read by another one. */
  misread?: Misread
}

export const sound: Diagnosis = {channels: [], spots: []}

/** What is wrong with a text that was read by the wrong code page, once or several times. */
export function diagnose(text: string, books = library()): Diagnosis {
  if (!/[^\x00-\x7f]/.test(text)) return sound
  const {text: shown, torn} = asShown(text, books)
  const found = shown.includes('\r') ? withReturns(shown, books) : diagnoseLines(shown, books)
  if (torn.length === 0) return found
  const spots = byStart([...found.spots, ...merge([], torn)])
  return {...found, spots, channels: tally(spots)}
}

/** The same for lines that end in carriage returns: what looks at the ends of lines knows only line feeds. */
function withReturns(text: string, books: Library): Diagnosis {
  const fed = withLineFeeds(text)
  const {spots, channels, misread} = diagnoseLines(fed.text, books)
  const back = <Place extends Span>(place: Place): Place => ({
    ...place,
    start: fed.toSource(place.start),
    end: fed.toSource(place.end),
  })
  return {channels, spots: spots.map(back), ...(misread && {misread: {...misread, edits: misread.edits.map(back)}})}
}

function diagnoseLines(text: string, books: Library): Diagnosis {
  const reading = mayBeMisread(text) ? misread(text, undefined, false, books) : undefined
  // A page that dropped its controls leaves single letters, for which any older page has letters, too.
  if (reading && !isBereft(text, books)) return {...sound, misread: reading}
  const decided: Decided = recurringAmid()
  const first = spotsOf(text, books, decided)
  const lasts = withEmptied(
    text,
    lasting(text, first, text => spotsOf(text, books, decided, 'safe')),
    books,
    decided,
  )
  // A text about damage shows some on purpose, often right beside the sound form, and not only in code.
  const spots =
    lasts.length > 0 && isAboutDamage(text)
      ? lasts.map(asGuess)
      : withoutCurly(text, withoutCapitals(text, withoutSmall(text, lasts)))
  return {spots, channels: tally(spots)}
}

/** What to look for: everything, or all but guesses that no certain repair depends on. */
type Wanted = 'all' | 'safe'

/** The spots of a text as it stands; what becomes of it once they are repaired is not looked at. */
function spotsOf(text: string, books: Library, decided: Decided, wanted: Wanted = 'all'): Spot[] {
  const codes = codesOf(text)
  const pairs = pairParts(text, books)
  const whole = withoutBeginnings(codes, losslessParts(codes, books))
  const doubted = alike(text, withDoubts(text, withoutHalves(codes, withoutSigns(text, whole))))
  const one = agreed(text, byOnePage(codes, doubted))
  const read = pairs.parts.length === 0 ? one : byStart([...one, ...pairs.parts])
  const {parts, doubtful, mentioned} = meant(text, read, pairs.left)
  const isDoubtful = inside(doubtful)
  const left = pairs.left.filter(({start}) => !isDoubtful(start))
  const look = {text, codes, books, decided, wanted, hasPairs: pairs.parts.length > 0, left}
  const around = (parts: readonly Part[]) => withoutPieces(mentioned, spotsAround(look, parts))
  const plain = around(parts)
  if (doubtful.length === 0) return withNoBreaks(plain, noBreaks(text))
  const isLikely = likelyShown(text, doubtful, plain)
  const likely = doubtful.filter(isLikely).map(inDoubt)
  const spots = likely.length === 0 ? plain : withoutProof(plain, around(byStart([...parts, ...likely])))
  // `'Ä¢` is • by Mac Roman, its first byte made a straight quote; without that it looks like damage of another kind.
  const isCovered = ({start, end}: Span) => {
    const spot = spots[firstAfter(spots, start - 1) - 1]
    return spot !== undefined && spot.end >= end && spot.certainty !== 'open'
  }
  const unproven = merge(
    doubtful.filter(part => !isLikely(part) && !isCovered(part)),
    [],
  ).map(spot => ({...spot, certainty: 'open' as const, candidates: [spot.text], isShown: true}))
  // What code only shows is left alone, even where part of it seems to have lost bytes.
  const isApart = ({start, end}: Span) => !((unproven[firstAfter(unproven, end - 1) - 1]?.end ?? 0) > start)
  return byStart([...spots.filter(isApart), ...unproven])
}

/** If a page seems to have lost all its controls, its readings replace the guesses; what is certain stays. */
function withEmptied(text: string, spots: readonly Spot[], books: Library, decided: Decided): readonly Spot[] {
  if (spots.length === 0) return spots
  const codes = codesOf(text)
  const parts = emptiedPage(codes, spots, books)
  if (parts === undefined) return spots
  const safe = spots.filter(isSafe)
  const isFree = ({start, end}: Span) => !((safe[firstAfter(safe, end - 1) - 1]?.end ?? 0) > start)
  const old = new Map(spots.map(spot => [spot.start, spot]))
  const emptied = parts[0]!.pages[0]!
  const look: Look = {text, codes, books, decided, wanted: 'all', hasPairs: false, left: [], emptied}
  const guesses = spotsAround(look, parts).filter(isFree)
  return byStart([
    ...safe,
    ...guesses.map(guess => (isShared(guess, old.get(guess.start)) ? old.get(guess.start)! : asGuess(guess))),
  ])
}

/** Whether one reading leaves a place open, but its likeliest candidate is what the other one chose. */
const isShared = ({end, certainty, candidates}: Spot, other: Spot | undefined) =>
  certainty === 'open' && other?.certainty === 'chosen' && other.end === end && other.text === candidates[0]

/** Adds no-break spaces if they are all that a text lost, without those that were found anyway. */
function withNoBreaks(spots: Spot[], blanks: readonly LossyPart[]): Spot[] {
  if (blanks.length <= spots.length) return spots
  const isSeen = inside(spots)
  return byStart([
    ...spots,
    ...merge(
      [],
      blanks.filter(({start}) => !isSeen(start)),
    ),
  ])
}

/** A text, and what to look for in it. */
interface Look extends Omit<TornText, 'known'> {
  wanted: Wanted
  /** Whether anything in it was read by a page of two bytes, and what such pages left. */
  hasPairs: boolean
  left: readonly Left[]
  /** The page of which it must have lost all controls. */
  emptied?: number
}

/** The spots that the whole parts make, with those that lost bytes beside them. */
function spotsAround(look: Look, parts: readonly Part[]): Spot[] {
  const {text, codes, books, decided, wanted, hasPairs, emptied} = look
  const ofOne = hasPairs ? parts.filter(({pages}) => !isPairPage(pages[0]!)) : parts
  const bereft = bereftBy(text, codes, ofOne)
  const single = bereft?.sound ?? ofOne
  const channels = bereft ? knownOf(bereft) : isAllTold(codes, single) ? [] : channelsOf(codes, single)
  // Where the file lost all the controls of one page, what another one seems to have torn is this one's work.
  const known = emptied === undefined ? channels : channels.filter(({pages}) => pages.join() === `${emptied}`)
  const torn: TornText = {text, codes, known, books, decided}
  const few = lossyParts(torn, single, bereft?.signs)
  const kana = withRequoted(torn, single, withBlanked(torn, single, few))
  // From here on only guesses are added: if all are guesses by now, nothing becomes certain any more.
  if (wanted === 'safe' && look.left.length === 0 && isAllGuessed([...parts, ...kana.sound], kana.lossy)) return []
  const words = completed(torn, kana.sound, withBareHeads(torn, kana.sound, kana.lossy))
  const told = spelled(text, words.parts, words.lossy, books)
  const read = worded(torn, words.parts, told, emptied !== undefined)
  const signs = withMeasures(torn, words.parts, withBareSigns(text, words.parts, read, bereft))
  const found = dashed(text, words.parts, signs)
  const lossy = single.length > 0 || bereft ? found : withoutShown(text, found)
  const isPaired = look.left.length > 0 && (parts.length > ofOne.length || !hasPairs)
  const marked = isPaired ? leftByPairs(text, parts, look.left, books) : []
  const left = isPaired ? dashed(text, parts, withPairWords(text, parts, look.left, marked, books)) : []
  const settled = withoutDebris(text, codes, {parts: words.parts, lossy}, books)
  const written = wanted === 'safe' ? settled.lossy : asian(torn, settled.parts, settled.lossy)
  const whole = hasPairs
    ? byStart([...settled.parts, ...parts.filter(({pages}) => isPairPage(pages[0]!))])
    : settled.parts
  return merge(whole, [...written, ...left])
}

const isAllGuessed = (parts: readonly Part[], lossy: readonly LossyPart[]) =>
  parts.every(({doubtful}) => doubtful) && !lossy.some(isSafe)

/** Counts spots by channel. What is only shown in code went through nothing. */
function tally(spots: readonly Spot[]): Channel[] {
  const channels = new Map<string, {pages: readonly CodePageId[]; spots: number; lost: number}>()
  const keyOf = keys<CodePageId>()
  for (const {pages, certainty, isShown} of spots) {
    if (isShown) continue
    const key = keyOf(pages)
    const channel = channels.get(key) ?? {pages, spots: 0, lost: 0}
    channel.spots++
    if (certainty !== 'certain') channel.lost++
    channels.set(key, channel)
  }
  return [...channels.values()].sort((a, b) => b.spots - a.spots)
}

/** The edits that make the repairs: those without doubt, or all that have an answer. */
export function edits({spots}: Diagnosis, guesses: boolean): {start: number; end: number; text: string}[] {
  return spots
    .filter(({certainty}) => certainty === 'certain' || certainty === 'unique' || (guesses && certainty === 'chosen'))
    .map(({start, end, text}) => ({start, end, text}))
}
