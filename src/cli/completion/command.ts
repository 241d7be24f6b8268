import {Argument, type Command} from 'commander'
import {examples} from '../examples.ts'
import type {Session} from '../session.ts'
import {type Shell, shells} from './shells.ts'

export function completionCommand(program: Command, {io, finish}: Session): void {
  program
    .command('completion')
    .description('Print a script that makes your shell complete our commands.')
    .addArgument(new Argument('<shell>', 'the shell you use').choices([...shells]))
    .addHelpText(
      'after',
      examples(
        'prodev-report completion bash >> ~/.bashrc',
        'prodev-report completion zsh > ~/.zfunc/_prodev-report',
        'prodev-report completion fish > ~/.config/fish/completions/prodev-report.fish',
        'prodev-report completion powershell >> $PROFILE',
      ),
    )
    .action(async (shell: Shell) => finish((await import('../work.ts')).completion(shell, program, io)))
}
