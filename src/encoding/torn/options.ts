import type {Lexicon} from '../candidates/lexicon.ts'
import type {Candidate, Dictionary} from '../candidates/loss.ts'
import {type Company, type Ranked, rank} from '../candidates/rank.ts'
import type {LossyPart, Part} from '../characters/part.ts'
import {eaten} from './accidents.ts'
import type {Drawn} from './double-rules.ts'
import {areNear} from './near.ts'
import type {Reader} from './readers.ts'
import {foreignness, type Tongue} from './tongue.ts'

/** A text of which bytes are lost. */
export interface Scene extends Drawn {
  codes: Uint16Array
  lexicon: () => Lexicon
  /** What a page makes of characters that lose bytes in the ways that this text may have lost them. */
  dictionaryOf(page: number): Dictionary
  /** What speaks against each candidate, whatever stands beside it. */
  against(candidates: readonly Candidate[]): ReadonlyMap<number, number>
  /** What was told of candidates before, when the same was asked. */
  again(candidates: readonly Candidate[], question: string, answer: () => readonly Ranked[]): readonly Ranked[]
  /** Whether it is written in letters of which a page has no other sign. */
  hasScripts: boolean
  /** Whether no mark of it opens a quote as in English. */
  opensAlike: boolean
  tongue: Tongue
  /** What else of it a choice may depend on than what stands around the place, in words. */
  manner: string
}

/** A place of it where something torn may stand. */
export interface Place {
  at: number
  reader: Reader
  /** All that may stand there, the longest first, and what stands behind each of them. */
  hits: ReturnType<Dictionary['find']>
  afters: readonly string[]
  before: string
  /** The first place that is not torn and ends behind this one. */
  next: Part | undefined
  /** What was found right before it. */
  last: LossyPart | undefined
  /** Whether what stands before it is damaged, too, and not repaired. */
  isBehindDebris: boolean
}

/** One answer to what stood at a place. */
export interface Option {
  code: number
  length: number
  score: number
  against: number
  after: string
}

/** All that may have stood there, the likeliest first. */
export function optionsAt(scene: Scene, {at, reader, hits, afters, before, next}: Place): Option[] {
  const {text, codes, against, opensAlike, tongue} = scene
  return hits
    .flatMap(({length, candidates}, i) => {
      const [behind, after, costs] = [at + length, afters[i]!, against(candidates)]
      const isOpen = reader.lookup.starts(codes[behind] ?? 10) && next?.start !== behind
      // Of à a blank may be part, and where nearly everything is gone, letters say little about each other.
      const isWord = hits.length === 1 && !reader.bereft
      const company = {before, after, isOpen, isWord, isStyled: reader.isStyled, opensAlike}
      return ranked(scene, candidates, company)
        .filter(({code}) => costs.get(code)! < 6 || candidates.length === 1)
        .map(({code, score}) => ({
          code,
          length,
          score: score - eaten(text, behind, code, reader.blanks) - foreignness(tongue, code, after),
          against: costs.get(code)!,
          after,
        }))
    })
    .sort((a, b) => b.score - a.score)
}

/**
 * The candidates, the likeliest first. Of letters only the two units before and the one behind have a say, and the same few
 * stand there again and again.
 */
function ranked(
  {lexicon, against, again}: Scene,
  candidates: readonly Candidate[],
  company: Company & {isOpen: boolean; isWord: boolean},
): readonly Ranked[] {
  const answer = () => rank(against(candidates), company, lexicon)
  if (!areNear(candidates)) return answer()
  const {before, after, isOpen, isWord} = company
  return again(candidates, `${+isOpen}${+isWord}${after === '' ? '\n' : after[0]}${before.slice(-2)}`, answer)
}
