import path from 'node:path'
import {loadConfig} from '../../io/config.ts'
import type {Io} from '../../io/io.ts'
import {isSchemaPath, loadProgramme} from '../../io/programme.ts'
import {Trouble} from '../../io/trouble.ts'
import type {Programme} from '../../report/programme.ts'
import {platforms} from '../../scaffold/ci.ts'
import {type Answer, splitList} from '../../scaffold/fill-in.ts'
import {commonQuestions} from '../../scaffold/question.ts'
import type {AnswersFile, Settings} from '../../scaffold/read-answers.ts'
import type {Template} from '../../scaffold/template.ts'
import type {InitFlags} from './flags.ts'
import {loadTemplates, pickTemplate} from './templates.ts'

/** All that has to be known before a report can be made. */
export interface Choices {
  path: string
  programme: Programme
  /** How the programme was named: an id or the absolute path of a schema. */
  schema: string
  template: Template
  answers: Map<string, Answer>
  ci: 'github' | 'gitlab' | 'none'
}

/** What flags and the answers file say; a flag counts more. */
export interface Given {
  settings: Settings
  answers: Map<string, Answer>
  file: AnswersFile | undefined
}

const settingFlags = ['template', 'programme', 'track', 'lang', 'ci'] as const
const textFlags = ['name', 'title', 'period', 'challenges'] as const
const listFlags = ['technologies', 'concepts'] as const

export function combine(path: string | undefined, flags: InitFlags, file: AnswersFile | undefined): Given {
  const settings: Settings = {...file?.settings}
  const answers = new Map(file?.answers)
  for (const key of settingFlags) if (flags[key] !== undefined) settings[key] = flags[key]
  if (path !== undefined) settings.path = path
  for (const key of textFlags) if (flags[key] !== undefined) answers.set(key, flags[key])
  for (const key of listFlags)
    if (flags[key] !== undefined)
      answers.set(
        key,
        splitList(flags[key]).map(name => ({name, fields: new Map()})),
      )
  for (const [key, value] of flags.set ?? []) answers.set(key, value)
  return {settings, answers, file}
}

/** The programme that was named, or that the track or the config here stand for; undefined if nothing tells. */
export async function programmeOf(
  {programme, track}: Settings,
  io: Io,
): Promise<{programme: Programme; schema: string} | undefined> {
  if (track !== undefined && !['backend', 'frontend', 'fullstack'].includes(track))
    throw new Trouble(`Unexpected track \`${track}\`, expected backend, frontend or fullstack`)
  const {config, folder} = await loadConfig(io.cwd())
  const asked = programme ?? (track && `prodev-${track}`)
  const named = asked ?? config.schema
  if (named === undefined) return undefined
  // A path on the command line counts from the current folder, one in a config from the config's.
  const from = asked ? io.cwd() : folder
  const loaded = await loadProgramme(named, from, undefined, io.cwd())
  if (programme && track && loaded.track && loaded.track !== track)
    throw new Trouble(
      `Unexpected track \`${track}\`, expected ${loaded.track}: that is the track of \`${programme}\``,
      'Leave out --track.',
    )
  return {programme: loaded, schema: isSchemaPath(named) ? path.resolve(from, named) : named}
}

/** The template that was named, in the language that was asked for. */
export function templateOf({template, lang, track}: Settings, usual: string, cwd: string): Template {
  const {templates, id} = loadTemplates(template, cwd)
  return pickTemplate(templates, {
    id: id ?? (template === undefined ? 'standard' : undefined),
    lang,
    usual,
    track,
    named: template,
  })
}

export function ciOf({ci = 'none'}: Settings): Choices['ci'] {
  const known = [...platforms, 'none'] as const
  const found = known.find(name => name === ci)
  if (!found) throw new Trouble(`Unexpected platform \`${ci}\`, expected ${known.join(', ')}`)
  return found
}

/** Refuses answers to questions that the template does not ask. */
export function checkAnswers({answers, file}: Given, template: Template, programme: Programme): void {
  const known = [
    ...new Set([
      ...commonQuestions,
      'date',
      ...programme.sections.map(({id}) => id),
      ...template.questions.map(({id}) => id),
    ]),
  ]
  file?.allow(known)
  for (const key of answers.keys())
    if (!known.includes(key))
      throw new Trouble(
        `Unexpected question \`${key}\` in --set, expected one that the template asks`,
        `Questions: ${known.join(', ')}.`,
      )
  const count = answers.get('challenges')
  if (typeof count === 'string' && !/^\s*\d{1,2}\s*$/.test(count))
    throw new Trouble(
      `Unexpected number of challenges \`${count.slice(0, 40)}\`, expected a whole number from 0 to 99`,
      'For example --challenges 3.',
    )
  for (const {id, options} of template.questions) {
    const answer = answers.get(id)
    if (options && typeof answer === 'string' && !options.includes(answer))
      throw new Trouble(
        `Unexpected answer \`${answer.slice(0, 40)}\` to \`${id}\`, expected one of ${options.join(', ')}`,
      )
  }
}

/** Refuses to go on while something is missing that nobody is there to be asked. */
export function requireAnswers(given: Given, template: Template, known: {programme: boolean}, yes: boolean): void {
  const missing: string[] = []
  if (!yes && !given.answers.has('name')) missing.push('--name')
  if (!yes && !known.programme) missing.push('--track (or --programme)')
  for (const {id, required, default: usual} of template.questions)
    if (required && usual === undefined && !given.answers.get(id)?.length)
      missing.push(isFlag(id) ? `--${id}` : `--set ${id}=…`)
  if (missing.length > 0)
    throw new Trouble(
      `Cannot ask here, and no answer was given for ${missing.join(', ')}`,
      yes
        ? 'The template needs it: give it as a flag or in --answers.'
        : 'Give what is missing as flags or in --answers, or take the defaults with --yes.',
    )
}

const isFlag = (id: string) => [...textFlags, ...listFlags].some(flag => flag === id)
