import backend from '../../schemas/prodev-backend.schema.json' with {type: 'json'}
import frontend from '../../schemas/prodev-frontend.schema.json' with {type: 'json'}
import fullstack from '../../schemas/prodev-fullstack.schema.json' with {type: 'json'}
import sections from '../../schemas/sections.schema.json' with {type: 'json'}
import * as validators from './data/validators.js'
import {type Programme, readProgramme, toSchemaError, type Validate} from './programme.ts'
import type {Json, Resolve} from './schema-tree.ts'

/** The schemas that come with the tool, by the name that a config or a `$ref` gives. */
export const shippedSchemas: Readonly<Record<string, Json>> = {
  'prodev-backend': backend,
  'prodev-frontend': frontend,
  'prodev-fullstack': fullstack,
  sections,
}

/** Leads from `prodev-backend` or `prodev-backend.schema.json` to the schema. */
export const resolveShipped: Resolve = name => {
  const id = name.replace(/^.*\//, '').replace(/\.schema\.json$/, '')
  return Object.hasOwn(shippedSchemas, id) ? shippedSchemas[id] : undefined
}

export const programmeIds = ['prodev-backend', 'prodev-frontend', 'prodev-fullstack'] as const
export type ProgrammeId = (typeof programmeIds)[number]

const tracks = {'prodev-backend': 'backend', 'prodev-frontend': 'frontend', 'prodev-fullstack': 'fullstack'} as const

/** A programme that comes with the tool. */
export function shippedProgramme(id: ProgrammeId): Programme {
  const validator = validators[tracks[id]]
  const validate: Validate = subject => (validator(subject) ? [] : (validator.errors ?? []).map(toSchemaError))
  return readProgramme(shippedSchemas[id], resolveShipped, validate)
}
