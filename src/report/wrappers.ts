import lists from './generated/words.js'
import type {Reading} from './lexicon.ts'
import type {Opener} from './opener.ts'
import {conjunction} from './phrasing.ts'
import {fold, letters} from './words.ts'

const wrapping = new Set(lists.wrap)
const word = new RegExp(`[${letters}]+`, 'g')

/** `Learnings and concepts`: what says so may hold every section. */
export const wraps = (text: string): boolean =>
  fold(text)
    .match(word)
    ?.some(word => wrapping.has(word)) ?? false

/** `Learnings and concepts` above `Concepts` and other sections, which are all what was learned. */
export function wrappers(openers: readonly Opener[]): (at: number, id: string) => boolean {
  const known = new Map<string, boolean>()
  return (at, id) => {
    const {text, reading, level} = openers[at]!
    // Not `Technologies & learnings`, which speaks of what it holds first.
    if (!reading.ids.includes(id) || !wraps(text.split(conjunction)[0]!)) return false
    let is = known.get(`${at} ${id}`)
    if (is !== undefined) return is
    const ids = new Set<string>()
    for (let i = at + 1; i < openers.length && openers[i]!.level > level; i++) {
      const below = openers[i]!.reading
      if (below.rest.length === 0 && !below.weak && !below.companion) for (const one of below.ids) ids.add(one)
    }
    is = ids.has(id) && ids.size > 1
    known.set(`${at} ${id}`, is)
    return is
  }
}

/** A heading that narrows a section: `Security & best practices`, below one that names it weakly, is a part of that. */
const narrows = ({ids, weak, rest}: Reading, id: string) => ids[0] === id && !weak && rest.length > 0

/** Whether a heading holds nothing but parts of the section that it names. */
export const holdsParts = (openers: readonly Opener[], at: number, id: string): boolean =>
  !hasSections(openers, at, undefined, below => narrows(below, id))

/** A wrapper (`Major Learnings`) holds sections and is none. */
export function hasSections(
  openers: readonly Opener[],
  at: number,
  but?: string,
  isPart: (below: Reading) => boolean = () => false,
): boolean {
  for (let i = at + 1; i < openers.length && openers[i]!.level > openers[at]!.level; i++) {
    const {ids, weak, rest} = openers[i]!.reading
    if (isPart(openers[i]!.reading)) continue
    // `Data engineering foundations` opens nothing, unless it is one of those that the heading above names.
    const opens = !weak || rest.length === 0 || openers[at]!.reading.ids.includes(ids[0] ?? '')
    if (opens && ids.some(id => id !== but)) return true
  }
  return false
}
