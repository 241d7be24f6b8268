import type {Message} from '../engine/message.ts'
import {type Clippings, clip} from '../text/clippings.ts'
import type {Edit} from '../text/edit.ts'
import {Lines} from '../text/lines.ts'
import type {Span} from '../text/span.ts'

// What any format shows around a finding, or makes a name of, lies within: see frame.ts and fingerprint.ts.
const reach = 500

/** As much of a text as any format needs to show these findings. */
export function clippingsOf(messages: readonly Message[], text: string): Clippings {
  const lines = new Lines(text)
  const spans = messages.flatMap(message => [
    ...shownOf(message, lines),
    ...(message.related ?? []).flatMap(place => shownOf(place, lines)),
    ...editsOf(message).flatMap(({start, end}) => [...outlineOf(start, lines), ...outlineOf(end, lines)]),
  ])
  return clip(lines, spans)
}

const editsOf = ({fix}: Message): readonly Edit[] =>
  fix ? [...fix.edits, ...(fix.alternatives ?? []).flatMap(({edits}) => edits)] : []

/** Where the line of an offset begins and ends, and nothing of what is in it. */
function outlineOf(offset: number, lines: Lines): Span[] {
  if (offset > lines.text.length) return []
  const {start, end, next} = lines.lineAt(offset)
  return [
    {start, end: start},
    {start: end, end: next},
  ]
}

/** The line that a place begins in; of a long one what is near the place. */
function shownOf({start, end}: Span, lines: Lines): Span[] {
  if (end > lines.text.length) return []
  const line = lines.lineAt(start)
  const near = (at: number): Span => ({
    start: Math.max(line.start, Math.min(at, line.end) - reach),
    end: Math.min(line.end, at + reach),
  })
  return [
    ...outlineOf(start, lines),
    ...outlineOf(end, lines),
    {start: line.start, end: Math.min(line.end, line.start + reach)},
    near(start),
    near(end),
  ]
}
