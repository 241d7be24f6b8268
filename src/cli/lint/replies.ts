import type {Message} from '../../engine/message.ts'
import type {Asked} from '../../io/lint-cache.ts'
import {Trouble} from '../../io/trouble.ts'

/** What a worker found in a file. */
export interface Done {
  messages: readonly Message[]
  /** For a cache: what its content is known by, and what it asked of the files beside it. */
  kept?: {sum: string; asked: Asked}
}

/** What became of a file. */
export type Reply =
  | Done
  | {trouble: {message: string; hint?: string | undefined; stopsAll: boolean}}
  /** Too large for a worker: the main thread is to look at it. */
  | {large: true}
  | {error: {message: string; stack?: string | undefined}}

/** What the reply says: the findings, nothing where the file is too large, or why there are none. */
export function doneOf(reply: Reply): Done | undefined {
  if ('large' in reply) return undefined
  if ('messages' in reply) return reply
  if ('trouble' in reply) {
    const {message, hint, stopsAll} = reply.trouble
    throw Object.assign(new Trouble(message, hint), {stopsAll})
  }
  throw Object.assign(new Error(reply.error.message), {stack: reply.error.stack})
}

/** A reply that is there, or to come. */
export interface Wanted {
  promise: Promise<Reply>
  isOver: boolean
}

interface Waiting extends Wanted {
  resolve(reply: Reply): void
  reject(error: unknown): void
}

/** The replies to each file's name: who asks may come before who answers, or after. */
export class Replies {
  readonly #waiting = new Map<string, Waiting>()
  #failure: {error: unknown} | undefined

  of(shown: string): Wanted {
    return this.#at(shown)
  }

  give(shown: string, reply: Reply): void {
    this.#at(shown).resolve(reply)
  }

  /** Nobody else will answer: all that is asked, now or later, fails for the first reason there was. */
  fail(error: unknown): void {
    this.#failure ??= {error}
    for (const {reject} of this.#waiting.values()) reject(error)
  }

  /** Nobody will ask for it again. */
  drop(shown: string): void {
    this.#waiting.delete(shown)
  }

  #at(shown: string): Waiting {
    const known = this.#waiting.get(shown)
    if (known) return known
    const made: Waiting = {...withResolvers<Reply>(), isOver: false}
    const over = () => {
      made.isOver = true
    }
    // Whoever waits is told; until somebody does, this is no unhandled rejection.
    made.promise.then(over, over)
    this.#waiting.set(shown, made)
    if (this.#failure) made.reject(this.#failure.error)
    return made
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
