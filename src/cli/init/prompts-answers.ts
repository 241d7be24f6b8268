import type {Programme} from '../../report/programme.ts'
import {defaultAnswers, topicsOf} from '../../scaffold/default-answers.ts'
import {type Answer, splitList} from '../../scaffold/fill-in.ts'
import type {Questions} from '../../scaffold/language.ts'
import {tellsMonths} from '../../scaffold/months.ts'
import type {Question} from '../../scaffold/question.ts'
import type {Template} from '../../scaffold/template.ts'
import {nameIn} from '../../scaffold/words.ts'
import {type Begun, lackedBy} from './from.ts'
import type {Asker} from './prompts-asker.ts'

/** Who is asked in which words, and for which report. */
interface Form {
  ask: Asker
  words: Questions
  template: Template
  programme: Programme
  /** The report that is kept, of which only what it lacks is asked. */
  begun: Begun | undefined
}

/** What goes into the report: what is given, what the person answers to all else, and what is usual. */
export async function askAnswers(
  form: Form,
  given: ReadonlyMap<string, Answer>,
  usual: ReadonlyMap<string, string>,
): Promise<Map<string, Answer>> {
  const {ask, words, template, programme, begun} = form
  const answers = new Map<string, Answer>([...usual, ...defaultAnswers(programme, template.lang), ...given])
  const wording = new Map(template.questions.map(({id, ask}) => [id, ask]))
  const lacked = begun ? lackedBy(begun, programme) : new Set(programme.sections.map(({id}) => id))
  const isOpen = (id: string) => !given.has(id)
  const inWords = (id: Asked) => wording.get(id) ?? words[id]

  if (!begun)
    for (const id of (['name', 'title', 'period'] as const).filter(isOpen)) {
      const heading = id === 'title' ? nameIn(template.lang, programme.heading) : undefined
      answers.set(id, await ask.text(id, inWords(id), usual.get(id) ?? heading))
    }
  for (const id of (['technologies', 'concepts'] as const).filter(isOpen))
    if (lacked.has(id))
      answers.set(id, await askTopics(ask, id, inWords(id), words, topicsOf(programme, id, template.lang)))
  if (isOpen('challenges') && lacked.has('challenges'))
    answers.set(
      'challenges',
      await ask.text('challenges', inWords('challenges'), '3', typed => /^\s*\d{1,2}\s*$/.test(typed) || words.number),
    )
  if (!begun)
    for (const question of template.questions.filter(({id}) => isOpen(id) && !ours.has(id))) {
      const isTold = question.id === 'months' && tellsMonths(answers.get('period'), template.lang)
      if (!isTold) answers.set(question.id, await askOwn(ask, question, words))
    }
  return answers
}

type Asked = 'name' | 'title' | 'period' | 'technologies' | 'concepts' | 'challenges'

/** What is asked of every report, or is its text: no template need ask it once more. */
const ours: ReadonlySet<string> = new Set([
  'name',
  'title',
  'period',
  'technologies',
  'concepts',
  'challenges',
  'overview',
  'takeaways',
])

async function askTopics(
  ask: Asker,
  id: string,
  message: string,
  words: Questions,
  topics: readonly string[],
): Promise<Answer> {
  const chosen =
    topics.length === 0
      ? []
      : await ask.several(
          id,
          message,
          topics.map(name => ({name, checked: true})),
        )
  const others = splitList(await ask.text(`${id}.others`, topics.length === 0 ? message : words.others))
  return [...new Set([...chosen, ...others])].map(name => ({name, fields: new Map()}))
}

function askOwn(
  ask: Asker,
  {id, ask: message, options, default: usual, required}: Question,
  words: Questions,
): Promise<string> {
  if (options)
    return ask.one(
      id,
      message,
      options.map(value => ({value, name: value})),
      usual,
    )
  return ask.text(id, message, usual, typed => !required || typed.trim() !== '' || words.required)
}
