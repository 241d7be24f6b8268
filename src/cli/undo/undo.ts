import path from 'node:path'
import {isJournal, type Journal, type JournalFile, takeBack} from '../../engine/journal.ts'
import type {Io} from '../../io/io.ts'
import {readText} from '../../io/not-file.ts'
import {liesWithin, projectRoot} from '../../io/project.ts'
import {readBytes} from '../../io/read.ts'
import {slashed} from '../../io/slashed.ts'
import {isTrouble, reason, Trouble} from '../../io/trouble.ts'
import {replaceBytes} from '../../io/write.ts'
import {amount} from '../../reporters/words.ts'
import {visible} from '../../text/escape.ts'
import {hashOf} from '../fix/journal.ts'
import {exit} from '../session.ts'
import {tell} from '../tell.ts'

export interface UndoFlags {
  dryRun?: boolean
}

interface Step {
  file: string
  shown: string
  now: Uint8Array
  before: Uint8Array
}

/** `prodev-report undo`: takes back what `fix --journal` did; all of it or, if a file has changed since, nothing. */
export async function undo(name: string, {dryRun}: UndoFlags, io: Io): Promise<number> {
  const journalFile = path.resolve(io.cwd(), name)
  const journal = readJournal(journalFile, name)
  // A journal may come with a stranger's project: it leads back only in there, or where the person is.
  const homes = [io.cwd(), path.dirname(journalFile)].flatMap(folder => projectRoot(folder) ?? [])
  const steps: Step[] = []
  const changed: string[] = []
  for (const entry of journal.files) {
    const file = path.resolve(path.dirname(journalFile), entry.path)
    const shown = slashed(path.relative(io.cwd(), file))
    if (homes.length > 0 && !homes.some(home => liesWithin(file, home))) throw outside(name, shown)
    const step = stepOf(entry, file, shown, name)
    if (step === 'changed') changed.push(shown)
    else if (step) steps.push(step)
  }
  if (changed.length > 0) {
    throw new Trouble(
      changed.map(shown => `\`${visible(shown)}\` has changed since it was fixed`).join('\n'),
      'Nothing was undone: it would overwrite that change.',
    )
  }
  const swept = new Set<string>()
  for (const {file, shown, now, before} of steps) {
    const {notice} = dryRun ? {} : replaceBytes(file, now, before, shown, swept)
    if (notice) tell(io, notice)
    io.stdout.write(`${visible(shown)}\n`)
  }
  const number = amount(steps.length, 'file')
  const done = dryRun ? `Would undo the fixes of ${number}.` : `Undid the fixes of ${number}.`
  io.stderr.write(steps.length === 0 ? 'Nothing to undo: all files are as they were before the fix.\n' : `${done}\n`)
  return exit.clean
}

const outside = (journal: string, shown: string) =>
  new Trouble(
    `\`${journal}\` speaks of \`${visible(shown)}\`, which is neither in this project nor in the journal’s`,
    'Nothing was undone. If that is meant, run it in the folder of those files.',
  )

/** What is to be done to a file: nothing if it is as it was before, or if someone has changed it since. */
function stepOf({before, after, passes}: JournalFile, file: string, shown: string, journal: string) {
  const now = bytesOf(file, shown)
  const hash = hashOf(now)
  if (hash === before) return undefined
  if (hash !== after) return 'changed' as const
  const bytes = tryBack(now, passes)
  if (bytes === undefined || hashOf(bytes) !== before) {
    throw new Trouble(
      `\`${journal}\` does not lead back to what \`${visible(shown)}\` was: the journal itself has been changed`,
      'Nothing was undone.',
    )
  }
  return {file, shown, now, before: bytes}
}

function bytesOf(file: string, shown: string): Uint8Array {
  try {
    return readBytes(file, shown)
  } catch (error) {
    if (!isTrouble(error)) throw error
    const hint = 'Nothing was undone. Put the file back where it was fixed, or fix what keeps it from being read.'
    throw new Trouble(error.message, hint, {cause: error})
  }
}

/** The bytes before; none if the edits of the journal overlap or lead out of the file, as ours never do. */
function tryBack(now: Uint8Array, passes: JournalFile['passes']): Uint8Array | undefined {
  try {
    return takeBack(now, passes)
  } catch {
    return undefined
  }
}

function readJournal(file: string, name: string): Journal {
  let value: unknown
  try {
    value = JSON.parse(readText(file))
  } catch (error) {
    const why = error instanceof SyntaxError ? 'it is not JSON' : reason(error)
    throw new Trouble(`Cannot read the journal \`${name}\`: ${why}`, madeBy, {cause: error})
  }
  if (!isJournal(value)) throw new Trouble(`\`${name}\` is not a journal of this version`, madeBy)
  return value
}

const madeBy = 'A journal is made by `npx prodev-report fix --journal <file>`.'
