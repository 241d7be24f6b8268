import {CommanderError} from 'commander'
import {isUnknownRule} from '../engine/config.ts'
import type {Io} from '../io/io.ts'
import {isTrouble} from '../io/trouble.ts'
import {makeProgram} from './program.ts'
import {exit} from './session.ts'

/** Runs the command line and tells the exit code. Nothing else in here ends the process. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exit.clean
  const program = makeProgram({io, finish: end => (code = end)})
  try {
    await program.parseAsync([...argv], {from: 'user'})
    return code
  } catch (error) {
    return failure(error, io)
  }
}

function failure(error: unknown, {stderr}: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.clean : exit.trouble
  if (isTrouble(error)) {
    stderr.write(`${error.message}\n${error.hint ? `  ${error.hint}\n` : ''}`)
    return exit.trouble
  }
  if (isUnknownRule(error)) {
    stderr.write(`${error.message}\n  \`prodev-report explain\` lists them all.\n`)
    return exit.trouble
  }
  // inquirer's way of saying Ctrl-C
  if (error instanceof Error && error.name === 'ExitPromptError') {
    stderr.write('Stopped. Nothing was written.\n')
    return exit.interrupted
  }
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  stderr.write(
    `This should not have happened, and is not your mistake. Please report it with these lines:\n\n${what}\n`,
  )
  return exit.trouble
}
