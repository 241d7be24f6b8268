import type {Io} from '../io/io.ts'

/** A line on the terminal that says how far we are. */
export interface Progress {
  next(): void
  /** Takes the line away, before something else is printed or at the end. */
  clear(): void
}

const none: Progress = {next: () => {}, clear: () => {}}

// What is done sooner needs no bar: it would only flicker.
const patience = 500
const between = 100
const barSize = 20

/** Shows how many files are done, how fast, and how long the rest will take: on a terminal, once somebody has waited. */
export function startProgress(total: number, {stderr, env}: Io, now: () => number = Date.now): Progress {
  if (!stderr.isTTY || total < 2 || env.TERM === 'dumb' || env.CI) return none
  const started = now()
  let count = 0
  let last = 0
  let shows = false
  return {
    next() {
      count++
      const time = now()
      if (time - started < patience || time - last < between) return
      last = time
      shows = true
      stderr.write(`\r\u001b[K${lineOf(count, total, (time - started) / 1000).slice(0, (stderr.columns ?? 80) - 1)}`)
    },
    clear() {
      if (shows) stderr.write('\r\u001b[K')
      shows = false
    },
  }
}

function lineOf(count: number, total: number, seconds: number): string {
  const rate = count / seconds
  const done = Math.round((count / total) * barSize)
  const bar = '█'.repeat(done) + '░'.repeat(barSize - done)
  return `${bar} ${count}/${total} files, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second, ${lasting((total - count) / rate)} left`
}

const lasting = (seconds: number): string =>
  seconds < 60 ? `${Math.ceil(seconds)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
