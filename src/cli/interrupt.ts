import type {Io} from '../io/io.ts'

/** Ctrl-C during work that would otherwise never let the system's word through. */
export interface Interrupt {
  /** Lets signals, and whatever else waits, have their turn: from time to time, and always before much work. */
  breathe(size: number): Promise<void> | undefined
  /** Whether a signal said to stop. */
  stops(): boolean
  end(): void
}

// Between two breaths: nobody notices so short a wait, and thousands of files together lose nothing by it.
const pace = 50
/** So many bytes may keep us for longer than a person waits, and nothing is heard meanwhile. */
const large = 1 << 20

/**
 * Listens for Ctrl-C, but for the time of one large file: there it ends the process at once, as it does by itself. Tried
 * and refused: `breakOnSigint` of `vm`, which loses one signal in three between its own listener and ours. The second
 * Ctrl-C ends the process at once too.
 */
export function listen(io: Pick<Io, 'once' | 'off'>): Interrupt {
  let stopped = false
  let last = Date.now()
  let listens = false
  const stop = () => {
    stopped = true
  }
  const attend = (wanted: boolean) => {
    if (wanted !== listens) wanted ? io.once?.('SIGINT', stop) : io.off?.('SIGINT', stop)
    listens = wanted
  }
  attend(true)
  return {
    breathe(size) {
      attend(true)
      if (size < large && Date.now() - last < pace) return undefined
      return new Promise(resolve =>
        setImmediate(() => {
          last = Date.now()
          if (size >= large) attend(stopped)
          resolve()
        }),
      )
    },
    stops: () => stopped,
    end: () => attend(false),
  }
}
