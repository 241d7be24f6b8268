import type {CommonFlags} from '../flags.ts'

/** What `fix` was told on the command line. */
export interface FixFlags extends CommonFlags {
  check?: boolean
  diff?: boolean
  dryRun?: boolean
  unsafe?: boolean
  only?: readonly string[]
  skip?: readonly string[]
  journal?: string
  interactive?: boolean
}
