import type {Command} from 'commander'
import {examples} from '../examples.ts'
import type {Session} from '../session.ts'

export function undoCommand(program: Command, {io, finish}: Session): void {
  program
    .command('undo')
    .description('Take back what `fix --journal` did, unless a file has changed since.')
    .argument('<journal>', 'the file that `fix --journal` wrote')
    .option('--dry-run', 'write nothing; print the files that would be put back')
    .addHelpText('after', examples('prodev-report fix --journal fixes.json reports/', 'prodev-report undo fixes.json'))
    .action(async (journal: string, options) => finish(await (await import('./undo.ts')).undo(journal, options, io)))
}
