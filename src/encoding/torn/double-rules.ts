import {isBox} from '../candidates/drawings.ts'
import type {Certainty} from '../characters/part.ts'

/** So many strokes side by side are a line, and so many are one without other double strokes in the text. */
const [fewest, enough] = [4, 10]
const double = 0x2550
/** Corners and sides of a double-stroke drawing, as they come back, or as the pages that lose the stroke show them. */
const frame = /[╔╗╚║╠╣╦╩╬]|[âβג]•[”—š‘\u00a0£¦©¬]/

/** A text, and whether anything of it is drawn with double strokes. */
export interface Drawn {
  text: string
  isFramed: boolean
}

export const isFramed = (text: string): boolean => frame.test(text)

/** A corner by which an edge begins, as the same pages show it. */
const corner = /•[”š\u00a0]$/

/**
 * How sure a line of ═ is that lost the last byte of each: `â•â•â•â•`. One may be ╝ as well, or ╁ or ╍, but nobody
 * draws many of these side by side; only the ends of an edge are corners.
 */
export function ofRule(code: number, bare: string, at: number, {text, isFramed}: Drawn): Certainty | undefined {
  if (!isBox(code) || bare.length < 2) return undefined
  let [before, after] = [0, 0]
  for (let to = at + bare.length; after < enough && text.startsWith(bare, to); to += bare.length) after++
  for (let from = at - bare.length; before < enough && text.startsWith(bare, from); from -= bare.length) before++
  const count = before + 1 + after
  if (count < fewest) return undefined
  if (code !== double) return 'chosen'
  if (!isFramed) return count >= enough ? 'unique' : 'chosen'
  const isBegun = before > 0 || corner.test(text.slice(at - 2, at))
  const isContinued = after > 0 || text[at + bare.length] === bare[0]
  return isBegun && isContinued ? 'unique' : 'chosen'
}
