import {byStart} from '../../text/span.ts'
import type {Library} from '../candidates/library.ts'
import type {Left} from '../candidates/pair-runs.ts'
import type {LossyPart, Part} from '../characters/part.ts'
import {codesOf} from '../whole/lossless.ts'
import {easeOf} from './ease.ts'
import type {Step} from './puzzle.ts'
import {spelledOut} from './spelled-out.ts'
import {latin, Words} from './words.ts'

/**
 * Finds which letters lost their last byte to a page of two bytes, `đ峄�`: of sixty that begin alike, the word and its
 * neighbours leave one, if the whole letters tell the language.
 */
export function withPairWords(
  text: string,
  parts: readonly Part[],
  left: readonly Left[],
  lossy: readonly LossyPart[],
  books: Library,
): readonly LossyPart[] {
  const letters = new Map<number, readonly string[]>()
  /** One list for all places that begin alike. */
  const known = new Map<readonly number[], readonly string[]>()
  for (const {start, pending, codes} of left) {
    const choices = known.get(codes) ?? codes.map(code => String.fromCharCode(code)).filter(char => latin.test(char))
    known.set(codes, choices)
    if (pending === '' && choices.length > 0) letters.set(start, choices)
  }
  if (letters.size === 0) return lossy
  const ease = easeOf(text, parts, books.letters())
  if (!ease.isOfLanguage) return lossy
  const page = left[0]!.pages[0]!
  const words = new Words(text, codesOf(text), parts, lossy, page)
  const stepsAt = (at: number): Step[] => {
    const whole = words.wholeAt(at)
    if (whole) return whole.start === at ? [{text: whole.text, end: whole.end, against: 0, isFixed: true}] : []
    const torn = words.tornAt(at)
    if (!torn) return [{text: text[at]!, end: at + 1, against: 0, isFixed: true}]
    if (torn.start !== at) return []
    return (letters.get(at) ?? [torn.text]).map(char => ({text: char, end: torn.end, against: 0, isFixed: false}))
  }
  const places = [...letters.keys()].filter(at => words.tornAt(at)?.certainty !== 'unique')
  const {found, dropped} = spelledOut(words, places, stepsAt, ease, left[0]!.pages)
  return found.length === 0 ? lossy : byStart([...lossy.filter(part => !dropped.has(part)), ...found])
}
