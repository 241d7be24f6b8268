import type {Runs} from '../characters/runs.ts'
import type {Pieces} from '../characters/scan.ts'
import {isAsciiLetter} from './strangers.ts'

/** ƒ: to most texts the sign of a currency or of cameras, but the commonest letter of Ewe: `eƒe ƒome`. */
const hook = 0x192
/** So many words say that it is a letter. */
const enough = 5

/** Whether a text has ƒ in its words. Where it is damage, other signs stand beside it. */
export function writesHooks(codes: Uint16Array): boolean {
  let count = 0
  for (let at = codes.indexOf(hook); at !== -1 && count < enough; at = codes.indexOf(hook, at + 1))
    if ((codes[at - 1] ?? 10) < 0x80 && isAsciiLetter(codes[at + 1])) count++
  return count >= enough
}

/** Takes away what speaks for runs of one character that begin with ƒ: `ƒãa` is a word then, and no `ċa`. */
export function withoutHooks(
  ranks: Float64Array,
  sample: Uint16Array,
  pieces: Pieces,
  {count, of, stretches}: Runs,
): void {
  for (let run = 0; run < count; run++) {
    const stretch = of[run]!
    const isOne = stretches.nexts[stretch]! - stretches.firsts[stretch]! === 1
    if (isOne && sample[pieces.starts[stretches.piece(stretch, stretches.firsts[stretch]!)]!] === hook)
      ranks[run] = Number.NaN
  }
}
