import fs from 'node:fs'
import type {Io} from '../../io/io.ts'
import {Trouble} from '../../io/trouble.ts'
import {defaultAnswers, topicsOf} from '../../scaffold/default-answers.ts'
import {type Answer, splitList} from '../../scaffold/fill-in.ts'
import {tellsMonths} from '../../scaffold/months.ts'
import {outlineOf} from '../../scaffold/outline.ts'
import type {Question} from '../../scaffold/question.ts'
import {scaffoldTree} from '../../scaffold/scaffold.ts'
import type {Template} from '../../scaffold/template.ts'
import {nameIn} from '../../scaffold/words.ts'
import {visible} from '../../text/escape.ts'
import {type Choices, checkAnswers, ciOf, type Given, programmeOf, templateOf} from './choices.ts'
import {usualAnswers} from './decide.ts'
import type {InitFlags} from './flags.ts'
import {lackedBy, readBegun, trackOfBegun} from './from.ts'
import {previewOf, templatePreview} from './preview.ts'
import {type Asker, askerFor} from './prompts-asker.ts'
import {type PromptWords, promptWords} from './prompts-words.ts'
import {checkNames, targetOf} from './target.ts'
import {loadTemplates} from './templates.ts'

/** What was decided, and what is to become of a file that is there already. */
export interface Decided {
  choices: Choices
  from: string | undefined
  force: boolean
}

/** Asks for everything that no flag tells; undefined if the person would rather stop. */
export async function askChoices(given: Given, flags: InitFlags, io: Io): Promise<Decided | undefined> {
  const ask = await askerFor(io, flags.color)
  const {settings} = given
  const cwd = io.cwd()
  const {templates} = loadTemplates(settings.template, cwd)
  const lang = settings.lang ?? (await askLanguage(ask, templates, io))
  const words = promptWords(lang)

  const place = await askPlace(ask, words, given, flags, cwd)
  if (!place) return undefined
  const begun = place.from === undefined ? undefined : await readBegun(place.from, io)
  const usualTrack = begun && (await trackOfBegun(begun, io))
  const {programme, schema} =
    (await programmeOf(settings, io)) ?? (await programmeOf({track: await askTrack(ask, words, usualTrack)}, io))!

  const wish = {...settings, lang}
  const look = (template: Template) =>
    outlineOf(scaffoldTree(template, programme, defaultAnswers(programme, template.lang)))
  const choosable = templates.filter(
    template =>
      template.lang === lang && (!programme.track || !template.tracks || template.tracks.includes(programme.track)),
  )
  const template =
    settings.template === undefined && !begun && choosable.length > 1
      ? await ask.one(
          words.template,
          choosable.map(template => ({
            value: template,
            name: template.title,
            preview: templatePreview(template.description, look(template), choosable.length, io),
          })),
        )
      : templateOf(wish, programme.language, cwd)
  checkAnswers(given, template, programme)

  const usual = new Map(usualAnswers(targetOf(place.path, cwd), io))
  const answers = new Map<string, Answer>([...usual, ...defaultAnswers(programme, template.lang), ...given.answers])
  const wording = new Map(template.questions.map(({id, ask}) => [id, ask]))
  const isOpen = (id: string) => !given.answers.has(id)
  // Of a report that is kept, only what it lacks is asked.
  const lacked = begun ? lackedBy(begun, programme) : new Set(programme.sections.map(({id}) => id))
  for (const id of begun ? [] : (['name', 'title', 'period'] as const))
    if (isOpen(id))
      answers.set(
        id,
        await ask.text(
          wording.get(id) ?? words[id],
          id === 'title' ? (usual.get('title') ?? nameIn(template.lang, programme.heading)) : usual.get(id),
        ),
      )
  for (const id of ['technologies', 'concepts'] as const)
    if (isOpen(id) && lacked.has(id))
      answers.set(id, await askTopics(ask, wording.get(id) ?? words[id], words, topicsOf(programme, id, template.lang)))
  if (isOpen('challenges') && lacked.has('challenges'))
    answers.set(
      'challenges',
      await ask.text(
        wording.get('challenges') ?? words.challenges,
        '3',
        typed => /^\s*\d{1,2}\s*$/.test(typed) || words.number,
      ),
    )
  for (const question of begun ? [] : template.questions)
    if (
      isOpen(question.id) &&
      !known.has(question.id) &&
      !(question.id === 'months' && tellsMonths(answers.get('period'), template.lang))
    )
      answers.set(question.id, await askOwn(ask, question, words))

  const ci = settings.ci === undefined ? await askCi(ask, words) : ciOf(settings)
  const choices: Choices = {path: place.path, programme, schema, template, answers, ci}
  io.stdout.write(summary(choices, words, begun !== undefined, targetOf(place.path, cwd).shown))
  return (await ask.yes(words.confirm)) ? {choices, from: place.from, force: place.force} : undefined
}

