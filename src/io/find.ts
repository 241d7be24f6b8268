import fs from 'node:fs'
import path from 'node:path'
import {nearest} from '../engine/nearest.ts'
import {visible} from '../text/escape.ts'
import {isBelow, waysFrom} from './below.ts'
import {isCode, isReport, saysWhich} from './by-name.ts'
import {Ignores, ownIgnoreFile} from './ignores.ts'
import {namesIn} from './names-in.ts'
import {liesWithin, projectRoot} from './project.ts'
import {slashed} from './slashed.ts'
import {cannotRead, isTrouble, Trouble} from './trouble.ts'

export interface Found {
  /** Absolute path. */
  file: string
  /** As it is to be shown: from the current folder, with forward slashes. */
  shown: string
  /** Why it cannot be looked at, where that is known before its turn. */
  trouble?: Trouble
}

export interface FindResult {
  files: Found[]
  /** What a person should know of the search. */
  notices: string[]
}

/** Folders in which nobody's report lies: what was installed, what git keeps, and what issues begin with. */
const neverEntered = new Set([
  'node_modules',
  'bower_components',
  'site-packages',
  '.venv',
  'venv',
  '.tox',
  '.git',
  '.hg',
  '.svn',
  'ISSUE_TEMPLATE',
  'PULL_REQUEST_TEMPLATE',
])
const globSigns = /[*?[\]{}!]/

interface Search {
  cwd: string
  /** What the patterns count from, if not from there. */
  from?: string | undefined
  ignore?: readonly string[] | undefined
  /** And what those of `ignore` do. */
  base?: string | undefined
}

/**
 * The Markdown files that these paths mean: files, folders and globs. A path that means none is an error that names it; beside
 * others it keeps none of them from their turn. CI names what a pull request changed, and some of that is gone.
 */
export async function findFiles(
  patterns: readonly string[],
  {cwd, from = cwd, ignore = [], base = cwd}: Search,
): Promise<FindResult> {
  const ignores = new Ignores(cwd, {patterns: ignore, base})
  const found = new Map<string, Found>()
  const notices: string[] = []
  const fromHere = waysFrom(cwd)
  const show = (file: string) => slashed(fromHere(file) ?? file)
  const add = (file: string) => found.set(file, {file, shown: show(file)})
  const take = async (pattern: string, absolute: string) => {
    const kind = kindOf(absolute, pattern)
    if (kind === 'file') {
      const by = ignores.says(absolute)
      if (by === ownIgnoreFile || by === 'config') {
        notices.push(
          `Skipped \`${visible(pattern)}\`: ${by === 'config' ? 'the config' : `\`${by}\``} says to ignore it.`,
        )
        return
      }
      if (leadsOut(absolute, cwd)) throw linkOut(pattern)
      // A shell makes of `fix *` the names of all files that there are.
      if (isCode(absolute)) throw namedCode(pattern)
      if (by) notices.push(`\`${visible(pattern)}\` is ignored by \`${by}\`; it is looked at because it was named.`)
      add(absolute)
      return
    }
    if (kind === 'folder' && leadsOut(absolute, cwd)) throw linkOut(pattern, 'folder')
    const files = kind === 'folder' ? walk(absolute, ignores, pattern) : await expand(pattern, from, ignores)
    const outward = kind === 'glob' ? files.find(file => leadsOut(file, cwd)) : undefined
    if (outward) throw linkOut(show(outward))
    if (files.length === 0) throw nothingFound(pattern, kind, from === cwd ? 'you are in' : 'of the config')
    for (const file of files) add(file)
  }
  for (const pattern of patterns) {
    const absolute = path.resolve(from, pattern)
    try {
      await take(pattern, absolute)
    } catch (error) {
      if (patterns.length === 1 || !isTrouble(error)) throw error
      found.set(absolute, {file: absolute, shown: show(absolute), trouble: error})
    }
  }
  return {files: [...found.values()].toSorted((a, b) => (a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0)), notices}
}

