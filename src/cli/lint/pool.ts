import {Worker} from 'node:worker_threads'
import type {Message} from '../../engine/message.ts'
import type {Input} from '../../io/inputs.ts'
import type {Io} from '../../io/io.ts'
import type {Asked} from '../../io/lint-cache.ts'
import {Trouble} from '../../io/trouble.ts'
import type {LintFlags} from './once.ts'

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

/** What became of a file. */
export type Reply =
  | Done
  | {trouble: {message: string; hint?: string | undefined; stopsAll: boolean}}
  /** Too large for a worker: the main thread is to look at it. */
  | {large: true}
  | {error: {message: string; stack?: string | undefined}}

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

interface Waiting {
  promise: Promise<Reply>
  isOver: boolean
  resolve(reply: Reply): void
  reject(error: unknown): void
}

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
  const waiting = new Map<string, Waiting>()
  const idle: Worker[] = []
  let given = 0
  let taken = 0
  let failure: {error: unknown} | undefined

  const fail = (error: unknown) => {
    failure ??= {error}
    for (const {reject} of waiting.values()) reject(error)
  }
  const waitFor = (shown: string): Waiting => {
    const known = waiting.get(shown)
    if (known) return known
    const made: Waiting = {...withResolvers<Reply>(), isOver: false}
    const over = () => {
      made.isOver = true
    }
    // Whoever waits is told; until somebody does, this is no unhandled rejection.
    made.promise.then(over, over)
    waiting.set(shown, made)
    if (failure) made.reject(failure.error)
    return made
  }
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
  const helpUntil = async (wanted: Waiting) => {
    while (help && !wanted.isOver) {
      const files = next(share)
      if (files.length === 0) return
      const replies = await help(files)
      for (const [i, {shown}] of files.entries()) waitFor(shown).resolve(replies[i]!)
      // Now whatever the workers have sent meanwhile has its turn.
      await new Promise(setImmediate)
    }
  }
  const readies: Promise<void>[] = []
  const workers = Array.from({length: number}, () => {
    const ready = withResolvers<void>()
    readies.push(ready.promise)
    const worker = new Worker(file, {workerData: told, resourceLimits: heapLimits(help !== undefined)})
    worker.on('message', (replies: 'ready' | [string, Reply][]) => {
      if (replies === 'ready') {
        ready.resolve()
        for (let i = 1; i < batches; i++) idle.push(worker)
      } else for (const [shown, reply] of replies) waitFor(shown).resolve(reply)
      idle.push(worker)
      give()
    })
    worker.on('error', fail)
    worker.on('exit', code => {
      ready.resolve()
      if (code !== 0) fail(new Error(`A worker ended with code ${code}`))
    })
    return worker
  })

  return {
    ready: Promise.all(readies),
    async lint({shown}) {
      const wanted = waitFor(shown)
      await helpUntil(wanted)
      const reply = await wanted.promise
      waiting.delete(shown)
      taken++
      give()
      if ('large' in reply) return undefined
      if ('messages' in reply) return reply
      if ('trouble' in reply) {
        const {message, hint, stopsAll} = reply.trouble
        throw Object.assign(new Trouble(message, hint), {stopsAll})
      }
      throw Object.assign(new Error(reply.error.message), {stack: reply.error.stack})
    },
    end() {
      for (const worker of workers) {
        worker.removeAllListeners()
        void worker.terminate()
      }
    },
  }
}

/** `Promise.withResolvers`, which Node has from version 22 on. */
function withResolvers<Value>() {
  let resolve!: (value: Value) => void
  let reject!: (error: unknown) => void
  const promise = new Promise<Value>((...both) => {
    ;[resolve, reject] = both
  })
  return {promise, resolve, reject}
}
