import schemas from './generated/schemas.js'
import validateBackend from './generated/validate-prodev-backend.js'
import validateFrontend from './generated/validate-prodev-frontend.js'
import validateFullstack from './generated/validate-prodev-fullstack.js'
import {type Programme, readProgramme, toSchemaError} from './programme.ts'
import type {Resolve} from './schema-tree.ts'

const validators = {
  'prodev-backend': validateBackend,
  'prodev-frontend': validateFrontend,
  'prodev-fullstack': validateFullstack,
}

export type ProgrammeId = keyof typeof validators

/** The programmes that come with the tool. */
export const programmeIds = Object.keys(validators) as ProgrammeId[]

export const isShipped = (id: string): id is ProgrammeId => Object.hasOwn(validators, id)

/** Leads from the name of a shipped schema, `prodev-backend` or `prodev-backend.schema.json`, to the schema. */
export const resolveShipped: Resolve = name => {
  const id = name.replace(/\.schema\.json$/, '')
  return Object.hasOwn(schemas, id) ? schemas[id] : undefined
}

/** A programme that comes with the tool. */
export function shippedProgramme(id: ProgrammeId): Programme {
  const validate = validators[id]
  return readProgramme(schemas[id], resolveShipped, subject =>
    validate(subject) ? [] : (validate.errors ?? []).map(toSchemaError),
  )
}
