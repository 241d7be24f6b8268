import fs from 'node:fs'
import path from 'node:path'
import {packageVersion} from '../../io/package-root.ts'
import {slashed} from '../../io/slashed.ts'
import {cannotWrite, Trouble} from '../../io/trouble.ts'
import {isShipped} from '../../report/programmes.ts'
import {quoted} from '../../reporters/in-shell.ts'
import {ciFiles, configFile} from '../../scaffold/ci.ts'
import type {Choices} from './choices.ts'
import {placeWithin, type Target} from './target.ts'
import type {NewFile} from './write.ts'

/** How to deal with files that are there. */
export interface Manner {
  force: boolean
  /** What the report held, if it is one to be completed in place. */
  was?: Uint8Array | undefined
}

/** All files to be written. Refused while one of them is there already and may not be replaced. */
export function planFiles({ci, schema}: Choices, target: Target, bytes: Uint8Array, {force, was}: Manner): NewFile[] {
  const files = [
    was
      ? {...planned(target.file, target.shown, bytes, true), replace: false, was}
      : planned(target.file, target.shown, bytes, force),
  ]
  if (ci !== 'none') {
    const report = slashed(path.relative(target.root, target.file))
    const named = isShipped(schema) ? schema : dotted(slashed(path.relative(target.root, schema)))
    for (const {path: name, text} of [...ciFiles(ci, packageVersion()), configFile(named, report)])
      files.push(planned(placeWithin(target.root, name), shownBeside(target, name), Buffer.from(text), force))
  }
  const there = files.filter(({file, was}) => !was && standing(file))
  if (there.length > 0 && !force) throw existing(there, target)
  return files
}

function planned(file: string, shown: string, bytes: Uint8Array, force: boolean): NewFile {
  const stat = standing(file, shown)
  if (stat?.isDirectory()) throw new Trouble(`Cannot write \`${shown}\`: it is a folder`)
  // What a link leads to is replaced, not the link.
  const real = force && stat?.isSymbolicLink() && fs.existsSync(file) ? fs.realpathSync(file) : file
  return {file: real, shown, bytes, replace: force}
}

function existing(there: readonly NewFile[], {file, shown}: Target): Trouble {
  const names = there.map(({shown}) => `\`${shown}\``).join(', ')
  const keep = there.some(other => other.file === file)
    ? ` \`npx prodev-report init --from ${quoted(shown)}\` keeps every word of it and adds what is missing;`
    : ''
  return new Trouble(
    `Will not replace ${names}: ${there.length === 1 ? 'it is' : 'they are'} there already`,
    `Nothing was written.${keep} --force replaces, and keeps the old file as .bak.`,
  )
}

/** What stands at a place, if anything does. */
function standing(file: string, shown = file): fs.Stats | undefined {
  try {
    return fs.lstatSync(file, {throwIfNoEntry: false})
  } catch (error) {
    throw cannotWrite(`\`${shown}\``, error)
  }
}

const dotted = (name: string) => (name.startsWith('.') ? name : `./${name}`)
const shownBeside = ({shown, file, root}: Target, name: string) => {
  const up = slashed(path.relative(path.dirname(file), root))
  return slashed(path.normalize(path.join(path.dirname(shown), up, name)))
}