function kindOf(absolute: string, pattern: string): 'file' | 'folder' | 'glob' {
  if (/^https?:\/\//i.test(pattern))
    throw new Trouble(
      `Cannot read \`${visible(pattern)}\`: it is an address, and nothing is fetched`,
      'Save the report and name the file, or pipe it in: `curl -sL <address> | npx prodev-report lint -`.',
    )
  try {
    return fs.statSync(absolute).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    if (globSigns.test(pattern)) return 'glob'
    const shown = `\`${visible(pattern)}\``
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && fs.lstatSync(absolute, {throwIfNoEntry: false}))
      throw new Trouble(
        `Cannot read ${shown}: it is a link to something that is not there`,
        'Name the file that is meant, or correct the link.',
        {cause: error},
      )
    const near = (error as NodeJS.ErrnoException).code === 'ENOENT' ? alike(absolute) : undefined
    if (near !== undefined)
      throw cannotRead(shown, error, `Did you mean \`${visible(path.join(path.dirname(pattern), near))}\`?`)
    throw pattern.includes('\\') ? cannotRead(shown, error, ofWindows) : cannotRead(shown, error)
  }
}

/** On Windows such a path is found if there is anything. */
const ofWindows =
  path.sep === '/'
    ? 'Folders are separated by `/` here: `reports/ada.md`, and `/mnt/c/…` in WSL for `C:\\…`.'
    : undefined

/** What lies in that folder under a name that is nearly this one, or has only an ending more. */
function alike(file: string): string | undefined {
  const name = path.basename(file).toLowerCase()
  const names = namesIn(path.dirname(file)).filter(other => !other.startsWith('.'))
  return names.find(other => other.toLowerCase().startsWith(`${name}.`)) ?? nearest(name, names)
}

/** A link in a stranger's project may lead to any file of this machine, which would then be shown, or mended. */
function leadsOut(file: string, cwd: string): boolean {
  const root = projectRoot(cwd) ?? cwd
  return isBelow(file, root) && !liesWithin(file, root)
}

const linkOut = (pattern: string, what = 'file') =>
  new Trouble(
    `Did not follow \`${visible(pattern)}\`: it is a link that leads out of the project`,
    `Name the ${what} that it leads to, if that is meant.`,
  )

export const namedCode = (pattern: string, piped = 'lint -') =>
  new Trouble(
    `Will not look at \`${visible(pattern)}\`: by its name it is code or data, not a report`,
    `A report is Markdown, with a name that ends in \`.md\`. If this is one all the same, pipe it in: \`npx prodev-report ${piped} < FILE\`.`,
  )

function nothingFound(pattern: string, kind: 'folder' | 'glob', folder: string): Trouble {
  return kind === 'folder'
    ? new Trouble(
        `No Markdown file in ${pattern === '.' ? 'this folder' : `the folder \`${visible(pattern)}\``}`,
        'Start a report with `npx prodev-report init`, or name the file. Ignored files and files such as CHANGELOG.md are not looked at unless named.',
      )
    : new Trouble(
        `No file matches \`${visible(pattern)}\``,
        pattern.includes('\\')
          ? 'Folders are separated by `/` in a pattern, on Windows too.'
          : `Check the spelling; the pattern counts from the folder ${folder}, and finds no ignored files.`,
      )
}

/** @param named As somebody named this folder, if nobody named only one that it is in. */
function walk(folder: string, ignores: Ignores, named?: string): string[] {
  const files: string[] = []
  let entries: fs.Dirent[]
  try {
    entries = fs.readdirSync(folder, {withFileTypes: true})
  } catch (error) {
    // As if it were a file: reading it fails in the same way, and is told without keeping the others from their turn.
    if (named === undefined) return [folder]
    throw cannotRead(named === '.' ? 'this folder' : `the folder \`${visible(named)}\``, error)
  }
  for (const entry of entries) {
    // The folder ends in a separator only where it is the root of all.
    const file = folder.endsWith(path.sep) ? folder + entry.name : folder + path.sep + entry.name
    if (entry.isDirectory()) {
      if (!neverEntered.has(entry.name) && !ignores.says(file, true))
        for (const below of walk(file, ignores)) files.push(below)
    } else if (entry.isFile() && isReport(entry.name) && !ignores.says(file)) {
      files.push(file)
    }
  }
  return files
}

async function expand(pattern: string, cwd: string, ignores: Ignores): Promise<string[]> {
  const {glob} = await import('tinyglobby')
  const ignore = [...neverEntered].map(name => `**/${name}/**`)
  const files = await glob(slashed(pattern), {
    cwd,
    ignore,
    absolute: true,
    dot: false,
  })
  const isMeant = saysWhich(slashed(pattern)) ? () => true : isReport
  return files
    .filter(isMeant)
    .map(file => path.normalize(file))
    .filter(file => !ignores.says(file))
}
