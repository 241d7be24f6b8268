import {kindNumber, kindOf} from '../characters/kind.ts'
import {leads, tails} from '../characters/scan.ts'
import {isMark} from '../characters/surprise.ts'
import type {Here} from './here.ts'

const box = kindNumber('box')

/**
 * The strokes that go on to the right and to the left, in single lines and in double ones; │ and ║ stand beside
 * anything.
 */
const [rightward, leftward] = [
  ['─┌└├┬┴┼╓╙╟╥╨╫', '═╒╔╘╚╞╠╤╦╧╩╪╬'],
  ['─┐┘┤┬┴┼╖╜╢╥╨╫', '═╕╗╛╝╡╣╤╦╧╩╪╬'],
] as const
const isStem = (code: number) => code === 0x2502 || code === 0x2551

/** Two strokes side by side of which only one goes on towards the other. */
export const isBroken = ({code, after}: Here): boolean =>
  kindOf(code) === box &&
  kindOf(after) === box &&
  Math.max(code, after) >= 0x2550 &&
  Math.max(code, after) < 0x256d &&
  !isStem(code) &&
  !isStem(after) &&
  [0, 1].some(
    i => rightward[i]!.includes(String.fromCharCode(code)) !== leftward[i]!.includes(String.fromCharCode(after)),
  )

/** `ظ¤?▒`: a stroke after another one that lost its last byte, both of them bytes of letters. But `├?─` is a tree. */
export function isStroke(here: Here): boolean {
  const {code, before, last} = here
  if (kindOf(code) !== box || code === 0x2500 || !isMark(before)) return false
  return tails(last) !== 0 && leads(here.unit(-3)) !== 0 && !here.isMade(-2)
}
