import type {Command} from 'commander'
import {examples} from '../examples.ts'
import {colorOf, showFlags} from '../flags.ts'
import type {Session} from '../session.ts'

export function mergeCommand(program: Command, {io, finish}: Session): void {
  const command = program
    .command('merge')
    .description('Show what the parts of a run found (`lint --shard`), as one run would have.')
    .argument('<files...>', 'what the parts wrote with --format ndjson; `-` for standard input')
  showFlags(command)
    .addHelpText(
      'after',
      examples(
        'prodev-report lint --shard 1/2 --format ndjson=1.ndjson reports/',
        'prodev-report lint --shard 2/2 --format ndjson=2.ndjson reports/',
        'prodev-report merge --format pretty --format sarif=all.sarif 1.ndjson 2.ndjson',
      ),
    )
    .action(async (files: string[], options) =>
      finish(await (await import('./merge.ts')).merge(files, {...options, ...colorOf(program)}, io)),
    )
}
