import {lintBytes} from '../../engine/engine.ts'
import type {Message} from '../../engine/message.ts'
import type {Workspace} from '../../io/workspace.ts'
import type {LintInput} from '../look-at.ts'

/** What was found in files that may not have changed since. */
export type Memory = Map<string, {bytes: Buffer; messages: readonly Message[]}>

/** Looks for what is wrong in files of a workspace. With a memory, only in those that changed. */
export function linter({setupFor, parsers}: Workspace, stdinFilename: string | undefined, memory?: Memory): LintInput {
  return async ({file, shown}, read) => {
    const bytes = await read()
    const known = file === undefined ? undefined : memory?.get(file)
    if (known && Buffer.compare(known.bytes, bytes) === 0) return known.messages
    const messages = await lintBytes(bytes, await setupFor(file ?? stdinFilename), parsers, shown)
    if (memory && file !== undefined) memory.set(file, {bytes: Buffer.from(bytes), messages})
    return messages
  }
}
