import type {Span} from '../text/span.ts'
import {costOf} from './kind.ts'
import type {Dictionary} from './loss.ts'
import type {Part} from './part.ts'
import {surprise} from './surprise.ts'

/** What is repaired already: every place of which no byte is lost, and of the others those before a place. */
interface Repaired {
  sound: readonly Part[]
  /** The first of them that ends behind the place. */
  next: number
  found: readonly (Span & {text: string; certainty: string})[]
}

/** What stands before a place once everything there is repaired. */
export function standsBefore(text: string, at: number, {sound, next, found}: Repaired): string {
  /** From the last to the first: put together at the end, for a long row of places has many. */
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
      // What stands right behind such a place may be the rest of it.
      const isRest = start === foundEnd && text[start] === '“'
      out.push(isRest ? `‟${text.slice(start + 1, end)}` : text.slice(start, end))
      length += end - start
      end = start
    }
    if (end === foundEnd && f >= 0) {
      // A guessed opening mark is no partner for a closing one.
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

/** What stands behind it, as likely as not: of what has lost bytes, the commonest that it may have been. */
export function standsBehind(
  text: string,
  at: number,
  {sound, next}: Omit<Repaired, 'found'>,
  lookup: Dictionary,
): string {
  let [out, end, s] = ['', at, next]
  while (s < sound.length && sound[s]!.start < at) s++
  if (at < text.length && text.charCodeAt(at) >= 0x80 && sound[s]?.start !== at) {
    const hit = lookup.find(text, at)[0]
    if (hit) {
      out = String.fromCodePoint(hit.candidates.reduce((a, b) => (costOf(b.code) < costOf(a.code) ? b : a)).code)
      end += hit.length
    }
  }
  for (let steps = 0; steps < 8 && sound[s]?.start === end; steps++) {
    out += sound[s]!.text
    end = sound[s++]!.end
  }
  return out + text.slice(end, end + 200)
}

/** How strange a place is as it is shown, between what stood beside it: `Ñ` is strange before т, but not in Coruña. */
export function strangenessBeside(
  codes: Uint16Array,
  {start, end}: Span,
  {sound, next}: Omit<Repaired, 'found'>,
): number {
  const [last, following] = [sound[next - 1], sound[next]]
  const from = Math.max(0, start - 2)
  const window = new Uint16Array(end - from + 1)
  for (let at = from; at <= end; at++) window[at - from] = codes[at] ?? 10
  if (last?.end === start) window[start - 1 - from] = last.text.charCodeAt(last.text.length - 1)
  if (following?.start === end) window[window.length - 1] = following.text.charCodeAt(0)
  return surprise(window, start - from, end - from)
}
