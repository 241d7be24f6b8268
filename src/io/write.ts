import fs from 'node:fs'
import path from 'node:path'
import {visible} from '../text/escape.ts'
import {rename} from './rename.ts'
import {discard, place, Staged, stage} from './stage.ts'
import {cannotWrite, isTrouble, Trouble} from './trouble.ts'

/** What a person should know of a file that was written. */
export type Written = {notice?: string}

/**
 * Puts new bytes in the place of those that were read: whole or not at all, and only if nobody has changed the
 * file since. A symbolic link is followed; mode and owner are kept. Whoever writes many files keeps in `swept` which folders
 * nothing of killed runs is left in.
 */
export function replaceBytes(
  file: string,
  read: Uint8Array,
  bytes: Uint8Array,
  shown: string = file,
  swept?: Set<string>,
): Written {
  return telling(shown, () => {
    const real = fs.realpathSync(file)
    // A rename asks for rights in the folder only; a file that its owner made read-only is to stay as it is.
    fs.accessSync(real, fs.constants.W_OK)
    const temporary = stage(real, bytes, swept)
    try {
      // As late as can be: what stands between this look and the rename is one call to the system.
      const {nlink} = fs.statSync(real)
      rename(temporary, real, () => checkUnchanged(real, read, shown))
      return nlink > 1 ? {notice: parted(shown, nlink - 1)} : {}
    } catch (error) {
      discard(temporary)
      throw error
    }
  })
}

/** Fails if a file holds anything but what was read. */
export function checkUnchanged(file: string, read: Uint8Array, shown: string): void {
  if (!fs.readFileSync(file).equals(read))
    throw new Trouble(
      `Did not write \`${visible(shown)}\`: it changed while it was being looked at`,
      'Run the command again.',
    )
}

/** Fails as `replaceBytes` would where a file may not be written: before a person answers questions about it for nothing. */
export function checkWritable(file: string, shown: string): void {
  telling(shown, () => {
    const real = fs.realpathSync(file)
    for (const one of [real, path.dirname(real)]) fs.accessSync(one, fs.constants.W_OK)
  })
}

/** A file with several names, as copies by link have: written in place it would change under all of them, or in part. */
const parted = (shown: string, others: number) =>
  `\`${visible(shown)}\` had ${others === 1 ? 'another name' : `${others} other names`} (a hard link): what it was is still there under ${others === 1 ? 'that' : 'those'}.`

/** Writes a file of results, whole or not at all; what is no file, such as /dev/stdout, is written to. */
export function writeWhole(file: string, text: string, shown: string = file): void {
  const whole = openWhole(file, shown)
  whole.write(text)
  whole.close()
}

/** A file that is written piece by piece and is there when it is closed, whole, or not at all. */
export interface Whole {
  write(text: string): void
  close(): void
  /** Nobody wants it any more: what was written is gone. */
  discard(): void
}

// A call to the system for each line would take longer than all else.
const pieceSize = 1 << 16

export function openWhole(file: string, shown: string = file): Whole {
  const staged = telling(shown, () => {
    const stat = fs.statSync(file, {throwIfNoEntry: false})
    if (stat && !stat.isFile()) return {handle: fs.openSync(file, 'a')}
    const link = !stat && fs.lstatSync(file, {throwIfNoEntry: false})
    if (link) throw new Trouble(`Cannot write \`${visible(shown)}\`: it is a link that leads nowhere`)
    const real = stat ? fs.realpathSync(file) : file
    if (stat) fs.accessSync(real, fs.constants.W_OK)
    return new Staged(real)
  })
  let waiting: string[] = []
  let size = 0
  const flush = () => {
    if (size > 0) fs.writeFileSync(staged.handle, waiting.join(''))
    waiting = []
    size = 0
  }
  const discardIt = () => (staged instanceof Staged ? staged.discard() : fs.closeSync(staged.handle))
  const orDiscard = (work: () => void) =>
    telling(shown, () => {
      try {
        work()
      } catch (error) {
        discardIt()
        throw error
      }
    })
  return {
    write(text) {
      waiting.push(text)
      size += text.length
      if (size >= pieceSize) orDiscard(flush)
    },
    close() {
      orDiscard(() => {
        flush()
        if (staged instanceof Staged) rename(staged.finish(), staged.file)
        else fs.closeSync(staged.handle)
      })
    },
    discard: discardIt,
  }
}

/** Makes a file that is not there yet, whole or not at all; an error with the code EEXIST if it is. */
export function writeNew(file: string, text: string): void {
  const temporary = stage(file, Buffer.from(text))
  try {
    place(temporary, file)
  } catch (error) {
    discard(temporary)
    throw error
  }
}

function telling<Result>(shown: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (isTrouble(error)) throw error
    throw cannotWrite(`\`${visible(shown)}\``, error)
  }
}
