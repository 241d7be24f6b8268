import fs from 'node:fs'
import {visible} from '../text/escape.ts'
import type {Io} from './io.ts'
import {reason, Trouble} from './trouble.ts'

const chunkSize = 1 << 20

/** The lines of a text that comes in pieces; no piece need end where a line or a character does. */
async function* linesOf(pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder()
  // A line of many pieces is put together once, not once for each of them.
  let begun: string[] = []
  for await (const piece of pieces) {
    const [end, ...lines] = decoder.decode(piece, {stream: true}).split('\n')
    begun.push(end!)
    for (const next of lines) {
      yield begun.join('')
      begun = [next]
    }
  }
  begun.push(decoder.decode())
  const last = begun.join('')
  if (last !== '') yield last
}

/** The lines of a file, of which only a part is ever in memory; of standard input if that is its name. */
export function readLines(file: string, shown: string, {stdin}: Pick<Io, 'stdin'>): AsyncGenerator<string, void, void> {
  return linesOf(shown === '-' ? arriving(stdin) : chunksOf(file, shown))
}

async function* arriving(stdin: Io['stdin']): AsyncGenerator<Uint8Array, void, void> {
  for await (const part of stdin) yield typeof part === 'string' ? Buffer.from(part) : part
}

function* chunksOf(file: string, shown: string): Generator<Uint8Array, void, void> {
  const telling = <Result>(work: () => Result): Result => {
    try {
      return work()
    } catch (error) {
      throw new Trouble(`Cannot read \`${visible(shown)}\`: ${reason(error)}`, undefined, {cause: error})
    }
  }
  const handle = telling(() => fs.openSync(file, 'r'))
  try {
    const chunk = Buffer.allocUnsafe(chunkSize)
    for (let size = 1; size > 0; ) {
      size = telling(() => fs.readSync(handle, chunk, 0, chunkSize, null))
      yield chunk.subarray(0, size)
    }
  } finally {
    fs.closeSync(handle)
  }
}
