import {isDeclined, type Parse} from '../report/parse.ts'
import {decode} from '../text/decode.ts'
import {type FixChoice, type FixOutcome, fixBytes} from './fix.ts'
import {type Inspection, inspectBytes} from './inspect.ts'
import {lintSource} from './lint.ts'
import type {Message} from './message.ts'
import type {Setup} from './setup.ts'

/** What an engine needs besides the rules: a parser, and the one to ask where that one declines. */
export interface Parsers {
  parse: Parse
  /** Loaded only where it is needed: it is large. */
  reference: () => Promise<Parse>
  /** Sees to it that work on a text of so many bytes comes to an end; without it, it takes as long as it takes. */
  guard?: <Result>(work: () => Result, size: number) => Result
}

async function withParser<Result>(
  setup: Setup,
  {reference, guard = work => work()}: Parsers,
  {length}: Uint8Array,
  work: (setup: Setup) => Result,
): Promise<Result> {
  try {
    return guard(() => work(setup), length)
  } catch (error) {
    if (!isDeclined(error)) throw error
    const parse = await reference()
    return guard(() => work({...setup, parse}), length)
  }
}

export const lintBytes = (bytes: Uint8Array, setup: Setup, parsers: Parsers, path?: string): Promise<Message[]> =>
  withParser(setup, parsers, bytes, setup => lintSource(decode(bytes), setup, path))

export const mendBytes = (
  bytes: Uint8Array,
  setup: Setup,
  parsers: Parsers,
  choice?: FixChoice,
  path?: string,
): Promise<FixOutcome> => withParser(setup, parsers, bytes, setup => fixBytes(bytes, setup, choice, path))

export const lookInto = (bytes: Uint8Array, setup: Setup, parsers: Parsers, path: string): Promise<Inspection> =>
  withParser(setup, parsers, bytes, setup => inspectBytes(bytes, setup, path))
