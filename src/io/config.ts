import fs from 'node:fs'
import path from 'node:path'
import type {AsyncSearcher} from 'lilconfig'
import type {Config} from '../engine/config.ts'
import {visible} from '../text/escape.ts'
import {checked} from './config-faults.ts'
import {configPlaces, searchPlaces} from './config-places.ts'
import {importModule} from './import-module.ts'
import {readText, sizeOf} from './not-file.ts'
import type {OnRead} from './on-read.ts'
import {isSchemaPath} from './programme.ts'
import {isProjectRoot, liesWithin, projectRoot} from './project.ts'
import {slashed} from './slashed.ts'
import {cannotRead, isTrouble, reason, Trouble} from './trouble.ts'

export interface LoadedConfig {
  config: Config
  /** The file it came from; none if there is none. */
  file: string | undefined
  /** What its relative paths count from. */
  folder: string
}

/** Which configs may be code, which is run when it is read: all that a person named or trusts, or none at all. */
type Trust = 'root' | 'named' | 'none'

/** The config that counts in a folder: the nearest one upwards, or the one that was named. */
export async function loadConfig(
  cwd: string,
  named?: string,
  {code = true, onRead = () => {}}: {code?: boolean; onRead?: OnRead} = {},
): Promise<LoadedConfig> {
  const trust: Trust = !code ? 'none' : named === undefined ? 'root' : 'named'
  // Most reports have none, and what loads it need not start for them.
  if (named === undefined && !configPlaces(cwd).some(mayHold)) return {config: {}, file: undefined, folder: cwd}
  const searcher = await search(cwd, trust, onRead)
  if (named !== undefined) {
    const file = path.resolve(cwd, named)
    return resolved(await load(searcher, file, named), file, {cwd, trust, onRead})
  }
  const found = await searcher.search(cwd)
  return found && !found.isEmpty
    ? resolved(found.config, found.filepath, {cwd, trust, onRead})
    : {config: {}, file: undefined, folder: cwd}
}

function refuseOdd(file: string, named: string): void {
  try {
    sizeOf(file)
    if (fs.statSync(file).isDirectory()) throw Object.assign(new Error('it is a folder'), {code: 'EISDIR'})
  } catch (error) {
    throw unreadable(named, error)
  }
}

/** Of what is read as JSON, an empty file is no config without settings: it is none, and was to be one. */
function refuseEmpty(file: string, named: string): void {
  if (path.extname(file) === '.json' && readText(file).trim() === '')
    throw new Trouble(
      `Cannot read the config \`${named}\`: it is empty, not JSON`,
      'Write `{}` for a config without settings, or delete the file.',
    )
}

/** What a config holds that somebody named, on the command line or in another one. */
async function load(searcher: AsyncSearcher, file: string, shown: string): Promise<Config> {
  refuseOdd(file, shown)
  refuseEmpty(file, shown)
  const ending = path.extname(file)
  if (!endings.includes(ending))
    throw new Trouble(
      `Cannot read the config \`${shown}\`: its name ends in \`${ending}\``,
      `Expected ${endings.slice(0, -1).join(', ')}, or a name without an ending, which is read as YAML.`,
    )
  try {
    return (await searcher.load(file))?.config ?? {}
  } catch (error) {
    throw isTrouble(error) ? error : unreadable(shown, error)
  }
}

const endings = ['.json', '.yaml', '.yml', '.js', '.mjs', '.cjs', '']

const unreadable = (shown: string, error: unknown) => cannotRead(`the config \`${shown}\``, error)

/** A package.json is a config only where it has settings for us; to have us among its dependencies is none. */
function mayHold(file: string): boolean {
  const name = path.basename(file)
  refuseOdd(file, name)
  if (name !== 'package.json') {
    refuseEmpty(file, name)
    return true
  }
  try {
    const text = readText(file)
    return text.includes('prodev-report') && Object.hasOwn(JSON.parse(text), 'prodev-report')
  } catch {
    return true
  }
}

async function search(cwd: string, trust: Trust, onRead: OnRead): Promise<AsyncSearcher> {
  const {lilconfig} = await import('lilconfig')
  const asText = (file: string) => {
    const text = readText(file)
    onRead(file, text)
    return readSettings(text, shownPath(file, cwd), path.dirname(file))
  }
  const asCode = (file: string) => {
    onRead(file, '')
    checkCode(file, cwd, trust)
    return importConfig(file, cwd)
  }
  return lilconfig('prodev-report', {
    searchPlaces,
    // Not upwards for ever: a config in a home folder is not meant for every report below it.
    stopDir: path.parse(cwd).root,
    // Each that it would load by itself: it asks nobody whether code may be run.
    loaders: {
      '.js': asCode,
      '.mjs': asCode,
      '.cjs': asCode,
      '.json': asText,
      '.yaml': asText,
      '.yml': asText,
      noExt: asText,
    },
  })
}

const shownPath = (file: string, cwd: string) => visible(slashed(path.relative(cwd, file)) || file)

