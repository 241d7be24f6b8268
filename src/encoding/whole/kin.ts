import {byStart} from '../../text/span.ts'
import {lengthBy} from '../../text/utf8.ts'
import {beyondAscii} from '../characters/beyond-ascii.ts'
import {byOne, type Part} from '../characters/part.ts'
import {byteOf, leads, readBy} from '../characters/scan.ts'
import {sameScript, scriptNumber} from '../characters/surprise.ts'

/** So many say that the text is in their script; of a letter of Latin words, the second is no accident. */
const [enough, again] = [8, 2]
/** From Greek on, a block has one script, with its digits and its signs. */
const greek = 0x370

/**
 * Adds short words and single letters that could be sound as they are, `ХЇХЁ` and `ЩЂЫЊ`, if all else went through one
 * page and came back in the same script: in Armenian it is կը. The Ġ of Maltese is such a letter, too, of which `Ä` and
 * a no-break space are left.
 */
export function withKin(codes: Uint16Array, parts: Part[], isAssigned: (code: number) => boolean): Part[] {
  const page = onlyPage(parts)
  if (page === undefined) return parts
  const places = rests(codes, parts)
  if (places.length === 0) return parts
  const isLike = likeThese(parts)
  const shown = new Set<number>()
  for (const {start} of parts) shown.add(scriptNumber(codes[start]!))
  const doubtful = parts.some(part => part.doubtful)
  const kin: Part[] = []
  for (const [start, end] of places) {
    const row = tiled(codes, [start, end], page, doubtful, code => isAssigned(code) && isLike(code))
    if (row !== undefined) kin.push(...row)
    // If bytes are lost, or somebody wrote in such letters, two of them side by side prove nothing.
    else if (someLetter(codes, start, end, shown)) return parts
  }
  return kin.length === 0 ? parts : byStart([...parts, ...kin])
}

/** The page that has read all parts, if there is one. */
function onlyPage(parts: readonly Part[]): number | undefined {
  if (parts.length < enough) return undefined
  const page = parts[0]!.pages[0]!
  return parts.every(({pages}) => pages.length === 1 && pages[0] === page) ? page : undefined
}

/**
 * Tells what belongs in a text with these: what is of a block of theirs, and the letters of their Latin words in either
 * case.
 */
function likeThese(parts: readonly Part[]): (code: number) => boolean {
  const counts = new Map<string, number>()
  for (const {text} of parts) {
    const family = familyOf(text.codePointAt(0)!)
    if (family !== undefined) counts.set(family, (counts.get(family) ?? 0) + 1)
  }
  return code => (counts.get(familyOf(code) ?? '') ?? 0) >= (code < greek ? again : enough)
}

function familyOf(code: number): string | undefined {
  if (code >= greek) return code < 0x10000 && scriptNumber(code) > 0 ? `${code >> 7}` : undefined
  return sameScript(code, 0x61) ? String.fromCharCode(code).toLowerCase() : undefined
}

/** What stands beyond ASCII and is no part. */
export function rests(codes: Uint16Array, parts: readonly Part[]): [start: number, end: number][] {
  const found: [number, number][] = []
  let next = 0
  for (const at of beyondAscii(codes)) {
    while (next < parts.length && parts[next]!.end <= at) next++
    if (next < parts.length && parts[next]!.start <= at) continue
    const last = found.at(-1)
    if (last?.[1] === at) last[1]++
    else found.push([at, at + 1])
  }
  return found
}

/** A rest as characters, if all of these are meant. */
export function tiled(
  codes: Uint16Array,
  [start, end]: [start: number, end: number],
  page: number,
  doubtful: boolean,
  isMeant: (code: number) => boolean,
): Part[] | undefined {
  const row: Part[] = []
  for (let at = start; at < end; ) {
    const next = at + lengthBy(byteOf(page, codes[at]!))
    const code = next > at && next <= end ? readBy(page, codes, at, next) : undefined
    if (code === undefined || !isMeant(code)) return undefined
    const [text, mask] = [String.fromCodePoint(code), leads(codes[at]!) & (1 << page)]
    row.push({start: at, end: next, text, pages: byOne[page]!, mask, doubtful, rivals: 0})
    at = next
  }
  return row
}

const someLetter = (codes: Uint16Array, start: number, end: number, scripts: ReadonlySet<number>) =>
  codes.subarray(start, end).some(code => scriptNumber(code) > 0 && scripts.has(scriptNumber(code)))
