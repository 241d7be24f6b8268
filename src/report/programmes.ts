import {lazily} from '../text/lazily.ts'
import backend, {beyond as backendBeyond} from './generated/prodev-backend.js'
import frontend, {beyond as frontendBeyond} from './generated/prodev-frontend.js'
import fullstack, {beyond as fullstackBeyond} from './generated/prodev-fullstack.js'
import untracked, {beyond as untrackedBeyond} from './generated/untracked.js'
import validateBackend from './generated/validate-prodev-backend.js'
import validateFrontend from './generated/validate-prodev-frontend.js'
import validateFullstack from './generated/validate-prodev-fullstack.js'
import {type PackedBeyond, type PackedProgramme, unpack, withDifference} from './packed.ts'
import {type Programme, toSchemaError} from './programme.ts'
import type {Report} from './report.ts'
import {ownTrack} from './track.ts'
import {stems} from './words.ts'

const first = lazily(() => JSON.parse(backend))
const firstBeyond = lazily(() => JSON.parse(backendBeyond))

/** Of all but the first only the difference from it is kept. */
const beside = (value: ReturnType<typeof first>, difference = '{}'): unknown =>
  withDifference(value, JSON.parse(difference))

const made = (validate: typeof validateBackend, difference?: string, beyond?: string) =>
  lazily(() =>
    unpack(
      beside(first(), difference) as PackedProgramme,
      () => beside(firstBeyond(), beyond) as PackedBeyond,
      subject => (validate(subject) ? [] : (validate.errors ?? []).map(toSchemaError)),
    ),
  )

const shipped = {
  'prodev-backend': made(validateBackend),
  'prodev-frontend': made(validateFrontend, frontend, frontendBeyond),
  'prodev-fullstack': made(validateFullstack, fullstack, fullstackBeyond),
}

/** The first one, in words that name no track: `Important Development Concepts`. */
const ofNoTrack = made(validateBackend, untracked, untrackedBeyond)

export type ProgrammeId = keyof typeof shipped

/** The programmes that come with the tool. */
export const programmeIds = Object.keys(shipped) as ProgrammeId[]

export const isShipped = (id: string): id is ProgrammeId => Object.hasOwn(shipped, id)

/** The programme of those who named none. */
export const assumedProgramme = (): Programme => ({...shippedProgramme('prodev-backend'), assumed: true})

/**
 * Where nobody chose a programme, a report is held against the one of its own track, and one that names neither a track
 * nor a programme of ours hears of none: it may be on nursing.
 */
export function programmeFor(report: Report, programme: Programme): Programme {
  if (!programme.assumed) return programme
  const isReport = !['project', 'prompt', 'other'].includes(report.kind)
  const track = isReport ? ownTrack(report, programme.track) : undefined
  if (track && track !== programme.track) return {...shippedProgramme(`prodev-${track}`), assumed: true}
  const named = isReport ? track : report.track === programme.track
  return named || namesProgramme(report, programme) ? programme : {...ofNoTrack(), track: undefined, assumed: true}
}

/** Whether the title speaks of the programme. */
export const namesProgramme = ({title = ''}: Report, {lexicon: {names}}: Programme): boolean =>
  stems(title).some(word => names.has(word))

/** A programme that comes with the tool. */
export const shippedProgramme = (id: ProgrammeId): Programme => shipped[id]()
