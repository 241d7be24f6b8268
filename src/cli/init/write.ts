import fs from 'node:fs'
import path from 'node:path'
import {rename} from '../../io/rename.ts'
import {discard, place, stage} from '../../io/stage.ts'
import {statOf} from '../../io/stat-of.ts'
import {cannotWrite, Trouble} from '../../io/trouble.ts'
import {checkUnchanged} from '../../io/write.ts'
import {visible} from '../../text/escape.ts'

/** A file to be made. */
export interface NewFile {
  file: string
  /** How it is called in what we print. */
  shown: string
  bytes: Uint8Array
  /** It may take the place of another, which is kept beside it. */
  replace: boolean
  /** What the file held when it was read, all of which is in `bytes`: it is brought up to date, and nothing is kept. */
  was?: Uint8Array
}

/** What writing changed, so that it can be taken back. */
type Undo = () => void

/** Writes all files or none. What was replaced is kept; returns where, by file. */
export function writeAll(files: readonly NewFile[]): Map<string, string> {
  const undo: Undo[] = []
  const backups = new Map<string, string>()
  let now = files[0]
  try {
    const staged = files.map(file => {
      now = file
      return {file, temporary: stageIn(file, undo)}
    })
    for (const {file, temporary} of staged) {
      now = file
      const backup = file.replace ? keepBeside(file.file, undo) : undefined
      if (file.was) {
        bringUpToDate(file, temporary, undo)
      } else if (backup) {
        backups.set(file.file, backup)
        rename(temporary, file.file)
      } else {
        placeNew(temporary, file)
        undo.push(() => fs.rmSync(file.file, {force: true}))
      }
    }
    return backups
  } catch (error) {
    for (const step of undo.reverse()) attempt(step)
    if (error instanceof Trouble) throw error
    const {message, hint} = cannotWrite(`\`${visible(now!.shown)}\``, error)
    throw new Trouble(message, ['Nothing was written.', hint].filter(Boolean).join(' '), {cause: error})
  }
}

/** Undoing goes on where one step fails: what is left is less than what would be. */
function attempt(step: Undo): void {
  try {
    step()
  } catch {}
}

/** The text in a file beside the place where it will stand; folders are made as they are needed. */
function stageIn({file, bytes}: NewFile, undo: Undo[]): string {
  const folder = path.dirname(file)
  const missing: string[] = []
  for (let at = folder; !fs.existsSync(at) && path.dirname(at) !== at; at = path.dirname(at)) missing.unshift(at)
  for (const at of missing) makeFolder(at, undo)
  const temporary = stage(file, bytes)
  undo.push(() => discard(temporary))
  return temporary
}

/** One by one: Node's own way to make them all never ends where the system says of a folder that it is not there, though it is. */
function makeFolder(folder: string, undo: Undo[]): void {
  try {
    fs.mkdirSync(folder)
    undo.push(() => fs.rmdirSync(folder))
  } catch (error) {
    // Somebody may have made it meanwhile.
    if (!statOf(folder)?.isDirectory()) throw error
  }
}

/** Puts the longer file in the place of the one that was read, if nobody changed that since. */
function bringUpToDate({file, shown, was}: NewFile, temporary: string, undo: Undo[]): void {
  fs.accessSync(file, fs.constants.W_OK)
  rename(temporary, file, () => checkUnchanged(file, was!, shown))
  undo.push(() => rename(stage(file, was!), file))
}

/** Gives a file its name if nobody has it. */
function placeNew(temporary: string, {file, shown}: NewFile): void {
  try {
    place(temporary, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    throw new Trouble(`Will not replace \`${visible(shown)}\`: somebody has just made it`, 'Nothing was written.')
  }
}

/** What is about to be replaced, under a name that nothing has. */
function keepBeside(file: string, undo: Undo[]): string | undefined {
  if (!fs.lstatSync(file, {throwIfNoEntry: false})) return undefined
  for (let count = 1; ; count++) {
    const backup = `${file}.bak${count === 1 ? '' : count}`
    if (fs.lstatSync(backup, {throwIfNoEntry: false})) continue
    // A second name for the old file is there at once; a copy would for a moment be half of it.
    try {
      fs.linkSync(file, backup)
    } catch {
      const copy = stage(file, fs.readFileSync(file))
      undo.push(() => discard(copy))
      place(copy, backup)
    }
    undo.push(() => {
      rename(backup, file)
      // Renaming one of two names of the same file does nothing.
      fs.rmSync(backup, {force: true})
    })
    return backup
  }
}
