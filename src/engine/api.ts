import type {Programme} from '../report/programme.ts'
import {assumedProgramme, isShipped, type ProgrammeId, programmeIds, shippedProgramme} from '../report/programmes.ts'
import type {Rule} from '../rule.ts'
import {rules as allRules} from '../rules/index.ts'
import {lazily} from '../text/lazily.ts'
import {checkCall} from './check-call.ts'
import {clues} from './clues.ts'
import {activate, type Config, checkRuleIds} from './config.ts'
import {lintBytes, lookInto, mendBytes, type Parsers} from './engine.ts'
import type {FixOutcome} from './fix.ts'
import type {Inspection} from './inspect.ts'
import type {Message} from './message.ts'
import {checkOptions, WrongOptions} from './options.ts'
import {loadParsers} from './parsers.ts'
import type {Setup} from './setup.ts'

/** What a call can set. Nothing of it makes the library read a file. */
export interface Options extends Pick<Config, 'preset' | 'rules'> {
  /** The name of the file, for rules that care and for messages. */
  path?: string
  /** What a report must hold: the id of a programme that comes with the tool, or a schema of your own. */
  schema?: ProgrammeId | Readonly<Record<string, unknown>>
  /** Rules of your own, beside those that come with the tool. */
  plugins?: readonly Rule[]
  /** `remark`: the parser that is plain JavaScript, even where there is a faster one. */
  parser?: 'remark'
}

/** Loaded by the first call; who reads damaged text learns what all texts need only once. */
const usual = lazily(() => loadParsers())
const plain = lazily(() => loadParsers('remark'))

interface Ready {
  setup: Setup
  parsers: Parsers
}

async function prepare(input: string | Uint8Array, options: Options): Promise<Ready> {
  checkCall(input, options)
  const {preset = 'recommended', rules = {}, schema, plugins = [], parser} = options
  const known = [...allRules, ...plugins]
  checkRuleIds(known, rules)
  const mistakes = await checkOptions(known, rules)
  if (mistakes.length > 0) throw new WrongOptions(mistakes)
  const parsers = await (parser === 'remark' ? plain() : usual())
  return {
    parsers,
    setup: {
      parse: parsers.parse,
      programme: await programmeOf(schema),
      rules: activate(known, preset, rules),
      ...(plugins.length === 0 && {clues}),
      known: known.map(rule => rule.id),
    },
  }
}

async function programmeOf(schema: Options['schema']): Promise<Programme> {
  if (schema === undefined) return assumedProgramme()
  if (typeof schema === 'string') {
    if (isShipped(schema)) return shippedProgramme(schema)
    throw new TypeError(`Unexpected schema \`${schema}\`, expected ${programmeIds.join(', ')} or a schema itself`)
  }
  const {compileProgramme} = await import('../report/load-programme.ts')
  const programme = await compileProgramme(schema, {}, 'own')
  if (!Array.isArray(programme)) return programme
  const faults = programme.map(
    ({pointer, said}) => `${pointer || '/'}: ${typeof said === 'string' ? said : said.message}`,
  )
  throw new TypeError(`Unexpected schema:\n${faults.join('\n')}`)
}

const bytesOf = (input: string | Uint8Array) => (typeof input === 'string' ? new TextEncoder().encode(input) : input)

/** What is wrong with a report. Takes text, or the bytes of a file if its encoding matters too. */
export async function lint(input: string | Uint8Array, options: Options = {}): Promise<Message[]> {
  const {setup, parsers} = await prepare(input, options)
  return lintBytes(bytesOf(input), setup, parsers, options.path)
}

/** The report with everything fixed that can be fixed for certain; with `unsafe`, guesses too. */
export async function fix(
  input: string | Uint8Array,
  options: Options & {unsafe?: boolean} = {},
): Promise<FixOutcome & {text: string}> {
  const {setup, parsers} = await prepare(input, options)
  const outcome = await mendBytes(bytesOf(input), setup, parsers, {unsafe: options.unsafe ?? false}, options.path)
  return {...outcome, text: new TextDecoder('utf-8', {ignoreBOM: true}).decode(outcome.bytes)}
}

/** What a report holds, as the rules see it. */
export async function inspect(input: string | Uint8Array, options: Options = {}): Promise<Inspection> {
  const {setup, parsers} = await prepare(input, options)
  return lookInto(bytesOf(input), setup, parsers, options.path ?? '<input>')
}
