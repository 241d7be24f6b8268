import {execFileSync} from 'node:child_process'
import path from 'node:path'
import type {Io} from '../io/io.ts'
import {readBytes, readStdin} from '../io/read.ts'
import {Trouble} from '../io/trouble.ts'
import {defaultAnswers} from '../scaffold/default-answers.ts'
import {Mistakes} from '../scaffold/mistake.ts'
import {type AnswersFile, readAnswers} from '../scaffold/read-answers.ts'
import {scaffold} from '../scaffold/scaffold.ts'
import {titleFromFolder} from '../scaffold/title.ts'
import {visible} from '../text/escape.ts'
import {
  type Choices,
  checkAnswers,
  ciOf,
  combine,
  type Given,
  programmeOf,
  requireAnswers,
  templateOf,
} from './init-choices.ts'
import {listTemplates} from './init-list.ts'
import {planFiles} from './init-plan.ts'
import {type Target, targetOf} from './init-target.ts'
import {tellDone, tellPlan} from './init-words.ts'
import {writeAll} from './init-write.ts'
import {exit} from './session.ts'

export interface InitFlags {
  template?: string
  programme?: string
  track?: string
  lang?: string
  name?: string
  title?: string
  period?: string
  technologies?: string
  concepts?: string
  challenges?: string
  set?: ReadonlyMap<string, string>
  ci?: string
  answers?: string
  from?: string
  yes?: boolean
  force?: boolean
  dryRun?: boolean
  stdout?: boolean
  list?: boolean
  color?: boolean
}

/** `prodev-report init` */
export async function init(wanted: string | undefined, flags: InitFlags, io: Io): Promise<number> {
  if (flags.list) return listTemplates(flags, io)
  const file = flags.answers === undefined ? undefined : await loadAnswers(flags.answers, io)
  const given = combine(wanted, flags, file)
  if (file?.settings.path !== undefined && wanted === undefined) keepInside(file.settings.path, io)

  const choices = await decide(given, flags, io)
  const target = targetOf(choices.path, io.cwd())
  const text = scaffold(choices.template, choices.programme, choices.answers)
  if (flags.stdout) {
    io.stdout.write(text)
    return exit.clean
  }
  const files = planFiles(choices, target, text, flags.force ?? false)
  if (flags.dryRun) {
    io.stdout.write(tellPlan(files, choices))
    return exit.clean
  }
  const backups = writeAll(files)
  io.stdout.write(tellDone(files, backups, target))
  return exit.clean
}

/** Everything from flags, the answers file and defaults. */
async function decide(given: Given, flags: InitFlags, io: Io): Promise<Choices> {
  const named = await programmeOf(given.settings, io)
  const {programme, schema} = named ?? (await programmeOf({track: 'backend'}, io))!
  const template = templateOf(given.settings, programme.language, io.cwd())
  checkAnswers(given, template, programme)
  requireAnswers(given, template, {programme: named !== undefined}, flags.yes ?? false)
  const target = targetOf(given.settings.path, io.cwd())
  const answers = new Map([...usualAnswers(target, io), ...defaultAnswers(programme, template.lang), ...given.answers])
  return {path: given.settings.path ?? '.', programme, schema, template, answers, ci: ciOf(given.settings)}
}

/** What the surroundings suggest: who works here, and what the folder is called. */
function usualAnswers(target: Target, io: Io): [string, string][] {
  const name = gitName(io)
  const title = titleFromFolder(path.basename(path.dirname(target.file)))
  return [
    ...(name ? [['name', name] as [string, string]] : []),
    ...(title ? [['title', title] as [string, string]] : []),
  ]
}

/** The name that git signs commits with here; none without git. */
export function gitName(io: Pick<Io, 'cwd' | 'env'>): string | undefined {
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

async function loadAnswers(named: string, io: Io): Promise<AnswersFile> {
  const bytes = named === '-' ? await readStdin(io) : readBytes(path.resolve(io.cwd(), named), named)
  if (bytes.length > 1024 * 1024) throw new Trouble(`Cannot take \`${named}\` as answers: it is larger than 1 MB`)
  const answers = asTrouble(() => readAnswers(new TextDecoder().decode(bytes), named === '-' ? '<stdin>' : named))
  return {...answers, allow: questions => asTrouble(() => answers.allow(questions))}
}

/** A mistake in what somebody wrote is theirs to mend, shown without what a terminal would obey. */
function asTrouble<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof Mistakes)) throw error
    throw new Trouble(
      error.message.split('\n').map(visible).join('\n'),
      'Mend the answers, then run the command again.',
    )
  }
}

/** A file of answers, which may come from somebody else, chooses a place only below the current folder. */
function keepInside(place: string, io: Io): void {
  const relative = path.relative(io.cwd(), path.resolve(io.cwd(), place))
  if (relative.startsWith('..') || path.isAbsolute(relative))
    throw new Trouble(
      `Unexpected path \`${visible(place)}\` in the answers, expected one below this folder`,
      'Name the path on the command line instead.',
    )
}
