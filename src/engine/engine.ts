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
}

async function withParser<Result>(setup: Setup, {reference}: Parsers, work: (setup: Setup) => Result): Promise<Result> {
  try {
    return work(setup)
  } catch (error) {
    if (!isDeclined(error)) throw error
    return work({...setup, parse: await reference()})
  }
}

export const lintBytes = (bytes: Uint8Array, setup: Setup, parsers: Parsers, path?: string): Promise<Message[]> =>
  withParser(setup, parsers, setup => lintSource(decode(bytes), setup, path))

export const mendBytes = (
  bytes: Uint8Array,
  setup: Setup,
  parsers: Parsers,
  choice?: FixChoice,
  path?: string,
): Promise<FixOutcome> => withParser(setup, parsers, setup => fixBytes(bytes, setup, choice, path))

export const lookInto = (bytes: Uint8Array, setup: Setup, parsers: Parsers, path: string): Promise<Inspection> =>
  withParser(setup, parsers, setup => inspectBytes(bytes, setup, path))
