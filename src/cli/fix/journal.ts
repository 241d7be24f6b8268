import {createHash} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {type Journal, passesOf} from '../../engine/journal.ts'
import type {Io} from '../../io/io.ts'
import {packageVersion} from '../../io/package-root.ts'
import {slashed} from '../../io/slashed.ts'
import {cannotWrite, Trouble} from '../../io/trouble.ts'
import {writeNew} from '../../io/write.ts'
import type {Fixed} from './output.ts'

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/**
 * Writes down what is about to be done to files. It comes before the first of them is written: whatever happens then,
 * what was done can be taken back. A journal is never overwritten, since it would be the only way back. Tells whether there
 * was anything to write down.
 */
export function writeJournal(name: string, fixed: readonly Fixed[], io: Io): boolean {
  const file = path.resolve(io.cwd(), name)
  const changed = fixed.filter(({outcome, input}) => outcome.changed && input.file !== undefined)
  if (changed.length === 0) return false
  const journal: Journal = {
    version: 1,
    tool: {name: 'prodev-report', version: packageVersion()},
    files: changed.map(({input, before, outcome}) => ({
      path: slashed(path.relative(path.dirname(file), input.file!)),
      before: hashOf(before),
      after: hashOf(outcome.bytes),
      passes: passesOf(outcome),
    })),
  }
  try {
    writeNew(file, `${JSON.stringify(journal, undefined, 2)}\n`)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw journalThere(name)
    throw cannotWrite(`\`${name}\``, error)
  }
  return true
}

/** Said before any work is done. */
export function checkJournal(name: string, io: Io): void {
  if (fs.existsSync(path.resolve(io.cwd(), name))) throw journalThere(name)
}

const journalThere = (name: string) =>
  new Trouble(
    `There is already a \`${name}\`; it may be the only way back from an earlier fix`,
    'Nothing was changed. Name another file, or remove that one if you are done with it.',
  )
