import type * as threads from 'node:worker_threads'
import {readInput} from '../../io/inputs.ts'
import type {Io} from '../../io/io.ts'
import {isTrouble} from '../../io/trouble.ts'
import {openWorkspace} from '../../io/workspace.ts'
import type {Target} from '../../markdown/target.ts'
import {published} from '../../reporters/published.ts'
import {troubleOf} from '../trouble-of.ts'
import {linter} from './files.ts'
import type {Batch, Told} from './pool.ts'
import type {Reply} from './replies.ts'

/** A report of 5 MB can take 1.6 GB, and workers may have less. */
const large = 256 * 1024

/**
 * One of several threads that lint: takes files from the main thread and tells what is wrong with them. It is given what
 * ties it to the main thread: to load that would cost those who start no threads.
 */
export async function serve({parentPort, workerData}: typeof threads): Promise<void> {
  const {cwd, env, flags} = workerData as Told
  const port = parentPort!
  const io: Pick<Io, 'cwd' | 'env'> = {cwd: () => cwd, env}
  const caches = flags.cache || flags.cacheLocation !== undefined
  const digest = caches ? (await import('../../io/digest.ts')).digest : undefined
  let asked: [string, Target][] = []
  const onLookUp = caches ? (target: string, found: Target) => void asked.push([target, found]) : undefined
  const workspace = await openWorkspace(io, flags, onLookUp)
  const lint = linter(workspace, flags.stdinFilename)
  const reply = async (file: string, shown: string): Promise<Reply> => {
    try {
      const bytes = readInput(file, shown, workspace.mostBytes)
      if (bytes.length > large) return {large: true}
      asked = []
      const messages = (await lint({file, shown, read: () => bytes}, async () => bytes)).map(published)
      return {messages, ...(digest && {kept: {sum: digest(bytes), asked}})}
    } catch (error) {
      const trouble = isTrouble(error) ? error : troubleOf(error, shown)
      if (trouble) return {trouble: {message: trouble.message, hint: trouble.hint, stopsAll: trouble.stopsAll}}
      const {message, stack} = error instanceof Error ? error : new Error(String(error))
      return {error: {message, stack}}
    }
  }
  const work = async (batch: Batch) => {
    const replies: [string, Reply][] = []
    for (const [file, shown] of batch) replies.push([shown, await reply(file, shown)])
    port.postMessage(replies)
  }
  // Not at once: as long as the next message is there Node goes from one to the other, up to a thousand, and gives back
  // nothing meanwhile of what the native parser made: up to 100 MB of trees that nobody has any more.
  port.on('message', (batch: Batch) => setImmediate(work, batch))
  port.postMessage('ready')
}
