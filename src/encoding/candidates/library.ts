import {codePages} from '../characters/code-pages.ts'
import {assigned} from '../characters/kind.ts'
import {type LetterRuns, makeLetterRuns} from '../characters/letter-runs.ts'
import {type Letters, letters} from '../characters/letters.ts'
import type {PairPage} from '../data/pair-pages.ts'
import {type Lexicon, lexicon} from './lexicon.ts'
import {conceivable, type Dictionary, dictionary, type Handling} from './loss.ts'
import {pairTable} from './pair-table.ts'

/**
 * What takes longer to make than to use, and is the same for every text. It is made when first asked for, and kept by
 * whoever looks at many texts: a damaged report of 5 KB took three times as long when each made its own.
 */
export interface Library {
  /** Whether Unicode has a character. */
  isAssigned(code: number): boolean
  lexicon(): Lexicon
  letters(): Letters
  letterRuns(): LetterRuns
  /** The bytes of each character in a page of two bytes. */
  pairTable(page: PairPage): Uint16Array
  /** What these pages, the last one first, make of characters that lose bytes in these ways. */
  dictionary(pages: readonly number[], ways: readonly Handling[]): Dictionary
}

/** So many dictionaries are kept: one has some thousand entries, and few are used in one place. */
const mostDictionaries = 12

export function library(): Library {
  const pairs = new Map<PairPage, Uint16Array>()
  const dictionaries = new Map<string, Dictionary>()
  let words: Lexicon | undefined
  let company: Letters | undefined
  let runs: LetterRuns | undefined
  let codes: number[] | undefined
  const companyOf = () => (company ??= letters())
  return {
    isAssigned: assignments(),
    lexicon: () => (words ??= lexicon(companyOf)),
    letters: companyOf,
    letterRuns: () => (runs ??= makeLetterRuns()),
    pairTable(page) {
      const table = pairs.get(page) ?? pairTable(page)
      pairs.set(page, table)
      return table
    },
    dictionary(pages, ways) {
      const key = `${pages} ${ways.map(way => Object.values(way).join()).join(' ')}`
      let found = dictionaries.get(key)
      if (found === undefined) {
        const through = pages.toReversed().map(page => codePages[page]!)
        found = dictionary(through, ways, (codes ??= conceivable()))
      }
      // The one that nobody has asked for the longest time makes room.
      dictionaries.delete(key)
      dictionaries.set(key, found)
      if (dictionaries.size > mostDictionaries) dictionaries.delete(dictionaries.keys().next().value!)
      return found
    },
  }
}

/** `assigned` with a memory, since texts ask for the same few characters over and over. */
function assignments(): (code: number) => boolean {
  const known = new Uint8Array(0x20000)
  return code => {
    if (code >= known.length) return assigned(code)
    known[code] ||= assigned(code) ? 2 : 1
    return known[code] === 2
  }
}
