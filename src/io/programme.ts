import fs from 'node:fs'
import path from 'node:path'
import {nearestOf, oneOf} from '../engine/nearest.ts'
import type {SchemaFault} from '../report/load-programme.ts'
import type {Programme} from '../report/programme.ts'
import {assumedProgramme, isShipped, programmeIds, shippedProgramme} from '../report/programmes.ts'
import {readText} from './not-file.ts'
import type {OnRead} from './on-read.ts'
import {liesWithin, projectRoot} from './project.ts'
import {slashed} from './slashed.ts'
import {isTooSlow, stopwatch} from './time.ts'
import {cannotRead, Trouble} from './trouble.ts'

const schemaSeconds = 2

/** The programme of this name, or the one that the schema at this path describes. */
export async function loadProgramme(
  schema: string | undefined,
  folder: string,
  onRead: OnRead = () => {},
  cwd = folder,
): Promise<Programme> {
  if (schema === undefined) return assumedProgramme()
  if (isShipped(schema)) return shippedProgramme(schema)
  if (!isSchemaPath(schema)) throw unknownProgramme(schema)
  return readProgrammeFile(path.resolve(folder, schema), cwd, onRead)
}

/** What is wrong with a name of a programme, or with a path of a schema, before anything is read. */
export function programmeFault(schema: string, folder: string): string | undefined {
  if (isShipped(schema)) return undefined
  if (!isSchemaPath(schema)) return unknownProgramme(schema).message
  return fs.existsSync(path.resolve(folder, schema)) ? undefined : `There is no schema \`${schema}\``
}

/** Whether it names a file, and no programme of ours. */
export const isSchemaPath = (id: string): boolean => /[\\/]|\.(?:json|ya?ml)$/.test(id)

const unknownProgramme = (id: string) =>
  new Trouble(
    `Unexpected schema \`${id}\`, expected ${nearestOf(id, programmeIds)} or the path of a file`,
    '`npx prodev-report schema` prints a schema to start from.',
  )

async function readProgrammeFile(file: string, cwd: string, onRead: OnRead): Promise<Programme> {
  const [{compileProgramme, referencesOf, renamed, resolveShipped}, {SettingsFile}] = await Promise.all([
    import('../report/load-programme.ts'),
    import('./settings-file.ts'),
  ])
  const shown = slashed(path.relative(cwd, file)) || '.'
  const take = (from: string, name: string) => {
    const text = read(from, name)
    onRead(from, text)
    return text
  }
  const settings = new SettingsFile(take(file, shown), shown)
  // Without a prototype: a reference may be called `constructor`.
  const documents: Record<string, unknown> = Object.create(null)
  const home = projectRoot(path.dirname(file)) ?? path.dirname(file)
  /** The schema with its references counted from the first one: in a file of another folder they count from there. */
  const gathered = (schema: unknown, from: typeof settings, folder: string): unknown => {
    const names = new Map<string, string>()
    for (const {name, pointer} of referencesOf(schema)) {
      if (names.has(name) || resolveShipped(name) !== undefined) continue
      const target = path.resolve(folder, name)
      const foreign = /^[a-z][a-z\d+.-]+:/i.test(name) ? 'nothing is fetched' : liesWithin(target, home) ? '' : outside
      if (foreign) throw new Trouble(`${from.place(pointer)}: Unexpected reference \`${name}\`: ${foreign}`, besideHint)
      // What isn't there is told with the place of the reference.
      if (!fs.existsSync(target)) continue
      const known = `./${slashed(path.relative(path.dirname(file), target))}`
      names.set(name, known)
      if (known in documents) continue
      const inner = new SettingsFile(take(target, `${from.place(pointer)}: \`${name}\``), name)
      // Known from here on: it may refer back.
      documents[known] = inner.value
      documents[known] = gathered(inner.value, inner, path.dirname(target))
    }
    return renamed(schema, names)
  }
  const whole = gathered(settings.value, settings, path.dirname(file))
  const name = path.basename(file).replace(/(?:\.schema)?\.(?:json|ya?ml)$/, '')
  const programme = await compileProgramme(whole, documents, name)
  if (!Array.isArray(programme)) return inTime(programme, shown)
  const {vocabulary} = await import('../report/load-programme.ts')
  const lines = programme.map(fault => `${settings.place(fault.pointer, fault.what)}: ${sentence(fault, vocabulary)}`)
  throw new Trouble([...new Set(lines)].join('\n'), '`npx prodev-report schema` prints a schema to start from.')
}

const outside = 'it leads out of the project'
const besideHint = 'Put what it refers to into a file beside the schema.'

/** A pattern in somebody's schema may take for ever on some text, and a list of things that must all differ nearly so. */
function inTime(programme: Programme, shown: string): Programme {
  const timed = stopwatch(schemaSeconds)
  return {
    ...programme,
    validate: report => {
      try {
        return timed(() => programme.validate(report))
      } catch (error) {
        if (error instanceof Error && /call stack/i.test(error.message))
          throw new Trouble(`The schema \`${shown}\` leads back to itself without end`, 'Look at each `$ref` in it.')
        if (!isTooSlow(error)) throw error
        throw new Trouble(
          `The schema \`${shown}\` takes more than ${schemaSeconds} seconds on a report`,
          'Look at each `pattern` in it: one part that repeats within another, as in `(a+)+`, is the usual reason.',
        )
      }
    },
  }
}

function read(file: string, shown: string): string {
  try {
    return readText(file)
  } catch (error) {
    throw cannotRead(`the schema \`${shown}\``, error)
  }
}

/** What of JSON Schema people write in a schema like this; the rest is known to ajv. */
const keywords = [
  'minItems',
  'maxItems',
  'minimum',
  'maximum',
  'required',
  'properties',
  'type',
  'title',
  'description',
]
const measures = ['words', 'items', 'pairs', 'topics', 'links', 'placeholders']

function sentence({pointer, said}: SchemaFault, vocabulary: readonly string[]): string {
  if (typeof said === 'string') return said
  const {keyword, params, message} = said
  const name = pointer.split('/').at(-1) ?? ''
  const unknown = (key: string, known: readonly string[]) =>
    `Unexpected key \`${key}\`, expected ${nearestOf(key, known)}`
  if (keyword === 'unknown') return unknown(String(params.name), [...keywords, ...vocabulary])
  if (keyword === 'false schema') return unknown(name, vocabulary)
  if (keyword === 'additionalProperties') return unknown(String(params.additionalProperty), measures)
  if (keyword === 'enum') return `Unexpected value of \`${name}\`, expected ${oneOf(params.allowedValues as unknown[])}`
  return `Unexpected value of \`${name || 'the schema'}\`: it ${message}`
}
