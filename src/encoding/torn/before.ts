import type {Span} from '../../text/span.ts'
import type {Part} from '../characters/part.ts'

/** So many places, and so many units, are as far as anybody looks back. */
const [mostPlaces, farthest] = [40, 400]
/** More than this is kept of what was seen only until somebody tidies up. */
const [manyStops, longText] = [2 * mostPlaces, 4 * farthest]

/** A repaired place on the way back from another one. */
interface Stop {
  start: number
  /** What stands there now, and between it and the next stop or the place that was asked about. */
  text: string
  behind: string
  /** The last of the sound and of the found places that may come next, and where in the text so far this one starts. */
  sound: number
  found: number
  from: number
}

/**
 * Tells what stands before a place once everything there is repaired: `sound` are the places of which no byte is lost, the
 * `next` of them the first that ends behind it, and `found` the others, as far as they are known by then. Whoever asks goes
 * from front to back, so that each answer is the one before it and a little more: to walk all the way back for each of a
 * long row of places took a third of the time that torn emoji did.
 */
export function standingBefore(
  text: string,
  sound: readonly Part[],
  found: readonly (Span & {text: string; certainty: string})[],
): (at: number, next: number) => string {
  /** What stands before the last place that was asked about: up to the last stop, repaired; in the order of the text. */
  let repaired = ''
  let stops: Stop[] = []
  /** Whether nothing stands before that which anybody would look at. */
  let isAll = false

  return (at, next) => {
    const gap = walkBack(at, next)
    // The last walk may have ended before what this one has to see.
    return lookBack(gap) ?? lookBack(walkBack(at, next, true))!
  }

  /** Goes back to where the last walk came by, or as far as there is anything to see; tells what stands behind the last stop. */
  function walkBack(at: number, next: number, isAnew = false): string {
    const fresh: Stop[] = []
    let known = isAnew ? -1 : stops.length - 1
    let [end, s, f] = [at, next - 1, found.length - 1]
    let [bottom, length, isDone] = ['', 0, false]
    for (;;) {
      while (s >= 0 && sound[s]!.end > end) s--
      while (known >= 0 && stops[known]!.start > end) known--
      const last = fresh.at(-1)
      if (last) [last.start, last.sound, last.found] = [end, s, f]
      const stop = stops[known]
      if (last && known >= 0 && stop!.start === end && stop!.sound === s && stop!.found === f) break
      if (end === 0 || fresh.length === mostPlaces || length >= farthest) {
        ;[known, isDone] = [-1, end === 0]
        break
      }
      const soundEnd = s >= 0 ? sound[s]!.end : 0
      const foundEnd = f >= 0 ? found[f]!.end : 0
      const start = Math.max(soundEnd, foundEnd, end - farthest)
      // What stands right behind such a place may be the rest of it.
      const isRest = start < end && start === foundEnd && text[start] === '“'
      const behind = start >= end ? '' : isRest ? `‟${text.slice(start + 1, end)}` : text.slice(start, end)
      end = Math.min(start, end)
      let place: string
      if (end === foundEnd && f >= 0) {
        // A guessed opening mark is no partner for a closing one.
        const {text, certainty} = found[f]!
        place = certainty !== 'unique' && text.includes('“') ? text.replace('“', '‟') : text
        end = found[f--]!.start
      } else if (end === soundEnd && s >= 0) {
        place = sound[s]!.text
        end = sound[s--]!.start
      } else {
        ;[bottom, known, isDone] = [behind, -1, true]
        break
      }
      length += behind.length + place.length
      fresh.push({start: end, text: place, behind, sound: s, found: f, from: 0})
    }
    if (known >= 0) {
      repaired = repaired.slice(0, stops[known]!.from)
      // Mostly one: to set the length takes several times as long.
      while (stops.length > known) stops.pop()
    } else {
      repaired = fresh.length > 0 ? bottom : ''
      stops = []
      isAll = isDone
    }
    for (let i = fresh.length - 1; i >= 0; i--) {
      const stop = fresh[i]!
      stop.from = repaired.length
      stops.push(stop)
      repaired += i > 0 ? stop.text + stop.behind : stop.text
    }
    return fresh[0]?.behind ?? bottom
  }

  /** What there is to see, or nothing where nobody knows all of it. */
  function lookBack(gap: string): string | undefined {
    const first = stops.length - mostPlaces
    const isFar = (i: number) => repaired.length - stops[i]!.from + gap.length >= farthest
    // Mostly so many stand so near that it is their number that counts.
    for (let i = first >= 0 && !isFar(first) ? first : stops.length - 1; i >= 0; i--) {
      if (i > first && !isFar(i)) continue
      const {from} = stops[i]!
      const seen = repaired.slice(from)
      if (stops.length > manyStops || repaired.length > longText) {
        stops = stops.slice(i)
        for (const stop of stops) stop.from -= from
        ;[repaired, isAll] = [seen, false]
      }
      return seen + gap
    }
    return isAll ? repaired + gap : undefined
  }
}
