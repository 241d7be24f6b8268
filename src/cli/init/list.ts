import type {Io} from '../../io/io.ts'
import {defaultAnswers} from '../../scaffold/default-answers.ts'
import {outlineOf} from '../../scaffold/outline.ts'
import {scaffoldTree} from '../../scaffold/scaffold.ts'
import type {Template} from '../../scaffold/template.ts'
import {visible} from '../../text/escape.ts'
import {exit} from '../session.ts'
import {programmeOf} from './choices.ts'
import type {InitFlags} from './flags.ts'
import {loadTemplates} from './templates.ts'

/** `prodev-report init --list` */
export async function listTemplates(flags: InitFlags, io: Io): Promise<number> {
  const {templates, id} = loadTemplates(flags.template, io.cwd())
  const {programme} = (await programmeOf(flags, io)) ?? (await programmeOf({track: 'backend'}, io))!
  const shown = templates.filter(
    template => (id === undefined || template.id === id) && (!flags.lang || template.lang === flags.lang),
  )
  const parts = shown.map(template =>
    preview(template, outlineOf(scaffoldTree(template, programme, defaultAnswers(programme, template.lang)))),
  )
  io.stdout.write(parts.join('\n'))
  return exit.clean
}

function preview({id, lang, title, description, tracks}: Template, outline: readonly string[]): string {
  const head = `${id} (${lang}${tracks ? `, ${tracks.join(', ')}` : ''})  ${title}`
  return [head, `  ${description}`, ...outline.map(line => `    ${line}`), ''].map(visible).join('\n')
}
