import type {Io} from '../io/io.ts'
import {isInterrupted} from '../io/time.ts'

/** Ctrl-C during work that would otherwise never let the system's word through. */
export interface Interrupt {
  /** Lets signals, and whatever else waits, have their turn from time to time. */
  breathe(): Promise<void> | undefined
  /** Whether this, or a signal before, says to stop. */
  stops(error?: unknown): boolean
  end(): void
}

// Between two breaths: nobody notices so short a wait, and thousands of files together lose nothing by it.
const pace = 50

/** Listens for Ctrl-C. Only for the first one: the second ends the process at once, as everywhere. */
export function listen(io: Pick<Io, 'once' | 'off'>): Interrupt {
  let stopped = false
  let last = Date.now()
  const stop = () => {
    stopped = true
  }
  io.once?.('SIGINT', stop)
  return {
    breathe() {
      if (Date.now() - last < pace) return undefined
      return new Promise(resolve =>
        setImmediate(() => {
          last = Date.now()
          resolve()
        }),
      )
    },
    stops: error => (stopped ||= isInterrupted(error)),
    end: () => void io.off?.('SIGINT', stop),
  }
}
