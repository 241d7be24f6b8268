import {lazily} from '../text/lazily.ts'
import lists from './generated/words.js'
import type {Report, Track} from './report.ts'
import type {Said} from './said.ts'
import {firstWord, fold, isWordUnit, near, vocabulary} from './words.ts'

const table = lists.topics

/** Kana, Chinese characters, and the parts of Korean syllables, which folding takes apart. */
const runsOn = (code: number) => code >= 0x3041 || (code >= 0x1100 && code < 0x1200)

/** A folded name, and the words that a text has to have to speak of it, the first of them in front. */
interface Name {
  name: string
  words: readonly string[]
}

function nameOf(name: string): Name {
  const first = firstWord(name)
  return {name, words: first === name ? [name] : [...new Set([first, ...vocabulary(name)])]}
}

/** By topic, what it is called: every report is asked for many of these, and to cut them apart anew took a fortieth of its time. */
const known = new Map(Object.entries(table).map(([topic, {names}]) => [topic, lazily(() => names.map(nameOf))]))

/** Whether a text has a folded name as words of its own. */
export const speaksOf = (said: Said, name: string): boolean => says(said, nameOf(name))

function says(said: Said, {name, words}: Name): boolean {
  // Chinese and Japanese put no spaces between words, and Korean hangs its endings on them.
  if (runsOn(name.charCodeAt(0))) return said.folded.includes(name)
  // Looking words up is cheap, going through the text is not.
  for (const word of words) if (!said.has(word)) return false
  if (words[0] === name) return true
  const {folded} = said
  for (let at = folded.indexOf(name); at !== -1; at = folded.indexOf(name, at + name.length)) {
    if (!isWordUnit(folded.charCodeAt(at - 1)) && !isWordUnit(folded.charCodeAt(at + name.length))) return true
  }
  return false
}

const namesOf = (topic: string): readonly Name[] => known.get(topic)?.() ?? [nameOf(fold(topic))]

/** The wanted topics that a text speaks of, also misspelt. */
export function topicsIn(said: Said, wanted: readonly string[]): string[] {
  const missing = wanted.filter(topic => !namesOf(topic).some(name => says(said, name)))
  if (missing.length === 0) return [...wanted]
  const misspelt = missing.filter(topic =>
    // Long words only: a slip in a short name makes another name.
    namesOf(topic).some(({name}) => name.length >= 8 && !name.includes(' ') && hasNear(said.words, name)),
  )
  return wanted.filter(topic => !missing.includes(topic) || misspelt.includes(topic))
}

function hasNear(words: ReadonlySet<string>, name: string): boolean {
  for (const word of words) {
    if (word.charCodeAt(0) === name.charCodeAt(0) && near(word, name, 2)) return true
  }
  return false
}

/** A backend report may speak of some frontend, but not of little else. */
export const opposed = (one: Track | undefined, other: Track | undefined): boolean =>
  (one === 'backend' && other === 'frontend') || (one === 'frontend' && other === 'backend')

/**
 * The track that a report is of. The assignment of one track asks for an overview of the other, so where no title
 * tells, what was learned does.
 */
export const ownTrack = ({track, tracks}: Report, wanted: Track | undefined): Track | undefined =>
  !tracks.title && tracks.content && (opposed(wanted, tracks.content) || tracks.content === wanted)
    ? tracks.content
    : track

/** The back stack of a phone names none. */
const named = /\b(?:(back|front)[- ]?end|(full)[- ]?stack)/g

/** What makes a track of it; `programme` begins with one of them. In one pattern with it, all that took 0.6 ms to compile. */
const goingOn = ['engineer', 'development', 'developer', 'program', 'track', 'web', 'learning']

/** The same as Russian, Ukrainian and Chinese write it, folded. */
const foreign = {
  back: /б[эеє]к[ -]?[эе]нд|[后後]端/g,
  front: /фронт[ -]?[эе]нд|前端/g,
  full: /фул+[ -]?ст[эе]к|全[栈棧]/g,
}

const isGap = (char: string | undefined) => char === ' ' || char === '-'

/** The track that a text names: at all for a title, `often` and by far most often for anything longer. */
export function trackOf(text: string, often = 1): Track | undefined {
  const folded = fold(text)
  const counts = {back: 0, front: 0, full: 0}
  // `Frontend Engineering` names a track; `the backend` may be the other end of an API.
  for (const {0: whole, 1: end, 2: full, index} of folded.matchAll(named)) {
    const next = index + whole.length
    const isTrack = isGap(folded[next]) && goingOn.some(word => folded.startsWith(word, next + 1))
    counts[(end ?? full) as 'back'] += isTrack ? 3 : 1
  }
  if (/[бф后後前全]/.test(folded))
    for (const end of ['back', 'front', 'full'] as const) counts[end] += folded.match(foreign[end])?.length ?? 0
  const {back, front, full} = counts
  if (Math.max(back, front, full) < often) return undefined
  if (full > 0 && full >= back && full >= front) return 'fullstack'
  if (back === 0 && front === 0) return undefined
  if (back > 0 && front > 0 && Math.max(back, front) < 2 * Math.min(back, front))
    return text.length < 200 ? 'fullstack' : undefined
  return back > front ? 'backend' : 'frontend'
}

const topicsOf = (track: Track) => Object.keys(table).filter(topic => table[topic]!.track === track)
const [backend, frontend] = [topicsOf('backend'), topicsOf('frontend')]

/** The track that the technologies of a report belong to. Nothing where they are few or mixed. */
export function trackFromTopics(said: Said): Track | undefined {
  const spoken = (topics: readonly string[]) =>
    topics.filter(topic => namesOf(topic).some(name => says(said, name))).length
  const [b, f] = [spoken(backend), spoken(frontend)]
  if (b + f < 3) return undefined
  return b >= 2 * f ? 'backend' : f >= 2 * b ? 'frontend' : 'fullstack'
}
