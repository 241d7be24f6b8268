import type {Io} from '../io/io.ts'

/** One run of the program: the world it runs in, and how it ended. */
export interface Session {
  io: Io
  /** The exit code, once a command has done its job. */
  finish(code: number): void
}

/** Exit codes, as CI reads them. */
export const exit = {clean: 0, findings: 1, trouble: 2, interrupted: 130} as const
