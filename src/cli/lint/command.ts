import {type Command, Option} from 'commander'
import {examples} from '../examples.ts'
import {colorOf, commonFlags, concurrency, shard, showFlags} from '../flags.ts'
import type {Session} from '../session.ts'

export function lintCommand(program: Command, {io, finish}: Session): void {
  const command = showFlags(
    program
      .command('lint')
      .description('Check reports and say what is missing or broken.')
      .argument('[paths...]', 'files, folders or globs, by default this folder; `-` for standard input'),
  )
    .option('--init-baseline', 'take what is found now as known: write the file that --baseline names')
    .addOption(
      new Option('--shard <i/n>', 'look at one of n parts of the files only, and see `merge`').argParser(shard),
    )
    .option('--cache', 'keep the results, and look again only at files that changed')
    .option('--cache-location <file>', 'where to keep them (.prodev-report-cache)')
    .addOption(
      new Option('--concurrency <n>', 'how many workers lint: a number, auto, or off')
        .argParser(concurrency)
        .default('auto'),
    )
    .option('--check-urls', 'ask the web whether the addresses in the reports are there')
    .option('--watch', 'look again whenever a file changes; q or Ctrl-C ends it')
    .option(
      '--timing',
      'show at the end, on standard error and in json and ndjson, where the time went: each stage and each rule',
    )
    .option('--print-config', 'print the config that counts for the first of the paths, and stop')
  commonFlags(command)
    .addHelpText(
      'after',
      examples(
        'prodev-report lint README.md',
        'prodev-report lint --format github reports/',
        'prodev-report lint --cache reports/',
        'prodev-report lint --shard 2/8 --format ndjson=2.ndjson reports/',
      ),
    )
    .action(async (paths: string[], options) =>
      finish(await (await work(options)).lint(paths, {...options, ...colorOf(program)}, io)),
    )
}

/** Who finds all results in a cache needs nothing to find them anew. */
const work = ({cache, cacheLocation}: {cache?: boolean; cacheLocation?: string}) =>
  cache || cacheLocation !== undefined ? import('./lint-cached.ts') : import('../work.ts')
