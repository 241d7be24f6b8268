import fs from 'node:fs'
import path from 'node:path'
import {Trouble} from '../io/trouble.ts'

/** Where things go: the report, and the folder that CI and config files count from. */
export interface Target {
  file: string
  shown: string
  root: string
}

const markdown = /\.(?:md|markdown|mdown|mkd|mkdn|txt)$/i

/** The file that a path stands for: itself, or the README.md of a folder. */
export function targetOf(wanted: string | undefined, cwd: string): Target {
  const place = path.resolve(cwd, wanted ?? '.')
  const stat = fs.statSync(place, {throwIfNoEntry: false})
  const folder = stat ? stat.isDirectory() : !markdown.test(place)
  const file = folder ? path.join(place, 'README.md') : place
  const shown = path.relative(cwd, file)
  const outside = shown.startsWith('..') || path.isAbsolute(shown)
  const root = repositoryOf(path.dirname(file)) ?? (folder || outside ? path.dirname(file) : cwd)
  return {file, shown: (outside ? file : shown).replaceAll(path.sep, '/'), root}
}

/** The nearest folder upwards that git calls its own; not the home folder, which some people keep in git. */
function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = path.dirname(at)) {
    if (fs.existsSync(path.join(at, '.git'))) return at
    if (path.dirname(at) === at) return undefined
  }
}

/** The place of a file within a root; refused where a link leads out of it. */
export function placeWithin(root: string, name: string): string {
  const file = path.resolve(root, name)
  let at = path.dirname(file)
  while (!fs.existsSync(at)) at = path.dirname(at)
  const home = fs.existsSync(root) ? fs.realpathSync(root) : root
  const inside = (place: string) =>
    !path.relative(home, place).startsWith('..') && !path.isAbsolute(path.relative(home, place))
  if (fs.existsSync(root) && !inside(fs.realpathSync(at)))
    throw new Trouble(`Will not write \`${name}\`: a link on the way leads out of \`${path.basename(root)}\``)
  return file
}
