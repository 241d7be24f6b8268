import fc from 'fast-check'
import {expect, test} from 'vitest'
import {standingBefore} from '../../src/encoding/torn/before.ts'
import {nearBefore} from '../../src/encoding/torn/near.ts'

type Place = {start: number; end: number; text: string; certainty: 'unique' | 'chosen'}

/** What is told, seen anew for each place: it is slow, and plain. */
function walkedBack(text: string, at: number, sound: readonly Place[], found: readonly Place[]): string {
  const isReachedInto = ({start}: Place) => found.some(other => other.start <= start && start < other.end)
  const places = [...found, ...sound.filter(place => !isReachedInto(place))]
    .filter(({end}) => end <= at)
    .sort((a, b) => a.start - b.start)
  const out: string[] = []
  let length = 0
  let end = at
  for (let steps = 0; steps < 40 && length < 400; steps++) {
    const last = places.pop()
    const start = Math.max(last?.end ?? 0, end - 400)
    const isRest = found.some(({end}) => end === start) && text[start] === '“' && start < end
    const gap = isRest ? `‟${text.slice(start + 1, end)}` : text.slice(start, end)
    out.push(gap)
    if (!last || last.end < start || gap.length >= 400) break
    const isGuess = last.certainty !== 'unique' && found.includes(last)
    out.push(isGuess ? last.text.replace('“', '‟') : last.text)
    length += gap.length + last.text.length
    end = last.start
  }
  return out.reverse().join('')
}

/** Places one after the other, with gaps between them, of which most are short or nothing. */
const steps = fc.array(
  fc.record({
    gap: fc.oneof({weight: 9, arbitrary: fc.nat(3)}, fc.nat(500)),
    length: fc.integer({min: 1, max: 4}),
    shown: fc.constantFrom('“', 'é', '', '🚀', 'abc“'),
    kind: fc.constantFrom('sound', 'unique', 'chosen', 'over', 'asked', 'untold'),
  }),
  {minLength: 30, maxLength: 200},
)

test('what stands before a place is the same, however much of it is known from the last one', () => {
  fc.assert(
    fc.property(steps, steps => {
      const sound: Place[] = []
      const places: {at: number; place?: Place; isUntold?: boolean}[] = []
      let at = 0
      for (const {gap, length, shown, kind} of steps) {
        at += gap
        const place: Place = {start: at, end: at + length, text: shown, certainty: kind === 'unique' ? kind : 'chosen'}
        at += length
        if (kind === 'sound') sound.push(place)
        else places.push({at: place.start, ...(kind !== 'asked' && {place}), isUntold: kind === 'untold'})
        // What was found may reach into what was sound.
        if (kind === 'over') sound.push({...place, start: place.end - 1, end: at + 1, text: 'x'})
        if (kind === 'over') at++
      }
      const text = 'a“b '.repeat(at)
      const found: Place[] = []
      const told = standingBefore(text, sound as never, found)
      for (const {at, place, isUntold} of places) {
        // Of some nobody asks what stands before them.
        const before = walkedBack(text, at, sound, found)
        if (!isUntold && at % 2 === 0) expect(told.near(at)).toBe(before.slice(-nearBefore))
        if (!isUntold) expect(told.all(at)).toBe(before)
        if (place) found.push(place)
      }
    }),
  )
})
