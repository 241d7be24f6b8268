import {coverage} from '../../text/span.ts'
import {beyondAscii} from '../characters/beyond-ascii.ts'
import {pagesWhere} from '../characters/code-pages.ts'
import type {Part} from '../characters/part.ts'
import {leads, tails} from '../characters/scan.ts'
import {scriptNumber} from '../characters/surprise.ts'

/** Pages that have bytes to lose at all: those of DOS have a character for each. */
export const perishing = pagesWhere(({fragile}) => fragile.size > 0)
const consoles = pagesWhere(({id}) => id.startsWith('cp'))
const latin = pagesWhere(({id}) => /^iso-8859-(?:1|2|9|15)$/.test(id))
/** So far from a place, what is torn counts. */
const near = 60

/**
 * Tells whether near a place there are first bytes, as one of these pages shows them, that lost the rest of their
 * characters: the page that lost them may have begun there, and the place may be its own.
 */
export function orphans(codes: Uint16Array, parts: readonly Part[]): (at: number, pages: number) => boolean {
  let next = 0
  let bare: readonly number[] | undefined
  return (at, pages) => {
    bare ??= bareHeads(codes, parts)
    while (next < bare.length && bare[next]! < at - near) next++
    for (let i = next; i < bare.length && bare[i]! <= at + near; i++) if (leads(codes[bare[i]!]!) & pages) return true
    return false
  }
}

function bareHeads(codes: Uint16Array, parts: readonly Part[]): number[] {
  const covered = coverage(parts, codes.length)
  const bare: number[] = []
  const places = beyondAscii(codes)
  for (let place = 0; place < places.length; place++) {
    const i = places[place]!
    if (!covered[i] && leads(codes[i]!)) bare.push(i)
  }
  return bare
}

/**
 * Whether something unexplained stands right before a place that goes on with its bytes by another page: `ÁÅ´` is 火.
 */
export function isOnlyEnd(codes: Uint16Array, {start, end, mask}: Part): boolean {
  const before = codes[start - 1] ?? 10
  if (before < 0x80) return false
  let pages = (leads(before) | tails(before)) & ~mask
  for (let at = start; at < end; at++) pages &= tails(codes[at]!)
  return pages !== 0
}

/**
 * The pages by which a place is the first bytes of several characters: `ÃÄ`, the ǎ of a console, is all that Latin-5
 * left of Öğ, and `å®æ`, 宿 to Windows-1257, what Latin-1 left of 完成.
 */
export function headsOf(codes: Uint16Array, {start, end, text, mask}: Part): number {
  const others = perishing & ~mask
  const code = text.charCodeAt(0)
  if (mask & ~consoles) return isHan(code) ? others & latin & leads(codes[start]!) & leads(codes[end - 1]!) : 0
  let pages = code < 0x250 ? others & ~consoles : 0
  for (let at = start; at < end && pages !== 0; at++) pages &= leads(codes[at]!)
  return pages
}

const isHan = (code: number) => code >= 0x2e80 && code < 0xd800

const far = scriptNumber(0x901)
/** Whether a letter of a far script, such as Thaana, has none of its kind beside it. */
export const isFarAlone = (parts: readonly Part[], i: number): boolean =>
  isFar(parts[i]!) &&
  !(parts[i - 1]?.end === parts[i]!.start && isFar(parts[i - 1]!)) &&
  !(parts[i + 1]?.start === parts[i]!.end && isFar(parts[i + 1]!))
const isFar = ({text}: Part) => text.charCodeAt(0) < 0x1800 && scriptNumber(text.charCodeAt(0)) === far
