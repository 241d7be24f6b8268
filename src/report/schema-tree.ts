import {decoded} from '../markdown/target.ts'

/** A JSON value, loosely: schemas come from people. */
export type Json = unknown

/** Gives the document that a reference names, or undefined. */
export type Resolve = (name: string) => Json | undefined

const isObject = (value: Json): value is Record<string, Json> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** What a JSON pointer leads to. */
export function follow(document: Json, pointer: string): Json | undefined {
  let at: Json = document
  for (const part of pointer.split('/').slice(1)) {
    const key = decoded(part).replaceAll('~1', '/').replaceAll('~0', '~')
    if (Array.isArray(at)) at = at[Number(key)]
    else if (isObject(at) && Object.hasOwn(at, key)) at = at[key]
    else return undefined
  }
  return at
}

/** The document and the pointer that a reference consists of. */
export function splitReference(reference: string): {document: string; pointer: string} {
  const hash = reference.indexOf('#')
  return hash === -1
    ? {document: reference, pointer: ''}
    : {document: reference.slice(0, hash), pointer: reference.slice(hash + 1)}
}

/**
 * The schema with what it refers to written into it, so that annotations can be read off: what stands beside a
 * reference wins over what it leads to. A reference back to where it came from is left out.
 */
export function flatten(schema: Json, resolve: Resolve, root: Json = schema, seen: readonly Json[] = []): Json {
  if (!isObject(schema) || seen.includes(schema) || seen.length > 32) return {}
  const inside = [...seen, schema]
  let out: Record<string, Json> = {}
  if (typeof schema.$ref === 'string') {
    const {document, pointer} = splitReference(schema.$ref)
    const home = document === '' ? root : resolve(document)
    const target = home === undefined ? undefined : follow(home, pointer)
    if (target !== undefined) out = merge(out, flatten(target, resolve, home, inside))
  }
  if (Array.isArray(schema.allOf))
    for (const part of schema.allOf) out = merge(out, flatten(part, resolve, root, inside))
  const own: Record<string, Json> = {}
  for (const [key, value] of Object.entries(schema)) {
    if (key === '$ref' || key === 'allOf') continue
    if (key !== 'properties' || !isObject(value)) own[key] = value
    else {
      own.properties = Object.fromEntries(
        Object.entries(value).map(([name, property]) => [name, flatten(property, resolve, root, inside)]),
      )
    }
  }
  return merge(out, own)
}

function merge(under: Record<string, Json>, over: Json): Record<string, Json> {
  if (!isObject(over)) return under
  const out = {...under}
  // What is said in other words is no longer what the translations say.
  if (Object.hasOwn(over, 'title') || Object.hasOwn(over, 'x-hint')) delete out['x-languages']
  for (const [key, value] of Object.entries(over)) {
    const before = out[key]
    if (key === 'required' && Array.isArray(before) && Array.isArray(value))
      out[key] = [...new Set([...before, ...value])]
    else if ((key === 'properties' || key === 'x-aliases') && isObject(before) && isObject(value)) {
      out[key] = key === 'properties' ? mergeEach(before, value) : {...before, ...value}
    } else out[key] = value
  }
  return out
}

function mergeEach(under: Record<string, Json>, over: Record<string, Json>): Record<string, Json> {
  const out = {...under}
  for (const [name, value] of Object.entries(over)) out[name] = isObject(out[name]) ? merge(out[name], value) : value
  return out
}
