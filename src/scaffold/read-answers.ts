import {isMap, isScalar, isSeq, type Node} from 'yaml'
import {nearestOf} from '../engine/nearest.ts'
import type {Answer} from './fill-in.ts'
import {type Mistake, Mistakes} from './mistake.ts'
import type {Entry} from './values.ts'
import {YamlReader} from './yaml-reader.ts'

/** What an answers file may say besides answers: the same as flags of the same names. */
const settingKeys = ['template', 'programme', 'track', 'lang', 'ci', 'path'] as const
export type Settings = Partial<Record<(typeof settingKeys)[number], string>>

export interface AnswersFile {
  settings: Settings
  answers: Map<string, Answer>
  /** Throws for answers that nobody asked for. */
  allow(questions: Iterable<string>): void
}

/** What an entry of a list says besides its name, where it is written as `Python: what I built`. */
const mainField: Readonly<Record<string, string>> = {technologies: 'use', concepts: 'use', challenges: 'solution'}

/** Reads answers, JSON or YAML; throws `Mistakes` that name its lines. */
export function readAnswers(text: string, path: string): AnswersFile {
  const reader = new YamlReader(text.replace(/^\ufeff/, ''))
  const settings: Settings = {}
  const answers = new Map<string, Answer>()
  const keys = new Map<string, Node>()
  for (const {key, keyNode, value} of reader.entries(reader.root, 'answers such as `name: Ana`')) {
    const setting = settingKeys.find(name => name === key)
    if (setting) {
      const said = reader.text(value, 'a word')
      if (said !== undefined) settings[setting] = said
      continue
    }
    keys.set(key, keyNode)
    const answer = isSeq(value)
      ? value.items.flatMap(item => entryOf(reader, key, item as Node))
      : reader.text(value, 'a text or a list')
    if (answer !== undefined) answers.set(key, answer)
  }
  const fail = (mistakes: readonly Mistake[]) => {
    if (mistakes.length > 0) throw new Mistakes(path, mistakes)
  }
  fail(reader.mistakes)
  return {
    settings,
    answers,
    allow(questions) {
      const known = [...settingKeys, ...questions]
      for (const [key, node] of keys)
        if (!known.includes(key))
          reader.complain(node, `Unexpected answer \`${key}\`, expected ${nearestOf(key, known)}`)
      fail(reader.mistakes)
    },
  }
}

/** `Python`, `Python: what I built`, or `{name: Python, use: what I built}`. */
function entryOf(reader: YamlReader, question: string, node: Node): Entry[] {
  if (!isMap(node)) {
    const name = reader.text(node, 'a text')
    return name === undefined ? [] : [{name, fields: new Map()}]
  }
  const fields = new Map<string, string>()
  for (const {key, value} of reader.entries(node, 'an answer')) {
    const said = reader.text(value, 'a text')
    if (said !== undefined) fields.set(key, said)
  }
  const single = question.replace(/ies$/, 'y').replace(/s$/, '')
  const name = fields.get('name') ?? fields.get(single)
  if (name === undefined && fields.size === 1 && isScalar(node.items[0]?.key)) {
    const [[key, said]] = [...fields] as [[string, string]]
    return [{name: key, fields: new Map([[mainField[question] ?? 'text', said]])}]
  }
  fields.delete(fields.has('name') ? 'name' : single)
  return [{name, fields}]
}
