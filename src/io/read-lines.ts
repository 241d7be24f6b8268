import fs from 'node:fs'
import {visible} from '../text/escape.ts'
import type {Io} from './io.ts'
import {statOf} from './stat-of.ts'
import {cannotRead} from './trouble.ts'

/** One line of a file, and the byte where the next one begins. */
export interface ReadLine {
  text: string
  next: number
}

/** Small enough for a thousand files that are read by turns. */
const chunkSize = 1 << 16

/** The lines of a text that comes in pieces; no piece need end where a line or a character does. */
async function* linesOf(
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  from: number,
): AsyncGenerator<ReadLine, void, void> {
  // A line of many pieces is put together once, not once for each of them.
  let begun: Uint8Array[] = []
  let next = from
  const line = (): ReadLine => {
    const text = Buffer.concat(begun).toString('utf8')
    begun = []
    return {text: text.startsWith('\ufeff') ? text.slice(1) : text, next}
  }
  for await (const piece of pieces) {
    let start = 0
    for (let end = piece.indexOf(10); end !== -1; end = piece.indexOf(10, start)) {
      begun.push(piece.subarray(start, end))
      next += end + 1 - start
      start = end + 1
      yield line()
    }
    if (start < piece.length) {
      // The next piece may be read to the same place in memory.
      begun.push(Uint8Array.from(piece.subarray(start)))
      next += piece.length - start
    }
  }
  if (begun.length > 0) yield line()
}

/** The lines of a file, of which only a part is ever in memory; of standard input if that is its name. */
export function readLines(
  file: string,
  shown: string,
  {stdin}: Pick<Io, 'stdin'>,
  from = 0,
): AsyncGenerator<ReadLine, void, void> {
  return linesOf(shown === '-' ? arriving(stdin) : chunksOf(file, shown, from), from)
}

/** Whether what was read once can be read again, from any place on: a file can, and a pipe cannot. */
export const isReadableAgain = (file: string, shown: string): boolean =>
  shown !== '-' && statOf(file)?.isFile() === true

async function* arriving(stdin: Io['stdin']): AsyncGenerator<Uint8Array, void, void> {
  for await (const part of stdin) yield typeof part === 'string' ? Buffer.from(part) : part
}

function* chunksOf(file: string, shown: string, from: number): Generator<Uint8Array, void, void> {
  const telling = <Result>(work: () => Result): Result => {
    try {
      return work()
    } catch (error) {
      throw cannotRead(`\`${visible(shown)}\``, error)
    }
  }
  const handle = telling(() => fs.openSync(file, 'r'))
  try {
    const chunk = Buffer.allocUnsafe(chunkSize)
    // Who reads from the beginning may read a pipe, which knows of no places.
    let at = from === 0 ? null : from
    for (let size = 1; size > 0; ) {
      size = telling(() => fs.readSync(handle, chunk, 0, chunkSize, at))
      if (at !== null) at += size
      yield chunk.subarray(0, size)
    }
  } finally {
    fs.closeSync(handle)
  }
}
