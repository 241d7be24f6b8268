import fs from 'node:fs'
import path from 'node:path'
import {isBelow} from '../../io/below.ts'
import {namesIn} from '../../io/names-in.ts'
import {gitRoot} from '../../io/project.ts'
import {slashed} from '../../io/slashed.ts'
import {statOf} from '../../io/stat-of.ts'
import {Trouble} from '../../io/trouble.ts'
import {quoted} from '../../reporters/in-shell.ts'
import {nameFault, twinOf} from '../../scaffold/file-name.ts'
import {visible} from '../../text/escape.ts'

/** Where things go: the report, and the folder that CI and config files count from. */
export interface Target {
  file: string
  shown: string
  root: string
  /** Whether git keeps that folder. */
  inGit: boolean
  /** Where to go first for git to take the file: it lies in none of the folders around this one. */
  away: string | undefined
}

const markdown = /\.(?:md|markdown|mdown|mkd|mkdn|txt)$/i

/** The file that a path stands for: itself, or the README.md of a folder. */
export function targetOf(wanted: string | undefined, cwd: string): Target {
  const place = path.resolve(cwd, wanted ?? '.')
  const stat = statOf(place)
  const folder = stat ? stat.isDirectory() : !markdown.test(place)
  const file = folder ? path.join(place, 'README.md') : place
  const shown = path.relative(cwd, file)
  const outside = !isBelow(file, cwd)
  const repository = gitRoot(path.dirname(file))
  const root = repository ?? (folder || outside ? path.dirname(file) : cwd)
  const away = outside && !isBelow(cwd, root) ? root : undefined
  return {file, shown: slashed(outside ? file : shown), root, inGit: repository !== undefined, away}
}

/** The place of a file within a root; refused where a link leads out of it. */
export function placeWithin(root: string, name: string): string {
  const file = path.resolve(root, name)
  let at = path.dirname(file)
  // On Windows not even the root need be there: a drive that nobody has.
  while (!fs.existsSync(at) && path.dirname(at) !== at) at = path.dirname(at)
  const home = fs.existsSync(root) ? fs.realpathSync(root) : root
  if (fs.existsSync(root) && !isBelow(fs.realpathSync(at), home))
    throw new Trouble(`Will not write \`${name}\`: a link on the way leads out of \`${path.basename(root)}\``)
  return file
}

/** Refuses names on the way to a new file that some system cannot hold, or takes for those of another file. */
export function checkNames({file, shown}: Pick<Target, 'file' | 'shown'>): void {
  const parent = path.dirname(file)
  if (fs.existsSync(file) || parent === file) return
  checkNames({file: parent, shown})
  const name = path.basename(file)
  const why = nameFault(name)
  if (why !== undefined) throw new Trouble(`Will not write \`${visible(shown)}\`: ${why}`, 'Give it another name.')
  const twin = twinOf(name, namesIn(parent))
  if (twin === undefined) return
  const kept = slashed(path.join(path.dirname(shown), twin))
  throw new Trouble(
    `Will not write \`${visible(shown)}\`: \`${visible(twin)}\` is there already, and Windows and macOS take both for one`,
    fs.statSync(path.join(parent, twin)).isFile()
      ? `\`npx prodev-report init --from ${quoted(kept)}\` adds what is missing.`
      : undefined,
  )
}
