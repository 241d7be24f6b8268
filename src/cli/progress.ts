import type {Io} from '../io/io.ts'
import {visible} from '../text/escape.ts'

/** A line on the terminal that says how far we are. */
export interface Progress {
  next(shown: string): void
  /** Takes the line away, before something else is printed or at the end. */
  clear(): void
}

const none: Progress = {next: () => {}, clear: () => {}}

// Below that many files it would only flicker; a spinner would stand still, since the work never waits.
const fewest = 20
const between = 80

/** Shows progress where somebody watches: on a terminal, when there are many files. */
export function startProgress(total: number, {stderr, env}: Io): Progress {
  if (!stderr.isTTY || total < fewest || env.TERM === 'dumb' || env.CI) return none
  let count = 0
  let last = 0
  let shows = false
  return {
    next(shown) {
      count++
      if (Date.now() - last < between) return
      last = Date.now()
      shows = true
      const name = visible(shown).slice(0, Math.max(0, (stderr.columns ?? 80) - 20))
      stderr.write(`\r\u001b[K${count}/${total} ${name}`)
    },
    clear() {
      if (shows) stderr.write('\r\u001b[K')
      shows = false
    },
  }
}
