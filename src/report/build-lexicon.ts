import {type FullLexicon, isNoise, saysElse} from './lexicon.ts'
import type {Sense} from './sense.ts'
import {stems} from './words.ts'

export interface Vocabulary {
  id: string
  title: string
  /** Its title in other languages: what a stub is headed with has to be found again. */
  languages: Readonly<Record<string, {title: string}>>
  aliases: readonly string[]
  weakAliases: readonly string[]
  companions: readonly string[]
  implied: boolean
  common: boolean
}

/**
 * Everything that headings are compared with, made once for a programme. What is `literal` is looked for as it is written:
 * of twenty languages, a word of one is a slip in another (`losing`, `intending`, Turkish `sorular`).
 */
export function buildLexicon(
  sections: readonly Vocabulary[],
  programmeNames: readonly string[],
  literal: ReadonlySet<string> = new Set(),
): FullLexicon {
  const names = new Set(programmeNames.flatMap(stems))
  const senses = new Map<string, Sense>()
  const whole = new Map<string, Sense>()
  const spelling = new Map<string, string[]>()
  let longest = 1
  const stemmed = new Map<string, string[]>()
  const stemsOf = (phrase: string): string[] => {
    const known = stemmed.get(phrase) ?? stems(phrase)
    stemmed.set(phrase, known)
    return known
  }
  const add = (phrase: string, sense: Sense) => {
    const all = stemsOf(phrase)
    const core = all.filter(stem => !isNoise(stem, names))
    const key = all.join(' ')
    if (core.length < all.length && !whole.has(key)) whole.set(key, sense)
    // `Learning outcomes` is a hint; the `outcome` that is left of it is none.
    if (core.length === 0 || (sense.rank === 'weak' && core.length < all.length)) return
    const coreKey = core.join(' ')
    if (core.length < all.length && saysElse(coreKey)) return
    if (!senses.has(coreKey)) senses.set(coreKey, sense)
    longest = Math.max(longest, core.length)
    if (literal.has(phrase)) return
    for (const stem of core) {
      const letter = stem[0]!
      const list = spelling.get(letter) ?? []
      if (stem.length >= 6 && !list.includes(stem)) list.push(stem)
      spelling.set(letter, list)
    }
  }
  for (const rank of ['exact', 'weak', 'sure', 'companion'] as const) {
    for (const section of sections) {
      const {id} = section
      // A phrase that says more than its core (`issues faced`) must not make the core (`issues`) sure, so weak ones
      // take their cores before; those that are a core themselves come first.
      const isCore = (phrase: string) => stemsOf(phrase).every(stem => !isNoise(stem, names))
      if (rank === 'exact') for (const phrase of section.aliases.filter(isCore)) add(phrase, {id, rank: 'sure', phrase})
      if (rank === 'weak') for (const phrase of section.weakAliases) add(phrase, {id, rank, phrase})
      if (rank === 'sure') {
        const titles = [section, ...Object.values(section.languages)].map(({title}) => title)
        for (const phrase of [...section.aliases, ...titles]) add(phrase, {id, rank, phrase})
      }
      if (rank === 'companion') for (const phrase of section.companions) add(phrase, {id, rank, phrase})
    }
  }
  const frames = new Set(sections.filter(section => section.implied).map(section => section.id))
  const common = new Set(sections.filter(section => section.common).map(section => section.id))
  const paired = new Set(sections.filter(section => section.companions.length > 0).map(section => section.id))
  return {senses, whole, names, longest, leads: leadsOf(senses), spelling, frames, common, paired}
}

/** The words that phrases of several words begin with. */
const leadsOf = (senses: ReadonlyMap<string, Sense>): Set<string> =>
  new Set([...senses.keys()].filter(phrase => phrase.includes(' ')).map(phrase => phrase.slice(0, phrase.indexOf(' '))))
