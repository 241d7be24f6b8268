import fs from 'node:fs'
import type {Io} from '../../io/io.ts'
import {Trouble} from '../../io/trouble.ts'
import type {Programme} from '../../report/programme.ts'
import {defaultAnswers} from '../../scaffold/default-answers.ts'
import type {Questions} from '../../scaffold/language.ts'
import {outlineOf} from '../../scaffold/outline.ts'
import type {Settings} from '../../scaffold/read-answers.ts'
import {scaffoldTree} from '../../scaffold/scaffold.ts'
import type {Template} from '../../scaffold/template.ts'
import {wordsIn} from '../../scaffold/words.ts'
import {visible} from '../../text/escape.ts'
import {type Choices, checkAnswers, ciOf, type Given, programmeOf, templateOf} from './choices.ts'
import {usualAnswers} from './decide.ts'
import {Earlier} from './earlier.ts'
import type {InitFlags} from './flags.ts'
import {readBegun, trackOfBegun} from './from.ts'
import {previewOf, templatePreview} from './preview.ts'
import {askAnswers} from './prompts-answers.ts'
import {type Asker, askerFor} from './prompts-asker.ts'
import {checkNames, targetOf} from './target.ts'
import {inLanguage, loadTemplates} from './templates.ts'

/** What was decided, and what is to become of a file that is there already. */
export interface Decided {
  choices: Choices
  from: string | undefined
  force: boolean
}

/** Asks for everything that no flag tells, as often as the person wants; undefined if they would rather stop. */
export async function askChoices(given: Given, flags: InitFlags, io: Io): Promise<Decided | undefined> {
  const {template: named, lang: wanted} = given.settings
  const {templates} = loadTemplates(named, io.cwd())
  const known = wanted === undefined ? undefined : inLanguage(templates, wanted, named)[0]!.lang
  const earlier = new Earlier()
  while (true) {
    const lang = known ?? (await askLanguage(templates, flags, io, earlier))
    const words = wordsIn(lang).questions
    const ask = await askerFor(io, flags.color, words, earlier)
    const decided = await askOnce(ask, words, {...given, settings: {...given.settings, lang}}, templates, flags, io)
    if (!decided) return undefined
    // What is said to this is no answer to come back to.
    const next = await askNext(await askerFor(io, flags.color, words, new Earlier()), words, earlier.hasAny)
    if (next !== 'back') return next === 'write' ? decided : undefined
    io.stdout.write('\n')
  }
}

/** All questions, one after the other, and what comes of the answers. */
async function askOnce(
  ask: Asker,
  words: Questions,
  given: Given & {settings: {lang: string}},
  templates: readonly Template[],
  flags: InitFlags,
  io: Io,
): Promise<Decided | undefined> {
  const {settings} = given
  const cwd = io.cwd()
  const place = await askPlace(ask, words, given, flags, cwd)
  if (!place) return undefined
  const begun = place.from === undefined ? undefined : await readBegun(place.from, io)
  const usualTrack = begun && (await trackOfBegun(begun, io))
  const {programme, schema} =
    (await programmeOf(settings, io)) ?? (await programmeOf({track: await askTrack(ask, words, usualTrack)}, io))!

  const template = await askTemplate(ask, words, settings, begun !== undefined, templates, programme, io)
  checkAnswers(given, template, programme)

  const usual = new Map(usualAnswers(targetOf(place.path, cwd), io))
  const answers = await askAnswers({ask, words, template, programme, begun}, given.answers, usual)
  const ci = settings.ci === undefined ? await askCi(ask, words) : ciOf(settings)
  const choices: Choices = {path: place.path, programme, schema, template, answers, ci}
  io.stdout.write(summary(choices, words, begun !== undefined, targetOf(place.path, cwd).shown))
  return {choices, from: place.from, force: place.force}
}

/** What to do with what the summary shows. Nobody is sent back to questions that there were none of. */
function askNext(ask: Asker, {confirm, yes, back, stop}: Questions, canGoBack: boolean) {
  const options = [
    {value: 'write', name: yes},
    {value: 'back', name: back},
    {value: 'stop', name: stop},
  ] as const
  return ask.one<(typeof options)[number]['value']>(
    'next',
    confirm,
    options.filter(({value}) => value !== 'back' || canGoBack),
    'write',
  )
}

