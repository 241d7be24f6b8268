import type {SingleByteId} from '../characters/code-pages.ts'
import type {RareId} from '../data/rare-names.ts'
import {rarePages} from '../data/rare-pages.ts'

/** A page that a file as a whole may be in. */
export interface Page {
  id: SingleByteId | RareId
  chars: string
}

/** Pages that hardly any file is in, which come after all others. */
export const rare: readonly Page[] = Object.entries(rarePages).map(([id, chars]) => ({id: id as RareId, chars}))
