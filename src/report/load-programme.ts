import type {ErrorObject} from 'ajv'
import sharedSchemas from './generated/schemas.js'
import validateProgramme from './generated/validate-programme.js'
import {type Programme, readProgramme, toSchemaError, type Validate} from './programme.ts'
import {programmeIds} from './programmes.ts'
import {follow, type Json, type Resolve, splitReference} from './schema-tree.ts'

/** A mistake in a programme's schema: where in it, and what ajv or we have to say. */
export interface SchemaFault {
  pointer: string
  what: 'key' | 'value'
  /** A whole sentence, or else what ajv found. */
  said: string | {keyword: string; params: Record<string, unknown>; message: string}
}

/** The words that may stand beside the constraints. */
export const vocabulary = (sharedSchemas.programme as {'x-vocabulary': string[]})['x-vocabulary']

/** Leads from the name of a shipped schema, `prodev-backend` or `prodev-backend.schema.json`, to the schema. */
export const resolveShipped: Resolve = name => {
  const id = name.replace(/\.schema\.json$/, '')
  return Object.hasOwn(sharedSchemas, id) ? sharedSchemas[id] : undefined
}

const isObject = (value: Json): value is Record<string, Json> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

const pointerKey = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** Every place in a schema, with its key. */
function* places(value: Json, pointer = '', depth = 0): Generator<{pointer: string; key: string; value: Json}> {
  if (depth > 64 || value === null || typeof value !== 'object') return
  for (const [key, inner] of Object.entries(value)) {
    const at = `${pointer}/${pointerKey(key)}`
    yield {pointer: at, key, value: inner}
    yield* places(inner, at, depth + 1)
  }
}

/** The documents that a schema refers to, by the names it gives them. */
export function referencesOf(schema: Json): {name: string; pointer: string}[] {
  return [...places(schema)].flatMap(({pointer, key, value}) => {
    const name = key === '$ref' && typeof value === 'string' ? splitReference(value).document : ''
    return name === '' ? [] : [{name, pointer}]
  })
}

/** The same with other names for the documents that it refers to. */
export function renamed(value: Json, names: ReadonlyMap<string, string>, depth = 0): Json {
  if (depth > 64 || value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(inner => renamed(inner, names, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const {document, pointer} = splitReference(key === '$ref' && typeof inner === 'string' ? inner : '')
      const name = names.get(document)
      return [key, name === undefined ? renamed(inner, names, depth + 1) : `${name}#${pointer}`]
    }),
  )
}

/** A programme from a schema that isn't ours, or what is wrong with that. `documents` holds what it refers to. */
export async function compileProgramme(
  schema: Json,
  documents: Readonly<Record<string, Json>>,
  name: string,
): Promise<Programme | SchemaFault[]> {
  if (!isObject(schema)) return [{pointer: '', what: 'value', said: 'Unexpected value, expected an object'}]
  const resolve = (document: string) =>
    resolveShipped(document) ?? (Object.hasOwn(documents, document) ? documents[document] : undefined)
  const faults = [...formFaults(schema), ...referenceFaults(schema, resolve)]
  if (faults.length > 0) return faults
  const compiled = await compile(schema, documents)
  if (Array.isArray(compiled)) return compiled
  const programme = readProgramme({'x-id': name, ...schema}, resolve, compiled)
  const wrong = meaningFaults(schema, programme)
  return wrong.length > 0 ? wrong : programme
}

function formFaults(schema: Json): SchemaFault[] {
  if (validateProgramme(schema)) return []
  const errors: ErrorObject[] = validateProgramme.errors ?? []
  // Where none of two forms fits, what keeps each of them from fitting is of no help.
  const choices = new Set(errors.flatMap(({keyword, instancePath}) => (keyword === 'oneOf' ? [instancePath] : [])))
  return errors
    .filter(({keyword, instancePath}) => keyword === 'oneOf' || !choices.has(instancePath))
    .map(({instancePath, keyword, params, message}): SchemaFault => {
      const said = {keyword, params, message: message ?? ''}
      if (keyword === 'additionalProperties')
        return {pointer: `${instancePath}/${pointerKey(String(params.additionalProperty))}`, what: 'key', said}
      if (keyword !== 'oneOf') return {pointer: instancePath, what: keyword === 'false schema' ? 'key' : 'value', said}
      const name = instancePath.split('/').at(-1)
      const wanted = 'a list of phrases, or such lists by language'
      return {pointer: instancePath, what: 'value', said: `Unexpected value of \`${name}\`, expected ${wanted}`}
    })
}

