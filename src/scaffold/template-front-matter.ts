import type {Node} from 'yaml'
import {isMap, isScalar} from 'yaml'
import {nearestOf} from '../engine/nearest.ts'
import type {Mistake} from './mistake.ts'
import {commonQuestions, type Question} from './question.ts'
import {reservedSlots} from './slot-names.ts'
import {YamlReader} from './yaml-reader.ts'

/** What a template says about itself. */
export interface About {
  title: string
  description: string
  lang: string
  tracks: readonly string[] | undefined
  questions: Question[]
}

const keys = ['title', 'description', 'lang', 'tracks', 'questions']
const questionKeys = ['ask', 'default', 'required', 'options', 'each']
const common: readonly string[] = commonQuestions

/** Reads the block at the top of a template; it begins on the second line of the file. */
export function readFrontMatter(yaml: string): {about: About; mistakes: readonly Mistake[]} {
  const reader = new YamlReader(yaml, 1)
  const about: About = {title: '', description: '', lang: 'en', tracks: undefined, questions: []}
  for (const {key, keyNode, value} of reader.entries(reader.root, 'keys such as `title:`')) {
    if (key === 'title') about.title = reader.text(value, 'the name of the template') ?? ''
    else if (key === 'description') about.description = reader.text(value, 'a sentence') ?? ''
    else if (key === 'lang') about.lang = readLang(reader, value) ?? 'en'
    else if (key === 'tracks') about.tracks = reader.items(value).flatMap(item => reader.text(item, 'a track') ?? [])
    else if (key === 'questions') about.questions = readQuestions(reader, value)
    else reader.complain(keyNode, `Unexpected key \`${key}\`, expected ${nearestOf(key, keys)}`)
  }
  if (about.title === '' && reader.mistakes.length === 0)
    reader.complain(null, 'Unexpected front matter without a title, expected `title:` and the name of the template')
  return {about, mistakes: reader.mistakes}
}

function readLang(reader: YamlReader, value: Node | null): string | undefined {
  const lang = reader.text(value, 'a language such as `en`')
  if (lang === undefined || (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?$/.test(lang) && isLocale(lang))) return lang
  reader.complain(value, `Unexpected \`${lang}\`, expected a language such as \`en\``)
  return undefined
}

/** Whether it can be asked for its months: `en-a1` looks like a language and is none. */
function isLocale(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length > 0
  } catch {
    return false
  }
}

function readQuestions(reader: YamlReader, node: Node | null): Question[] {
  return reader.entries(node, 'questions such as `name: What is your name?`').flatMap(({key, keyNode, value}) => {
    if (!/^[a-z][\w-]*$/i.test(key)) {
      reader.complain(keyNode, `Unexpected \`${key}\`, expected a word of letters, digits and dashes`)
      return []
    }
    if (!common.includes(key) && reservedSlots.has(key)) {
      reader.complain(keyNode, `Unexpected question \`${key}\`, expected another name: it is filled without asking`)
      return []
    }
    return [readQuestion(reader, key, value)]
  })
}

function readQuestion(reader: YamlReader, id: string, node: Node | null): Question {
  const question: Question = {
    id,
    ask: `${id}?`,
    default: undefined,
    required: false,
    options: undefined,
    each: undefined,
  }
  if (!isMap(node)) return {...question, ask: reader.text(node, 'the words of the question') ?? question.ask}
  for (const {key, keyNode, value} of reader.entries(node, 'a question')) {
    if (key === 'ask') question.ask = reader.text(value, 'the words of the question') ?? question.ask
    else if (key === 'default') question.default = reader.text(value, 'an answer')
    else if (key === 'required') question.required = reader.flag(value, 'whether an answer is needed')
    else if (key === 'options')
      question.options = reader.items(value).flatMap(item => reader.text(item, 'an answer') ?? [])
    else if (key === 'each') question.each = readEach(reader, value)
    else reader.complain(keyNode, `Unexpected key \`${key}\`, expected ${nearestOf(key, questionKeys)}`)
  }
  const {options, default: usual} = question
  if (options && options.length === 0)
    reader.complain(node, `Unexpected \`options\` without any, expected answers to choose from`)
  if (options && usual !== undefined && !options.includes(usual))
    reader.complain(node, `Unexpected default \`${usual}\`, expected one of the options: ${list(options)}`)
  return question
}

function readEach(reader: YamlReader, value: Node | null): string | undefined {
  const each = reader.text(value, 'the name of a slot')
  if (each === undefined) return undefined
  if (/^[a-z][\w-]*$/i.test(each) && !reservedSlots.has(each)) return each
  reader.complain(
    isScalar(value) ? value : null,
    `Unexpected \`${each}\`, expected a name for one of the answers that no other slot has`,
  )
  return undefined
}

const list = (words: readonly string[]) => words.map(word => `\`${word}\``).join(', ')
