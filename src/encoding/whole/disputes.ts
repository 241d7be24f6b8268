import {pagesWhere} from '../characters/code-pages.ts'
import type {Letters} from '../characters/letters.ts'
import type {Part} from '../characters/part.ts'
import type {Pieces} from '../characters/scan.ts'
import {claimsOf} from './claims.ts'
import {headsOf, orphans, perishing} from './orphans.ts'
import {suspects} from './suspects.ts'
import {readOtherwise} from './unheard.ts'
import {witnesses} from './witnesses.ts'

/** Those that lose the most: a Windows page that reads the same has to fear no other. */
const iso = pagesWhere(({id}) => id.startsWith('iso-'))

/**
 * Sister pages, such as Windows-1252 and ISO-8859-15, show some bytes by each other's characters: `Ðž` is `О` or `и`.
 * Where both readings make sense, the characters around must tell, by being such that only one of the pages has them;
 * else the place is a choice. The number of pages that merely agree says nothing: they agree about what is undisputed.
 */
export function withDisputes(codes: Uint16Array, pieces: Pieces, parts: Part[], letters: () => Letters): Part[] {
  if (parts.length === 0) return parts
  const other = readOtherwise(pieces, parts)
  const claims = claimsOf(codes, pieces, parts, other, letters)
  const isSuspect = suspects(codes, parts, other)
  const isUnproven = witnesses(codes, parts, claims)
  const isForsaken = orphans(codes, parts)
  const isDisputed = (i: number): boolean => {
    const part = parts[i]!
    if (isSuspect(i)) return true
    const rivals = claims.rival[i]! | claims.aside[i]!
    if (rivals !== 0 && isForsaken(part.start, rivals & (part.mask & ~iso ? iso : perishing))) return true
    const heads = headsOf(codes, part)
    return (heads !== 0 && isForsaken(part.start, heads)) || isUnproven(i)
  }
  // Told before any is changed: those around have a say. The parts are new, and nobody else's.
  const disputed = new Uint8Array(parts.length)
  for (let i = 0; i < parts.length; i++) disputed[i] = isDisputed(i) ? 1 : 0
  for (let i = 0; i < parts.length; i++) {
    parts[i]!.doubtful ||= disputed[i] === 1
    parts[i]!.rivals = other[i]!
  }
  return parts
}
