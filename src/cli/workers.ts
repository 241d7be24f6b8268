import fs from 'node:fs'
import {availableParallelism} from 'node:os'
import path from 'node:path'
import type {Message} from '../engine/message.ts'
import type {Input} from '../io/inputs.ts'
import type {Asked} from '../io/lint-cache.ts'
import type {Concurrency} from './flags.ts'

/** What a worker found in a file. */
export interface Done {
  messages: readonly Message[]
  /** For a cache: what its content is known by, and what it asked of the files beside it. */
  kept?: {sum: string; asked: Asked}
}

/** Workers that lint the files of a run. */
export interface Pool {
  /** The findings in a file, or nothing of one that is too large; they are asked for in the order of the files. */
  lint(input: Input): Promise<Done | undefined>
  end(): void
}

/** Where workers begin; there is nothing to begin with where we run from our sources. */
export const workerFile: string = path.join(import.meta.dirname, 'worker.cjs')

// A worker is ready after 50 ms or so, but takes hundreds of files to be as quick as one that has run for a while. On two
// processors, two of them took as long for 1,000 reports as one thread, and three quarters of the time for 10,000.
const worthIt = 500
/** More do not pay where one main thread shows what they find. */
const most = 8

/** How many workers to start for so many files. */
export function workersFor(files: number, wanted: Concurrency = 'auto'): number {
  if (wanted === 'off' || files < 2 || !fs.existsSync(workerFile)) return 0
  if (wanted !== 'auto') return Math.min(wanted, files)
  const number = Math.min(availableParallelism(), most, Math.floor(files / worthIt))
  return number < 2 ? 0 : number
}
