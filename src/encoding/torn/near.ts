import type {Candidate} from '../candidates/loss.ts'
import {kindNumber, kindOf} from '../characters/kind.ts'
import {isPictorial} from '../characters/weigh.ts'

/** So much before and behind a place is all that tells which of such letters it was. */
export const [nearBefore, nearBehind] = [2, 4]

/** Of these on ß, à and the blank that does not break are gone, which ask for more, and before those quotes and dashes begin. */
const [first, last] = [0x100, 0x2000]
const joiner = kindNumber('joiner')

const known = new WeakMap<readonly Candidate[], boolean>()

/**
 * Whether all that may have stood somewhere are letters, or marks of letters, which a language has beside what stands right
 * beside them, or not: no picture, which words tell, and no sign, which all of its line does.
 */
export function areNear(candidates: readonly Candidate[]): boolean {
  let are = known.get(candidates)
  if (are === undefined) {
    are = candidates.every(({code}) => code >= first && code < last && !isPictorial(code) && kindOf(code) !== joiner)
    known.set(candidates, are)
  }
  return are
}
