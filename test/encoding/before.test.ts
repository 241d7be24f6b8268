import fc from 'fast-check'
import {expect, test} from 'vitest'
import {standingBefore} from '../../src/encoding/torn/before.ts'

type Place = {start: number; end: number; text: string; certainty: 'unique' | 'chosen'}

/** What is told, seen anew for each place: it is slow, and plain. */
function walkedBack(text: string, at: number, next: number, sound: readonly Place[], found: readonly Place[]): string {
  const out: string[] = []
  let length = 0
  let end = at
  let [s, f] = [next - 1, found.length - 1]
  for (let steps = 0; steps < 40 && end > 0 && length < 400; steps++) {
    while (s >= 0 && sound[s]!.end > end) s--
    const soundEnd = s >= 0 ? sound[s]!.end : 0
    const foundEnd = f >= 0 ? found[f]!.end : 0
    const start = Math.max(soundEnd, foundEnd, end - 400)
    if (start < end) {
      const isRest = start === foundEnd && text[start] === '“'
      out.push(isRest ? `‟${text.slice(start + 1, end)}` : text.slice(start, end))
      length += end - start
      end = start
    }
    if (end === foundEnd && f >= 0) {
      const {text, certainty} = found[f]!
      out.push(certainty !== 'unique' && text.includes('“') ? text.replace('“', '‟') : text)
      length += text.length
      end = found[f--]!.start
    } else if (end === soundEnd && s >= 0) {
      out.push(sound[s]!.text)
      length += sound[s]!.text.length
      end = sound[s--]!.start
    } else break
  }
  return out.reverse().join('')
}

/** Places one after the other, with gaps between them, of which most are short or nothing. */
const steps = fc.array(
  fc.record({
    gap: fc.oneof({weight: 9, arbitrary: fc.nat(3)}, fc.nat(500)),
    length: fc.integer({min: 1, max: 4}),
    shown: fc.constantFrom('“', 'é', '', '🚀', 'abc“'),
    kind: fc.constantFrom('sound', 'unique', 'chosen', 'over', 'asked'),
  }),
  {minLength: 30, maxLength: 200},
)

test('what stands before a place is the same, however much of it is known from the last one', () => {
  fc.assert(
    fc.property(steps, steps => {
      const sound: Place[] = []
      const places: {at: number; place?: Place}[] = []
      let at = 0
      for (const {gap, length, shown, kind} of steps) {
        at += gap
        const place: Place = {start: at, end: at + length, text: shown, certainty: kind === 'unique' ? kind : 'chosen'}
        at += length
        if (kind === 'sound') sound.push(place)
        else places.push({at: place.start, ...(kind !== 'asked' && {place})})
        // What was found may reach into what was sound.
        if (kind === 'over') sound.push({...place, start: place.end - 1, end: at + 1, text: 'x'})
        if (kind === 'over') at++
      }
      const text = 'a“b '.repeat(at)
      const found: Place[] = []
      const told = standingBefore(text, sound as never, found)
      let next = 0
      for (const {at, place} of places) {
        while (next < sound.length && sound[next]!.end <= at) next++
        expect(told(at, next)).toBe(walkedBack(text, at, next, sound, found))
        if (place) found.push(place)
      }
    }),
  )
})
