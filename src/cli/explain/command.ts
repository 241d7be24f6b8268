import {type Command, Option} from 'commander'
import {examples} from '../examples.ts'
import {colorOf} from '../flags.ts'
import type {Session} from '../session.ts'

export function explainCommand(program: Command, {io, finish}: Session): void {
  program
    .command('explain')
    .description('Explain a rule: what it looks for, why, and how to fix it.')
    .argument('[rule]', 'the id of a rule; without one, all rules are listed')
    .addOption(new Option('-f, --format <name>', 'how to show it').choices(['pretty', 'json']).default('pretty'))
    .option('--all', 'show all examples, not the first three alone')
    .addHelpText(
      'after',
      examples(
        'prodev-report explain',
        'prodev-report explain table-orphan-rows',
        'prodev-report explain list-glued --all',
      ),
    )
    .action(async (rule: string | undefined, options) =>
      finish(await (await import('../work.ts')).explain(rule, {...options, ...colorOf(program)}, io)),
    )
}
