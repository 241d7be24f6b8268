import fs from 'node:fs'
import path from 'node:path'
import {isBelow} from './below.ts'

const has = (folder: string, name: string) => fs.existsSync(path.join(folder, name))

/** Whether this folder is one that a project begins with. */
export const isProjectRoot = (folder: string): boolean => has(folder, '.git') || has(folder, 'package.json')

/** The nearest folder upwards that has a `.git`, be it a folder or, in a worktree, a file. */
export const gitRoot = (folder: string): string | undefined => above(folder, '.git')

/** The folder of the project around a folder: what git keeps together, or else what npm does; none if neither does. */
export const projectRoot = (folder: string): string | undefined => gitRoot(folder) ?? above(folder, 'package.json')

function above(folder: string, name: string): string | undefined {
  for (let at = folder; ; at = path.dirname(at)) {
    if (has(at, name)) return at
    if (path.dirname(at) === at) return undefined
  }
}

/** Whether a place lies in a folder, with all links followed; what is not there lies where its name says. */
export function liesWithin(place: string, folder: string): boolean {
  return isBelow(real(place), real(folder))
}

/** Where all links lead; what is not there is where its name says. */
export function real(place: string): string {
  try {
    return fs.realpathSync(place)
  } catch {
    const parent = path.dirname(place)
    return parent === place ? place : path.join(real(parent), path.basename(place))
  }
}
