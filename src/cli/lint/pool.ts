import {Worker} from 'node:worker_threads'
import type {Input} from '../../io/inputs.ts'
import type {Io} from '../../io/io.ts'
import type {LintFlags} from './once.ts'
import {type Done, doneOf, Replies, type Reply, type Wanted} from './replies.ts'

/** Workers that lint the files of a run. */
export interface Pool {
  /** The findings in a file, or nothing of one that is too large; they are asked for in the order of the files. */
  lint(input: Input): Promise<Done | undefined>
  /** Every worker has loaded what it takes, or failed to. */
  ready: Promise<unknown>
  end(): void
}

/** What a worker needs to be told to do as the main thread would. */
export interface Told {
  cwd: string
  env: Io['env']
  flags: LintFlags
}

/** The path and the name of each file to look at. */
export type Batch = readonly (readonly [file: string, shown: string])[]

const batchSize = 8
/** What a worker has at a time, so that it need not wait while the main thread is busy. */
const batches = 2
/** So many files the main thread takes at a time, if it lints too. Meanwhile it hears no worker. */
const share = 4
/** So many files each who lints may be ahead of what is shown: all else would only wait in memory. */
const ahead = 8 * batchSize

/**
 * V8 lets a heap grow to several times of what is in use, and less so the smaller it may be. With a nursery of half the size it
 * takes a tenth more of the processor's time to move what is needed for a moment only; with one of twice the size as long.
 * Where the main thread does not lint, there is one worker more, and it keeps all that is found: half has to do.
 */
const heapLimits = (helped: boolean) => ({maxYoungGenerationSizeMb: helped ? 24 : 12, maxOldGenerationSizeMb: 512})

/** Lints files where the main thread would only wait for others. Whatever is odd about one of them is left to its own turn. */
export type Help = (inputs: readonly Input[]) => Promise<readonly (Done | {large: true})[]>

/**
 * Starts so many workers, each with a workspace of its own, and gives them files as they ask for them; the main thread helps
 * them if it can.
 */
export function openPool(
  {number, file, help}: {number: number; file: string; help: Help | undefined},
  inputs: readonly Input[],
  flags: LintFlags,
  io: Io,
): Pool {
  const told: Told = {cwd: io.cwd(), env: {...io.env}, flags}
  const replies = new Replies()
  const idle: Worker[] = []
  let given = 0
  let taken = 0

  const most = ahead * (help ? number + 1 : number)
  /** The next files, as long as the results are wanted soon. */
  const next = (size: number) => {
    const files = given - taken < most ? inputs.slice(given, given + size) : []
    given += files.length
    return files
  }
  const give = () => {
    while (idle.length > 0) {
      const batch = next(batchSize)
      if (batch.length === 0) return
      idle.shift()!.postMessage(batch.map(({file, shown}) => [file!, shown]) satisfies Batch)
    }
  }
  /** Has the main thread do what it can until somebody is done with a file. */
  const helpUntil = async (wanted: Wanted) => {
    while (help && !wanted.isOver) {
      const files = next(share)
      if (files.length === 0) return
      const done = await help(files)
      for (const [i, {shown}] of files.entries()) replies.give(shown, done[i]!)
      // Now whatever the workers have sent meanwhile has its turn.
      await new Promise(setImmediate)
    }
  }
  const start = () => {
    const worker = new Worker(file, {workerData: told, resourceLimits: heapLimits(help !== undefined)})
    const ready = new Promise<void>(resolve => {
      worker.on('message', (said: 'ready' | [string, Reply][]) => {
        if (said === 'ready') {
          resolve()
          for (let i = 1; i < batches; i++) idle.push(worker)
        } else for (const [shown, reply] of said) replies.give(shown, reply)
        idle.push(worker)
        give()
      })
      worker.on('exit', code => {
        resolve()
        if (code !== 0) replies.fail(new Error(`A worker ended with code ${code}`))
      })
    })
    worker.on('error', error => replies.fail(error))
    return {worker, ready}
  }
  const started = Array.from({length: number}, start)

  return {
    ready: Promise.all(started.map(({ready}) => ready)),
    async lint({shown}) {
      const wanted = replies.of(shown)
      await helpUntil(wanted)
      const reply = await wanted.promise
      replies.drop(shown)
      taken++
      give()
      return doneOf(reply)
    },
    end() {
      for (const {worker} of started) {
        worker.removeAllListeners()
        void worker.terminate()
      }
    },
  }
}
