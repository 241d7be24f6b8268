import {firstAfter, type Span} from '../text/span.ts'
import type {Opener} from './opener.ts'
import type {Start} from './report.ts'

/** A place where a section opens, as long as it is being worked out. */
export interface Opened extends Start {
  id: string
  /** Where its text ends at the latest. */
  limit: number | undefined
  /** The assignment says it, not the author. */
  brief: boolean
  app: boolean
}

/** What belongs to the starts of one section: up to the next heading of their depth, without other sections within. */
export function rangesOf(
  starts: readonly Opened[],
  all: readonly Opened[],
  openers: readonly Opener[],
  end: number,
): Span[] {
  const ranges: Span[] = []
  for (const start of starts) {
    let stop = start.limit ?? end
    const next = nextOpener(openers, start.start, start.as === 'title' ? 9 : start.level)
    if (next && next.start < stop) stop = next.start
    let at = start.end
    for (const other of all) {
      if (other.start <= start.start || other.start >= stop) continue
      // A table's columns are read by whoever they belong to, and by the section around it.
      if (other.line === start.line || other.as === 'column') continue
      if (other.level >= 7 && start.level >= 7 && other.limit === undefined) {
        stop = other.start
        break
      }
      if (other.id === start.id) continue
      // Within this section opens another: what it holds isn't this one's.
      if (other.start > at) ranges.push({start: at, end: other.start})
      at = Math.max(at, Math.min(stop, other.limit ?? nextOpener(openers, other.start, other.level)?.start ?? stop))
    }
    if (at < stop) ranges.push({start: at, end: stop})
  }
  return ranges
}

/** The first opener after an offset that is no deeper than a level. */
function nextOpener(openers: readonly Opener[], offset: number, level: number): Opener | undefined {
  let next = firstAfter(openers, offset)
  while (next < openers.length && openers[next]!.level > level) next++
  return openers[next]
}
