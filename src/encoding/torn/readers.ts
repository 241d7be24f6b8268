import {lazily} from '../../text/lazily.ts'
import type {Library} from '../candidates/library.ts'
import {type Dictionary, type Handling, hasSelectors} from '../candidates/loss.ts'
import type {Part} from '../characters/part.ts'
import {isVietnamese} from '../characters/syllables.ts'
import {inAscii, spoken} from '../context/language.ts'
import {isBlanked, isDropped, isMarked} from './accidents.ts'
import {type Blanks, blanksAfter, toldByBlanks} from './blanks.ts'
import type {Known} from './channels.ts'

/** A channel, and what this file lost on its way through it: what torn places are read by. */
export interface Reader extends Known {
  /** The page that came last, and the same as a mask. */
  page: number
  outer: number
  /** How many places prove it, and how many speak for it, torn ones included: as far as anybody counts. */
  proofs: number
  evidence: number
  lookup: Dictionary
  isBlanked: boolean
  isDropped: boolean
  isMarked: boolean
  blanks: Blanks
  /** Whether the text sets variation selectors after its signs. */
  isStyled: boolean
}

/** More places than these say nothing more. */
export const enough = 5

/** A reader but for its dictionary: two that are alike in both read the same in the same place. */
export const mannerOf = ({lookup, hints, ...manner}: Reader): string => JSON.stringify(manner)

export const readersOf = (
  text: string,
  codes: Uint16Array,
  sound: readonly Part[],
  known: readonly Known[],
  ways: readonly Handling[],
  books: Library,
): Reader[] => {
  const hasAs = lazily(() => ({isWord: withAs.has(spoken(inAscii(text, 'q')))}))
  const inVietnamese = isVietnamese(sound.map(({text}) => [text, 1] as const))
  return known.map(channel => {
    const page = channel.pages[0]!
    return {
      ...channel,
      page,
      outer: 1 << page,
      proofs: Math.min(enough, channel.proofs),
      evidence: Math.min(enough, channel.proofs + (channel.hints ?? 0)),
      lookup: books.dictionary(channel.pages, ways),
      isBlanked: isBlanked(codes, sound, 1 << page),
      isDropped: isDropped(codes, sound, page),
      isMarked: isMarked(codes, page),
      blanks: {
        ...toldByBlanks(blanksAfter(codes, sound, page, inVietnamese), () => hasAs().isWord),
        isVietnamese: inVietnamese,
      },
      isStyled: hasSelectors(text, channel.pages),
    }
  })
}

/** Languages in which à is a word. */
const withAs: ReadonlySet<string | undefined> = new Set(['fr', 'pt', 'it'])
