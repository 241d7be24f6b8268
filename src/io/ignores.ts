import fs from 'node:fs'
import path from 'node:path'
import ignore, {type Ignore} from 'ignore'
import {visible} from '../text/escape.ts'
import {waysFrom} from './below.ts'
import {readText} from './not-file.ts'
import {gitRoot} from './project.ts'
import {slashed} from './slashed.ts'
import {cannotRead} from './trouble.ts'

export const ownIgnoreFile = '.prodev-reportignore'
type IgnoreFile = '.gitignore' | typeof ownIgnoreFile

/** Answers which files the ignore files say to leave alone: those beside them, above them up to the repository's root, and the config's own list. */
export class Ignores {
  readonly #extra: Ignore | undefined
  readonly #fromBase: (file: string) => string | undefined
  readonly #fromTop: (file: string) => string | undefined
  /** Ours is asked first: what it names is left alone even if somebody names it, what git leaves out is not. */
  readonly #kinds: readonly IgnoreFiles[]

  /** @param extra The config's own patterns, and the folder that they count from. */
  constructor(cwd: string, extra: {patterns: readonly string[]; base: string} = {patterns: [], base: cwd}) {
    const top = gitRoot(cwd) ?? cwd
    this.#extra = extra.patterns.length > 0 ? ignore().add([...extra.patterns]) : undefined
    this.#fromBase = waysFrom(extra.base)
    this.#fromTop = waysFrom(top)
    this.#kinds = [new IgnoreFiles(ownIgnoreFile, top, cwd), new IgnoreFiles('.gitignore', top, cwd)]
  }

  /** The ignore file that says so, or undefined if none does. */
  says(file: string, folder = false): IgnoreFile | 'config' | undefined {
    const fromBase = this.#extra && this.#fromBase(file)
    // The base itself has no name that a pattern could mean.
    if (fromBase && this.#extra!.ignores(slashed(fromBase) + (folder ? '/' : ''))) return 'config'
    if (this.#fromTop(file) === undefined) return undefined
    return this.#kinds.find(kind => kind.ignore(file, folder))?.name
  }
}

/** The ignore files of one name. What one of another name lets through is not for them to know. */
class IgnoreFiles {
  readonly name: IgnoreFile
  readonly #top: string
  readonly #cwd: string
  readonly #inFolders = new Map<string, readonly {base: string; rules: Ignore}[]>()
  readonly #verdicts = new Map<string, boolean>()

  constructor(name: IgnoreFile, top: string, cwd: string) {
    this.name = name
    this.#top = top
    this.#cwd = cwd
  }

  ignore(file: string, folder: boolean): boolean {
    // As in git, a file in an ignored folder is ignored whatever other patterns say.
    const parent = path.dirname(file)
    return (parent !== this.#top && this.#ignoreFolder(parent)) || this.#match(file, folder)
  }

  #ignoreFolder(folder: string): boolean {
    let verdict = this.#verdicts.get(folder)
    if (verdict === undefined) {
      const parent = path.dirname(folder)
      verdict = (parent.length > this.#top.length && this.#ignoreFolder(parent)) || this.#match(folder, true)
      this.#verdicts.set(folder, verdict)
    }
    return verdict
  }

  /** What those in the folders above say of this one entry; the nearest one that speaks of it decides. */
  #match(file: string, folder: boolean): boolean {
    for (const {base, rules} of this.#above(path.dirname(file))) {
      const {ignored, unignored} = rules.test(slashed(path.relative(base, file)) + (folder ? '/' : ''))
      if (ignored || unignored) return ignored
    }
    return false
  }

  /** All that count in a folder, the nearest first. */
  #above(folder: string): readonly {base: string; rules: Ignore}[] {
    let all = this.#inFolders.get(folder)
    if (!all) {
      const text = this.#read(path.join(folder, this.name))
      const own = text === undefined ? [] : [{base: folder, rules: ignore().add(text)}]
      all = folder.length > this.#top.length ? [...own, ...this.#above(path.dirname(folder))] : own
      this.#inFolders.set(folder, all)
    }
    return all
  }

  #read(file: string): string | undefined {
    try {
      return readText(file)
    } catch (error) {
      // Git goes on without one that it cannot read. Without ours, `fix` would write what is to be left alone.
      if (this.name === '.gitignore' || !fs.lstatSync(file, {throwIfNoEntry: false})) return undefined
      const shown = visible(slashed(path.relative(this.#cwd, file)))
      throw cannotRead(`\`${shown}\``, error, 'It names the files to leave alone: correct it, or remove it.')
    }
  }
}
