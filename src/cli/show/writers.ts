import path from 'node:path'
import type {Io} from '../../io/io.ts'
import {openWhole} from '../../io/write.ts'

/** Where what a format writes goes. */
export interface Writer {
  write(text: string): Promise<void>
  end(): Promise<void>
  /** Nobody wants the rest. */
  discard(): void
}

/** Writes to a file, which is there when all is written, or to standard output. */
export function writerTo(file: string | undefined, io: Io): Writer {
  const {stdout} = io
  if (file !== undefined) {
    const whole = openWhole(path.resolve(io.cwd(), file), file)
    return {write: async text => whole.write(text), end: async () => whole.close(), discard: whole.discard}
  }
  let isGone = false
  let wake = () => {}
  stdout.once?.('error', () => {
    isGone = true
    wake()
  })
  return {
    async write(text) {
      // Who reads slowly is waited for: what is not read yet would pile up in memory. Who has left is not.
      if (isGone || stdout.write(text) !== false || !stdout.once) return
      await new Promise<void>(go => {
        wake = go
        stdout.once!('drain', go)
      })
    },
    async end() {},
    discard() {},
  }
}

// So much is a run of thousands of files; what is beyond would only fill the memory.
const most = 4 << 20

/**
 * Keeps what is written to the end, so that who is interrupted, or comes to grief, leaves no half of a document: unless it
 * grows so large that nobody reads it in one piece. `always` where it shall be kept however large: on a terminal that shows
 * a bar meanwhile.
 */
export function patient(open: () => Writer, always: boolean): Writer {
  let kept: string[] = []
  let size = 0
  let opened: Writer | undefined
  const flush = async () => {
    opened ??= open()
    const text = kept.join('')
    kept = []
    size = 0
    await opened.write(text)
  }
  return {
    async write(text) {
      if (text === '') return
      kept.push(text)
      size += text.length
      if (!always && size > (opened ? piece : most)) await flush()
    },
    async end() {
      await flush()
      await opened!.end()
    },
    discard: () => opened?.discard(),
  }
}

// Once it goes out it goes on so.
const piece = 1 << 16
