import type {Io} from '../../io/io.ts'
import type {Programme} from '../../report/programme.ts'
import {defaultAnswers} from '../../scaffold/default-answers.ts'
import {outlineOf} from '../../scaffold/outline.ts'
import {scaffoldTree} from '../../scaffold/scaffold.ts'
import type {Template} from '../../scaffold/template.ts'
import {visible} from '../../text/escape.ts'
import {groupBy} from '../../text/group-by.ts'
import {exit} from '../session.ts'
import {programmeOf} from './choices.ts'
import type {InitFlags} from './flags.ts'
import {inLanguage, inUsualLanguage, loadTemplates} from './templates.ts'

/** `prodev-report init --list`: every look once, in the language that a report would be in. */
export async function listTemplates(flags: InitFlags, io: Io): Promise<number> {
  const {templates, id} = loadTemplates(flags.template, io.cwd())
  const {programme} = (await programmeOf(flags, io)) ?? (await programmeOf({track: 'backend'}, io))!
  const called = templates.filter(template => id === undefined || template.id === id)
  const parts = [...groupBy(inLanguage(called, flags.lang, flags.template), ({id}) => id).values()].map(spoken => {
    return preview(inUsualLanguage(spoken, programme.language)[0]!, languagesOf(called, spoken[0]!.id), programme)
  })
  io.stdout.write(parts.join('\n'))
  return exit.clean
}

const languagesOf = (templates: readonly Template[], id: string) =>
  templates.filter(template => template.id === id).map(({lang}) => lang)

function preview(template: Template, languages: readonly string[], programme: Programme): string {
  const {id, lang, title, description, tracks} = template
  const outline = outlineOf(scaffoldTree(template, programme, defaultAnswers(programme, lang)))
  const head = `${id} (${[lang, ...languages.filter(other => other !== lang)].join(', ')}${tracks ? `; ${tracks.join(', ')}` : ''})  ${title}`
  return [head, `  ${description}`, ...outline.map(line => `    ${line}`), ''].map(visible).join('\n')
}
