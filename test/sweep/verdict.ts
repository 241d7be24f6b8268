import type {DamagedText} from './damaged-text.ts'

interface Edit {
  start: number
  end: number
  text: string
}

export interface Wrong {
  /** What stood there, what the repair made of it, and what it should be. */
  shown: string
  made: string
  truth: string
  at: number
}

/** Lines of the truth: damaged, of these exactly restored, made wrong; and sound ones that were touched. */
export interface Verdict {
  damaged: number
  exact: number
  wrong: number
  spoiled: number
  wrongs: Wrong[]
}

/** Holds a repair against the truth: each character must be either what it was, or still as damaged as before. */
export function judge({text, segments}: DamagedText, edits: readonly Edit[]): Verdict {
  /** For each segment: 1 restored, 2 wrong. */
  const state = new Uint8Array(segments.length)
  const wrongs: Wrong[] = []
  let at = 0
  for (let i = 0; i < edits.length; ) {
    while (at < segments.length && (segments[at]!.end <= edits[i]!.start || segments[at]!.shown === '')) at++
    const first = at
    const from = Math.min(edits[i]!.start, segments[first]?.start ?? text.length)
    let to = edits[i]!.end
    let last = first
    let made = ''
    let done = from
    // Edits that touch the same segment are judged together.
    for (;;) {
      if (i < edits.length && edits[i]!.start < Math.max(to, done)) {
        made += text.slice(done, edits[i]!.start) + edits[i]!.text
        done = edits[i]!.end
        to = Math.max(to, done)
        i++
      } else if (last < segments.length && segments[last]!.start < to) to = Math.max(to, segments[last++]!.end)
      else if (i < edits.length && edits[i]!.start < to) continue
      else break
    }
    made += text.slice(done, to)
    // What was dropped altogether may have been put back with what stands beside it.
    let begin = first
    while (begin > 0 && segments[begin - 1]!.shown === '') begin--
    while (last < segments.length && segments[last]!.shown === '') last++
    const touched = segments.slice(begin, last)
    const exact = touched.map(({truth}) => truth).join('') === made
    const right = exact || isPartly(made, touched)
    state.fill(right ? (exact ? 1 : 0) : 2, begin, last)
    if (!right)
      wrongs.push({shown: text.slice(from, to), made, truth: touched.map(({truth}) => truth).join(''), at: from})
    at = Math.max(first, last - 1)
  }
  return {...byLine(segments, state), wrongs}
}

function isPartly(made: string, segments: DamagedText['segments']): boolean {
  let places = new Set([0])
  for (const {truth, shown} of segments) {
    const next = new Set<number>()
    for (const at of places) {
      for (const form of [truth, shown]) if (made.startsWith(form, at)) next.add(at + form.length)
    }
    places = next
  }
  return places.has(made.length)
}

function byLine(segments: DamagedText['segments'], state: Uint8Array): Omit<Verdict, 'wrongs'> {
  const sum = {damaged: 0, exact: 0, wrong: 0, spoiled: 0}
  let [hurt, left, wrong] = [false, false, false]
  const close = () => {
    if (hurt) sum.damaged++
    if (hurt && !left && !wrong) sum.exact++
    if (wrong) sum[hurt ? 'wrong' : 'spoiled']++
    ;[hurt, left, wrong] = [false, false, false]
  }
  for (const [i, {truth, shown}] of segments.entries()) {
    if (truth !== shown) {
      hurt = true
      if (state[i] !== 1) left = true
    }
    if (state[i] === 2) wrong = true
    if (truth.endsWith('\n')) close()
  }
  close()
  return sum
}
