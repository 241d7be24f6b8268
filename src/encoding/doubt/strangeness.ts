import {kindNumber, kindOf} from '../characters/kind.ts'
import {clash} from '../characters/surprise.ts'

/** What a pair that nobody writes costs besides its two characters. */
export const unnatural = 2

const attached = new Set((['combining', 'joiner'] as const).map(kindNumber))

/** How badly two characters go together, whatever they are by themselves. */
export function strangeness(a: number, b: number): number {
  // Swedish quotes, Persian joiners, Yoruba accents and the Greek semicolon stand beside any letter.
  if (a === 0x201d || b === 0xb7 || b === 0x200c || attached.has(kindOf(a)) || attached.has(kindOf(b))) return 0
  return clash(a, b)
}
