import type {Library} from '../candidates/library.ts'
import {type Dictionary, type Handling, hasSelectors} from '../candidates/loss.ts'
import type {Part} from '../characters/part.ts'
import {blanksBehind, isBlanked, isDropped, isMarked} from './accidents.ts'
import type {Known} from './channels.ts'

/** A channel, and what this file lost on its way through it: by it what is torn is read. */
export interface Reader extends Known {
  /** The page that came last, and the same as a mask. */
  page: number
  outer: number
  /** How many places speak for it, whole ones and torn ones. */
  evidence: number
  lookup: Dictionary
  isBlanked: boolean
  isDropped: boolean
  isMarked: boolean
  blanks: {one: number; two: number}
  /** Whether the text sets variation selectors behind its signs. */
  isStyled: boolean
}

export const readersOf = (
  text: string,
  codes: Uint16Array,
  sound: readonly Part[],
  known: readonly Known[],
  ways: readonly Handling[],
  books: Library,
): Reader[] =>
  known.map(channel => {
    const page = channel.pages[0]!
    return {
      ...channel,
      page,
      outer: 1 << page,
      evidence: channel.proofs + (channel.hints ?? 0),
      lookup: books.dictionary(channel.pages, ways),
      isBlanked: isBlanked(codes, sound, 1 << page),
      isDropped: isDropped(codes, sound, page),
      isMarked: isMarked(codes, page),
      blanks: blanksBehind(codes, sound, page),
      isStyled: hasSelectors(text, channel.pages),
    }
  })
