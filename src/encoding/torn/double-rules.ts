import {isBox} from '../candidates/drawings.ts'
import type {Certainty} from '../characters/part.ts'

/** So many strokes side by side are a line, and so many more need nothing beside them that is drawn with the like. */
const [fewest, enough] = [4, 10]
const double = 0x2550
/** Corners and sides of what is drawn with double strokes, as they come back or as the pages show them that lose the stroke. */
const frame = /[╔╗╚║╠╣╦╩╬]|[âβג]•[”—š‘\u00a0£¦©¬]/

/** A text, and whether anything of it is drawn with double strokes. */
export interface Drawn {
  text: string
  isFramed: boolean
}

export const isFramed = (text: string): boolean => frame.test(text)

/** By which an edge begins, as the same pages show it. */
const corner = /•[”š\u00a0]$/

/**
 * How sure a line of ═ is, of which the last byte is gone from each: `â•â•â•â•`. One may be ╝ as well, and ╁ or ╍, but nobody
 * draws many of these side by side; only the ends of what may be an edge are corners.
 */
export function ofRule(code: number, bare: string, at: number, {text, isFramed}: Drawn): Certainty | undefined {
  if (!isBox(code) || bare.length < 2) return undefined
  let [behind, ahead] = [0, 0]
  for (let to = at + bare.length; ahead < enough && text.startsWith(bare, to); to += bare.length) ahead++
  for (let from = at - bare.length; behind < enough && text.startsWith(bare, from); from -= bare.length) behind++
  const count = behind + 1 + ahead
  if (count < fewest) return undefined
  if (code !== double) return 'chosen'
  if (!isFramed) return count >= enough ? 'unique' : 'chosen'
  const isBegun = behind > 0 || corner.test(text.slice(at - 2, at))
  const isContinued = ahead > 0 || text[at + bare.length] === bare[0]
  return isBegun && isContinued ? 'unique' : 'chosen'
}
