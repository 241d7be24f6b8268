import type {Programme} from '../report/programme.ts'

/** The programme of this name, or the one that this schema describes. */
export async function loadProgramme(schema: string | undefined, _folder: string): Promise<Programme> {
  return {id: schema ?? 'prodev-backend'}
}
