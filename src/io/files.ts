import fs from 'node:fs'
import path from 'node:path'
import type {Files} from '../markdown/target.ts'
import {isBelow} from './below.ts'
import {gitRoot} from './project.ts'

/**
 * The folders of the project around a folder: what git keeps together, or else that folder. Nothing outside is ever
 * listed, not even through a symbolic link. A folder is read once for as long as this is kept.
 */
export function projectFiles(cwd: string): Files {
  const root = gitRoot(cwd) ?? cwd
  const listed = new Map<string, ReadonlySet<string> | undefined>()
  return {
    locate(file) {
      const place = path.resolve(cwd, file)
      return isBelow(place, root) ? path.relative(root, place).split(path.sep).join('/') : undefined
    },
    list(folder) {
      if (!listed.has(folder)) listed.set(folder, namesIn(root, folder))
      return listed.get(folder)
    },
  }
}

function namesIn(root: string, folder: string): ReadonlySet<string> | undefined {
  try {
    const real = fs.realpathSync(path.join(root, folder))
    return isBelow(real, fs.realpathSync(root)) ? new Set(fs.readdirSync(real)) : undefined
  } catch {
    // No folder, or none that we may read: nothing is known of it, and nothing is said.
    return undefined
  }
}
