import {lazily} from '../../text/lazily.ts'
import type {Dictionary} from '../candidates/loss.ts'
import {beyondAscii} from '../characters/beyond-ascii.ts'
import {type LossyPart, movedTo, type Part} from '../characters/part.ts'
import {leads, tails} from '../characters/scan.ts'
import {isLetter, surprise} from '../characters/surprise.ts'
import {standingBefore} from './before.ts'
import {standingAfter, standsAfter, strangenessBeside} from './beside.ts'
import type {TornText} from './channels.ts'
import {choose, limitOf} from './choose.ts'
import {areNear, nearAfter} from './near.ts'
import type {Scene} from './options.ts'
import {isApart} from './places.ts'
import {enough, mannerOf, type Reader} from './readers.ts'

/** Decides on one place after the other: `next` is the first sound part that ends after it. */
type Decide = (at: number, next: number, reader: Reader, covering: Part | undefined) => LossyPart | undefined

/** What stood at torn places, asked for in order; `found` is what came of those before. */
export function deciding(
  {decided}: TornText,
  scene: Scene,
  readers: readonly Reader[],
  sound: readonly Part[],
  found: readonly LossyPart[],
): Decide {
  const {text, codes} = scene
  const outers = readers.reduce((mask, {outer}) => mask | outer, 0)
  const standsBefore = standingBefore(text, sound, found)
  const standsAfterEach = standingAfter(text, sound)
  const looksSound = soundLooks(scene, sound)
  const withoutHead = beheading(codes, sound)
  const isDebris = debris(codes, sound, found, outers)
  // What was decided in another look at the text holds, too, if nothing else is known about all of it.
  const circumstances = [scene.manner, outers].join()
  const manners = new Map(readers.map(reader => [reader, `${circumstances} ${mannerOf(reader)}`]))
  return (at, next, reader, covering) => {
    const hits = reader.lookup.find(text, at)
    if (hits.length === 0) return undefined
    const longest = hits[0]!.length
    if (!covering && reader.pages.length < 2 && isOfNext(sound[next], at + longest, reader)) return undefined
    if (looksSound(at, at + longest, next, reader)) return undefined
    const isNear = reader.pages.length === 1 && hits.every(({candidates}) => areNear(candidates))
    const before = isNear ? standsBefore.near(at) : standsBefore.all(at)
    const afters = isNear
      ? nearAfterEach(text, at, hits, {sound, next}, reader)
      : standsAfterEach(at, hits, next, reader.lookup)
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
}

/**
 * Whether a place that ends there would take something from the sound part after it. It may take all of that, if another
 * page doubtfully reads its rest so: 👥 is π and a letter.
 */
function isOfNext(next: Part | undefined, end: number, {outer}: Reader): boolean {
  if (next === undefined || end <= next.start) return false
  return !next.doubtful || (next.mask & outer) !== 0 || next.end !== end
}

/**
 * Tells whether a place looks so sound that no candidate could look that much sounder. Most characters do: they are no
 * damage.
 */
function soundLooks(
  {text, codes}: Scene,
  sound: readonly Part[],
): (at: number, end: number, next: number, reader: Reader) => boolean {
  const strangeness = strangenessBeside(codes, sound)
  return (at, end, next, reader) => {
    // If nearly everything is gone, what came back beside a place says nothing about it.
    const now = reader.bereft ? surprise(codes, at, end) : strangeness(at, end, next)
    const maybeTypical = reader.evidence >= enough && end - at > 2
    if (now >= limitOf(reader) + 2 || maybeTypical || isApart(codes, at, end)) return false
    // But before a variation selector even a letter may be an emoji.
    if ((codes[end] ?? 10) < 0x80) return true
    return !standsAfter(text, end, {sound, next}, reader.lookup, 1).startsWith('\ufe0f')
  }
}

/** What stands after a place, for each length that it may have, as far as it tells letters. */
const nearAfterEach = (
  text: string,
  at: number,
  hits: ReturnType<Dictionary['find']>,
  repaired: {sound: readonly Part[]; next: number},
  {lookup}: Reader,
): string[] => hits.map(({length}) => standsAfter(text, at + length, repaired, lookup, nearAfter).slice(0, nearAfter))

/** Settles what is left of ʼ if Mac Roman's no-break space, its first byte there, got lost. */
function beheading(codes: Uint16Array, sound: readonly Part[]): (part: LossyPart) => LossyPart {
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
  return part => {
    const {start} = part
    // What lost that may have lost the √ of √º instead.
    if (endings().has(codes[start]!)) return {...part, certainty: 'open'}
    const before = codes[start - 1]
    if ((before !== 0x20 && before !== 0x09) || vanishes().has(codes[start]!)) return part
    // The blank before it may be what became of the byte, or just a blank: of `a  ªu` one may be lost.
    return {...part, start: start - 1, certainty: part.certainty === 'open' ? 'open' : 'chosen'}
  }
}

/** Tells whether a unit is part of something damaged, and not repaired: ÃÂ¡ went through a page twice. */
function debris(
  codes: Uint16Array,
  sound: readonly Part[],
  found: readonly LossyPart[],
  outers: number,
): (at: number, next: number) => boolean {
  return (at, next) => {
    const code = codes[at] ?? 10
    if (code < 0x80 || !((leads(code) | tails(code)) & outers)) return false
    const last = found.at(-1)
    return sound[next - 1]?.end !== at + 1 && !(last?.end === at + 1 && last.certainty === 'unique')
  }
}
