import {type Command, CommanderError} from 'commander'
import {isUnknownRule} from '../engine/config.ts'
import type {Io} from '../io/io.ts'
import {isTrouble} from '../io/trouble.ts'
import {makeProgram} from './program.ts'
import {exit} from './session.ts'
import {tell} from './tell.ts'
import {inWords} from './trouble-of.ts'

export {processIo} from '../io/process-io.ts'

/** Runs the command line and tells the exit code. Nothing else in here ends the process. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exit.clean
  const program = makeProgram({io, finish: end => (code = end)}, argv[0])
  try {
    await program.parseAsync(meant(argv, program), {from: 'user'})
    return code
  } catch (error) {
    return failure(error, io)
  }
}

/** After `help` commander says nothing of a command that there is not: it is told as if it stood alone. */
function meant(argv: readonly string[], {commands}: Command): string[] {
  const [first, named] = argv
  const isUnknown = named !== undefined && !named.startsWith('-') && !commands.some(command => command.name() === named)
  return first === 'help' && isUnknown ? argv.slice(1) : [...argv]
}

function failure(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.clean : exit.trouble
  if (isTrouble(error)) {
    tell(io, inWords(error))
    return exit.trouble
  }
  if (isUnknownRule(error)) {
    tell(io, `${error.message}\n  \`npx prodev-report explain\` lists them all.`)
    return exit.trouble
  }
  // inquirer's ways of saying Ctrl-C and Ctrl-D
  if (error instanceof Error && /^(?:Exit|Abort)PromptError$/.test(error.name)) {
    tell(io, 'Stopped. Nothing was written.')
    return exit.interrupted
  }
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  tell(io, `This should not have happened, and is not your mistake. Please report it with these lines:\n\n${what}`)
  return exit.trouble
}
