import type {Part} from '../characters/part.ts'
import {isCapital, isCased, rarity} from '../characters/weigh.ts'

/** Whether it is a capital inside of a word by a rarer page, and what a part says is none: `mĴs` is no rival of `mēs`. */
export function isMisplaced(
  codes: Uint16Array,
  parts: readonly Part[],
  i: number,
  code: number,
  pages: number,
): boolean {
  const {start, text, pages: own} = parts[i]!
  if (!isCapital(code) || isCapital(text.charCodeAt(0))) return false
  for (let rest = pages; rest; rest &= rest - 1)
    if (rarity(31 - Math.clz32(rest & -rest)) <= rarity(own[0]!)) return false
  const last = parts[i - 1]?.end === start ? parts[i - 1]!.text : undefined
  const before = last ? last.charCodeAt(last.length - 1) : (codes[start - 1] ?? 10)
  return (last !== undefined || before < 0x80) && isCased(before) && !isCapital(before)
}
