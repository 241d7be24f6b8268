import {type Command, Option} from 'commander'
import {formatNames} from '../reporters/names.ts'
import {collect, commonFlags, wholeNumber} from './flags.ts'
import {examples} from './program.ts'
import type {Session} from './session.ts'

export function lintCommand(program: Command, {io, finish}: Session): void {
  const command = program
    .command('lint')
    .description('Check reports and say what is missing or broken.')
    .argument('[paths...]', 'files, folders or globs, by default this folder; `-` for standard input')
    .option(
      '-f, --format <name[=file]>',
      `how to show the results, and where to write them (repeatable): ${formatNames.join(', ')}`,
      collect,
    )
    .addOption(
      new Option('--fail-on <level>', 'the least severity that makes the exit code 1')
        .choices(['error', 'warning', 'info', 'never'])
        .default('error'),
    )
    .option('--max-warnings <count>', 'exit code 1 if there are more warnings than this', wholeNumber)
    .addOption(
      new Option('--max-findings <count>', 'how many findings of one file are shown; 0: all')
        .argParser(wholeNumber)
        .default(5000),
    )
    .option('-q, --quiet', 'show errors only')
    .option('--baseline <file>', 'findings that this file knows are silent until they grow')
    .option('--init-baseline', 'take what is found now as known: write the file that --baseline names')
    .option('--check-urls', 'ask the web whether the addresses in the reports are there')
    .option('--watch', 'look again whenever a file changes; q or Ctrl-C ends it')
    .option('--print-config', 'print the config that counts for the first of the paths, and stop')
  commonFlags(command)
    .addHelpText('after', examples('prodev-report lint README.md', 'prodev-report lint --format github reports/'))
    .action(async (paths: string[], options) =>
      finish(await (await import('./work.ts')).lint(paths, {...options, ...colorOf(program)}, io)),
    )
}

/** Colour is said before or after the command's name. */
export const colorOf = (program: Command): {color?: boolean} => {
  const source = program.getOptionValueSource('color')
  return source === undefined || source === 'default' ? {} : {color: program.getOptionValue('color')}
}
