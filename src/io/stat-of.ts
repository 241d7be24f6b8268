import fs from 'node:fs'

/**
 * What stands at a place. Nothing if nobody knows: it is not there, a part of its path is a file, or may not be entered.
 * `throwIfNoEntry` is silent about the first of these only; who reads or writes there is told which it was.
 */
export function statOf(file: string): fs.Stats | undefined {
  try {
    return fs.statSync(file)
  } catch {
    return undefined
  }
}
