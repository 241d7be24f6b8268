import {byStart} from '../../text/span.ts'
import {beyondAscii} from '../characters/beyond-ascii.ts'
import {byOne, type Part} from '../characters/part.ts'
import {byteOf, leads, readBy} from '../characters/scan.ts'
import {scriptNumber} from '../characters/surprise.ts'

/** So many of one block say what the rest is. */
const enough = 8
/** From Greek on, a block has one script, with its digits and its signs. */
const greek = 0x370
const blockOf = (code: number) => code >> 7

/**
 * Adds short words and single letters which could be sound as they are, `ХЇХЁ` and `ЩЂЫЊ`, where all else went through one
 * page and came back in the same script: in Armenian it is կը.
 */
export function withKin(codes: Uint16Array, parts: Part[], isAssigned: (code: number) => boolean): Part[] {
  const page = onlyPage(parts)
  if (page === undefined) return parts
  const blocks = blocksOf(parts)
  if (blocks.size === 0) return parts
  const shown = new Set<number>()
  for (const {start} of parts) shown.add(scriptNumber(codes[start]!))
  const doubtful = parts.some(part => part.doubtful)
  const kin: Part[] = []
  for (const [start, end] of rests(codes, parts)) {
    const row = tiled(codes, start, end, page, code => blocks.has(blockOf(code)) && isAssigned(code))
    if (row !== undefined) for (const part of row) kin.push({...part, doubtful})
    // Where bytes are lost, or somebody wrote in such letters, two that stand side by side are no proof.
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

function blocksOf(parts: readonly Part[]): Set<number> {
  const counts = new Map<number, number>()
  for (const {text} of parts) {
    const code = text.codePointAt(0)!
    if (code >= greek && code < 0x10000 && scriptNumber(code) > 0)
      counts.set(blockOf(code), (counts.get(blockOf(code)) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= enough).map(([block]) => block))
}

/** Where something beyond ASCII stands that is no part. */
function rests(codes: Uint16Array, parts: readonly Part[]): [start: number, end: number][] {
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

/** A rest as characters, if it is nothing but such as are meant. */
function tiled(
  codes: Uint16Array,
  start: number,
  end: number,
  page: number,
  isMeant: (code: number) => boolean,
): Part[] | undefined {
  const row: Part[] = []
  for (let at = start; at < end; ) {
    const lead = byteOf(page, codes[at]!)
    const next = at + (lead < 0xc2 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4)
    const code = next <= end ? readBy(page, codes, at, next) : undefined
    if (code === undefined || !isMeant(code)) return undefined
    const mask = leads(codes[at]!) & (1 << page)
    row.push({
      start: at,
      end: next,
      text: String.fromCodePoint(code),
      pages: byOne[page]!,
      mask,
      doubtful: false,
      rivals: 0,
    })
    at = next
  }
  return row
}

const someLetter = (codes: Uint16Array, start: number, end: number, scripts: ReadonlySet<number>) =>
  codes.subarray(start, end).some(code => scriptNumber(code) > 0 && scripts.has(scriptNumber(code)))
