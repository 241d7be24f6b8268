import topics from './data/topics.json' with {type: 'json'}
import type {Track} from './report.ts'
import {fold, near} from './words.ts'

interface Topic {
  names: readonly string[]
  track?: string
}
const table = topics as unknown as Record<string, Topic>

const letter = /[\p{L}\p{N}]/u
const isLetter = (char: string | undefined) => char !== undefined && letter.test(char)

/** Whether a folded text has a name as a word of its own. */
export function speaksOf(folded: string, name: string): boolean {
  for (let at = folded.indexOf(name); at !== -1; at = folded.indexOf(name, at + name.length)) {
    if (!isLetter(folded[at - 1]) && !isLetter(folded[at + name.length])) return true
  }
  return false
}

const namesOf = (topic: string) => (Object.hasOwn(table, topic) ? table[topic]!.names : [topic]).map(fold)

/** The wanted topics that a folded text speaks of, also misspelt. */
export function topicsIn(folded: string, wanted: readonly string[]): string[] {
  const missing = wanted.filter(topic => !namesOf(topic).some(name => speaksOf(folded, name)))
  if (missing.length === 0) return [...wanted]
  // Long words only: a slip in a short name makes another name.
  const long = [...new Set(folded.match(/[\p{L}]{8,20}/gu) ?? [])]
  const misspelt = missing.filter(topic =>
    namesOf(topic).some(
      name => name.length >= 8 && !name.includes(' ') && long.some(word => word[0] === name[0] && near(word, name, 2)),
    ),
  )
  return wanted.filter(topic => !missing.includes(topic) || misspelt.includes(topic))
}

const backend = /\bback[- ]?end\b/g
const frontend = /\bfront[- ]?end\b/g
const fullstack = /\bfull[- ]?stack\b/g

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** The track that a title names, if it names one. */
export function trackOf(text: string): Track | undefined {
  const folded = fold(text)
  const [b, f, s] = [count(folded, backend), count(folded, frontend), count(folded, fullstack)]
  if (s > 0 && s >= b && s >= f) return 'fullstack'
  if (b > 0 && f > 0) return b === f ? 'fullstack' : b > f ? 'backend' : 'frontend'
  return b > 0 ? 'backend' : f > 0 ? 'frontend' : undefined
}

/** The track that the technologies of a report belong to. Nothing where they are few or mixed. */
export function trackFromTopics(folded: string): Track | undefined {
  const counts = {backend: 0, frontend: 0}
  for (const topic of Object.values(table)) {
    if (topic.track !== 'backend' && topic.track !== 'frontend') continue
    if (topic.names?.some(name => speaksOf(folded, name))) counts[topic.track]++
  }
  const {backend: b, frontend: f} = counts
  if (b + f < 3) return undefined
  return b >= 2 * f ? 'backend' : f >= 2 * b ? 'frontend' : 'fullstack'
}
