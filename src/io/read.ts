import fs from 'node:fs'
import {visible} from '../text/escape.ts'
import type {Io} from './io.ts'
import {isPipe, sizeOf} from './not-file.ts'
import {cannotRead, isTrouble, Trouble} from './trouble.ts'

const megabyte = 1_000_000

/** How large a report may be where nobody says otherwise. The whole of a cohort's reports is smaller. */
const usualSize = 5

/** What a flag in megabytes comes to in bytes. */
export const bytesOf = (megabytes = usualSize): number => (megabytes === 0 ? Infinity : megabytes * megabyte)

const tooLarge = (shown: string, most: number) =>
  new Trouble(
    `Cannot read \`${visible(shown)}\`: it has more than ${most / megabyte} MB, which no report has (--max-file-size 0 reads it all the same)`,
  )

/** The bytes of a file. */
export function readBytes(file: string, shown: string = file, most = Infinity): Uint8Array {
  try {
    // Asked before it is read: what is refused is not to fill the memory first.
    if (sizeOf(file) > most) throw tooLarge(shown, most)
    return fs.readFileSync(file)
  } catch (error) {
    if (isTrouble(error)) throw error
    throw cannotRead(
      `\`${visible(shown)}\``,
      error,
      isPipe(error) ? 'What comes through a pipe is read as `-`.' : undefined,
    )
  }
}

/** All that comes in on standard input. */
export async function readStdin(
  {stdin}: Pick<Io, 'stdin'>,
  {shown, most} = {shown: '<stdin>', most: Infinity},
): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of stdin) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part
    size += bytes.length
    if (size > most) throw tooLarge(shown, most)
    parts.push(bytes)
  }
  return Buffer.concat(parts)
}
