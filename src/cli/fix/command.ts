import {type Command, Option} from 'commander'
import {examples} from '../examples.ts'
import {collect, colorOf, commonFlags} from '../flags.ts'
import type {Session} from '../session.ts'

export function fixCommand(program: Command, {io, finish}: Session): void {
  const command = program
    .command('fix')
    .description('Fix what can be fixed for certain, and write the files.')
    .argument(
      '[paths...]',
      'files, folders or globs, by default this folder; `-` reads standard input and writes standard output',
    )
    .option('--check', 'write nothing; exit code 1 if anything would change')
    .option('--diff', 'write nothing; show what would change')
    .option('--dry-run', 'the same as --diff')
    .option('--unsafe', 'make guesses too: look at the result')
    .option('--only <name>', 'only fixes of this rule or area, such as `encoding` (repeatable)', collect)
    .option('--skip <name>', 'no fixes of this rule or area (repeatable)', collect)
    .addOption(new Option('--interactive', 'ask about each guess').conflicts(['unsafe', 'check', 'diff', 'dryRun']))
    .addOption(
      new Option('--journal <file>', 'write down every edit, so that `undo` can take them back').conflicts([
        'check',
        'diff',
        'dryRun',
      ]),
    )
  commonFlags(command)
    .addHelpText(
      'after',
      examples('prodev-report fix --diff README.md', 'prodev-report fix --only encoding --unsafe reports/'),
    )
    .action(async (paths: string[], options) =>
      finish(await (await import('../work.ts')).fix(paths, {...options, ...colorOf(program)}, io)),
    )
}
