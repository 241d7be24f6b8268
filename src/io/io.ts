/** The world that a command runs in. A process is one; a test makes its own. */
export interface Io {
  cwd(): string
  env: Record<string, string | undefined>
  stdin: AsyncIterable<Uint8Array | string> & {isTTY?: boolean; setRawMode?(raw: boolean): unknown}
  stdout: Sink
  stderr: Sink
  /** How the network is asked, where a person wants it; the platform's own if none is given. */
  fetch?: typeof fetch
  /** How Ctrl-C is heard of; where there is nobody to tell it, it ends the process by itself. */
  once?(signal: 'SIGINT', listener: () => void): unknown
  off?(signal: 'SIGINT', listener: () => void): unknown
}

export interface Sink {
  /** False if it has to be given time to drain. */
  write(text: string | Uint8Array): unknown
  once?(event: 'drain' | 'error', listener: () => void): unknown
  isTTY?: boolean
  columns?: number
  rows?: number
}
