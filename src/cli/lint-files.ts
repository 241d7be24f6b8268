import {lintBytes} from '../engine/engine.ts'
import type {Message} from '../engine/message.ts'
import {secretRules} from '../engine/secret-rules.ts'
import {maskSecrets} from '../engine/withhold.ts'
import type {Input} from '../io/inputs.ts'
import type {Trouble} from '../io/trouble.ts'
import type {Workspace} from '../io/workspace.ts'
import {decode} from '../text/decode.ts'
import type {Interrupt} from './interrupt.ts'
import {troubleOf} from './trouble-of.ts'

/** What is to be known of the findings in a file. */
export type LintInput = (input: Input, bytes: Uint8Array) => Promise<readonly Message[]>

/** What was found in files that may not have changed since. */
export type Memory = Map<string, {bytes: Buffer; messages: readonly Message[]}>

/** What became of one file. */
export type Looked =
  | {input: Input; trouble: Trouble}
  | {
      input: Input
      messages: readonly Message[]
      /** The text without its secrets, read again: nobody keeps thousands of texts for the few that are shown. */
      textOf(): string
    }

/** Looks for what is wrong in files of a workspace. With a memory, only in those that changed. */
export function linter({setupFor, parsers}: Workspace, stdinFilename: string | undefined, memory?: Memory): LintInput {
  return async ({file, shown}, bytes) => {
    const known = file === undefined ? undefined : memory?.get(file)
    if (known && Buffer.compare(known.bytes, bytes) === 0) return known.messages
    const messages = await lintBytes(bytes, await setupFor(file ?? stdinFilename), parsers, shown)
    if (memory && file !== undefined) memory.set(file, {bytes: Buffer.from(bytes), messages})
    return messages
  }
}

/** Goes through the files in their order. What a person can mend about one does not keep the others from their turn. */
export async function* lookAt(
  inputs: readonly Input[],
  lint: LintInput,
  interrupt?: Interrupt,
): AsyncGenerator<Looked, void, void> {
  for (const input of inputs) {
    try {
      const bytes = input.read()
      await interrupt?.breathe(bytes.length)
      if (interrupt?.stops()) return
      const messages = await lint(input, bytes)
      yield {input, messages, textOf: () => maskSecrets(decode(input.read()).text, messages, secretRules)}
    } catch (error) {
      const trouble = troubleOf(error, input.shown)
      if (!trouble) throw error
      yield {input, trouble}
    }
  }
}
