/** Something that keeps a command from doing its job and that the person at the terminal can mend: exit code 2, no stack. */
export class Trouble extends Error {
  /** What to do about it. */
  readonly hint: string | undefined
  /** Whether it lies in a config or a schema: every file would meet it, and to tell it once is enough. */
  stopsAll = false

  constructor(message: string, hint?: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'Trouble'
    this.hint = hint
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'its permissions, or those of its folder, do not let you',
  EPERM: 'the system does not allow it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  ELOOP: 'its symbolic links lead in a circle',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk can only be read',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  EBUSY: 'another program is using it',
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException | undefined)?.code ?? ''

/** Why the system refused, in words. */
export const reason = (error: unknown): string =>
  reasons[codeOf(error)] ?? (error instanceof Error ? error.message : String(error))

/** What to do about it where something was to be read. */
const toRead: Record<string, string> = {
  ENOENT: 'Check the spelling; the path counts from the folder you are in.',
  ENOTDIR: 'Check the spelling; the path counts from the folder you are in.',
  EACCES: 'Give yourself the right to read it, with `chmod u+rX` on Linux and macOS, and run the command again.',
  EISDIR: 'Name the files in it.',
  EBUSY: 'Close it there, and run the command again.',
  // What macOS says of a folder that a program needs leave for.
  EPERM: 'On macOS, let the terminal into that folder: System Settings, Privacy & Security, Files and Folders.',
}

/** And where something was to be written. */
const toWrite: Record<string, string> = {
  ENOENT: 'Check the spelling of its folder, and make that first if it is not there.',
  ENOTDIR: 'Check the spelling of its folder.',
  EACCES: 'Give yourself the right to write it and its folder, with `chmod u+w` on Linux and macOS, and try again.',
  EROFS: 'Copy the files to where you can write, and run the command there.',
  EOWNER: 'Run the command as the owner of the file, or on a copy of your own.',
  ENOSPC: 'Make room, and run the command again.',
  EBUSY: 'Close it there, and run the command again.',
  EPERM: 'It may be locked, or open in another program: unlock it or close it there, and run the command again.',
}

/** Node reads the names of files as UTF-8, and of a name in an older page makes one that no file has. */
const aboutName = (what: string, error: unknown) =>
  codeOf(error) === 'ENOENT' && what.includes('\ufffd')
    ? 'Its name is not in UTF-8, so that it cannot be asked for: give it another one.'
    : undefined

/** Something, named as it is to be shown, cannot be read. */
export const cannotRead = (
  what: string,
  error: unknown,
  hint = aboutName(what, error) ?? toRead[codeOf(error)],
): Trouble => new Trouble(`Cannot read ${what}: ${reason(error)}`, hint, {cause: error})

export const cannotWrite = (what: string, error: unknown): Trouble =>
  new Trouble(`Cannot write ${what}: ${reason(error)}`, toWrite[codeOf(error)], {cause: error})

// By name, not by class: the bundle of each command has classes of its own.
export const isTrouble = (error: unknown): error is Trouble => error instanceof Error && error.name === 'Trouble'
