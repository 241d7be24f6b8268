import {type Candidate, type Handling, handlings, penalties} from '../candidates/loss.ts'
import type {Ranked} from '../candidates/rank.ts'
import {beyondAscii} from '../characters/beyond-ascii.ts'
import type {LossyPart, Part} from '../characters/part.ts'
import {leads, tails} from '../characters/scan.ts'
import {isLetter, isStraight, isWordly} from '../characters/surprise.ts'
import {recurring} from '../context/recurring.ts'
import {anyLeft, type TornText} from './channels.ts'
import {deciding} from './deciding.ts'
import {isFramed} from './double-rules.ts'
import type {Scene} from './options.ts'
import {writesBeyond} from './places.ts'
import {readersOf} from './readers.ts'
import {tongueOf} from './tongue.ts'
import {isWhole} from './whole-letters.ts'

/** The places of a text that lost bytes, between its sound parts. */
export function lossyParts(torn: TornText, sound: readonly Part[], apart?: Uint8Array): LossyPart[] {
  const {text, codes, known, books} = torn
  if (known.length === 0 || !anyLeft(codes, sound, known)) return []
  const ways = handlings(text, known[0]!.fragile)
  const straightened = ways.some(({quotes}) => quotes !== 'keep')
  const marked = ways.some(({fragile}) => fragile === '?')
  const readers = readersOf(text, codes, sound, known, ways, books)
  // Outside of the loop: a function made in it costs an object for each character.
  const emptied = readers.reduce((mask, {bereft, outer}) => (bereft ? mask | outer : mask), 0)
  const bereftBy = (pages: number) => readers.find(({bereft, outer}) => bereft && pages & outer)
  // A curly quote that was made straight may be the first byte, as in 'Äî for ‚Äî. So may a question mark, unless it
  // ends a question.
  const mayBegin = (at: number) =>
    (straightened && isStraight(codes[at])) || (marked && codes[at] === 0x3f && !isWordly(codes[at - 1] ?? 10))
  const found: LossyPart[] = []
  const decide = deciding(torn, sceneOf(torn, sound, ways), readers, sound, found)
  const places = beyondAscii(codes)
  /** Up to where the text is read; and the place before which a plain character was tried as a first byte. */
  let [next, read, tried] = [0, 0, -1]
  for (let place = 0; place < places.length; place++) {
    let i = places[place]!
    if (i < read) continue
    const quoted = i > read && tried !== place && mayBegin(i - 1)
    if (quoted) {
      tried = place--
      i--
    }
    const code = codes[i]!
    if (apart?.[i] || isTwin(codes, i)) continue
    while (next < sound.length && sound[next]!.end <= i) next++
    const covering = next < sound.length && sound[next]!.start <= i ? sound[next]! : undefined
    if (covering && covering.start !== i) continue
    for (const reader of readers) {
      if (!quoted && !(leads(code) & reader.outer) && !reader.lookup.starts(code)) continue
      if (covering && (reader.pages.length < 2 || covering.pages.length >= reader.pages.length)) continue
      const part = decide(i, next, reader, covering)
      if (!part || (covering && part.end <= covering.end)) continue
      found.push(part)
      read = part.end
      break
    }
    const gone = leads(code) & emptied ? bereftBy(leads(code)) : undefined
    if (!gone || covering || read > i || isWhole(codes, i)) continue
    let end = i + 1
    while (end < codes.length && tails(codes[end]!) & gone.outer && sound[next]?.start !== end) end++
    found.push({start: i, end, text: text.slice(i, end), certainty: 'open', candidates: [], pages: gone.pages})
    read = end
  }
  return found
}

/**
 * Ääni, Öösel, Üürid, Één: a capital, the same letter small, and a plain one begin words of Finnish, Estonian and
 * Dutch. What is left of two characters side by side hardly ever looks so.
 */
function isTwin(codes: Uint16Array, at: number): boolean {
  const first = twins.has(codes[at]!) ? at : at - 1
  return twins.get(codes[first]!) === codes[first + 1] && isPlain(codes[first + 2]) && !isLetter(codes[first - 1] ?? 10)
}
const twins: ReadonlyMap<number, number> = new Map(
  [...'ÄÉÕÖÜ'].map(char => [char.charCodeAt(0), char.charCodeAt(0) + 32]),
)
const isPlain = (code: number | undefined) => code !== undefined && code > 0x60 && code < 0x7b

function sceneOf({text, codes, known, books}: TornText, sound: readonly Part[], ways: readonly Handling[]): Scene {
  const penalty = penalties(text, sound)
  // The same few candidates come over and over.
  const weighed = new Map<readonly Candidate[], ReadonlyMap<number, number>>()
  const told = new Map<readonly Candidate[], ReturnType<typeof recurring<readonly Ranked[]>>>()
  const hasScripts = writesBeyond(sound)
  const opensAlike = known.every(({pages}) => pages.length === 1) && !sound.some(({text}) => openers.has(text))
  const hasCarons = sound.some(({text}) => carons.has(text))
  const tongue = tongueOf(text, sound)
  return {
    text,
    codes,
    tongue,
    lexicon: books.lexicon,
    dictionaryOf: page => books.dictionary([page], ways),
    against(candidates) {
      const all = weighed.get(candidates) ?? new Map(candidates.map(({code, handling}) => [code, penalty(handling)]))
      weighed.set(candidates, all)
      return all
    },
    again(candidates, question, answer) {
      let before = told.get(candidates)
      if (before === undefined) told.set(candidates, (before = recurring()))
      return before(question, answer)
    },
    hasScripts,
    opensAlike,
    hasCarons,
    isFramed: isFramed(text),
    manner: [hasScripts, opensAlike, hasCarons, tongue.language, ...ways.map(penalty)].join(),
  }
}

const openers = new Set('“„«»‚‘')
const carons = new Set('šžčŽČ')
