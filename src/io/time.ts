import vm from 'node:vm'

/** Thrown where some work takes longer than it may. */
export class TooSlow extends Error {
  readonly seconds: number
  constructor(seconds: number) {
    super(`Unexpected work of more than ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`)
    this.name = 'TooSlow'
    this.seconds = seconds
  }
}

// By name, not by class: the bundle of each command has classes of its own.
export const isTooSlow = (error: unknown): error is TooSlow => error instanceof Error && error.name === 'TooSlow'

/** Node takes no more for a delay: 24 days. */
const longest = 2 ** 31 - 1

/**
 * Makes what runs work that is not to take for ever, and stops it in the middle, a pattern that backtracks too. A worker
 * could do the same, but the work would have to be sent there; this costs a tenth of a millisecond each time.
 */
export function stopwatch(seconds: number): <Result>(work: () => Result) => Result {
  const context: {work?: () => unknown} = vm.createContext({})
  const script = new vm.Script('work()')
  return work => {
    const before = context.work
    context.work = work
    try {
      return script.runInContext(context, {timeout: Math.min(seconds * 1000, longest)}) as ReturnType<typeof work>
    } catch (error) {
      throw (error as NodeJS.ErrnoException | undefined)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
        ? new TooSlow(seconds)
        : error
    } finally {
      if (before) context.work = before
      else delete context.work
    }
  }
}
