import {lazily} from '../../text/lazily.ts'
import {alphabets} from '../data/alphabets.ts'

/** For each language, its small letters beyond ASCII. */
const alphabetsOf: () => ReadonlySet<string>[] = lazily(() =>
  Object.values(alphabets).map(
    letters =>
      new Set(
        letters.replace(/(.)-(.)/g, (_, first: string, last: string) =>
          String.fromCharCode(
            ...Array.from({length: last.charCodeAt(0) - first.charCodeAt(0) + 1}, (_, i) => first.charCodeAt(0) + i),
          ),
        ),
      ),
  ),
)

export const alphabetOf = (language: string): ReadonlySet<string> | undefined =>
  alphabetsOf()[Object.keys(alphabets).indexOf(language)]

/** Whether all these letters are of the alphabet of one language. */
export const shareAlphabet = (letters: readonly string[]): boolean =>
  alphabetsOf().some(alphabet => letters.every(letter => alphabet.has(letter)))

/** How often letters are seen that each of the languages has, given how often each letter is. */
const seenOfEach = (counts: ReadonlyMap<string, number>): number[] =>
  alphabetsOf().map(letters => {
    let sum = 0
    for (const [letter, count] of counts) if (letters.has(letter)) sum += count
    return sum
  })

/** How often each letter is seen, small ones and capitals alike. */
export function countsOf(letters: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const letter of letters) counts.set(letter.toLowerCase(), (counts.get(letter.toLowerCase()) ?? 0) + 1)
  return counts
}

/** How many of these letters the language has that has most of them. */
export const mostOfOne = (letters: readonly string[]): number => Math.max(...seenOfEach(countsOf(letters)))

/** So many letters tell a language, so few of them may be names, and nobody writes in more languages. */
const [fewest, foreign, mostLanguages] = [3, 0.04, 3]

/** If a larger share than this is foreign, the text is not in that language alone: names are fewer. */
const several = 0.1

/**
 * The languages that have nearly all letters of a text, given how often each is seen; none if too few are, or if it is
 * in several.
 */
export function languagesOf(counts: ReadonlyMap<string, number>): string[] {
  let all = 0
  for (const count of counts.values()) all += count
  if (all < fewest) return []
  const sums = seenOfEach(counts)
  const most = Math.max(...sums)
  if (most < fewest || most < all - several * all) return []
  return Object.keys(alphabets).filter((_, i) => sums[i]! >= most - foreign * all)
}

/**
 * The letters of the languages that a text is in, given how often each of its letters is seen; nothing if too few are.
 */
export function lettersOf(counts: ReadonlyMap<string, number>): ReadonlySet<string> | undefined {
  let all = 0
  for (const count of counts.values()) all += count
  if (all < fewest) return undefined
  const found = new Set<string>()
  const rest = new Map(counts)
  for (let turn = 0, left = all; turn < mostLanguages && left > foreign * all; turn++) {
    const sums = seenOfEach(rest)
    const most = Math.max(...sums)
    if (most < fewest) break
    // What several languages explain equally well may be any of them.
    for (const [i, letters] of alphabetsOf().entries())
      if (sums[i]! >= most - foreign * all) for (const letter of letters) found.add(letter)
    for (const letter of found) rest.delete(letter)
    left = [...rest.values()].reduce((sum, count) => sum + count, 0)
  }
  return found
}