/** A config that is code does what it likes: it is run only where its owner must have put it. */
function checkCode(file: string, cwd: string, trust: Trust): void {
  if (trust === 'named' || (trust === 'root' && isProjectRoot(path.dirname(file)))) return
  const why =
    trust === 'none'
      ? 'it is code, and --no-config-code says to run none'
      : 'it is code, and not in the root folder of a project, beside a `.git` or package.json'
  throw new Trouble(
    `Did not run the config \`${shownPath(file, cwd)}\`: ${why}`,
    'Write it as JSON or YAML, or give another with --config, or go without one with --no-config.',
  )
}

async function importConfig(file: string, cwd: string): Promise<unknown> {
  try {
    const module = await importModule(file)
    // An empty file is an empty config; `export const rules = …` was meant as one.
    if (module.default === undefined && Object.keys(module).length > 0)
      throw new Trouble(
        `Unexpected config \`${shownPath(file, cwd)}\` without a default export`,
        'For example: `export default {rules: {"heading-level-jump": "off"}}`.',
      )
    return await checked(module.default ?? {}, () => shownPath(file, cwd), path.dirname(file))
  } catch (error) {
    throw isTrouble(error)
      ? error
      : new Trouble(`Cannot load the config \`${shownPath(file, cwd)}\`: ${reason(error)}`, undefined, {cause: error})
  }
}

async function readSettings(text: string, shown: string, folder: string): Promise<unknown> {
  if (shown.endsWith('package.json')) {
    const own = plainJson(text)
    if (typeof own !== 'object' || own === null || !('prodev-report' in own)) return own
    const {SettingsFile} = await import('./settings-file.ts')
    const file = new SettingsFile(text, shown)
    await checked(
      (own as Record<string, unknown>)['prodev-report'],
      (pointer, what) => file.place(`/prodev-report${pointer}`, what),
      folder,
    )
    return own
  }
  const {SettingsFile} = await import('./settings-file.ts')
  const file = new SettingsFile(text, shown)
  return checked(file.value ?? {}, (pointer, what) => file.place(pointer, what), folder)
}

/** A package.json that npm itself could not read is not ours to complain about. */
function plainJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The config with the ones it extends beneath it. */
async function resolved(
  config: Config,
  file: string,
  {cwd, trust, onRead}: {cwd: string; trust: Trust; onRead: OnRead},
  seen: readonly string[] = [],
): Promise<LoadedConfig> {
  const folder = path.dirname(file)
  // What a trusted config starts from is trusted too: it could have imported it.
  const onward = trust === 'root' && isProjectRoot(folder) ? 'named' : trust
  const bases = typeof config.extends === 'string' ? [config.extends] : (config.extends ?? [])
  let below: Config = {}
  for (const base of bases) {
    const next = path.resolve(folder, base)
    const refuse = (why: string) => {
      throw new Trouble(`\`${shownPath(file, cwd)}\` extends ${why}`)
    }
    if (seen.includes(next) || next === file) refuse(`itself by way of \`${base}\``)
    if (!fs.existsSync(next)) refuse(`\`${base}\`, which is not there`)
    if (!withinProject(next, folder)) refuse(`\`${base}\`, which is outside of the project`)
    const own = await load(await search(cwd, onward, onRead), next, shownPath(next, cwd))
    const inner = await resolved(own, next, {cwd, trust: onward, onRead}, [...seen, file])
    below = layered(below, fromFolder(inner, folder))
  }
  const {extends: _, ...own} = config
  for (const {schema} of [own, ...(own.overrides ?? [])])
    if (schema && isSchemaPath(schema) && !withinProject(path.resolve(folder, schema), folder))
      throw new Trouble(
        `\`${shownPath(file, cwd)}\` names the schema \`${schema}\`, which is outside of the project`,
        'Give it with --schema if that is meant.',
      )
  return {config: layered(below, own), file, folder}
}

/** A config may come with a stranger's report: what it names is read only if it lies in the same project. */
function withinProject(place: string, folder: string): boolean {
  const root = projectRoot(folder)
  return root === undefined || liesWithin(place, root)
}

/** Rules and limits add up; of everything else the upper one counts. */
const layered = (below: Config, above: Config): Config => ({
  ...below,
  ...above,
  ...((below.rules || above.rules) && {rules: {...below.rules, ...above.rules}}),
  ...((below.limits || above.limits) && {limits: {...below.limits, ...above.limits}}),
  ...((below.overrides || above.overrides) && {overrides: [...(below.overrides ?? []), ...(above.overrides ?? [])]}),
})

/** A schema's path counts from the file that names it. */
function fromFolder({config, folder}: LoadedConfig, other: string): Config {
  const moved = <Part extends {schema?: string}>(part: Part): Part =>
    part.schema && isSchemaPath(part.schema)
      ? {...part, schema: `./${slashed(path.relative(other, path.resolve(folder, part.schema)))}`}
      : part
  return {...moved(config), ...(config.overrides && {overrides: config.overrides.map(moved)})}
}
