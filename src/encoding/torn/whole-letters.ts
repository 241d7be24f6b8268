import {isLetter, isStraight} from '../characters/surprise.ts'
import {isCapital} from '../characters/weigh.ts'
import {isAsciiLetter} from '../whole/strangers.ts'

/** Whether a character stands as sound text has it: a letter by itself among plain ones, or in a word of its script. */
export function isWhole(codes: Uint16Array, at: number): boolean {
  const code = codes[at]!
  const before = at > 0 ? codes[at - 1]! : 10
  const after = at + 1 < codes.length ? codes[at + 1]! : 10
  // As in Dutch: één.
  const isTwin =
    (code === before && isAsciiLetter(after)) || (code === after && isPlain(before) && isAsciiLetter(codes[at + 2]))
  return (
    (isPlain(before) && isPlain(after)) ||
    isTwin ||
    isAmidWord(codes, at) ||
    (code > 0x36f && isLetter(code) && (isLetter(before) || isLetter(after)))
  )
}

const isPlain = (unit: number) => unit < 0x80 && !isStraight(unit)

/**
 * Whether a small Latin letter stands beside others amid a word, as in `solução`, `größer` and `příští`: where an end
 * is lost, a capital or a sign stands there.
 */
function isAmidWord(codes: Uint16Array, at: number): boolean {
  let [start, end] = [at, at]
  while (at - start < longestRun && isSmallLatin(codes[start] ?? 10)) start--
  while (end - at < longestRun && isSmallLatin(codes[end] ?? 10)) end++
  return end > start + 2 && isAsciiLetter(codes[start]) && isAsciiLetter(codes[end])
}
const longestRun = 4
/** But not â, the first byte of a sign. */
const isSmallLatin = (code: number) =>
  code >= 0xdf && code < 0x250 && code !== 0xe2 && isLetter(code) && !isCapital(code)
