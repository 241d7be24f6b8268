import {type Command, Option} from 'commander'
import {examples} from '../examples.ts'
import {colorOf, commonFlags} from '../flags.ts'
import type {Session} from '../session.ts'

export function inspectCommand(program: Command, {io, finish}: Session): void {
  const command = program
    .command('inspect')
    .description('Show what the tool sees in a report: its encoding, its sections, and why.')
    .argument('[paths...]', 'files, folders or globs, by default this folder; `-` for standard input')
    .addOption(new Option('-f, --format <name>', 'how to show it').choices(['pretty', 'json']).default('pretty'))
  commonFlags(command)
    .addHelpText('after', examples('prodev-report inspect README.md', 'prodev-report inspect --format json reports/'))
    .action(async (paths: string[], options) =>
      finish(await (await import('../work.ts')).inspect(paths, {...options, ...colorOf(program)}, io)),
    )
}
