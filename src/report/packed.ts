import {leadsOf} from './build-lexicon.ts'
import type {FullLexicon, Sense} from './lexicon.ts'
import type {Programme, Validate} from './programme.ts'
import {subject} from './programme.ts'

/** A programme as plain JSON, with its lexicon worked out. */
export interface PackedProgramme extends Omit<Programme, 'lexicon' | 'validate'> {
  lexicon: PackedLexicon
}

interface PackedLexicon {
  senses: [string, Sense][]
  whole: [string, Sense][]
  names: string[]
  longest: number
  spelling: [string, readonly string[]][]
  frames: string[]
  common: string[]
}

export function pack({lexicon, validate: _, ...rest}: Programme): PackedProgramme {
  const {senses, whole, names, longest, spelling, frames, common} = lexicon
  return {
    ...rest,
    lexicon: {
      senses: [...senses],
      whole: [...whole],
      names: [...names],
      longest,
      spelling: [...spelling],
      frames: [...frames],
      common: [...common],
    },
  }
}

export function unpack({lexicon, ...rest}: PackedProgramme, validate: Validate): Programme {
  const {senses, whole, names, longest, spelling, frames, common} = lexicon
  const known = new Map(senses)
  const unpacked: FullLexicon = {
    senses: known,
    whole: new Map(whole),
    names: new Set(names),
    longest,
    leads: leadsOf(known),
    spelling: new Map(spelling),
    frames: new Set(frames),
    common: new Set(common),
  }
  return {...rest, lexicon: unpacked, validate: report => validate(subject(report))}
}
