import {visible} from '../text/escape.ts'
import {findFiles} from './find.ts'
import type {Io} from './io.ts'
import {notText} from './not-text.ts'
import {readBytes, readStdin} from './read.ts'
import {Trouble} from './trouble.ts'

/** Something to look at: a file, or what came in on standard input. */
export interface Input {
  /** Absolute path; none for standard input. */
  file: string | undefined
  /** How it is called in what we print. */
  shown: string
  read(): Uint8Array
}

export interface Inputs {
  inputs: Input[]
  notices: string[]
}

interface Wanted {
  paths: readonly string[]
  files?: readonly string[] | undefined
  ignore?: readonly string[] | undefined
  stdinFilename?: string | undefined
  /** How large a file may be; without it, as large as it likes. */
  mostBytes?: number | undefined
}

/** What the paths mean; without any, what the config names; without that, the Markdown files in this folder. */
export async function gatherInputs(
  {paths, files, ignore, stdinFilename, mostBytes = Infinity}: Wanted,
  io: Io,
): Promise<Inputs> {
  if (paths.includes('-')) {
    if (paths.length > 1)
      throw new Trouble('Cannot read standard input and files in one run', 'Leave out `-` or the paths.')
    const shown = stdinFilename ?? '<stdin>'
    const bytes = await readStdin(io, {shown, most: mostBytes})
    return {inputs: [{file: undefined, shown, read: () => textual(bytes, shown)}], notices: []}
  }
  const wanted = paths.length > 0 ? paths : (files ?? ['.'])
  const found = await findFiles(wanted, {cwd: io.cwd(), ignore: ignore ?? []})
  const inputs = found.files.map(({file, shown}) => ({
    file,
    shown,
    read: () => textual(readBytes(file, shown, mostBytes), shown),
  }))
  return {inputs, notices: found.notices}
}

/** The bytes, if they can be text; a picture or a Word document that is called README.md is nobody's report. */
function textual(bytes: Uint8Array, shown: string): Uint8Array {
  const what = notText(bytes)
  if (what === undefined) return bytes
  throw new Trouble(
    `Cannot read \`${visible(shown)}\`: whatever its name says, it is ${what}`,
    'A report is plain text: write it in an editor such as VS Code, and save it as UTF-8 with a name that ends in `.md`.',
  )
}
