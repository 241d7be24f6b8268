import type {Command} from 'commander'
import type {Io} from '../../io/io.ts'
import {exit} from '../session.ts'
import {treeOf} from './command-tree.ts'
import {shellScripts} from './scripts.ts'
import type {Shell} from './shells.ts'

/** `prodev-report completion` */
export function completion(shell: Shell, program: Command, io: Io): number {
  io.stdout.write(shellScripts[shell](treeOf(program)))
  return exit.clean
}
