import {pagesWhere} from '../characters/code-pages.ts'
import type {Letters} from '../characters/letters.ts'
import type {Part} from '../characters/part.ts'
import type {Pieces} from '../characters/scan.ts'
import {spokenLetters} from '../context/language.ts'
import {type Claims, claimsOf} from './claims.ts'
import {headsOf, orphans, perishing} from './orphans.ts'
import {suspects} from './suspects.ts'
import {foreignPages, readOtherwise, withVotes} from './unheard.ts'
import {enclosed, witnesses} from './witnesses.ts'

/** As much of a text tells its language. */
const enough = 5000

/** Pages that lose the most: a Windows page that reads the same has to fear no others. */
const iso = pagesWhere(({id}) => id.startsWith('iso-'))

/**
 * Sister pages, such as Windows-1252 and ISO-8859-15, show some bytes by each other's characters: `Ðž` is `О` or `и`.
 * Where both readings make sense, the characters around must tell, by being such that only one of the pages has them;
 * else the place is a choice. How many pages merely agree says nothing: they agree about what is undisputed. What the
 * characters come to together tells as well, but only if they are the text, and no layer below is damaged, too.
 */
export function withDisputes(
  codes: Uint16Array,
  pieces: Pieces,
  parts: Part[],
  letters: () => Letters,
  spoken?: () => ReadonlySet<string> | undefined,
): Part[] {
  if (parts.length === 0) return parts
  const other = readOtherwise(pieces, parts)
  const claims = claimsOf(codes, pieces, parts, other, letters)
  const isSuspect = suspects(codes, parts, other)
  const isUnproven = witnesses(codes, parts, claims)
  const isForsaken = orphans(codes, parts)
  const isEnclosed = enclosed(codes, parts, claims)
  const isDisputed = (i: number): boolean => {
    const part = parts[i]!
    if (isSuspect(i)) return true
    const torn = (claims.rival[i]! | claims.aside[i]!) & (part.mask & ~iso ? iso : perishing)
    if (torn !== 0 && isForsaken(part.start, torn) && !isEnclosed(i, torn)) return true
    const heads = headsOf(codes, part)
    return (heads !== 0 && isForsaken(part.start, heads)) || isUnproven(i)
  }
  const isSettled = spoken && settled(pieces, parts, other, claims, spoken)
  // All are judged before any is changed, since those around have a say. The parts are new, and nobody else's.
  const disputed = new Uint8Array(parts.length)
  for (let i = 0; i < parts.length; i++) disputed[i] = isDisputed(i) ? 1 : 0
  for (let i = 0; i < parts.length; i++) {
    if (parts[i]!.doubtful && disputed[i] === 0 && isSettled?.(i)) parts[i]!.doubtful = false
    parts[i]!.doubtful ||= disputed[i] === 1
    parts[i]!.rivals = other[i]!
  }
  return parts
}

/** The same if no layer below is damaged, so that the letters that come back are those of the text. */
export function withLastDisputes(
  codes: Uint16Array,
  pieces: Pieces,
  damaged: readonly Part[],
  letters: () => Letters,
): Part[] {
  // What is damaged of a word does not make it another one: está is no est.
  const spoken = () => spokenLetters(String.fromCharCode(...codes.subarray(0, enough)).replace(/[^\x00-\x7f]/g, 'q'))
  return withDisputes(codes, pieces, withVotes(codes, pieces, damaged, letters), letters, spoken)
}

/**
 * Whether the other page makes of a place, and wherever else the two differ, what no language has there: no word has
 * the À that Windows-1252 makes of each ä by ISO-8859-15.
 */
function settled(
  pieces: Pieces,
  parts: readonly Part[],
  other: Uint32Array,
  {rival, unheardOf, misplaced}: Claims,
  spoken: () => ReadonlySet<string> | undefined,
): (i: number) => boolean {
  const isForeign = foreignPages(pieces, parts, spoken)
  const isOut = (pages: number): boolean => {
    if (pages & ~unheardOf()) return false
    for (let rest = pages & ~misplaced(); rest; rest &= rest - 1)
      if (!isForeign(31 - Math.clz32(rest & -rest))) return false
    return true
  }
  return i => {
    // What touches it may be read together with it as something else.
    let [from, to] = [i, i + 1]
    while (from > Math.max(0, i - longestRow) && parts[from - 1]!.end === parts[from]!.start) from--
    while (to < Math.min(parts.length, i + longestRow) && parts[to]!.start === parts[to - 1]!.end) to++
    if (to - from >= longestRow) return false
    for (let j = from; j < to; j++) if (rival[j] !== 0 || !isOut(other[j]!)) return false
    return other.subarray(from, to).some(pages => pages !== 0)
  }
}
const longestRow = 8
