import fs from 'node:fs'
import {visible} from '../text/escape.ts'
import type {Io} from './io.ts'
import {reason, Trouble} from './trouble.ts'

/** The bytes of a file. */
export function readBytes(file: string, shown: string = file): Uint8Array {
  try {
    return fs.readFileSync(file)
  } catch (error) {
    throw new Trouble(`Cannot read \`${visible(shown)}\`: ${reason(error)}`, undefined, {cause: error})
  }
}

/** All that comes in on standard input. */
export async function readStdin({stdin}: Pick<Io, 'stdin'>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of stdin) parts.push(typeof part === 'string' ? Buffer.from(part) : part)
  return Buffer.concat(parts)
}
