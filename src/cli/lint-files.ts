import {lintBytes} from '../engine/engine.ts'
import type {FileResult, Message} from '../engine/message.ts'
import {maskSecrets} from '../engine/withhold.ts'
import {gatherInputs} from '../io/inputs.ts'
import type {Io} from '../io/io.ts'
import type {Trouble} from '../io/trouble.ts'
import type {Workspace} from '../io/workspace.ts'
import {rules} from '../rules/index.ts'
import {decode} from '../text/decode.ts'
import {troubleOf} from './trouble-of.ts'

/** What linting some files came to. */
export interface Looked {
  files: FileResult[]
  unread: Trouble[]
  notices: readonly string[]
  /** The absolute paths of all files, also of those that could not be read. */
  names: readonly string[]
  /** The text of a file without its secrets, read again: nobody keeps thousands of texts for the few that are shown. */
  textOf(path: string): string | undefined
}

/** What was found in files that may not have changed since. */
export type Memory = Map<string, {bytes: Buffer; messages: readonly Message[]}>

const secretRules = new Set(rules.filter(({secret}) => secret).map(({id}) => id))

/** Lints what the paths mean. With a memory, only what changed. */
export async function lintFiles(
  paths: readonly string[],
  {config, parsers, setupFor, mostBytes}: Workspace,
  stdinFilename: string | undefined,
  io: Io,
  memory?: Memory,
): Promise<Looked> {
  const wanted = {paths, files: config.files, ignore: config.ignore, stdinFilename, mostBytes}
  const {inputs, notices} = await gatherInputs(wanted, io)
  const texts = new Map<string, () => string>()
  const files: FileResult[] = []
  const unread: Trouble[] = []
  for (const {file, shown, read} of inputs) {
    try {
      const bytes = read()
      const known = file === undefined ? undefined : memory?.get(file)
      const messages =
        known && Buffer.compare(known.bytes, bytes) === 0
          ? known.messages
          : await lintBytes(bytes, await setupFor(file ?? stdinFilename), parsers, shown)
      if (memory && file !== undefined) memory.set(file, {bytes: Buffer.from(bytes), messages})
      files.push({path: shown, messages})
      texts.set(shown, () => maskSecrets(decode(read()).text, messages, secretRules))
    } catch (error) {
      const trouble = troubleOf(error, shown)
      if (!trouble) throw error
      unread.push(trouble)
    }
  }
  return {files, unread, notices, names: inputs.flatMap(({file}) => file ?? []), textOf: name => texts.get(name)?.()}
}
