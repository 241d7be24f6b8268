import type {FullLexicon, Lexicon} from './lexicon.ts'
import {type Kind, type PackedSenses, packSenses, UnpackedSenses} from './packed-senses.ts'
import type {Programme, Validate} from './programme.ts'
import {subject} from './programme.ts'

/** A programme as plain JSON, with its lexicon worked out. */
export interface PackedProgramme extends Omit<Programme, 'lexicon' | 'validate'> {
  lexicon: PackedLexicon
}

interface PackedLexicon extends Pick<Lexicon, 'longest'> {
  kinds: Kind[]
  senses: PackedSenses
  whole: PackedSenses
  names: string[]
  leads: string[]
  spelling: [string, string][]
  frames: string[]
  common: string[]
  paired: string[]
}

/** The senses of phrases in other letters than those of ASCII. */
export type PackedBeyond = Pick<PackedLexicon, 'senses' | 'whole'>

export function pack({lexicon, validate: _, ...rest}: Programme): {main: PackedProgramme; beyond: PackedBeyond} {
  const {names, longest, leads, spelling, frames, common, paired} = lexicon
  const kinds: Kind[] = []
  const senses = packSenses(lexicon.senses, kinds)
  const whole = packSenses(lexicon.whole, kinds)
  const main = {
    ...rest,
    // What headings are compared with is in the lexicon.
    sections: rest.sections.map(section => ({...section, aliases: [], weakAliases: []})),
    lexicon: {
      kinds,
      senses: senses.ascii,
      whole: whole.ascii,
      names: [...names],
      longest,
      leads: [...leads],
      spelling: [...spelling].map(([letter, words]): [string, string] => [letter, words.join(' ')]),
      frames: [...frames],
      common: [...common],
      paired: [...paired],
    },
  }
  return {main, beyond: {senses: senses.beyond, whole: whole.beyond}}
}

export function unpack({lexicon, ...rest}: PackedProgramme, beyond: () => PackedBeyond, validate: Validate): Programme {
  const {kinds, senses, whole, names, longest, leads, spelling, frames, common, paired} = lexicon
  const unpacked: FullLexicon = {
    senses: new UnpackedSenses(senses, () => beyond().senses, kinds),
    whole: new UnpackedSenses(whole, () => beyond().whole, kinds),
    names: new Set(names),
    longest,
    leads: new Set(leads),
    spelling: new Map(spelling.map(([letter, words]) => [letter, words === '' ? [] : words.split(' ')])),
    frames: new Set(frames),
    common: new Set(common),
    paired: new Set(paired),
  }
  return {...rest, lexicon: unpacked, validate: report => validate(subject(report))}
}

type Json = string | number | boolean | null | Json[] | {[key: string]: Json}

/**
 * What one value has otherwise than another, undefined where nothing: of three programmes nearly all is the same, and was
 * three tenths of what is loaded at every start. Lists of other lengths differ as a whole, lists of one length by their
 * places; what the other lacks is null, which no programme has.
 */
export function differenceFrom(base: Json, value: Json): Json | undefined {
  if (base === value) return undefined
  if (!isBranch(base) || !isBranch(value)) return value
  const isList = Array.isArray(value)
  if (isList !== Array.isArray(base) || (isList && value.length !== (base as Json[]).length)) return value
  const [from, to] = [new Map(Object.entries(base)), new Map(Object.entries(value))]
  const differences = [...new Set([...from.keys(), ...to.keys()])].flatMap(key => {
    const difference = differenceFrom(from.get(key)!, to.get(key) ?? null)
    return difference === undefined ? [] : [[key, difference] as const]
  })
  return differences.length === 0 ? undefined : Object.fromEntries(differences)
}

/** The other way round. */
export function withDifference(base: Json, difference: Json): Json {
  if (!isBranch(base) || !isBranch(difference) || Array.isArray(difference)) return difference
  const made = (Array.isArray(base) ? [...base] : {...base}) as Record<string, Json>
  for (const [key, own] of Object.entries(difference)) {
    if (own === null) delete made[key]
    else made[key] = withDifference(made[key]!, own)
  }
  return made as Json
}

const isBranch = (value: Json): value is Json[] | {[key: string]: Json} => typeof value === 'object' && value !== null
