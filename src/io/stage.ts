import fs from 'node:fs'
import path from 'node:path'
import {hashOf} from '../text/hash.ts'
import {namesIn} from './names-in.ts'
import {rename} from './rename.ts'

const ours = /^\..*\.(\d+)\.([0-9a-f]{8})[0-9a-f]{8}\.prodev-report$/s
/** Whether a file is one on its way to its place. */
export const isStaged = (file: string): boolean => ours.test(path.basename(file))
/** A folder may be shared: which programs run on another machine, or in another container, nobody knows. */
const here = () => hashOf(process.getBuiltinModule('node:os').hostname()).slice(0, 8)
/** Nobody writes one file for that long: its number may by now belong to another program. */
const longAgo = 24 * 3_600_000

/**
 * A file beside the place where it will stand, with the mode and the owner of the one that is there. Tried and refused:
 * write-file-atomic, which takes it for success if a disk that is nearly full holds the first part only, and opens a name
 * that anyone can foretell.
 */
export class Staged {
  readonly file: string
  readonly handle: number
  readonly #temporary: string
  readonly #stat: fs.Stats | undefined

  /** @param swept The folders that need no sweeping any more: to do it for each of many files would take longer than all else. */
  constructor(file: string, swept = new Set<string>()) {
    const folder = path.dirname(file)
    if (!swept.has(folder)) sweep(folder)
    swept.add(folder)
    // A name may be as long as the system allows; with what we add to it, it may not.
    const stem = [...path.basename(file)].slice(0, 40).join('')
    this.file = file
    this.#temporary = path.join(
      folder,
      `.${stem}.${process.pid}.${here()}${crypto.randomUUID().slice(0, 8)}.prodev-report`,
    )
    this.#stat = fs.statSync(file, {throwIfNoEntry: false})
    // Until it is whole and has its owner, nobody else reads it.
    this.handle = fs.openSync(this.#temporary, 'wx', this.#stat ? 0o600 : 0o666)
  }

  /** Sees to it that all of it is safely on the disk, and tells where. */
  finish(): string {
    if (this.#stat) takeAfter(this.handle, this.#stat)
    fs.fsyncSync(this.handle)
    fs.closeSync(this.handle)
    return this.#temporary
  }

  discard(): void {
    try {
      fs.closeSync(this.handle)
    } catch {}
    discard(this.#temporary)
  }
}

/** All of these bytes in such a file. */
export function stage(file: string, bytes: Uint8Array, swept?: Set<string>): string {
  const staged = new Staged(file, swept)
  try {
    fs.writeFileSync(staged.handle, bytes)
    return staged.finish()
  } catch (error) {
    staged.discard()
    throw error
  }
}

/** Gives a file the owner and the mode of another. Where that is not allowed, it would silently change hands: refused. */
function takeAfter(handle: number, {uid, gid, mode}: fs.Stats): void {
  const own = fs.fstatSync(handle)
  if (own.uid !== uid || own.gid !== gid) {
    try {
      fs.fchownSync(handle, uid, gid)
    } catch (cause) {
      throw Object.assign(new Error('its owner and group could not be kept', {cause}), {code: 'EOWNER'})
    }
  }
  if ((own.mode & 0o7777) !== (mode & 0o7777)) fs.fchmodSync(handle, mode & 0o7777)
}

/** Removes a staged file, or what is left of it; that it cannot be removed is no reason to stop. */
export function discard(temporary: string): void {
  try {
    fs.rmSync(temporary, {force: true})
  } catch {}
}

/** Removes what runs left behind that were killed while they wrote in this folder. */
export function sweep(folder: string, now: number = Date.now()): void {
  for (const entry of namesIn(folder)) {
    const [, pid, machine] = ours.exec(entry) ?? []
    if (pid === undefined) continue
    const file = path.join(folder, entry)
    if ((machine === here() && !isRunning(Number(pid))) || isOlder(file, now - longAgo)) discard(file)
  }
}

/** Whether there is such a process, ours or somebody else's. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function isOlder(file: string, than: number): boolean {
  const stat = fs.lstatSync(file, {throwIfNoEntry: false})
  return stat !== undefined && stat.mtimeMs < than
}

/** Gives a staged file its name if nobody has it: a link fails where a rename would replace. */
export function place(temporary: string, file: string): void {
  try {
    fs.linkSync(temporary, file)
  } catch (error) {
    if (fs.lstatSync(file, {throwIfNoEntry: false}))
      throw Object.assign(new Error(`EEXIST: file already exists, '${file}'`, {cause: error}), {code: 'EEXIST'})
    // Some file systems know no links: there, look, then rename.
    rename(temporary, file)
    return
  }
  discard(temporary)
}
