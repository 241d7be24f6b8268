import type {FullLexicon, Sense} from './lexicon.ts'
import type {Programme, Validate} from './programme.ts'
import {subject} from './programme.ts'

/** A programme as plain JSON, with its lexicon worked out. */
export interface PackedProgramme extends Omit<Programme, 'lexicon' | 'validate'> {
  lexicon: PackedLexicon
}

interface PackedLexicon {
  senses: PackedSense[]
  whole: PackedSense[]
  names: string[]
  longest: number
  leads: string[]
  spelling: [string, string][]
  frames: string[]
  common: string[]
  paired: string[]
}

/** All of one section and rank: what stands for it, each with the phrase that it is of behind a tab where that differs. */
type PackedSense = [id: string, rank: Sense['rank'], ...keys: string[]]

export function pack({lexicon, validate: _, ...rest}: Programme): PackedProgramme {
  const {senses, whole, names, longest, leads, spelling, frames, common, paired} = lexicon
  return {
    ...rest,
    // What headings are compared with is in the lexicon.
    sections: rest.sections.map(section => ({...section, aliases: [], weakAliases: []})),
    lexicon: {
      senses: packSenses(senses),
      whole: packSenses(whole),
      names: [...names],
      longest,
      leads: [...leads],
      spelling: [...spelling].map(([letter, words]) => [letter, words.join(' ')]),
      frames: [...frames],
      common: [...common],
      paired: [...paired],
    },
  }
}

function packSenses(senses: ReadonlyMap<string, Sense>): PackedSense[] {
  const groups = new Map<string, PackedSense>()
  for (const [key, {id, rank, phrase}] of senses) {
    const group: PackedSense = groups.get(`${id} ${rank}`) ?? [id, rank]
    groups.set(`${id} ${rank}`, group)
    group.push(phrase === key ? key : `${key}\t${phrase}`)
  }
  return [...groups.values()]
}

function unpackSenses(groups: readonly PackedSense[]): Map<string, Sense> {
  const senses = new Map<string, Sense>()
  for (const [id, rank, ...keys] of groups) {
    for (const key of keys) {
      const tab = key.indexOf('\t')
      if (tab === -1) senses.set(key, {id, rank, phrase: key})
      else senses.set(key.slice(0, tab), {id, rank, phrase: key.slice(tab + 1)})
    }
  }
  return senses
}

export function unpack({lexicon, ...rest}: PackedProgramme, validate: Validate): Programme {
  const {senses, whole, names, longest, leads, spelling, frames, common, paired} = lexicon
  const unpacked: FullLexicon = {
    senses: unpackSenses(senses),
    whole: unpackSenses(whole),
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
 * What one value has otherwise than another of its form, undefined where nothing: of three programmes nearly all is the
 * same, and was three tenths of what is loaded at every start. Lists of other lengths differ as a whole, lists of one
 * length by their places.
 */
export function differenceFrom(base: Json, value: Json): Json | undefined {
  if (base === value) return undefined
  if (!isBranch(base) || !isBranch(value)) return value
  const keys = Object.keys(value)
  const same = keys.join() === Object.keys(base).join()
  if (Array.isArray(value) && !same) return value
  if (Array.isArray(base) !== Array.isArray(value) || !same)
    throw new Error(`Unexpected ${keys.join()}, expected ${Object.keys(base).join()} as in the other`)
  const [from, to] = [base, value] as [Record<string, Json>, Record<string, Json>]
  const differences = keys.flatMap(key => {
    const difference = differenceFrom(from[key]!, to[key]!)
    return difference === undefined ? [] : [[key, difference] as const]
  })
  return differences.length === 0 ? undefined : Object.fromEntries(differences)
}

/** The other way round. */
export function withDifference(base: Json, difference: Json): Json {
  if (!isBranch(base) || !isBranch(difference) || Array.isArray(difference)) return difference
  const made = (Array.isArray(base) ? [...base] : {...base}) as Record<string, Json>
  for (const [key, own] of Object.entries(difference)) made[key] = withDifference(made[key]!, own)
  return made as Json
}

const isBranch = (value: Json): value is Json[] | {[key: string]: Json} => typeof value === 'object' && value !== null
