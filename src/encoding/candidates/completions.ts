import {readUtf8} from '../../text/utf8.ts'
import {isWrittenInAsia} from '../characters/asian-company.ts'
import {assigned, costOf} from '../characters/kind.ts'
import type {PairPage} from '../data/pair-pages.ts'

/** Tells the common characters that begin with some bytes and lost their last one; the same few are asked for. */
export function completions(table: Uint16Array, page: PairPage): (bytes: readonly number[]) => readonly number[] {
  const known = new Map<string, readonly number[]>()
  return bytes => {
    const key = bytes.join()
    const codes = known.get(key) ?? completed(bytes, table, page)
    known.set(key, codes)
    return codes
  }
}

function completed(bytes: readonly number[], table: Uint16Array, page: PairPage): number[] {
  const found: number[] = []
  for (let last = 0x80; last < 0xc0; last++) {
    const {code, length} = readUtf8([...bytes, last], 0)
    if (length === bytes.length + 1 && mayBeWritten(code, table, page)) found.push(code)
  }
  return found.sort((a, b) => costOf(a) - costOf(b))
}

/** Whether people write a character, at least those who do not use the page. */
export const mayBeWritten = (code: number, table: Uint16Array, page: PairPage): boolean =>
  isPlausible(code, table, page) || isOtherHan(code, page)

/** An ideograph in use that is not simplified, but traditional or Japanese. */
const isOtherHan = (code: number, {isDense}: PairPage): boolean =>
  isDense && code >= 0x4e00 && code < 0xa000 && isWrittenInAsia(code)

function isPlausible(code: number, table: Uint16Array, {common}: PairPage): boolean {
  if (!assigned(code)) return false
  if (code >= 0x3400 && code < 0xa000) return common(table[code]!)
  // A sign that nobody uses is a common one that has lost a byte: ⚸ was ⚠️.
  return costOf(code) <= (code >= 0x2600 && code < 0x27c0 ? 8 : 9)
}
