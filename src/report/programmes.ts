import {lazily} from '../text/lazily.ts'
import backend from './generated/prodev-backend.js'
import frontend from './generated/prodev-frontend.js'
import fullstack from './generated/prodev-fullstack.js'
import validateBackend from './generated/validate-prodev-backend.js'
import validateFrontend from './generated/validate-prodev-frontend.js'
import validateFullstack from './generated/validate-prodev-fullstack.js'
import {type PackedProgramme, unpack, withDifference} from './packed.ts'
import {type Programme, toSchemaError} from './programme.ts'
import type {Report} from './report.ts'
import {ownTrack} from './track.ts'

/** Of all but the first only the difference from it is kept. */
const made = (validate: typeof validateBackend, difference?: string) =>
  lazily(() => {
    const first = JSON.parse(backend)
    const packed = difference === undefined ? first : withDifference(first, JSON.parse(difference))
    return unpack(packed as PackedProgramme, subject =>
      validate(subject) ? [] : (validate.errors ?? []).map(toSchemaError),
    )
  })

const shipped = {
  'prodev-backend': made(validateBackend),
  'prodev-frontend': made(validateFrontend, frontend),
  'prodev-fullstack': made(validateFullstack, fullstack),
}

export type ProgrammeId = keyof typeof shipped

/** The programmes that come with the tool. */
export const programmeIds = Object.keys(shipped) as ProgrammeId[]

export const isShipped = (id: string): id is ProgrammeId => Object.hasOwn(shipped, id)

/** The programme of those who named none. */
export const assumedProgramme = (): Programme => ({...shippedProgramme('prodev-backend'), assumed: true})

/** Where nobody chose a programme, a report is held against the one of its own track. */
export function programmeFor(report: Report, programme: Programme): Programme {
  if (!programme.assumed || ['project', 'prompt', 'other'].includes(report.kind)) return programme
  const track = ownTrack(report, programme.track)
  return track && track !== programme.track ? {...shippedProgramme(`prodev-${track}`), assumed: true} : programme
}

/** A programme that comes with the tool. */
export const shippedProgramme = (id: ProgrammeId): Programme => shipped[id]()
