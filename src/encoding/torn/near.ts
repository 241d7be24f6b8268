import type {Candidate} from '../candidates/loss.ts'
import {kindNumber, kindOf} from '../characters/kind.ts'
import {isPictorial} from '../characters/weigh.ts'

/** Such letters are told apart by so much before a place and after it. */
export const [nearBefore, nearAfter] = [2, 4]

/** Below are ß, à and the no-break space, which take more to be told; above, quotes and dashes begin. */
const [first, last] = [0x100, 0x2000]
const joiner = kindNumber('joiner')

const known = new WeakMap<readonly Candidate[], boolean>()

/**
 * Whether all candidates are letters, or marks of letters, which their direct neighbours tell apart: no picture, which
 * words tell, and no sign, which the whole line tells.
 */
export function areNear(candidates: readonly Candidate[]): boolean {
  let are = known.get(candidates)
  if (are === undefined) {
    are = candidates.every(({code}) => code >= first && code < last && !isPictorial(code) && kindOf(code) !== joiner)
    known.set(candidates, are)
  }
  return are
}
