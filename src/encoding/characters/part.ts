import {byStart, coverage, type Span} from '../../text/span.ts'
import {codePages} from './code-pages.ts'

/** One repaired character in the source text. */
export interface Part {
  start: number
  end: number
  /** What stood there before the damage. */
  text: string
  /** The pages it went through, the last one first: indices of `codePages`. */
  pages: readonly number[]
  /** All pages by which the last step could be read, as a mask. */
  mask: number
  /** Another page reads something else there, and about as well: a choice, not a certainty. */
  doubtful: boolean
  /** Pages by which the same is another character, however strange that looks. */
  rivals: number
}

/** The index after the last of the parts that, from this one on, follow each other without a gap. */
export function rowEnd(parts: readonly Part[], from: number): number {
  let next = from + 1
  while (next < parts.length && parts[next]!.start === parts[next - 1]!.end) next++
  return next
}

/**
 * For each page, the list of pages of what went through it only: one list for all, since nearly all parts have such a
 * one.
 */
export const byOne: readonly (readonly number[])[] = codePages.map((_, page) => [page])

/**
 * The same part anew. Written out, as every part is: a spread makes objects of another hidden class, and half a dozen
 * of these made reading parts a third slower.
 */
export const copied = ({start, end, text, pages, mask, doubtful, rivals}: Part): Part => ({
  start,
  end,
  text,
  pages,
  mask,
  doubtful,
  rivals,
})

/** The same part, but a choice. */
export function inDoubt(part: Part): Part {
  if (part.doubtful) return part
  const choice = copied(part)
  choice.doubtful = true
  return choice
}

export type Certainty = 'certain' | 'unique' | 'chosen' | 'open'

/** Whether it is no guess. */
export const isSafe = ({certainty}: {certainty: Certainty}): boolean =>
  certainty === 'certain' || certainty === 'unique'

/** A damaged place of which bytes are lost. */
export interface LossyPart extends Span {
  text: string
  certainty: Certainty
  /** The likeliest first. */
  candidates: string[]
  /** What speaks against each of them, whatever stands beside it; if it is known. */
  against?: readonly number[] | undefined
  pages: readonly number[]
}

/** No more candidates are named. */
export const mostNamed = 12

/** The same at another place. Written out: a spread would make an object of another hidden class, slower to read. */
export const movedTo = (
  {start, end, text, certainty, candidates, against, pages}: LossyPart,
  at: number,
): LossyPart => ({start: at, end: at + end - start, text, certainty, candidates, against, pages})

/** What was found in a text of such a length, and all of what was known before that it does not touch. */
export function withFound(
  lossy: readonly LossyPart[],
  found: readonly LossyPart[],
  length: number,
): readonly LossyPart[] {
  if (found.length === 0) return lossy
  const taken = coverage(found, length)
  return byStart([...lossy.filter(({start, end}) => !taken.subarray(start, end).some(Boolean)), ...found])
}

/** Names lists of pages by a text. Nearly all parts share one list, for which it is made once. */
export function keys<Page>(): (pages: readonly Page[]) => string {
  const known = new Map<readonly Page[], string>()
  return pages => {
    let key = known.get(pages)
    if (key === undefined) {
      key = pages.join()
      known.set(pages, key)
    }
    return key
  }
}
