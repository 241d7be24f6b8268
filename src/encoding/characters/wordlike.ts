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
  const after = scriptAt(codes, to)
  // Two Cyrillic letters inside of a Latin word are no word; three may be one that is glued to a sign.
  if (to - from < 3 && ((before > 0 && before !== script) || (after > 0 && after !== script))) return false
  if (before === script) from--
  if (after === script) to++
  for (let i = from + 1; i < to; i++) {
    const a = kindOf(codes[i - 1]!)
    const b = kindOf(codes[i]!)
    if (isLower(a) && isUpper(b)) return false
    // Capitals after others drop their accents: `ΞΊΞΉ` is κι.
    if (isUpper(a) && accented.has(codes[i]!)) return false
    if (i > from + 1 && isUpper(kindOf(codes[i - 2]!)) && isUpper(a) && isLower(b)) return false
  }
  return true
}

/**
 * Whether a sign belongs to the Arabic word before it: what keeps its letters apart in Persian, or the quote right
 * after it.
 */
function isOfWord(codes: Uint16Array, at: number, from: number, to: number): boolean {
  if (at === from || scriptAt(codes, at - 1) !== arabic) return false
  if (codes[at] === 0x200c) return true
  return codes[at] === 0xbb && at === to - 1 && at - from >= fewestQuoted && scriptAt(codes, to) === 0
}
/** Fewer letters before such a quote may be another script, misread. */
const fewestQuoted = 4
