import {library} from '../../src/encoding/candidates/library.ts'
import {diagnose, edits} from '../../src/encoding/diagnose.ts'
import {maxPasses} from '../../src/engine/fix.ts'

export interface Edit {
  start: number
  end: number
  text: string
}

/** The units of a text after some edits, and which stretch of the first text each of them comes from. */
interface Edited {
  text: string
  starts: readonly number[]
  ends: readonly number[]
}

/** What every text needs, made once. */
const books = library()

/**
 * What `fix` does to a text: it repairs, and then what came of that, until nothing is left to repair. What each pass has
 * reached is told as edits of the first text.
 */
export function stableEdits(text: string, guesses: boolean): Edit[][] {
  const passes: Edit[][] = []
  const starts = Array.from({length: text.length}, (_, i) => i)
  let now: Edited = {text, starts, ends: starts.map(i => i + 1)}
  while (passes.length < maxPasses) {
    const next = edits(diagnose(now.text, books), guesses)
    if (next.length === 0) break
    now = edited(now, next)
    passes.push(difference(text, now))
  }
  return passes
}

function edited({text, starts, ends}: Edited, edits: readonly Edit[]): Edited {
  const parts: string[] = []
  const [from, to]: [number[], number[]] = [[], []]
  let at = 0
  const keep = (until: number) => {
    parts.push(text.slice(at, until))
    for (; at < until; at++) {
      from.push(starts[at]!)
      to.push(ends[at]!)
    }
  }
  for (const {start, end, text: made} of edits) {
    keep(start)
    parts.push(made)
    // A unit stands for all of what it was made of, even where it is only one of several.
    const [first, last] = [starts[start]!, ends[end - 1]!]
    for (let i = 0; i < made.length; i++) {
      from.push(first)
      to.push(last)
    }
    at = end
  }
  keep(text.length)
  return {text: parts.join(''), starts: from, ends: to}
}

/** Units that come from overlapping stretches are one edit; and what no unit comes from is gone. */
function difference(text: string, {text: now, starts, ends}: Edited): Edit[] {
  const out: Edit[] = []
  let at = 0
  for (let i = 0; i < now.length; ) {
    const first = i
    let [start, end] = [starts[i]!, ends[i]!]
    while (++i < now.length && starts[i]! < end) {
      start = Math.min(start, starts[i]!)
      end = Math.max(end, ends[i]!)
    }
    if (start > at) out.push({start: at, end: start, text: ''})
    const made = now.slice(first, i)
    if (made !== text.slice(start, end)) out.push({start, end, text: made})
    at = end
  }
  if (at < text.length) out.push({start: at, end: text.length, text: ''})
  return out
}
