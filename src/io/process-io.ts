import fs from 'node:fs'
import type {Io, Sink} from './io.ts'
import {cannotRead} from './trouble.ts'

/**
 * The process as the world of a command. What goes to a file, into a pipe or nowhere is written at once, without Node's
 * streams: to start those takes a tenth of a start. Screens and everything else have them.
 */
export function processIo(): Io {
  const plain = new Map<number, Sink | undefined>()
  const sink = (fd: 1 | 2, stream: () => Sink): Sink => {
    if (!plain.has(fd)) plain.set(fd, isPlain(fd) ? plainSink(fd, () => listened(fd, stream)) : undefined)
    return plain.get(fd) ?? listened(fd, stream)
  }
  const seen = new Set<number>()
  const listened = (fd: 1 | 2, stream: () => Sink): Sink => {
    const made = stream() as NodeJS.WriteStream
    if (!seen.has(fd)) made.on('error', error => failed(fd, error))
    seen.add(fd)
    return made
  }
  return {
    cwd: ownFolder,
    env: process.env,
    get stdin() {
      return process.stdin
    },
    get stdout() {
      return sink(1, () => process.stdout)
    },
    get stderr() {
      return sink(2, () => process.stderr)
    },
    once: (signal, listener) => process.once(signal, listener),
    off: (signal, listener) => process.off(signal, listener),
  }
}

/** Another window, or a branch that has no such folder, may have removed it meanwhile. */
function ownFolder(): string {
  try {
    return process.cwd()
  } catch (error) {
    throw cannotRead('the folder you are in', error, 'It may have been removed or renamed: go to one that is there.')
  }
}

function isPlain(fd: number): boolean {
  try {
    const stat = fs.fstatSync(fd)
    if (stat.isFile()) return true
    // A pipe of Windows cannot be written to so.
    return process.platform !== 'win32' && (stat.isFIFO() || (stat.isCharacterDevice() && isNowhere(stat)))
  } catch {
    return false
  }
}

/** Whether it is what swallows everything, by its number as a device. */
const isNowhere = ({rdev}: fs.Stats) => rdev === fs.statSync('/dev/null').rdev

function plainSink(fd: 1 | 2, stream: () => Sink): Sink {
  let full = false
  const waiting: Parameters<NonNullable<Sink['once']>>[] = []
  const toStream = (rest: string | Uint8Array) => {
    full = true
    for (const [event, listener] of waiting.splice(0)) stream().once?.(event, listener)
    return stream().write(rest)
  }
  return {
    write(text) {
      if (full) return toStream(text)
      let rest = typeof text === 'string' ? Buffer.from(text) : text
      try {
        while (rest.length > 0) rest = rest.subarray(fs.writeSync(fd, rest))
        return true
      } catch (error) {
        // Somebody made it a pipe that does not wait: that is what streams are for.
        if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return failed(fd, error as NodeJS.ErrnoException)
        return toStream(rest)
      }
    },
    once: (event, listener) => (full ? stream().once?.(event, listener) : waiting.push([event, listener])),
  }
}

/**
 * Who reads our output may have read enough, as `head -1` has: the work is done and judged all the same. Only watching,
 * which has no end of its own, has one there. And where nobody listens to what goes wrong there is nobody to tell.
 */
function failed(fd: 1 | 2, error: NodeJS.ErrnoException): boolean {
  if (fd === 2) return true
  if (error.code !== 'EPIPE') {
    process.stderr.write(`Cannot write the output: ${error.message}\n`)
    process.exit(2)
  }
  if (process.argv.includes('--watch')) process.exit()
  return true
}