function referenceFaults(schema: Json, resolve: (name: string) => Json | undefined): SchemaFault[] {
  return [...places(schema)].flatMap(({pointer, key, value}): SchemaFault[] => {
    if (key !== '$ref' || typeof value !== 'string') return []
    const {document, pointer: inner} = splitReference(value)
    const home = document === '' ? schema : resolve(document)
    if (home !== undefined && follow(home, inner) !== undefined) return []
    const expected =
      home === undefined ? `the path of a schema, or one of ${list(programmeIds)}` : 'a place that is there'
    return [{pointer, what: 'value', said: `Unexpected reference \`${value}\`, expected ${expected}`}]
  })
}

const list = (names: readonly string[]) => names.map(name => `\`${name}\``).join(', ')

/** The schema as a function. ajv is loaded here only: it is large, and what ships is compiled beforehand. */
async function compile(schema: Record<string, Json>, documents: Readonly<Record<string, Json>>) {
  const {Ajv2020} = await import('./ajv.ts')
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
  })
  ajv.addVocabulary(vocabulary)
  for (const [id, shipped] of Object.entries(sharedSchemas)) {
    if (id === 'programme') continue
    ajv.addSchema(shipped as object)
    // Both `prodev-backend` and `prodev-backend.schema.json` lead there.
    ajv.addSchema(shipped as object, id)
  }
  // Its references count from where it lies, not from where its $id says it might be had.
  const {$id: _, ...rest} = schema
  // It reads a name as an address, in which `./goal.json` is `goal.json`, and finds no document of the name that it was told.
  const names = new Map(Object.keys(documents).map((name, i) => [name, `document-${i}.json`]))
  const own = renamed(rest, names) as Record<string, Json>
  try {
    for (const [name, document] of Object.entries(documents)) {
      if (isObject(document)) ajv.addSchema({...(renamed(document, names) as object), $id: names.get(name)!})
    }
    // It throws at a `$schema` that it does not know.
    if (!ajv.validateSchema(own)) return (ajv.errors ?? []).map(fromAjv)
    const validator = ajv.compile(own)
    const validate: Validate = subject => (validator(subject) ? [] : (validator.errors ?? []).map(toSchemaError))
    return validate
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const unknown = /unknown keyword: "([^"]*)"/.exec(message)?.[1]
    const at = unknown === undefined ? undefined : [...places(schema)].find(({key}) => key === unknown)
    const said = at ? {keyword: 'unknown', params: {name: unknown}, message} : `Unexpected schema, ajv says: ${message}`
    return [{pointer: at?.pointer ?? '', what: 'key', said}] satisfies SchemaFault[]
  }
}

const fromAjv = ({instancePath, keyword, params, message}: ErrorObject): SchemaFault => ({
  pointer: instancePath,
  what: 'value',
  said: {keyword, params, message: message ?? ''},
})

/** What no JSON Schema can say of a schema: that its parts fit one another. */
function meaningFaults(schema: Json, {sections}: Programme): SchemaFault[] {
  const ids = sections.map(({id}) => id)
  const holder = '/properties/sections'
  if (ids.length === 0) {
    const said = `Unexpected schema without sections, expected them in \`${holder.slice(1).replace('/', '.')}.properties\``
    return [{pointer: '', what: 'value', said}]
  }
  const known = `one of ${list(ids)}`
  const faults: SchemaFault[] = []
  const required = follow(schema, `${holder}/required`)
  for (const [i, id] of Array.isArray(required) ? required.entries() : []) {
    if (ids.includes(id)) continue
    faults.push({
      pointer: `${holder}/required/${i}`,
      what: 'value',
      said: `Unexpected section \`${id}\`, expected ${known}`,
    })
  }
  for (const {id, after} of sections) {
    const pointer = `${holder}/properties/${id}/x-after`
    if (after === undefined || ids.includes(after) || follow(schema, pointer) === undefined) continue
    faults.push({pointer, what: 'value', said: `Unexpected section \`${after}\`, expected ${known}`})
  }
  return faults
}
