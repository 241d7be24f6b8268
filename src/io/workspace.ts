import path from 'node:path'
import ignore from 'ignore'
import {clues} from '../engine/clues.ts'
import {activate, type Config, checkRuleIds, type Limits, type RuleSetting} from '../engine/config.ts'
import type {Parsers} from '../engine/engine.ts'
import {loadParsers} from '../engine/parsers.ts'
import type {Setup} from '../engine/setup.ts'
import {mostDepth} from '../markdown/shallow.ts'
import type {Files} from '../markdown/target.ts'
import type {Programme} from '../report/programme.ts'
import {rules} from '../rules/index.ts'
import {hashOf} from '../text/hash.ts'
import {isBelow} from './below.ts'
import {type LoadedConfig, loadConfig} from './config.ts'
import {projectFiles} from './files.ts'
import type {Io} from './io.ts'
import type {OnRead} from './on-read.ts'
import {isSchemaPath, loadProgramme} from './programme.ts'
import {bytesOf} from './read.ts'
import {slashed} from './slashed.ts'
import {stopwatch} from './time.ts'
import {isTrouble} from './trouble.ts'

/** What the command line sets over the config. */
export interface Overrides {
  /** A config's path, or false for none. */
  config?: string | false
  /** Whether a config may be code; it may if nothing is said. */
  configCode?: boolean
  schema?: string
  preset?: string
  rule?: Record<string, string>
  /** How many seconds a file may take; 0 for as long as it takes. */
  maxTime?: number
  /** How many megabytes a file may have; 0 for as many as it likes. */
  maxFileSize?: number
  /** How deep quotations, lists, notes and emphases may be nested; 0 for the deepest that can be read. */
  maxDepth?: number
}

const usualTime = 60
/** Of so few bytes even work that grows with their square is soon done; to watch over it would cost more. */
export const smallEnough = 16 * 1024

function guardOf(seconds: number): NonNullable<Parsers['guard']> {
  let timed: ReturnType<typeof stopwatch> | undefined
  return (work, size) => {
    if (size <= smallEnough) return work()
    timed ??= stopwatch(seconds)
    return timed(work)
  }
}

/** Everything that linting the files of a folder depends on. */
export interface Workspace {
  config: Config
  /** What its patterns count from. */
  base: string
  parsers: Parsers
  setupFor(file: string | undefined): Promise<Setup>
  /** The schema that a config or a flag chose for a file, if any did. */
  schemaFor(file: string | undefined): string | undefined
  /** How large a file may be. */
  mostBytes: number
  /** What the findings depend on besides the files and the version: equal wherever the settings are, on any machine. */
  settings(): Promise<string>
  /** The files that a config or a schema was read from so far, with what they hold. */
  reads(): ReadonlyMap<string, string>
}

export async function openWorkspace(
  io: Pick<Io, 'cwd' | 'env'>,
  overrides: Overrides,
  onLookUp?: Files['onLookUp'],
): Promise<Workspace> {
  const loading = loadParsers(io.env.PRODEV_REPORT_PARSER)
  const configs = new Map<string, string>()
  const cwd = io.cwd()
  const {config, folder} = await configOf(cwd, overrides, (file, text) => configs.set(file, text))
  // A config that was named may lie anywhere.
  const base = isBelow(cwd, folder) ? folder : cwd
  for (const settings of [config.rules, ...(config.overrides ?? []).map(override => override.rules)])
    checkRuleIds(rules, settings)
  const {fileSize, time = usualTime, depth} = limitsOf(config, overrides)
  const parsers = {...(await loading), ...(time !== 0 && {guard: guardOf(time)})}
  const files = {...projectFiles(cwd), ...(onLookUp && {onLookUp})}
  const {programmeOf, schemas} = programmesFrom(folder, cwd)
  const made = new Map<string, Promise<{nowhere: Setup; beside: Setup}>>()
  const applyingTo = (file: string | undefined): number[] =>
    (config.overrides ?? []).flatMap((override, i) =>
      file && concerns(override.files, path.resolve(cwd, file), base) ? [i] : [],
    )
  const setupFor = async (file: string | undefined): Promise<Setup> => {
    const applying = applyingTo(file)
    const key = applying.join()
    if (!made.has(key)) {
      const making = makeSetup(config, applying, programmeOf, {...parsers, depth})
      made.set(
        key,
        making.then(nowhere => ({nowhere, beside: {...nowhere, files}})),
      )
    }
    const {nowhere, beside} = await made.get(key)!.catch(error => {
      throw isTrouble(error) ? Object.assign(error, {stopsAll: true}) : error
    })
    // What came through a pipe without a name lies nowhere.
    return file === undefined ? nowhere : beside
  }
  return {
    config,
    base,
    parsers,
    setupFor,
    schemaFor: file => schemaOf(config, applyingTo(file)),
    mostBytes: bytesOf(fileSize),
    async settings() {
      const named = [config.schema, ...(config.overrides ?? []).map(({schema}) => schema)]
      for (const schema of named) await programmeOf(schema)
      // Where a schema lies differs from machine to machine; what it says does not.
      const read = [...named.map(schema => schema && path.basename(schema)), ...schemas.values()]
      const {preset, rules: own, overrides: others} = config
      const kept = others?.map(({files: patterns, rules: theirs}) => [patterns, theirs])
      return hashOf(JSON.stringify([preset, own, kept, read, fileSize, time, depth, io.env.PRODEV_REPORT_PARSER]))
    },
    reads: () => new Map([...configs, ...schemas]),
  }
}

