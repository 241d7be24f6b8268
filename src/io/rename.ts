import fs from 'node:fs'

/** What Windows says of a file that another program has open, and nothing else tells it from a file that nobody may change. */
const heldOnWindows = new Set(['EPERM', 'EACCES', 'EBUSY'])
const firstWait = 10
const lastWait = 640

/**
 * Gives a file the name of another. On Windows whoever looks at each new file, as virus scanners do and what finds or backs up
 * files, has it open for a moment, and it cannot be renamed meanwhile: it is tried again for somewhat more than a second.
 * `look` is called before each try, and may throw.
 */
export function rename(from: string, to: string, look: () => void = () => {}): void {
  for (let wait = firstWait; ; wait *= 2) {
    look()
    try {
      fs.renameSync(from, to)
      return
    } catch (error) {
      const held = process.platform === 'win32' && heldOnWindows.has((error as NodeJS.ErrnoException).code ?? '')
      if (!held || wait > lastWait) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait)
    }
  }
}
