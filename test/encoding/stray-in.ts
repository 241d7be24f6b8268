import {expect} from 'vitest'
import {readStray} from '../../src/encoding/older/stray.ts'
import {decode} from '../../src/text/decode.ts'

/** What the bytes of a file in UTF-8 that are none are read as. */
export function strayIn(file: Uint8Array): string[] {
  const {text, invalid, bytes} = decode(file)
  const foreign = invalid.map(({start, end, byteStart, byteEnd}) => ({
    start,
    end,
    bytes: bytes.subarray(byteStart, byteEnd),
  }))
  expect(foreign.length).toBeGreaterThan(0)
  return readStray(text, foreign)?.texts.filter(found => found !== undefined) ?? []
}
