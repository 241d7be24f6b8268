import type {Span} from '../text/span.ts'
import type {Opened} from './extent.ts'
import lists from './generated/words.js'
import type {Reader} from './programme.ts'
import {learning, type Said} from './said.ts'
import {speaksOf} from './track.ts'
import {fold, stem, vocabulary} from './words.ts'

/** Whether a text speaks of a programme, or of learning at all. */
export const aboutLearning = (said: Said, {lexicon}: Reader): boolean =>
  learning.some(word => said.has(word)) || [...lexicon.names, ...unspacedLearning].some(name => speaksOf(said, name))

/** The same in scripts that put nothing between words. */
const unspacedLearning = ['学习', '學習', '学習', '実習', '研修', '课程', '課程']

const programmeWords =
  /\b(?:programs?|programmes?|bootcamp|internship|course|curriculum|learn|learning|learnings|learned|learner|learners|formation|programa|curso|programu|kurs|kursus|pelatihan|pembelajaran|magang|egitim|staj|praktikum|corso|tirocinio)\b|برنامج|обучени|стажиров|курс|навчанн|стажуванн|khoa hoc|thuc tap|课程|学习|実習|研修/g

const genres = new Set(lists.genre)
const apps = new Set([...lists.project, 'generator', 'manager', 'api'])

/** `Clipping images – Learning log`: alone, a log is what an app writes. */
const learningLog = /\b(?:learning|study|training) logs?\b/i

/** Whether a title calls the document a report or a journal: `Daily Journal App` is an app. */
export function callsItselfReport(title: string): boolean {
  const words = [...vocabulary(fold(title.slice(0, 200)))]
  const isGenre = words.some(word => genres.has(word)) || learningLog.test(title.slice(0, 200))
  return isGenre && !words.some(word => apps.has(stem(word)))
}

/** Whether a heading is about a programme itself. */
export const namesProgramme = (heading: string): boolean =>
  /\b(?:programs?|programmes?|bootcamp)\b/.test(fold(heading.slice(0, 120)))

/** Whether a text speaks of a course, a bootcamp, an internship. */
export const namesCourse = (text: string): boolean => fold(text.slice(0, 120)).search(programmeWords) !== -1

/** Whether an overview is that of a programme, and not that of an app which was made in one. */
export function speaksOfProgramme(starts: readonly Opened[], ranges: readonly Span[], text: string): boolean {
  const said = ranges.map(({start, end}) => text.slice(start, Math.min(end, start + 800))).join(' ')
  return (fold(`${starts.map(start => start.text).join(' ')} ${said}`).match(programmeWords)?.length ?? 0) >= 2
}
