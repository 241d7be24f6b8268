/** Something that keeps a command from doing its job and that the person at the terminal can mend: exit code 2, no stack. */
export class Trouble extends Error {
  /** What to do about it. */
  readonly hint: string | undefined

  constructor(message: string, hint?: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'Trouble'
    this.hint = hint
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
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

/** Why the system refused, in words. */
export function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  return (code && reasons[code]) ?? (error instanceof Error ? error.message : String(error))
}

// By name, not by class: the bundle of each command has classes of its own.
export const isTrouble = (error: unknown): error is Trouble => error instanceof Error && error.name === 'Trouble'
