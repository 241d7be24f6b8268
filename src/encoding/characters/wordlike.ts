import {kindOf} from './kind.ts'
import {isLower, isUpper, scriptAt, scriptNumber} from './surprise.ts'

const arabic = scriptNumber(0x627)
const accented = new Set(Array.from('ΆΈΉΊΌΎΏ', char => char.charCodeAt(0)))

/** Whether the letters [from, to) and those beside them make a word as words are: one script, capitals first or all. */
export function wordlike(codes: Uint16Array, from: number, to: number): boolean {
  const script = scriptAt(codes, from)
  if (script === 0) return false
  for (let i = from; i < to; i++) if (scriptAt(codes, i) !== script && !isOfWord(codes, i, from, to)) return false
  const before = scriptAt(codes, from - 1)
  const behind = scriptAt(codes, to)
  // Two Cyrillic letters inside a Latin word are none; three may be a word glued to a sign.
  if (to - from < 3 && ((before > 0 && before !== script) || (behind > 0 && behind !== script))) return false
  if (before === script) from--
  if (behind === script) to++
  for (let i = from + 1; i < to; i++) {
    const a = kindOf(codes[i - 1]!)
    const b = kindOf(codes[i]!)
    if (isLower(a) && isUpper(b)) return false
    // Capitals drop their accents behind others: `ΞΊΞΉ` is κι.
    if (isUpper(a) && accented.has(codes[i]!)) return false
    if (i > from + 1 && isUpper(kindOf(codes[i - 2]!)) && isUpper(a) && isLower(b)) return false
  }
  return true
}

/** Whether a sign is of the Arabic word before it: what keeps its letters apart in Persian, or the quote that ends behind it. */
function isOfWord(codes: Uint16Array, at: number, from: number, to: number): boolean {
  if (at === from || scriptAt(codes, at - 1) !== arabic) return false
  if (codes[at] === 0x200c) return true
  return codes[at] === 0xbb && at === to - 1 && at - from >= fewestQuoted && scriptAt(codes, to) === 0
}
/** Fewer letters before such a quote may be what another script is shown as. */
const fewestQuoted = 4
