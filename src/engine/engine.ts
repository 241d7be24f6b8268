import {isDeclined, type Parse} from '../markdown/parse.ts'
import type {EncodingExpert} from '../rule.ts'
import {decode} from '../text/decode.ts'
import type {Source} from '../text/source.ts'
import {isWanted} from './expert.ts'
import {type FixChoice, type FixOutcome, fixBytes} from './fix.ts'
import {type Inspection, inspectBytes} from './inspect.ts'
import {lintSource, lintTogether} from './lint.ts'
import type {Message} from './message.ts'
import type {Setup} from './setup.ts'

/** What an engine needs besides the rules: a parser, and whom to ask where that one declines. */
export interface Parsers {
  parse: Parse
  /** Loaded only where it is needed: it is large. */
  reference: () => Promise<Parse>
  /** Likewise for text of so many bytes that may be damaged; `now` once somebody has asked for him. */
  expert: {now?: EncodingExpert; load: (size: number) => Promise<EncodingExpert>}
  /** Sees to it that work on a text of so many bytes comes to an end; without it, it takes as long as it takes. */
  guard?: <Result>(work: () => Result, size: number) => Result
}

/** Does the work, once more for whatever turns out to be needed for it. */
async function withHelp<Result>(
  setup: Setup,
  {reference, expert, guard = work => work()}: Parsers,
  {length}: Uint8Array,
  work: (setup: Setup) => Result,
): Promise<Result> {
  let ready = expert.now ? {...setup, expert: expert.now} : setup
  for (let declined = false; ; ) {
    try {
      return guard(() => work(ready), length)
    } catch (error) {
      if (isWanted(error) && !ready.expert) {
        expert.now = await expert.load(length)
        ready = {...ready, expert: expert.now}
      } else if (isDeclined(error) && !declined) {
        declined = true
        ready = {...ready, parse: await reference()}
      } else throw error
    }
  }
}

export const lintBytes = (bytes: Uint8Array, setup: Setup, parsers: Parsers, path?: string): Promise<Message[]> => {
  let source: Source | undefined
  return withHelp(setup, parsers, bytes, setup => {
    // Whoever has to be helped has read the bytes already.
    source ??= decode(bytes)
    return lintSource(source, setup, path)
  })
}

/**
 * The same for several files, each of which is asked for in its turn. They are to be so small that nobody has to see to it
 * that the work comes to an end; one that takes an expert or another parser is looked at once more, alone.
 */
export function lintBytesTogether(
  files: readonly {bytes: Uint8Array; path: string}[],
  setup: Setup,
  parsers: Parsers,
): (() => Promise<Message[]>)[] {
  const sources = files.map(({bytes, path}) => ({source: decode(bytes), path}))
  const {now} = parsers.expert
  return lintTogether(sources, now ? {...setup, expert: now} : setup).map((result, i) => async () => {
    if (!('error' in result)) return result
    const {source, path} = sources[i]!
    // Who wanted the expert may find that somebody else has called him by now; whatever else there was is known.
    let {error} = isWanted(result.error) ? {error: undefined} : result
    return withHelp(setup, parsers, source.bytes, setup => {
      if (error === undefined) return lintSource(source, setup, path)
      const met = error
      error = undefined
      throw met
    })
  })
}

export const mendBytes = (
  bytes: Uint8Array,
  setup: Setup,
  parsers: Parsers,
  choice?: FixChoice,
  path?: string,
): Promise<FixOutcome> => withHelp(setup, parsers, bytes, setup => fixBytes(bytes, setup, choice, path))

export const lookInto = (bytes: Uint8Array, setup: Setup, parsers: Parsers, path: string): Promise<Inspection> =>
  withHelp(setup, parsers, bytes, setup => inspectBytes(bytes, setup, path))
