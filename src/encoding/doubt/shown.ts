import {around, inside, type Span} from '../../text/span.ts'
import {isBox} from '../candidates/drawings.ts'
import type {Left} from '../candidates/pair-runs.ts'
import {idOf, isPairPage} from '../candidates/pairs.ts'
import {isSafe, type LossyPart, type Part} from '../characters/part.ts'
import {codeSpans} from '../context/code-spans.ts'
import {mentions, speaksOfEncodings} from '../context/mentions.ts'
import {asGuess, type Place} from './lasting.ts'

/**
 * Some texts show damage on purpose: in code, in a line that speaks of encodings, or beside the sound form of the same
 * word. There it is left alone, unless the text around it proves that it went through the same.
 */
export function meant(
  text: string,
  parts: readonly Part[],
  left: readonly Left[],
): {parts: readonly Part[]; doubtful: readonly Part[]; mentioned: readonly Part[]} {
  if (parts.length === 0) return {parts, doubtful: [], mentioned: []}
  const inCode = inside(codeSpans(text))
  const isMentioned = mentions(text)
  const kinds = parts.map(part => (inCode(part.start) ? 'code' : isMentioned(part) ? 'mention' : 'plain'))
  if (kinds.every(kind => kind === 'plain')) return {parts, doubtful: [], mentioned: []}
  const speaks = speaksOfEncodings(text)
  const drawn = speaks ? none : drawnIn(text, parts)
  const amid = parts.filter((part, i) => kinds[i] === 'plain' || drawn.has(part))
  // What was misread once outside of code may have been misread twice by the same page inside.
  const proven = new Set<number>(amid.flatMap(({pages}) => pages))
  // In English text, GBK leaves hardly anything but such pieces: 鈥?
  const open = left.find(({start}) => !inCode(start))
  if (open && !speaks) proven.add(open.pages[0]!)
  // Sister pages read much alike: any that reads all of the plain text may be the one, whichever is named.
  const plain = amid.filter(({pages}) => pages.length === 1 && !isPairPage(pages[0]!))
  const single = plain.length === 0 ? 0 : plain.reduce((mask, part) => mask & part.mask, -1)
  const named = [...proven].reduce((mask, page) => (isPairPage(page) ? mask : mask | (1 << page)), single)
  const isProven = ({pages, mask}: Part) =>
    pages.every(page => proven.has(page)) || (pages.length === 1 && (mask & named) !== 0)
  // What a text about encodings shows in one place it may show in another, where no word says so.
  const isTalk = speaks && amid.length < proof
  const isMeant = (part: Part, i: number) =>
    kinds[i] !== 'plain' && (!isProven(part) || (isTalk && kinds[i] === 'mention'))
  const shown = parts.filter((part, i) => isMeant(part, i) && kinds[i] === 'code')
  const doubtful = speaks ? [] : shown
  const mentioned = parts.filter((part, i) => isMeant(part, i) && kinds[i] === 'mention')
  return {parts: parts.filter((part, i) => !isMeant(part, i)), doubtful, mentioned}
}

/**
 * Drawings of folders have so many strokes. Nobody shows as many damaged ones, and the rest of the file went the same
 * way.
 */
const drawing = 6

const none: ReadonlySet<Part> = new Set()

/**
 * The strokes of a drawing over several lines, which reports have in code, often beside nothing else beyond ASCII. If
 * some strokes are sound, damaged ones may be there on purpose.
 */
function drawnIn(text: string, parts: readonly Part[]): ReadonlySet<Part> {
  const strokes = parts.filter(({text}) => isBox(text.charCodeAt(0)))
  if (strokes.length < drawing) return none
  const isOfLines = /\n.*\n/.test(text.slice(strokes[0]!.start, strokes.at(-1)!.end))
  return isOfLines && !/(?:^|[\s│])(?:[├└]──? |│ {3})/.test(text) ? new Set(strokes) : none
}

/**
 * So many places in plain text are proof without a whole character; one is, in a text that says nothing of encodings.
 */
const proof = 3

const isStroke = ({text, certainty}: LossyPart) => certainty !== 'open' && isBox(text.charCodeAt(0))

/** Without a whole character as proof, what is shown in code or talked about is a choice at best. */
export function withoutShown(text: string, lossy: readonly LossyPart[]): readonly LossyPart[] {
  if (lossy.length === 0) return lossy
  const [inCode, mentioned] = [inside(codeSpans(text)), mentions(text)]
  const isShown = lossy.map(part => inCode(part.start) || mentioned(part))
  const plain = isShown.filter(shown => !shown).length
  if (plain < (speaksOfEncodings(text) ? proof : 1)) {
    const strokes = lossy.filter(isStroke).length
    const isTree = strokes >= drawing && !speaksOfEncodings(text)
    return lossy.filter((part, i) => !isShown[i] || (isTree && isStroke(part)))
  }
  return lossy.map((part, i) => (isShown[i] && part.certainty === 'unique' ? {...part, certainty: 'chosen'} : part))
}

/**
 * Leaves out mere pieces of what is mentioned on purpose: of `Itâ€™s` beside `It’s`, `â€` would pass for a quote that
 * lost a byte.
 */
export function withoutPieces<Spot extends Span>(mentioned: readonly Part[], spots: Spot[]): Spot[] {
  if (mentioned.length === 0) return spots
  const isPiece = around([...mentioned])
  return spots.filter(spot => !isPiece(spot))
}

/**
 * Tells which whole parts in code went the way of a place outside that lost bytes. That makes them likely, but is no
 * proof.
 */
export function likelyShown(text: string, shown: readonly Part[], spots: readonly Place[]): (part: Part) => boolean {
  const inCode = inside(codeSpans(text))
  const outside = spots.filter(({start, certainty}) => certainty !== 'open' && !inCode(start))
  const likely = new Set<string>(outside.flatMap(({pages}) => pages))
  const strokes = shown.filter(({text}) => isBox(text.charCodeAt(0)))
  const drawn = strokes.length < drawing ? 0 : strokes.reduce((mask, part) => mask | part.mask, 0)
  // Pages of two bytes are in no mask.
  if (strokes.length >= drawing) for (const {pages} of strokes) if (isPairPage(pages[0]!)) likely.add(idOf(pages[0]!))
  return ({pages, mask}) => pages.every(page => likely.has(idOf(page))) || (pages.length === 1 && (mask & drawn) !== 0)
}

/** Beside parts that are a guess, only what was certain without them stays certain. */
export function withoutProof<Spot extends Place>(before: readonly Spot[], spots: readonly Spot[]): Spot[] {
  const sure = new Set(before.filter(isSafe).map(({start}) => start))
  return spots.map(spot => (sure.has(spot.start) ? spot : asGuess(spot)))
}
