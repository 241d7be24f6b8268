import type {Lexicon} from '../candidates/lexicon.ts'
import type {Candidate, Dictionary} from '../candidates/loss.ts'
import {type Company, type Ranked, rank} from '../candidates/rank.ts'
import type {LossyPart, Part} from '../characters/part.ts'
import {eaten} from './blanks.ts'
import type {Drawn} from './double-rules.ts'
import {areNear} from './near.ts'
import type {Reader} from './readers.ts'
import {foreignness, type Tongue, wordness} from './tongue.ts'

/** A text of which bytes are lost. */
export interface Scene extends Drawn {
  codes: Uint16Array
  lexicon: () => Lexicon
  /** What a page makes of characters that lost bytes in the ways of this text. */
  dictionaryOf(page: number): Dictionary
  /** What speaks against each candidate, whatever stands beside it. */
  against(candidates: readonly Candidate[]): ReadonlyMap<number, number>
  /** What was answered for these candidates before, when the same was asked. */
  again(candidates: readonly Candidate[], question: string, answer: () => readonly Ranked[]): readonly Ranked[]
  /** Whether it has letters beyond U+FFFF, where otherwise all is emoji. */
  hasScripts: boolean
  /** Whether no quote came back that opens a quotation. */
  opensAlike: boolean
  /** Whether it is in a language of š and ž, in which no word is Å. */
  hasCarons: boolean
  tongue: Tongue
  /** What else about it a choice depends on, besides what stands around the place, as a text. */
  manner: string
}

/** A place where something torn may stand. */
export interface Place {
  at: number
  reader: Reader
  /** All that may stand there, the longest first, and what stands after each of them. */
  hits: ReturnType<Dictionary['find']>
  afters: readonly string[]
  before: string
  /** The first sound part that ends after this place. */
  next: Part | undefined
  /** What was found right before it. */
  last: LossyPart | undefined
  /** Whether what stands right before it is damaged, too, and not repaired. */
  followsDebris: boolean
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
      const [end, after, costs] = [at + length, afters[i]!, against(candidates)]
      const isOpen = reader.lookup.starts(codes[end] ?? 10) && next?.start !== end
      // A blank may be part of à; and if nearly everything is gone, letters say little about each other.
      const isWord = hits.length === 1 && !reader.bereft
      const company = {before, after, isOpen, isWord, isStyled: reader.isStyled, opensAlike}
      return ranked(scene, candidates, company)
        .filter(({code}) => costs.get(code)! < 6 || candidates.length === 1)
        .map(({code, score}) => ({
          code,
          length,
          score:
            score -
            eaten(text, end, code, before, reader.blanks) -
            foreignness(tongue, code, after) +
            wordness(tongue, code, before, after),
          against: costs.get(code)!,
          after,
        }))
    })
    .sort((a, b) => b.score - a.score)
}

/**
 * The candidates, the likeliest first. For letters, only the two units before and the one after count, and the same few
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
