import type {Message} from '../engine/message.ts'
import {maskSecrets} from '../engine/withhold.ts'
import type {Input} from '../io/inputs.ts'
import type {Trouble} from '../io/trouble.ts'
import {decodeText} from '../text/decode.ts'
import type {Interrupt} from './interrupt.ts'
import {troubleOf} from './trouble-of.ts'
import {makeRoom} from './v8-tuning.ts'

/** Finds out what is wrong with a file, which it reads when it has to. */
export type LintInput = (input: Input, read: () => Promise<Uint8Array>) => Promise<readonly Message[]>

/** What became of one file. */
export type Looked =
  | {input: Input; trouble: Trouble}
  | {
      input: Input
      messages: readonly Message[]
      /** The text without its secrets. Whoever did not have to read the file, or had it read elsewhere, reads it now. */
      textOf(): string
    }

/** Goes through the files in their order. What a person can mend about one does not keep the others from their turn. */
export async function* lookAt(
  inputs: readonly Input[],
  lint: LintInput,
  interrupt?: Interrupt,
): AsyncGenerator<Looked, void, void> {
  for (const input of inputs) {
    let known: Uint8Array | undefined
    const read = async () => {
      const bytes = input.read()
      known = bytes
      makeRoom(bytes.length)
      await interrupt?.breathe(bytes.length)
      if (interrupt?.stops()) throw new Stopped()
      return bytes
    }
    if (interrupt?.stops()) return
    if (input.trouble) {
      yield {input, trouble: input.trouble}
      continue
    }
    try {
      const messages = await lint(input, read)
      yield {input, messages, textOf: () => maskSecrets(decodeText(known ?? input.read()), messages)}
    } catch (error) {
      if (error instanceof Stopped) return
      const trouble = troubleOf(error, input.shown)
      if (!trouble) throw error
      yield {input, trouble}
    }
  }
}

/** Ctrl-C was pressed before this file had its turn. */
class Stopped extends Error {}
