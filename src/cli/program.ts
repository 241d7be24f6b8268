import fs from 'node:fs'
import path from 'node:path'
import {Command} from 'commander'
import {nearest} from '../engine/nearest.ts'
import {packageVersion} from '../io/package-root.ts'
import {inShell, isPasteable} from '../reporters/in-shell.ts'
import {completionCommand} from './completion/command.ts'
import {examples} from './examples.ts'
import {explainCommand} from './explain/command.ts'
import {fixCommand} from './fix/command.ts'
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
    .helpCommand('help [command]', 'print the help of a command')
    .option('--color', 'colour, whatever the terminal says')
    .option('--no-color', 'no colour')
    .showHelpAfterError('Run with --help to see what can be said.')
    .addHelpText(
      'after',
      examples('prodev-report init', 'prodev-report lint README.md', 'prodev-report fix --diff README.md'),
    )
  program
    .configureOutput({
      writeOut: text => io.stdout.write(text),
      writeErr: text => tell(io, text.replace(/\n$/, '')),
      outputError: (text, write) => write(instead(text, program.args[0], io)),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
    })
    .exitOverride()
  const known = Object.hasOwn(alone, called)
    ? [alone[called as keyof typeof alone]]
    : [...Object.values(alone), completionCommand]
  for (const register of known) register(program, session)
  return program
}

/** An error with what was most likely meant, where commander does not say so itself. */
function instead(error: string, named: string | undefined, io: Session['io']): string {
  const [first = ''] = error.split('\n')
  if (first.startsWith('error: unknown command') && named !== undefined) {
    // A report or a folder; words like its name are not what was meant then.
    if (!/\.(?:md|markdown)$/i.test(named) && !fs.existsSync(path.resolve(io.cwd(), named))) return error
    const command = isPasteable(named) ? `prodev-report lint ${inShell(named)}` : 'prodev-report lint, and its name'
    return `${first}\n(Did you mean: ${command}?)\n`
  }
  const [, value, choices] = /(?:argument|value) '(.*)' is invalid.* Allowed choices are (.*)\.$/.exec(first) ?? []
  const near = value && choices && nearest(value, choices.split(', '))
  return near ? `${first}\n(Did you mean ${near}?)\n` : error
}

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
