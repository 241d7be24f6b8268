import {byStart} from '../../text/span.ts'
import {copied, type Part} from '../characters/part.ts'
import {readBy} from '../characters/scan.ts'
import {isLetter, sameScript, scriptNumber} from '../characters/surprise.ts'
import {rests, tiled} from './kin.ts'

/** So many must have come back for certain, by one page alone. */
const enough = 8
/** No name of a quantity has more letters on either side of the Greek one: `2πr`, `ΔH`, `kΩ`, `λmax`. */
const longest = 3

/**
 * Makes certain a Greek letter that stands for a quantity, beside a digit or a few of our letters: nobody mixes the two
 * in a word, so that Δt is a guess by itself, and less where a page shows it as a letter and a quote. But where all else
 * went through one page, and what that shows is no pair of letters, it can be nothing else.
 */
export function withQuantities(codes: Uint16Array, parts: Part[], isAssigned: (code: number) => boolean): Part[] {
  const pages = provenPages(parts)
  if (pages === 0) return parts
  const page = parts.find(({doubtful}) => !doubtful)!.pages[0]!
  const isGreek = (code: number) => code >= 0x391 && code <= 0x3c9 && isAssigned(code)
  const isMeant = ({start, end, text, pages: own}: Part) =>
    own[0] === page &&
    own.length === 1 &&
    isGreek(text.codePointAt(0)!) &&
    isQuantity(codes, start, end) &&
    isReadBy(codes, start, end, text, pages)
  const [left, written] = [[] as Part[], new Set<number>()]
  for (const rest of rests(codes, parts)) {
    const row = rest[1] - rest[0] === 2 ? tiled(codes, rest, page, false, isGreek) : undefined
    if (row?.every(isMeant)) left.push(...row)
    // Somebody wrote in such letters, or bytes are lost.
    else for (let at = rest[0]; at < rest[1]; at++) written.add(scriptNumber(codes[at]!))
  }
  const isProven = (part: Part) => !written.has(scriptNumber(codes[part.start]!))
  const told = parts.map(part => (part.doubtful && isMeant(part) && isProven(part) ? certain(part) : part))
  return left.length === 0 ? told : byStart([...told, ...left.filter(isProven)])
}

function certain(part: Part): Part {
  const told = copied(part)
  told.doubtful = false
  return told
}

/** The pages that may have read all that is certain; none if that is little, or one cannot have read all of it. */
function provenPages(parts: readonly Part[]): number {
  let [count, pages] = [0, -1]
  for (const part of parts) {
    if (part.doubtful) continue
    if (part.pages.length > 1) return 0
    count++
    pages &= part.mask
  }
  return count < enough ? 0 : pages
}

/** Whether all pages that can read it at all read it so. */
function isReadBy(codes: Uint16Array, start: number, end: number, text: string, pages: number): boolean {
  for (let rest = pages; rest; rest &= rest - 1) {
    const code = readBy(31 - Math.clz32(rest & -rest), codes, start, end)
    if (code !== undefined && code !== text.codePointAt(0)) return false
  }
  return true
}

/** Whether what is shown is no pair of letters, and stands beside a digit or a short name in our letters. */
function isQuantity(codes: Uint16Array, start: number, end: number): boolean {
  if (sameScript(codes[start]!, codes[end - 1]!)) return false
  const [before, after] = [lettersFrom(codes, start - 1, -1), lettersFrom(codes, end, 1)]
  return before <= longest && after <= longest && (after > 0 || isNamed(codes[end]) || isNamed(codes[start - 1]))
}

const isNamed = (code = 10) => (code >= 0x30 && code <= 0x39) || (code < 0x80 && isLetter(code))

/** How many of our letters stand side by side from there on. */
function lettersFrom(codes: Uint16Array, at: number, step: number): number {
  let count = 0
  while (count <= longest && (codes[at] ?? 10) < 0x80 && isLetter(codes[at] ?? 10)) {
    count++
    at += step
  }
  return count
}
