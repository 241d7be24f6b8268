import type {Counts} from '../engine/message.ts'
import type {ShowFlags} from './flags.ts'
import {exit} from './session.ts'

/** The exit code that the counts deserve. */
export function verdict(
  {error, warning, info}: Counts,
  {failOn, maxWarnings}: Pick<ShowFlags, 'failOn' | 'maxWarnings'>,
): number {
  const failing = {never: 0, error, warning: error + warning, info: error + warning + info}[failOn]
  return failing > 0 || (maxWarnings !== undefined && warning > maxWarnings) ? exit.findings : exit.clean
}
