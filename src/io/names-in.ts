import fs from 'node:fs'

/** What lies in a folder; nothing where nobody knows: it is not there, or one may write in it and not list it. */
export function namesIn(folder: string): string[] {
  try {
    return fs.readdirSync(folder)
  } catch {
    return []
  }
}
