import fs from 'node:fs'
import path from 'node:path'
import type {Input} from '../../io/inputs.ts'
import type {Io} from '../../io/io.ts'
import type {Concurrency} from '../flags.ts'
import {keepSmall} from '../v8-tuning.ts'
import type {LintFlags} from './once.ts'
import type {Help, Pool} from './pool.ts'

/** Where workers begin; there is nothing to begin with where we run from our sources. */
const workerFile = path.join(import.meta.dirname, 'worker.cjs')

// A worker is ready after 50 ms or so, but takes hundreds of files to be as quick as one that has run for a while.
const worthIt = 500
// With two processors even more: the second one compiles what the first runs, and where both run, nobody does. A worker
// beside the main thread takes the processors a quarter more for 1,000 reports, and as long; for 2,000 it saves a twelfth of
// the time, for 3,000 a seventh.
const worthBoth = 2000
/** More do not pay where one main thread shows what they find. */
const most = 8

/** Only for many files: an import would be part of every start. */
const processors = () => process.getBuiltinModule('node:os').availableParallelism()

/** How many are to lint so many files, the main thread among them where it helps. */
export function workersFor(files: number, wanted: Concurrency = 'auto'): number {
  if (wanted === 'off' || files < 2 || !fs.existsSync(workerFile)) return 0
  if (wanted !== 'auto') return Math.min(wanted, files)
  return files < 2 * worthIt ? 0 : worthwhile(files, processors())
}

/** How many pay for so many files where there are so many processors. */
export function worthwhile(files: number, processors: number): number {
  const number = Math.min(processors, most, Math.floor(files / worthIt))
  return number < 2 || (processors === 2 && files < worthBoth) ? 0 : number
}

/** Workers for these files, if so many pay for them; one less where the main thread helps. */
export async function poolFor(
  inputs: readonly Input[],
  flags: LintFlags,
  io: Io,
  help?: Help,
): Promise<Pool | undefined> {
  const number = workersFor(inputs.length, flags.concurrency) - (help ? 1 : 0)
  if (number < 1) return undefined
  let bound = () => {}
  const helping: Help | undefined =
    help &&
    (async files => {
      const done = await help(files)
      bound()
      return done
    })
  const pool = (await import('./pool.ts')).openPool({number, file: workerFile, help: helping}, inputs, flags, io)
  // They begin with what V8 made of the code earlier, which it takes as long as nobody has told it anything.
  await pool.ready
  bound = keepSmall()
  return pool
}
