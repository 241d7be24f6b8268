import fs from 'node:fs'
import {ownText} from './own-text.ts'

class NotFile extends Error {
  readonly what: string
  constructor(what: string) {
    super(`it is ${what}, not a file`)
    this.what = what
  }
}

export const isPipe = (error: unknown): boolean => error instanceof NotFile && error.what === 'a pipe'

/** What has a name like a file and is none; to read it may wait for ever, or never end. */
function notFile(stat: fs.Stats): string | undefined {
  if (stat.isFile()) return undefined
  if (stat.isFIFO()) return 'a pipe'
  if (stat.isSocket()) return 'a socket'
  return stat.isCharacterDevice() || stat.isBlockDevice() ? 'a device' : undefined
}

/** The size of a file; an error where it is none. */
export function sizeOf(file: string): number {
  const stat = fs.statSync(file)
  const what = notFile(stat)
  if (what !== undefined) throw new NotFile(what)
  return stat.size
}

/** The text of a file that a person named; an error where it is none. */
export function readText(file: string): string {
  sizeOf(file)
  return ownText(fs.readFileSync(file))
}
