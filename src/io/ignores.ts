import fs from 'node:fs'
import path from 'node:path'
import ignore, {type Ignore} from 'ignore'
import {waysFrom} from './below.ts'
import {readText} from './not-file.ts'
import {slashed} from './slashed.ts'

export const ownIgnoreFile = '.prodev-reportignore'
const ignoreFiles = ['.gitignore', ownIgnoreFile] as const
type IgnoreFile = (typeof ignoreFiles)[number]

/** Answers which files the ignore files say to leave alone: those beside them, above them up to the repository's root, and the config's own list. */
export class Ignores {
  readonly #top: string
  readonly #extra: Ignore | undefined
  readonly #folders = new Map<string, readonly (readonly [IgnoreFile, Ignore])[]>()
  readonly #verdicts = new Map<string, IgnoreFile | undefined>()
  readonly #fromHere: (file: string) => string | undefined
  readonly #fromTop: (file: string) => string | undefined

  constructor(cwd: string, extra: readonly string[] = []) {
    this.#top = repositoryRoot(cwd)
    this.#extra = extra.length > 0 ? ignore().add([...extra]) : undefined
    this.#fromHere = waysFrom(cwd)
    this.#fromTop = waysFrom(this.#top)
  }

  /** The ignore file that says so, or undefined if none does. */
  says(file: string, folder = false): IgnoreFile | 'config' | undefined {
    const fromHere = this.#extra && this.#fromHere(file)
    if (fromHere !== undefined && this.#extra!.ignores(slashed(fromHere) + (folder ? '/' : ''))) return 'config'
    if (this.#fromTop(file) === undefined) return undefined
    // As in git, a file in an ignored folder is ignored whatever other patterns say.
    const parent = path.dirname(file)
    const above = parent === this.#top ? undefined : this.#folderVerdict(parent)
    return above ?? this.#own(file, folder)
  }

  #folderVerdict(folder: string): IgnoreFile | undefined {
    if (!this.#verdicts.has(folder)) {
      const parent = path.dirname(folder)
      const above = parent.length > this.#top.length ? this.#folderVerdict(parent) : undefined
      this.#verdicts.set(folder, above ?? this.#own(folder, true))
    }
    return this.#verdicts.get(folder)
  }

  /** What the ignore files in the folders above say of this one entry; the nearest one that speaks of it decides. */
  #own(file: string, folder: boolean): IgnoreFile | undefined {
    for (let base = path.dirname(file); ; base = path.dirname(base)) {
      const all = this.#rulesIn(base)
      const relative = all.length === 0 ? '' : slashed(path.relative(base, file)) + (folder ? '/' : '')
      for (const [name, rules] of all) {
        const {ignored, unignored} = rules.test(relative)
        if (unignored) return undefined
        if (ignored) return name
      }
      if (base.length <= this.#top.length) return undefined
    }
  }

  #rulesIn(folder: string): readonly (readonly [IgnoreFile, Ignore])[] {
    let rules = this.#folders.get(folder)
    if (!rules) {
      rules = ignoreFiles.flatMap(name => {
        const text = readIfThere(path.join(folder, name))
        return text === undefined ? [] : [[name, ignore().add(text)] as const]
      })
      this.#folders.set(folder, rules)
    }
    return rules
  }
}

function repositoryRoot(cwd: string): string {
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    if (fs.existsSync(path.join(folder, '.git'))) return folder
    if (path.dirname(folder) === folder) return cwd
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readText(file)
  } catch {
    return undefined
  }
}
