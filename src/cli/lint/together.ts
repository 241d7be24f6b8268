import {lintBytesTogether} from '../../engine/engine.ts'
import type {Message} from '../../engine/message.ts'
import type {Input} from '../../io/inputs.ts'
import {smallEnough, type Workspace} from '../../io/workspace.ts'
import type {LintInput} from '../look-at.ts'
import type {Done} from './replies.ts'

/**
 * Four together take a sixth less time than one by one, and eight no less than four. Tried and refused for workers: with as
 * little memory as these have, it takes longer to keep what was made of four files than is saved.
 */
const most = 4

/**
 * Looks at small files together with those after them. They are asked for in the order of the inputs; whatever is odd about
 * one of them (no text, too large, another setup) keeps it for its own turn, alone.
 */
export function linterOfMany(workspace: Workspace, inputs: readonly Input[], alone: LintInput): LintInput {
  const ready = new Map<Input, () => Promise<readonly Message[]>>()
  let next = 0
  return async (input, read) => {
    const known = ready.get(input)
    if (known) {
      ready.delete(input)
      return known()
    }
    const bytes = await read()
    while (next < inputs.length && inputs[next] !== input) next++
    const behind = bytes.length > smallEnough ? [] : inputs.slice(next + 1, next + most)
    if (behind.length === 0) return alone(input, async () => bytes)
    const setup = await workspace.setupFor(input.file)
    const others: {input: Input; bytes: Uint8Array}[] = []
    for (const other of behind) {
      if (ready.has(other)) continue
      const bytes = await smallOf(other, workspace, setup)
      if (bytes) others.push({input: other, bytes})
    }
    if (others.length === 0) return alone(input, async () => bytes)
    const files = [{input, bytes}, ...others].map(({input, bytes}) => ({bytes, path: input.shown}))
    const [first, ...rest] = lintBytesTogether(files, setup, workspace.parsers)
    for (const [i, other] of others.entries()) ready.set(other.input, rest[i]!)
    return first!()
  }
}

/** What is in a file, if it is small and has the setup of the others. Trouble with it is told in its own turn. */
async function smallOf({file, read}: Input, {setupFor}: Workspace, setup: unknown): Promise<Uint8Array | undefined> {
  try {
    const bytes = read()
    return bytes.length <= smallEnough && (await setupFor(file)) === setup ? bytes : undefined
  } catch {
    return undefined
  }
}

/** What is in several files, as far as they are small and nothing is odd about them: the rest is looked at in its own turn. */
export async function shareOf(inputs: readonly Input[], lint: LintInput): Promise<(Done | {large: true})[]> {
  const replies: (Done | {large: true})[] = []
  for (const input of inputs) {
    const read = async () => {
      const bytes = input.read()
      if (bytes.length > smallEnough) throw new TooLarge()
      return bytes
    }
    try {
      replies.push({messages: await lint(input, read)})
    } catch {
      replies.push({large: true})
    }
  }
  return replies
}

/** Not for now. */
class TooLarge extends Error {}
