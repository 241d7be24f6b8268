import type {Programme} from '../report/programme.ts'
import {isShipped, programmeIds, shippedProgramme} from '../report/programmes.ts'
import {Trouble} from './trouble.ts'

/** The programme of this name, or the one that this schema describes. */
export async function loadProgramme(schema: string | undefined, _folder: string): Promise<Programme> {
  const id = schema ?? 'prodev-backend'
  if (isShipped(id)) return shippedProgramme(id)
  throw new Trouble(`Unexpected schema ${id}, expected one of ${programmeIds.join(', ')}`)
}
