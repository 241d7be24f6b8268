import type {Answer, Asked} from './fill-in.ts'
import type {Entry} from './values.ts'
import {nameIn} from './words.ts'

const called = (name: string): Entry => ({name, fields: new Map()})

/** The topics that a section of the programme asks for, by their names in a language. */
export const topicsOf = (programme: Asked, section: string, lang: string): string[] =>
  (programme.sections.find(({id}) => id === section)?.topics ?? []).map(topic => nameIn(lang, topic))

/** What is taken where nobody answered: the programme's topics, three challenges. */
export function defaultAnswers(programme: Asked, lang: string): Map<string, Answer> {
  const answers = new Map<string, Answer>([['challenges', '3']])
  for (const section of ['technologies', 'concepts'])
    answers.set(section, topicsOf(programme, section, lang).map(called))
  return answers
}