/** The language of whoever sits there: the terminal's or, as on Windows, which has no such variables, the system's. */
export const ownLanguage = (
  {LC_ALL, LC_MESSAGES, LANG}: Io['env'],
  system: string = Intl.DateTimeFormat().resolvedOptions().locale,
): string => (LC_ALL || LC_MESSAGES || LANG || system).slice(0, 2)

/** The language, where there is one to choose; the terminal's own first. */
async function askLanguage(
  templates: readonly Template[],
  {color}: InitFlags,
  io: Io,
  earlier: Earlier,
): Promise<string> {
  const langs = [...new Set(templates.map(({lang}) => lang))]
  const own = ownLanguage(io.env)
  if (langs.length < 2) return langs[0] ?? 'en'
  const name = (lang: string) => {
    const called = new Intl.DisplayNames([lang], {type: 'language'}).of(lang) ?? lang
    return called.charAt(0).toLocaleUpperCase(lang) + called.slice(1)
  }
  const usual = langs.includes(own) ? own : 'en'
  const words = wordsIn(usual).questions
  const ask = await askerFor(io, color, words, earlier)
  return ask.one(
    'lang',
    words.lang,
    langs.map(lang => ({value: lang, name: name(lang)})),
    usual,
  )
}

/** The template, where several do and nothing tells which. */
async function askTemplate(
  ask: Asker,
  words: Questions,
  wish: Settings & {lang: string},
  isBegun: boolean,
  templates: readonly Template[],
  programme: Programme,
  io: Io,
): Promise<Template> {
  const choosable = templates.filter(
    ({lang, tracks}) => lang === wish.lang && (!programme.track || !tracks || tracks.includes(programme.track)),
  )
  if (wish.template !== undefined || isBegun || choosable.length < 2)
    return templateOf(wish, programme.language, io.cwd())
  const look = (template: Template) =>
    outlineOf(scaffoldTree(template, programme, defaultAnswers(programme, template.lang)))
  const id = await ask.one(
    'template',
    words.template,
    choosable.map(template => ({
      value: template.id,
      name: template.title,
      preview: templatePreview(template.description, look(template), choosable.length, io),
    })),
  )
  return choosable.find(template => template.id === id)!
}

/** No language of these has other names for them. */
const tracks = {backend: 'Backend', frontend: 'Frontend', fullstack: 'Full-stack'}

const askTrack = (ask: Asker, {track}: Questions, usual: string | undefined): Promise<string> =>
  ask.one<string>(
    'track',
    track,
    Object.entries(tracks).map(([value, name]) => ({value, name})),
    usual,
  )

/** Where the report goes, and what becomes of what is there. */
async function askPlace(
  ask: Asker,
  words: Questions,
  {settings}: Given,
  flags: InitFlags,
  cwd: string,
): Promise<{path: string; from: string | undefined; force: boolean} | undefined> {
  if (flags.from !== undefined)
    return {path: settings.path ?? flags.from, from: flags.from, force: flags.force ?? false}
  // A name that cannot be is told here, not after a dozen more questions.
  const askPath = (id: string, usual: string) => ask.text(id, words.path, usual, typed => faultOf(typed, cwd) ?? true)
  let path = settings.path ?? (await askPath('path', 'README.md'))
  while (true) {
    const {file, shown} = targetOf(path, cwd)
    checkNames({file, shown})
    if (flags.force || !fs.existsSync(file)) return {path, from: undefined, force: flags.force ?? false}
    const what = await ask.one<'keep' | 'replace' | 'rename' | 'stop'>(
      'there',
      words.there(visible(shown)),
      (['keep', 'replace', 'rename', 'stop'] as const).map(value => ({value, name: words[value]})),
    )
    if (what === 'stop') return undefined
    if (what === 'keep') return {path, from: file, force: false}
    if (what === 'replace') return {path, from: undefined, force: true}
    path = await askPath('otherPath', 'REPORT.md')
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

const askCi = (ask: Asker, {ci, noCi}: Questions): Promise<Choices['ci']> =>
  ask.one<Choices['ci']>('ci', ci, [
    {value: 'none', name: noCi},
    {value: 'github', name: 'GitHub Actions'},
    {value: 'gitlab', name: 'GitLab CI'},
  ])

function summary({template, programme, answers, ci}: Choices, words: Questions, keeps: boolean, shown: string): string {
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
