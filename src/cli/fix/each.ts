import type {Input} from '../../io/inputs.ts'
import type {Io} from '../../io/io.ts'
import {replaceBytes} from '../../io/write.ts'
import type {Interrupt} from '../interrupt.ts'
import type {Progress} from '../progress.ts'
import {tell} from '../tell.ts'
import {inWords, troubleOf} from '../trouble-of.ts'
import type {Fixed} from './output.ts'

/** What is done to one file after the other: what a person can mend about one doesn't keep the others from their turn. */
export class Attempts {
  failed = 0
  readonly #progress: Progress
  readonly #swept: Set<string>
  readonly #io: Io

  constructor(progress: Progress, swept: Set<string>, io: Io) {
    this.#progress = progress
    this.#swept = swept
    this.#io = io
  }

  /** Whether it was done; if not, it is told why. */
  async make(shown: string, work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work()
      return true
    } catch (error) {
      const trouble = troubleOf(error, shown)
      if (!trouble) throw error
      this.#progress.clear()
      tell(this.#io, inWords(trouble))
      this.failed++
      return false
    }
  }

  write({input: {file, shown}, before, outcome}: Fixed): Promise<boolean> {
    return this.make(shown, async () => {
      if (file === undefined || !outcome.changed) return
      const {notice} = replaceBytes(file, before, outcome.bytes, shown, this.#swept)
      if (notice) tell(this.#io, notice)
    })
  }
}

interface Mending {
  inputs: readonly Input[]
  mend: (input: Input, before: Uint8Array) => Promise<Fixed>
  attempts: Attempts
  progress: Progress
  interrupt: Interrupt
}

/** Mends one file after the other until Ctrl-C, and hands each over. Tells how many had their turn. */
export async function mendEach(
  {inputs, mend, attempts, progress, interrupt}: Mending,
  take: (one: Fixed) => Promise<void>,
): Promise<number> {
  let looked = 0
  for (const input of inputs) {
    let isLeft = false
    await attempts.make(input.shown, async () => {
      const before = input.read()
      await interrupt.breathe(before.length)
      isLeft = interrupt.stops()
      if (!isLeft) await take(await mend(input, before))
    })
    if (isLeft) break
    looked++
    progress.next()
  }
  progress.clear()
  return looked
}

/** Writes what was mended, until Ctrl-C. Tells of how many files that is not so. */
export async function writeEach(
  fixed: readonly Fixed[],
  attempts: Attempts,
  interrupt: Interrupt,
): Promise<{done: Fixed[]; left: number}> {
  const done: Fixed[] = []
  for (const [i, one] of fixed.entries()) {
    await interrupt.breathe(0)
    if (interrupt.stops()) return {done, left: fixed.slice(i).filter(({outcome}) => outcome.changed).length}
    if (await attempts.write(one)) done.push(one)
  }
  return {done, left: 0}
}
