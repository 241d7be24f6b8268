import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {main} from '../../src/cli/main.ts'

export interface Outcome {
  code: number
  stdout: string
  stderr: string
  /** What a file holds afterwards. */
  read(name: string): string
  folder: string
}

export interface World {
  files?: Record<string, string | Uint8Array>
  stdin?: string | Uint8Array
  env?: Record<string, string>
  tty?: boolean
  columns?: number
  /** Where in the folder the command runs. */
  cwd?: string
  /** The web, for what asks it; without one, asking fails. */
  fetch?: typeof globalThis.fetch
  /** A folder from an earlier run to go on with. */
  folder?: string
}

/** A new folder with these files in it. */
export function makeFolder(files: World['files'] = {}): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'prodev-report-')))
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    fs.mkdirSync(path.dirname(file), {recursive: true})
    fs.writeFileSync(file, content)
  }
  return folder
}

/** Runs the program in this process, in a folder and a world of its own. */
export async function run(args: readonly string[], world: World = {}): Promise<Outcome> {
  const folder = world.folder ?? makeFolder(world.files)
  const out: string[] = []
  const err: string[] = []
  const sink = (into: string[]) => ({
    write: (text: string | Uint8Array) =>
      into.push(typeof text === 'string' ? text : Buffer.from(text).toString('latin1')),
    isTTY: world.tty ?? false,
    columns: world.columns ?? 80,
  })
  const code = await main(args, {
    cwd: () => path.join(folder, world.cwd ?? ''),
    env: world.env ?? {},
    stdin: Object.assign(arriving(world.stdin), {isTTY: world.tty ?? false}),
    stdout: sink(out),
    stderr: sink(err),
    fetch: world.fetch ?? (() => Promise.reject(new Error('no test asks the network'))),
  })
  return {
    code,
    stdout: out.join(''),
    stderr: err.join(''),
    folder,
    read: name => fs.readFileSync(path.join(folder, name), 'utf8'),
  }
}

async function* arriving(stdin: World['stdin']) {
  if (stdin !== undefined) yield stdin
}
