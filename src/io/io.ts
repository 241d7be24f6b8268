/** The world that a command runs in. A process is one; a test makes its own. */
export interface Io {
  cwd(): string
  env: Record<string, string | undefined>
  stdin: AsyncIterable<Uint8Array | string> & {isTTY?: boolean; setRawMode?(raw: boolean): unknown}
  stdout: Sink
  stderr: Sink
  /** How the network is asked, where a person wants it; the platform's own if none is given. */
  fetch?: typeof fetch
}

export interface Sink {
  write(text: string | Uint8Array): unknown
  isTTY?: boolean
  columns?: number
}
