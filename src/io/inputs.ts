import {visible} from '../text/escape.ts'
import {findFiles} from './find.ts'
import type {Io} from './io.ts'
import {notText} from './not-text.ts'
import {readBytes, readStdin} from './read.ts'
import {type AllFiles, fingerprintOf, partOf, type Shard, sized} from './shard.ts'
import {Trouble} from './trouble.ts'

/** Something to look at: a file, or what came in on standard input. */
export interface Input {
  /** Absolute path; none for standard input. */
  file: string | undefined
  /** How it is called in what we print. */
  shown: string
  /** Why it cannot be read, where that is known before. */
  trouble?: Trouble | undefined
  read(): Uint8Array
}

export interface Inputs {
  inputs: Input[]
  notices: string[]
  /** All files, also those of other parts; only where that was asked for. */
  all?: AllFiles
}

interface Wanted {
  paths: readonly string[]
  files?: readonly string[] | undefined
  ignore?: readonly string[] | undefined
  /** What these two count from; usually the current folder. */
  base?: string | undefined
  stdinFilename?: string | undefined
  /** How large a file may be; without it, as large as it likes. */
  mostBytes?: number | undefined
  /** Which part of the files, and whether to say what all of them are. */
  shard?: Shard | undefined
  wantAll?: boolean
}

/** What the paths mean; without any, what the config names; without that, the Markdown files in this folder. */
export async function gatherInputs(
  {paths, files, ignore, base, stdinFilename, mostBytes = Infinity, shard, wantAll}: Wanted,
  io: Io,
): Promise<Inputs> {
  const names = stdinFilename !== undefined
  if (names && paths.length > 0 && !paths.includes('-'))
    throw new Trouble(
      '`--stdin-filename` names what comes in on standard input, and nothing is read from there',
      'Leave it out, or give `-` in the place of the paths.',
    )
  // Who names what comes in wants it to be read.
  if (paths.includes('-') || (names && paths.length === 0)) {
    if (paths.length > 1)
      throw new Trouble('Cannot read standard input and files in one run', 'Leave out `-` or the paths.')
    if (shard)
      throw new Trouble(
        'Cannot look at a part of what comes through a pipe',
        'Name files or folders, or leave out `--shard`.',
      )
    const shown = stdinFilename ?? '<stdin>'
    if (io.stdin.isTTY)
      io.stderr.write('Reading what you type here: Ctrl-D on a line of its own ends it (Windows: Ctrl-Z and Enter).\n')
    const bytes = await readStdin(io, {shown, most: mostBytes})
    return {inputs: [{file: undefined, shown, read: () => textual(bytes, shown)}], notices: []}
  }
  const cwd = io.cwd()
  const named = paths.length === 0 ? files : undefined
  if (named?.length === 0)
    throw new Trouble(
      'No file to look at: the list `files` of the config is empty',
      'Name patterns in it, or leave it out.',
    )
  const here = paths.length > 0 ? paths : ['.']
  const found = await findFiles(named ?? here, {cwd, base, ignore, from: named && base})
  const all = shard || wantAll ? sized(found.files) : undefined
  const inputs = (shard ? partOf(all!, shard) : found.files).map(({file, shown, trouble}) => ({
    file,
    shown,
    trouble,
    read() {
      if (trouble) throw trouble
      return readInput(file, shown, mostBytes)
    },
  }))
  return {inputs, notices: found.notices, ...(all && {all: {files: all.length, hash: fingerprintOf(all)}})}
}

/** The bytes of a file that can be a report. */
export const readInput = (file: string, shown: string, mostBytes: number): Uint8Array =>
  textual(readBytes(file, shown, mostBytes), shown)

/** What has such a name, or an ending of no kind, is to be text. */
const promisesText = /\.(?:md|markdown|mdown|mkd|txt)$|(?:^|[\\/])[^.\\/<>]+$/i

/** The bytes, if they can be text; a picture or a Word document that is called README.md is nobody's report. */
export function textual(bytes: Uint8Array, shown: string): Uint8Array {
  const what = notText(bytes)
  if (what === undefined) return bytes
  throw new Trouble(
    `Cannot read \`${visible(shown)}\`: ${promisesText.test(shown) ? 'whatever its name says, ' : ''}it is ${what}`,
    'A report is plain text: write it in an editor such as VS Code, and save it as UTF-8 with a name that ends in `.md`.',
  )
}
