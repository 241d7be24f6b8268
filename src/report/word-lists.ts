import type topicsData from './data/topics.json'
import type wordsData from './data/words.json'
import {fold, stem} from './words.ts'

/** The words of data/words.json and data/topics.json in the form in which they are compared. */
export interface WordLists {
  noise: string[]
  singular: string[]
  wrap: string[]
  genre: string[]
  project: string[]
  app: string[]
  contents: string[]
  instruct: string[]
  announce: string[]
  cues: string[]
  briefs: string[][]
  starts: string[]
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
  return {
    noise: stemmed(words.noise),
    singular: unique(spaced(words.singular).map(fold)),
    wrap: unique(spaced(words.wrap).map(fold)),
    genre: unique(spaced(words.genre).map(fold)),
    project: stemmed(words.project),
    app: unique(listed(words.app)),
    contents: unique(listed(words.contents)),
    instruct: unique(spaced(words.instruct).map(fold)),
    announce: unique(spaced(words.announce).map(fold)),
    cues: unique(listed(words.cue).map(fold)),
    briefs: words.brief.sets,
    starts: unique(words.placeholder.starts.map(fold)),
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
