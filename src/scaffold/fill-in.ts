import type {Programme} from '../report/programme.ts'
import {wordsFor} from '../report/section-words.ts'
import {monthsOf} from './months.ts'
import {safeText} from './safe-text.ts'
import {listQuestions} from './slot-names.ts'
import type {Template} from './template.ts'
import type {Entry, SectionWords, Values} from './values.ts'
import {nameIn, todo, trackNames} from './words.ts'

/** What was answered to a question: a text, or several things. */
export type Answer = string | readonly Entry[]

/** What scaffolding needs to know of a programme. */
export type Asked = Pick<Programme, 'title' | 'track' | 'language' | 'heading' | 'sections'>

const most = 100

/** Turns what was answered into what fills the template. */
export function valuesFor(template: Template, programme: Asked, answers: ReadonlyMap<string, Answer>): Values {
  const {lang, questions} = template
  const texts = new Map<string, string | undefined>([
    ['title', undefined],
    ['name', undefined],
    ['period', undefined],
    ['date', undefined],
    ['programme', nameIn(lang, programme.heading)],
    ['track', programme.track && (trackNames[programme.track] ?? programme.track)],
  ])
  for (const {id} of programme.sections) if (answers.has(id)) texts.set(id, textOf(answers.get(id)))
  for (const id of ['title', 'name', 'period', 'date']) if (answers.has(id)) texts.set(id, textOf(answers.get(id)))
  // A title that is the programme's needs no line that says so again.
  if (texts.get('title') === undefined) texts.set('title', texts.get('programme'))
  if (texts.get('title') === texts.get('programme')) texts.set('programme', undefined)

  const lists = new Map<string, readonly Entry[]>()
  for (const [slot, question] of Object.entries(listQuestions)) lists.set(slot, entriesOf(answers.get(question)))
  const months = answers.get('months')
  const period = texts.get('period')
  if (!lists.get('month')!.some(({name}) => name)) {
    const count = typeof months === 'string' ? Number.parseInt(months, 10) || 6 : lists.get('month')!.length || 6
    lists.set(
      'month',
      monthsOf(period, count, lang).map(name => ({name, fields: new Map()})),
    )
  }
  for (const {id, each, default: usual} of questions) {
    const answer = answers.get(id) ?? usual
    if (each) lists.set(each, entriesOf(answer))
    else if (!texts.has(id) || texts.get(id) === undefined) texts.set(id, textOf(answer))
  }
  return {texts, lists, sections: sectionsIn(lang, programme), todo}
}

/** How the sections of a programme are headed in a language, and what to write in them. */
function sectionsIn(lang: string, {sections, language}: Asked): SectionWords[] {
  return sections.map(section => {
    const {title, hint} = wordsFor(section, language === lang ? undefined : lang)
    return {id: section.id, title, hint: hint || undefined}
  })
}

const textOf = (answer: Answer | undefined): string | undefined => {
  const text = typeof answer === 'string' ? safeText(answer) : answer?.map(({name}) => name ?? '').join(', ')
  return text === '' ? undefined : text
}

/** The things that were answered; a number stands for so many that are still to be written. */
function entriesOf(answer: Answer | undefined): Entry[] {
  if (answer === undefined) return []
  if (typeof answer !== 'string') {
    return answer.map(({name, fields}) => ({
      name: name === undefined ? undefined : safeText(name) || undefined,
      fields: new Map([...fields].map(([key, value]) => [key, safeText(value)])),
    }))
  }
  if (/^\d{1,4}$/.test(answer.trim()))
    return Array.from({length: Math.min(Number(answer), most)}, () => ({name: undefined, fields: new Map()}))
  return splitList(answer).map(name => ({name, fields: new Map()}))
}

/** `Python, Django` as two, with the comma of any of our languages; each once. */
export const splitList = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;\n،؛、，；]/)
      .map(safeText)
      .filter(item => item !== ''),
  ),
]
