import {lazily} from '../../text/lazily.ts'
import {type Candidate, type Dictionary, type Handling, handlings, penalties} from '../candidates/loss.ts'
import type {Ranked} from '../candidates/rank.ts'
import {beyondAscii} from '../characters/beyond-ascii.ts'
import {type LossyPart, movedTo, type Part} from '../characters/part.ts'
import {leads, tails} from '../characters/scan.ts'
import {isLetter, isStraight, isWordly, surprise} from '../characters/surprise.ts'
import {recurring} from '../context/recurring.ts'
import {standingBefore} from './before.ts'
import {standingAfter, standsAfter, strangenessBeside} from './beside.ts'
import {anyLeft, isWhole, type TornText} from './channels.ts'
import {choose, limitOf} from './choose.ts'
import {isFramed} from './double-rules.ts'
import {areNear, nearAfter} from './near.ts'
import type {Scene} from './options.ts'
import {isApart, writesBeyond} from './places.ts'
import {enough, mannerOf, type Reader, readersOf} from './readers.ts'
import {tongueOf} from './tongue.ts'

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

/**
 * Decides on one place after the other: `next` is the first sound part that ends after it, `found` what came of those
 * before.
 */
function deciding(
  {decided}: TornText,
  scene: Scene,
  readers: readonly Reader[],
  sound: readonly Part[],
  found: readonly LossyPart[],
): (at: number, next: number, reader: Reader, covering: Part | undefined) => LossyPart | undefined {
  const {text, codes} = scene
  const endings = lazily(
    () => new Set(sound.filter(({start, end}) => end === start + 2).map(({end}) => codes[end - 1]!)),
  )
  /** What stands right after a letter somewhere: what was between the two left no blank. */
  const vanishes = lazily(
    () =>
      new Set(
        beyondAscii(codes)
          .filter(at => isLetter(codes[at - 1] ?? 10))
          .map(at => codes[at]!),
      ),
  )
  const outers = readers.reduce((mask, {outer}) => mask | outer, 0)
  const standsBefore = standingBefore(text, sound, found)
  const standsAfterEach = standingAfter(text, sound)
  const strangeness = strangenessBeside(codes, sound)
  // What was decided in another look at the text holds, too, if nothing else is known about all of it.
  const circumstances = [scene.manner, outers].join()
  const manners = new Map(readers.map(reader => [reader, `${circumstances} ${mannerOf(reader)}`]))
  return decide

  function decide(at: number, next: number, reader: Reader, covering: Part | undefined): LossyPart | undefined {
    const hits = reader.lookup.find(text, at)
    if (hits.length === 0) return undefined
    const longest = hits[0]!.length
    if (!covering && sound[next] && at + longest > sound[next]!.start && reader.pages.length < 2) {
      // What stands there may be the rest of it, read by another page as something else: 👥 is π and a letter.
      const {doubtful, mask, end} = sound[next]!
      if (!doubtful || mask & reader.outer || end !== at + longest) return undefined
    }
    // Most characters are no damage: they look sound where they stand, and no candidate could look that much sounder.
    // If nearly everything is gone, what came back beside a place says nothing about it.
    const now = reader.bereft ? surprise(codes, at, at + longest) : strangeness(at, at + longest, next)
    const maybeTypical = reader.evidence >= enough && longest > 2
    if (now < limitOf(reader) + 2 && !maybeTypical && !isApart(codes, at, at + longest)) {
      // But before a variation selector even a letter may be an emoji.
      if (
        (codes[at + longest] ?? 10) < 0x80 ||
        !standsAfter(text, at + longest, {sound, next}, reader.lookup, 1).startsWith('\ufe0f')
      )
        return undefined
    }
    const isNear = reader.pages.length === 1 && hits.every(({candidates}) => areNear(candidates))
    const before = isNear ? standsBefore.near(at) : standsBefore.all(at)
    const afters = isNear ? nearAfterEach(at, hits, next, reader) : standsAfterEach(at, hits, next, reader.lookup)
    const raw = text.slice(Math.max(0, at - 2), at + longest + 5)
    const last = found.at(-1)
    const touching = last?.end === at ? last : undefined
    const room = Math.min(longest + 2, (sound[next]?.start ?? codes.length + longest) - at)
    const followsSound = sound[next - 1]?.end === at
    const manner = manners.get(reader)
    const facts = [reader.lookup, manner, touching?.certainty, followsSound, Math.min(2, at), room, before]
    const choice = decided(raw, facts, afters, () =>
      choose(scene, {
        at,
        reader,
        hits,
        before,
        afters,
        next: sound[next],
        last: touching,
        followsDebris: isDebris(at - 1, next),
      }),
    )
    if (!choice) return undefined
    const placed = movedTo(choice, at)
    return placed.end === at + 1 && !(leads(codes[at]!) & reader.outer) ? withoutHead(placed) : placed
  }

  /** What is left of ʼ if Mac Roman's no-break space, its first byte there, got lost. */
  function withoutHead(part: LossyPart): LossyPart {
    const {start} = part
    // What lost that may have lost the √ of √º instead.
    if (endings().has(codes[start]!)) return {...part, certainty: 'open'}
    const before = codes[start - 1]
    if ((before !== 0x20 && before !== 0x09) || vanishes().has(codes[start]!)) return part
    // The blank before it may be what became of the byte, or just a blank: of `a  ªu` one may be lost.
    return {...part, start: start - 1, certainty: part.certainty === 'open' ? 'open' : 'chosen'}
  }

  /** What stands after a place, for each length that it may have, as far as it tells letters. */
  function nearAfterEach(at: number, hits: ReturnType<Dictionary['find']>, next: number, {lookup}: Reader): string[] {
    return hits.map(({length}) => standsAfter(text, at + length, {sound, next}, lookup, nearAfter).slice(0, nearAfter))
  }

  /** Whether this is part of something damaged, too, and not repaired: ÃÂ¡ went through a page twice. */
  function isDebris(at: number, next: number): boolean {
    const code = codes[at] ?? 10
    if (code < 0x80 || !((leads(code) | tails(code)) & outers)) return false
    const last = found.at(-1)
    return sound[next - 1]?.end !== at + 1 && !(last?.end === at + 1 && last.certainty === 'unique')
  }
}

function sceneOf({text, codes, known, books}: TornText, sound: readonly Part[], ways: readonly Handling[]): Scene {
  const penalty = penalties(text, sound)
  // The same few candidates come over and over.
  const weighed = new Map<readonly Candidate[], ReadonlyMap<number, number>>()
  const told = new Map<readonly Candidate[], ReturnType<typeof recurring<readonly Ranked[]>>>()
  const hasScripts = writesBeyond(sound)
  const opensAlike = known.every(({pages}) => pages.length === 1) && !sound.some(({text}) => openers.has(text))
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
    isFramed: isFramed(text),
    manner: [hasScripts, opensAlike, tongue.language, ...ways.map(penalty)].join(),
  }
}

const openers = new Set('“„«»‚‘')
