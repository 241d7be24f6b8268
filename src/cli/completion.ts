import type {Command} from 'commander'
import type {Io} from '../io/io.ts'
import {treeOf} from './command-tree.ts'
import {shellScripts} from './completion-scripts.ts'
import {exit} from './session.ts'
import type {Shell} from './shells.ts'

/** `prodev-report completion` */
export function completion(shell: Shell, program: Command, io: Io): number {
  io.stdout.write(shellScripts[shell](treeOf(program)))
  return exit.clean
}
