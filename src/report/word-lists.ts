import type topicsData from './data/topics.json'
import type wordsData from './data/words.json'
import {fold, stem, stems, unspaced} from './words.ts'

/** The words of data/words.json and data/topics.json in the form in which they are compared. */
export interface WordLists {
  noise: string[]
  singular: string[]
  kin: string[]
  apart: string[]
  wrap: string[]
  genre: string[]
  project: string[]
  setting: string[]
  app: string[]
  contents: string[]
  instruct: string[]
  announce: string[]
  cues: string[]
  briefs: string[][]
  habits: string[][]
  starts: string[]
  alone: string[]
  whole: string[]
  topics: Record<string, {names: string[]; track?: string}>
}

const lists = (byLanguage: object): unknown[] =>
  Object.entries(byLanguage).flatMap(([language, list]) => (language === '$comment' ? [] : [list]))
const spaced = (byLanguage: object) => lists(byLanguage).flatMap(list => String(list).split(' '))
const listed = (byLanguage: object) => lists(byLanguage).flatMap(list => list as string[])
const unique = (words: readonly string[]) => [...new Set(words)]

/** Done when the tool is built: folding needs tables of Unicode that take longer to load than a report to read. */
export function prepareWords(words: typeof wordsData, topics: typeof topicsData): WordLists {
  const stemmed = (byLanguage: object) => unique(spaced(byLanguage).map(word => stem(fold(word))))
  const noise = stemmed(words.noise)
  // As headings are compared with them.
  const cores = (byLanguage: object) => {
    const phrases = listed(byLanguage).map(phrase => stems(phrase).filter(word => !noise.includes(word)))
    return unique(phrases.map(phrase => phrase.join(' '))).filter(phrase => phrase !== '')
  }
  return {
    noise,
    kin: unique(spaced(words.kin).map(fold)),
    apart: stemmed(words.apart),
    singular: unique(spaced(words.singular).map(fold)),
    wrap: unique(spaced(words.wrap).map(fold)),
    genre: unique(spaced(words.genre).map(fold)),
    project: stemmed(words.project),
    setting: stemmed(words.setting),
    app: cores(words.app),
    contents: cores(words.contents),
    instruct: unique(spaced(words.instruct).map(fold)),
    announce: unique(spaced(words.announce).map(fold)),
    cues: unique(listed(words.cue).map(fold)),
    briefs: words.brief.sets,
    habits: words.brief.habits,
    starts: unique(words.placeholder.starts.map(fold)),
    alone: unique(words.placeholder.alone.map(fold)),
    whole: unique(words.placeholder.whole.map(fold)),
    topics: Object.fromEntries(
      Object.entries(topics).flatMap(([name, topic]) => {
        if (typeof topic === 'string') return []
        const names = unique(topic.names.map(fold))
        return [[name, 'track' in topic ? {names, track: topic.track} : {names}]]
      }),
    ),
  }
}

/**
 * Words of languages that put no space between them, the longest first: a heading is cut into these, and into single
 * characters where it has none of them. What tells where words end knows them all and takes thirty milliseconds to load.
 */
export function unspacedWords(words: typeof wordsData, schemas: readonly unknown[]): string[] {
  const found = new Set<string>()
  const take = (value: unknown): void => {
    if (typeof value === 'string') for (const word of fold(value).match(unspacedRun) ?? []) found.add(word)
    else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) take(one)
  }
  take([words.noise, words.project, words.app, words.contents])
  for (const aliases of schemas) take(aliases)
  return [...found].filter(word => word.length > 1).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}

const unspacedRun = new RegExp(`[${unspaced}]+`, 'g')