/** The programmes that schemas of a folder describe, each read once, and what the files of the schemas hold. */
function programmesFrom(folder: string, cwd: string) {
  const schemas = new Map<string, string>()
  const programmes = new Map<string | undefined, Promise<Programme>>()
  const programmeOf = (schema: string | undefined): Promise<Programme> => {
    if (!programmes.has(schema))
      programmes.set(
        schema,
        loadProgramme(schema, folder, (file, text) => schemas.set(file, text), cwd),
      )
    return programmes.get(schema)!
  }
  return {programmeOf, schemas}
}

/** What a file may be and take, by the config or, counting more, by a flag. */
export const limitsOf = (
  {limits}: Config,
  {maxFileSize, maxTime, maxDepth, maxFindings}: Overrides & {maxFindings?: number},
): Limits => ({
  ...limits,
  ...(maxFileSize !== undefined && {fileSize: maxFileSize}),
  ...(maxTime !== undefined && {time: maxTime}),
  ...(maxFindings !== undefined && {findings: maxFindings}),
  ...(maxDepth !== undefined && {depth: maxDepth}),
})

async function configOf(
  cwd: string,
  {config: named, configCode = true, schema, preset, rule}: Overrides,
  onRead: OnRead,
): Promise<LoadedConfig> {
  const loaded =
    named === false
      ? {config: {}, file: undefined, folder: cwd}
      : await loadConfig(cwd, named, {code: configCode, onRead})
  const said = {
    // A path on the command line counts from the current folder, one in a config from the config's.
    ...(schema && {schema: isSchemaPath(schema) ? path.resolve(cwd, schema) : schema}),
    ...(rule && {rules: rule as Record<string, RuleSetting>}),
  }
  const config: Config = {
    ...loaded.config,
    ...said,
    ...(preset && {preset: preset as NonNullable<Config['preset']>}),
  }
  if (rule) config.rules = {...loaded.config.rules, ...said.rules}
  // What is said on the command line counts over overrides too.
  if (config.overrides && (schema || rule)) config.overrides = [...config.overrides, {files: ['*'], ...said}]
  return {...loaded, config}
}

function concerns(patterns: readonly string[], file: string, base: string): boolean {
  if (!isBelow(file, base)) return false
  const relative = slashed(path.relative(base, file))
  return ignore()
    .add([...patterns])
    .ignores(relative)
}

/** The last of the overrides that names one counts. */
const schemaOf = (config: Config, applying: readonly number[]): string | undefined =>
  applying.map(i => config.overrides![i]!.schema).findLast(schema => schema) ?? config.schema

async function makeSetup(
  config: Config,
  applying: readonly number[],
  programmeOf: (schema: string | undefined) => Promise<Programme>,
  {parse, depth}: Parsers & {depth: number | undefined},
): Promise<Setup> {
  const overrides = applying.map(i => config.overrides![i]!)
  const settings = Object.assign({}, config.rules, ...overrides.map(override => override.rules))
  return {
    parse,
    programme: await programmeOf(schemaOf(config, applying)),
    rules: activate(rules, config.preset ?? 'recommended', settings),
    clues,
    known: rules.map(rule => rule.id),
    ...(depth !== undefined && {depth: depth === 0 ? mostDepth : depth}),
  }
}
