/** The world that a command runs in. A process is one; a test makes its own. */
export interface Io {
  cwd(): string
  env: Record<string, string | undefined>
  stdin: AsyncIterable<Uint8Array | string> & {
    isTTY?: boolean
    setRawMode?(raw: boolean): unknown
    resume?(): unknown
    pause?(): unknown
  }
  stdout: Sink
  stderr: Sink
  /** How the network is asked, where a person wants it; the platform's own if none is given. */
  fetch?: typeof fetch
  /** How Ctrl-C is heard of; where there is nobody to tell it, it ends the process by itself. So with what else befalls it. */
  once?(event: ProcessEvent, listener: () => void): unknown
  off?(event: ProcessEvent, listener: () => void): unknown
}

/** Ctrl-C, the return from Ctrl-Z, and that there is nothing left to wait for. */
type ProcessEvent = 'SIGINT' | 'SIGCONT' | 'beforeExit'

export interface Sink {
  /** False if it has to be given time to drain. */
  write(text: string | Uint8Array): unknown
  once?(event: 'drain' | 'error', listener: () => void): unknown
  isTTY?: boolean
  columns?: number
  rows?: number
}
