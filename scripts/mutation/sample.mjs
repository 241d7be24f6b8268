import {createHash} from 'node:crypto'
import path from 'node:path'

/** Whether a mutant is in the sample: the same ones each time, wherever they stand in the list. */
export function isChosen({fileName, location, mutatorName, replacement}, {share, seed}) {
  if (share >= 1) return true
  const {start, end} = location
  const key = [seed, path.basename(fileName), start.line, start.column, end.line, end.column, mutatorName, replacement]
  return createHash('sha256').update(key.join('\n')).digest().readUInt32BE() / 2 ** 32 < share
}
