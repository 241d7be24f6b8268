import {execFileSync} from 'node:child_process'
import path from 'node:path'
import type {Io} from '../../io/io.ts'
import {defaultAnswers} from '../../scaffold/default-answers.ts'
import {titleFromFolder} from '../../scaffold/title.ts'
import {type Choices, checkAnswers, ciOf, type Given, programmeOf, requireAnswers, templateOf} from './choices.ts'
import type {InitFlags} from './flags.ts'
import {readBegun, trackOfBegun} from './from.ts'
import {type Target, targetOf} from './target.ts'

/** Everything from flags, the answers file and defaults, where nobody is asked. */
export async function decide(given: Given, flags: InitFlags, io: Io): Promise<Choices> {
  const begun = flags.from === undefined || flags.from === '-' ? undefined : await readBegun(flags.from, io)
  const named = await programmeOf(given.settings, io)
  const {programme, schema} =
    named ?? (await programmeOf({track: (begun && (await trackOfBegun(begun, io))) ?? 'backend'}, io))!
  const template = templateOf(given.settings, begun?.lang ?? programme.language, io.cwd())
  checkAnswers(given, template, programme)
  const known = {programme: named !== undefined || flags.from !== undefined}
  requireAnswers(given, template, known, (flags.yes ?? false) || flags.from !== undefined)
  const place = given.settings.path ?? begun?.file ?? '.'
  const answers = new Map([
    ...usualAnswers(targetOf(place, io.cwd()), io),
    ...defaultAnswers(programme, template.lang),
    ...given.answers,
  ])
  return {path: place, programme, schema, template, answers, ci: ciOf(given.settings)}
}

/** What the surroundings suggest: who works here, and what the folder is called. */
export function usualAnswers(target: Target, io: Io): [string, string][] {
  const name = gitName(io)
  const title = titleFromFolder(path.basename(path.dirname(target.file)))
  return [
    ...(name ? [['name', name] as [string, string]] : []),
    ...(title ? [['title', title] as [string, string]] : []),
  ]
}

/** The name that git signs commits with here; none without git. */
function gitName(io: Pick<Io, 'cwd' | 'env'>): string | undefined {
  try {
    return (
      execFileSync('git', ['config', 'user.name'], {
        cwd: io.cwd(),
        env: io.env,
        encoding: 'utf8',
        timeout: 2000,
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim() || undefined
    )
  } catch {
    return undefined
  }
}
