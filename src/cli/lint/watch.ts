import fs from 'node:fs'
import path from 'node:path'
import {isUnknownRule} from '../../engine/config.ts'
import {isMarkdown} from '../../io/by-name.ts'
import type {Io} from '../../io/io.ts'
import {isStaged} from '../../io/stage.ts'
import {statOf} from '../../io/stat-of.ts'
import {cannotRead, isTrouble, Trouble} from '../../io/trouble.ts'
import {visible} from '../../text/escape.ts'
import {exit} from '../session.ts'
import type {Output} from '../show/outputs.ts'
import {tell} from '../tell.ts'
import {inWords} from '../trouble-of.ts'
import type {Memory} from './files.ts'
import type {Round} from './once.ts'

// An editor writes a file in several steps, a checkout many files: one look is enough for all of them.
const patience = 100

const clearScreen = '\u001b[2J\u001b[H'
const endKeys: Record<string, number> = {q: exit.clean, Q: exit.clean, '\u0003': exit.interrupted}

/** Lints again whenever a file changes, until q or Ctrl-C. */
export async function watch(
  paths: readonly string[],
  outputs: readonly Output[],
  io: Io,
  lintOnce: (memory: Memory) => Promise<Round>,
): Promise<number> {
  // Where this folder is gone there is nothing to watch, and nothing that mends it: told here, once.
  const cwd = io.cwd()
  const memory: Memory = new Map()
  const own = new Set(outputs.flatMap(({file}) => (file === undefined ? [] : path.resolve(cwd, file))))
  const watchers = new Map<string, fs.FSWatcher>()
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  let fail: (error: unknown) => void = () => {}
  const failure = new Promise<never>((_, reject) => {
    fail = reject
  })

  const look = async () => {
    if (io.stdout.isTTY && io.env.TERM !== 'dumb') io.stdout.write(clearScreen)
    let files: readonly string[] = [...memory.keys()]
    try {
      files = (await lintOnce(memory)).files
    } catch (error) {
      // A file that is gone, a config half written: the next change may mend it.
      if (!(isTrouble(error) || isUnknownRule(error))) throw error
      tell(io, isTrouble(error) ? inWords(error) : (error as Error).message)
    }
    keepWatch([...foldersOf(paths, io), ...files.map(file => path.dirname(file))])
    io.stderr.write('Watching for changes: q or Ctrl-C ends it.\n')
  }
  const keepWatch = (folders: readonly string[]) => {
    for (const folder of new Set(folders)) {
      if (watchers.has(folder)) continue
      const watcher = watchFolder(folder, io, name => {
        const file = path.join(folder, name ?? '')
        if (own.has(file) || isStaged(file)) return
        // What is no report may be a config or a schema, on which everything depends.
        if (!isMarkdown(file)) memory.clear()
        clearTimeout(timer)
        timer = setTimeout(() => {
          running = running.then(look).catch(fail)
        }, patience)
      })
      watchers.set(
        folder,
        watcher.on('error', () => watchers.delete(folder)),
      )
    }
  }

  try {
    await look()
    return await Promise.race([endKey(io), failure])
  } finally {
    clearTimeout(timer)
    for (const watcher of watchers.values()) watcher.close()
    await running
  }
}

/** What the system says where a user may watch no more: to a write it would mean that the disk is full. */
const atItsLimit = new Set(['ENOSPC', 'EMFILE'])

function watchFolder(folder: string, io: Io, changed: (name: string | null) => void): fs.FSWatcher {
  try {
    return fs.watch(folder, (_, name) => changed(name))
  } catch (error) {
    const shown = `\`${visible(path.relative(io.cwd(), folder) || '.')}\``
    if (!atItsLimit.has((error as NodeJS.ErrnoException).code ?? '')) throw cannotRead(shown, error)
    const hint = 'End something else that watches files, or name fewer folders.'
    throw new Trouble(`Cannot watch ${shown}: more is watched than the system allows`, hint, {cause: error})
  }
}

/** The folders among the paths, and those that files lie in; without any, the one where we are. */
const foldersOf = (paths: readonly string[], io: Io): string[] =>
  (paths.length > 0 ? paths : ['.'])
    .map(name => path.resolve(io.cwd(), name))
    // Also where the first look came to nothing: the change that mends it has to be noticed.
    .map(name => (statOf(name)?.isDirectory() ? name : path.dirname(name)))
    .filter(name => statOf(name)?.isDirectory())

/** Waits for a key that ends the watch. Without a keyboard there is only the signal, which ends the process by itself. */
async function endKey({stdin}: Io): Promise<number> {
  if (!stdin.isTTY) return new Promise(() => {})
  stdin.setRawMode?.(true)
  try {
    for await (const part of stdin) {
      for (const key of String(part)) if (endKeys[key] !== undefined) return endKeys[key]
    }
    return exit.clean
  } finally {
    stdin.setRawMode?.(false)
  }
}
