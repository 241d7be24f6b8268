import type {Io, Sink} from '../io/io.ts'
import type {Look} from '../reporters/reporter.ts'

/** How much colour to use: what was asked for on the command line, then the environment, then the terminal. */
export function colorLevel({env}: Pick<Io, 'env'>, sink: Sink, asked?: boolean): Look['color'] {
  if (asked === false) return 0
  const forced = env.FORCE_COLOR
  if (asked === undefined && forced === undefined && env.NO_COLOR) return 0
  if (forced !== undefined && asked === undefined) {
    if (forced === '0' || forced === 'false') return 0
    return forced === '2' ? 2 : forced === '3' ? 3 : 1
  }
  if (asked === undefined && (!sink.isTTY || env.TERM === 'dumb')) return 0
  if (env.COLORTERM === 'truecolor' || env.COLORTERM === '24bit') return 3
  return env.TERM?.includes('256') ? 2 : 1
}
