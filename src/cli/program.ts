import fs from 'node:fs'
import path from 'node:path'
import {Command} from 'commander'
import {nearest} from '../engine/nearest.ts'
import {packageVersion} from '../io/package-root.ts'
import {inShell, isPasteable, quoted} from '../reporters/in-shell.ts'
import {completionCommand} from './completion/command.ts'
import {refuseEmpty} from './empty.ts'
import {examples} from './examples.ts'
import {explainCommand} from './explain/command.ts'
import {fixCommand} from './fix/command.ts'
import {helpLayout} from './help-layout.ts'
import {initCommand} from './init/command.ts'
import {inspectCommand} from './inspect/command.ts'
import {lintCommand} from './lint/command.ts'
import {mergeCommand} from './merge/command.ts'
import {schemaCommand} from './schema/command.ts'
import type {Session} from './session.ts'
import {tell} from './tell.ts'
import {undoCommand} from './undo/command.ts'

/**
 * The command line: what can be said, not what is done. A command's work is loaded when it is called, and where the first
 * word is a command, nothing need be known of the others.
 */
export function makeProgram(session: Session, called = ''): Command {
  const {io} = session
  const program = new Command('prodev-report')
    .description('Start, check and repair learning reports written in Markdown.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'Print the help of a command.')
    .option('--color', 'colour, whatever the terminal says')
    .option('--no-color', 'no colour')
    .showHelpAfterError(`\`npx prodev-report ${isCommand(called) ? `${called} ` : ''}--help\` shows what there is.`)
    .addHelpText(
      'after',
      examples('prodev-report init', 'prodev-report lint README.md', 'prodev-report fix --diff README.md'),
    )
  program
    .configureOutput({
      writeOut: text => io.stdout.write(text),
      writeErr: text => tell(io, text.replace(/\n$/, '')),
      outputError: (text, write) => write(instead(text, program, io)),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
    })
    .configureHelp(helpLayout)
    .exitOverride()
    .hook('preAction', (_, command) => refuseEmpty(command))
  const known =
    isCommand(called) && called !== 'completion'
      ? [alone[called as keyof typeof alone]]
      : [...Object.values(alone), completionCommand]
  for (const register of known) register(program, session)
  return program
}

/** An error with what was most likely meant, or what is missing, where commander does not say so itself. */
function instead(error: string, program: Command, io: Session['io']): string {
  const [first = ''] = error.split('\n')
  const named = program.args[0]
  if (first.startsWith('error: unknown command') && named !== undefined) {
    const meant = meantBy(named, io)
    return meant === undefined ? error : `${first}\n(Did you mean: prodev-report ${meant}?)\n`
  }
  const [, file] = /^error: unknown option '(.+)'$/.exec(first) ?? []
  if (file !== undefined && fs.existsSync(path.resolve(io.cwd(), file)))
    return `${first}\n(Is the file meant? Its name begins with a dash: write ${quoted(file)})\n`
  const [, option, value = ''] = /^error: unknown option '(-[\w-]+)(=.*)?'/.exec(first) ?? []
  if (option !== undefined) {
    const command = program.commands.find(one => one.name() === named)
    // `--watch=3`: known, but for what stands after it.
    if (command?.options.some(({long}) => long === option)) return `error: option '${option}' takes no value\n`
    const meant = flagMeant(option, command) ?? letterMeant(option, program, command)
    return meant ? `${first}\n(Did you mean${meant}${value && isPasteable(value) ? value : ''}?)\n` : error
  }
  const [, missing] = /^error: missing required argument '(.*)'/.exec(first) ?? []
  if (missing !== undefined) {
    const command = program.commands.find(one => one.name() === named)
    const argument = command?.registeredArguments.find(one => one.name() === missing)
    return argument ? `${first}: ${argument.argChoices?.join(', ') ?? argument.description}\n` : error
  }
  const [, given, choices] = /(?:argument|value) '(.*)' is invalid.* Allowed choices are (.*)\.$/.exec(first) ?? []
  const near = given && choices && nearest(given, choices.split(', '))
  return near ? `${first}\n(Did you mean ${near}?)\n` : error
}

/** The flag that was meant: one of this command's, or one that another command has. */
function flagMeant(said: string, command: Command | undefined): string | undefined {
  const own = [...(command?.options.flatMap(({long}) => long ?? []) ?? []), '--help']
  const name = command?.name()
  const theirs = Object.entries(flagsElsewhere).filter(([to]) => to !== name)
  const exact = theirs.find(([, flags]) => flags.split(' ').includes(said))?.[0]
  if (exact !== undefined) return flagOf(exact, said)
  const near = said.startsWith('--') ? nearest(said, own) : undefined
  if (near !== undefined) return ` ${near}`
  for (const [to, flags] of said.startsWith('--') ? theirs : []) {
    const other = nearest(said, flags.split(' '))
    if (other !== undefined) return flagOf(to, other)
  }
  return undefined
}

const flagOf = (command: string, flag: string) =>
  `: prodev-report ${command}${['--fix', '--write'].includes(flag) ? '' : ` ${flag}`}`

/** The flag of one letter that was meant, in the other case: `-V`, which other tools write `-v`. */
function letterMeant(said: string, program: Command, command: Command | undefined): string | undefined {
  const isLike = (short: string | undefined) => short?.toLowerCase() === said.toLowerCase()
  const own = command?.options.find(({short}) => isLike(short))?.short
  if (own !== undefined) return ` ${own}`
  const short = isLike('-h') ? '-h' : program.options.find(({short}) => isLike(short))?.short
  if (short === undefined) return undefined
  return command && short !== '-h' ? `: prodev-report ${short}` : ` ${short}`
}

/** Flags that people look for at another command; `--fix` and `--write` are other tools' names for the command itself. */
export const flagsElsewhere = {
  fix: '--fix --write --unsafe --diff --dry-run --check --interactive --journal --only --skip',
  lint: '--format -f --fail-on --max-warnings --watch',
}

/** What was said in the place of a command: a report, a folder, or what other tools call it. */
function meantBy(named: string, io: Session['io']): string | undefined {
  if (/\.(?:md|markdown)$/i.test(named) || fs.existsSync(path.resolve(io.cwd(), named)))
    return isPasteable(named) ? `lint ${inShell(named)}` : 'lint, and its name'
  const said = named.toLowerCase()
  return Object.entries(elsewhere).find(([, names]) => names.split(' ').includes(said))?.[0]
}

/** What people call the commands who know other tools; commander would propose what is spelt like it (`check`: `schema`). */
const elsewhere = {
  init: 'new create start scaffold generate add write begin template',
  lint: 'check validate verify test run scan analyse analyze watch audit ci',
  fix: 'repair mend format fmt autofix correct clean',
  undo: 'revert restore rollback',
  inspect: 'show view outline sections report debug status',
  explain: 'rules rule list ls docs doc describe why info',
}

const isCommand = (name: string) => Object.hasOwn(alone, name) || name === 'completion'

/** The commands in the order of the help. Each of them can do without the others; `completion` tells of all. */
const alone = {
  init: initCommand,
  lint: lintCommand,
  merge: mergeCommand,
  fix: fixCommand,
  undo: undoCommand,
  inspect: inspectCommand,
  explain: explainCommand,
  schema: schemaCommand,
}
