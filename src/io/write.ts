import fs from 'node:fs'
import {visible} from '../text/escape.ts'
import {isTrouble, reason, Trouble} from './trouble.ts'

/**
 * Puts new bytes in the place of those that were read: whole or not at all, and only if nobody has changed the
 * file since. A symbolic link is followed, the mode is kept.
 */
export async function replaceBytes(
  file: string,
  read: Uint8Array,
  bytes: Uint8Array,
  shown: string = file,
): Promise<void> {
  const {default: writeFileAtomic} = await import('write-file-atomic')
  try {
    // A rename asks for rights in the folder only; a file that its owner made read-only is to stay as it is.
    fs.accessSync(file, fs.constants.W_OK)
    if (!Buffer.from(fs.readFileSync(file)).equals(read)) {
      throw new Trouble(
        `Did not write \`${visible(shown)}\`: it changed while it was being looked at`,
        'Run the command again.',
      )
    }
    writeFileAtomic.sync(file, Buffer.from(bytes))
  } catch (error) {
    if (isTrouble(error)) throw error
    throw new Trouble(`Cannot write \`${visible(shown)}\`: ${reason(error)}`, undefined, {cause: error})
  }
}
