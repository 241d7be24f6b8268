import {randomUUID} from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import {reason, Trouble} from '../io/trouble.ts'

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
      return {file, temporary: stage(file, undo)}
    })
    for (const {file, temporary} of staged) {
      now = file
      const backup = file.replace ? keepBeside(file.file, undo) : undefined
      if (file.was) {
        bringUpToDate(file, temporary, undo)
      } else if (backup) {
        backups.set(file.file, backup)
        fs.renameSync(temporary, file.file)
      } else {
        placeNew(temporary, file)
        undo.push(() => fs.rmSync(file.file, {force: true}))
      }
    }
    return backups
  } catch (error) {
    for (const step of undo.reverse()) attempt(step)
    if (error instanceof Trouble) throw error
    throw new Trouble(`Cannot write \`${now!.shown}\`: ${reason(error)}`, 'Nothing was written.', {cause: error})
  }
}

/** Undoing goes on where one step fails: what is left is less than what would be. */
function attempt(step: Undo): void {
  try {
    step()
  } catch {}
}

/** The text in a file beside the place where it will stand, safely on the disk. */
function stage({file, bytes}: NewFile, undo: Undo[]): string {
  const folder = path.dirname(file)
  const first = fs.mkdirSync(folder, {recursive: true})
  if (first) undo.push(() => removeEmpty(folder, first))
  const temporary = path.join(
    folder,
    `.${path.basename(file)}.${process.pid}.${randomUUID().slice(0, 8)}.prodev-report`,
  )
  sweep(folder, path.basename(file))
  const mode = fs.statSync(file, {throwIfNoEntry: false})?.mode
  const handle = fs.openSync(temporary, 'wx', mode)
  undo.push(() => fs.rmSync(temporary, {force: true}))
  try {
    fs.writeFileSync(handle, bytes)
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
  if (mode !== undefined) fs.chmodSync(temporary, mode)
  return temporary
}

/** Removes what a run left behind that was killed while it wrote this file. */
function sweep(folder: string, name: string): void {
  for (const entry of fs.readdirSync(folder)) {
    const [, pid] = (entry.startsWith(`.${name}.`) && /\.(\d+)\.[0-9a-f]{8}\.prodev-report$/.exec(entry)) || []
    if (pid !== undefined && !isRunning(Number(pid))) attempt(() => fs.rmSync(path.join(folder, entry)))
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function removeEmpty(folder: string, first: string): void {
  for (let at = folder; at.startsWith(first); at = path.dirname(at)) fs.rmdirSync(at)
}

/** Puts the longer file in the place of the one that was read, if nobody changed that since. */
function bringUpToDate({file, shown, was}: NewFile, temporary: string, undo: Undo[]): void {
  fs.accessSync(file, fs.constants.W_OK)
  if (!fs.readFileSync(file).equals(was!))
    throw new Trouble(`Did not write \`${shown}\`: it changed while it was being looked at`, 'Run the command again.')
  fs.renameSync(temporary, file)
  undo.push(() => fs.writeFileSync(file, was!))
}

/** Gives a file its name if nobody has it: a link fails where a rename would replace. */
function placeNew(temporary: string, {file, shown}: NewFile): void {
  try {
    fs.linkSync(temporary, file)
    fs.rmSync(temporary)
  } catch (error) {
    // Some file systems know no links: there, look, then rename.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' || fs.lstatSync(file, {throwIfNoEntry: false}))
      throw new Trouble(`Will not replace \`${shown}\`: somebody has just made it`, 'Nothing was written.')
    fs.renameSync(temporary, file)
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
      fs.copyFileSync(file, backup, fs.constants.COPYFILE_EXCL)
    }
    undo.push(() => {
      fs.renameSync(backup, file)
      // Renaming one of two names of the same file does nothing.
      fs.rmSync(backup, {force: true})
    })
    return backup
  }
}