const known: ReadonlySet<string> = new Set([
  'name',
  'title',
  'period',
  'technologies',
  'concepts',
  'challenges',
  'overview',
  'takeaways',
])

/** The language, where there is one to choose; the terminal's own first. */
async function askLanguage(ask: Asker, templates: readonly Template[], {env}: Io): Promise<string> {
  const langs = [...new Set(templates.map(({lang}) => lang))]
  const own = (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').slice(0, 2)
  if (langs.length < 2) return langs[0] ?? 'en'
  const name = (lang: string) => {
    const called = new Intl.DisplayNames([lang], {type: 'language'}).of(lang) ?? lang
    return called.charAt(0).toLocaleUpperCase(lang) + called.slice(1)
  }
  const usual = langs.includes(own) ? own : 'en'
  return ask.one(
    promptWords(usual).lang,
    langs.map(lang => ({value: lang, name: name(lang)})),
    usual,
  )
}

const askTrack = (ask: Asker, {track, tracks}: PromptWords, usual: string | undefined): Promise<string> =>
  ask.one<string>(
    track,
    Object.entries(tracks).map(([value, name]) => ({value, name})),
    usual,
  )

/** Where the report goes, and what becomes of what is there. */
async function askPlace(
  ask: Asker,
  words: PromptWords,
  {settings}: Given,
  flags: InitFlags,
  cwd: string,
): Promise<{path: string; from: string | undefined; force: boolean} | undefined> {
  if (flags.from !== undefined)
    return {path: settings.path ?? flags.from, from: flags.from, force: flags.force ?? false}
  // A name that cannot be is told here, not behind a dozen more questions.
  const askPath = (usual: string) => ask.text(words.path, usual, typed => faultOf(typed, cwd) ?? true)
  let path = settings.path ?? (await askPath('README.md'))
  while (true) {
    const {file, shown} = targetOf(path, cwd)
    checkNames({file, shown})
    if (flags.force || !fs.existsSync(file)) return {path, from: undefined, force: flags.force ?? false}
    const what = await ask.one<'keep' | 'replace' | 'rename' | 'stop'>(
      words.there(visible(shown)),
      (['keep', 'replace', 'rename', 'stop'] as const).map(value => ({value, name: words[value]})),
    )
    if (what === 'stop') return undefined
    if (what === 'keep') return {path, from: file, force: false}
    if (what === 'replace') return {path, from: undefined, force: true}
    path = await askPath('REPORT.md')
  }
}

function faultOf(typed: string, cwd: string): string | undefined {
  try {
    checkNames(targetOf(typed, cwd))
    return undefined
  } catch (error) {
    if (error instanceof Trouble) return error.message
    throw error
  }
}

async function askTopics(ask: Asker, message: string, words: PromptWords, topics: readonly string[]): Promise<Answer> {
  const chosen =
    topics.length === 0
      ? []
      : await ask.several(
          message,
          topics.map(name => ({name, checked: true})),
        )
  const others = splitList(await ask.text(topics.length === 0 ? message : words.others))
  return [...new Set([...chosen, ...others])].map(name => ({name, fields: new Map()}))
}

function askOwn(
  ask: Asker,
  {ask: message, options, default: usual, required}: Question,
  words: PromptWords,
): Promise<string> {
  if (options)
    return ask.one(
      message,
      options.map(value => ({value, name: value})),
      usual,
    )
  return ask.text(message, usual, typed => !required || typed.trim() !== '' || words.required)
}

const askCi = (ask: Asker, {ci, noCi}: PromptWords): Promise<Choices['ci']> =>
  ask.one<Choices['ci']>(ci, [
    {value: 'none', name: noCi},
    {value: 'github', name: 'GitHub Actions'},
    {value: 'gitlab', name: 'GitLab CI'},
  ])

function summary(
  {template, programme, answers, ci}: Choices,
  words: PromptWords,
  keeps: boolean,
  shown: string,
): string {
  const names = [
    shown,
    ...(ci === 'github'
      ? ['.github/workflows/prodev-report.yml', 'prodev-report.config.json']
      : ci === 'gitlab'
        ? ['.gitlab-ci.yml', 'prodev-report.config.json']
        : []),
  ]
  const outline = keeps ? [words.keep] : outlineOf(scaffoldTree(template, programme, answers))
  return `\n${words.summary}\n  ${names.map(visible).join('\n  ')}\n${previewOf(outline)}\n\n`
}
