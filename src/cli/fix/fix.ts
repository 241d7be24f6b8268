import path from 'node:path'
import {lintBytes, mendBytes} from '../../engine/engine.ts'
import type {FixChoice} from '../../engine/fix.ts'
import {nearest} from '../../engine/nearest.ts'
import {areaOf, concerns} from '../../engine/silence.ts'
import {gatherInputs, type Input} from '../../io/inputs.ts'
import type {Io} from '../../io/io.ts'
import {real} from '../../io/project.ts'
import {sweep} from '../../io/stage.ts'
import {Trouble} from '../../io/trouble.ts'
import {openWorkspace, type Workspace} from '../../io/workspace.ts'
import {checkWritable, replaceBytes} from '../../io/write.ts'
import {amount} from '../../reporters/words.ts'
import {rules} from '../../rules/index.ts'
import {type Interrupt, listen} from '../interrupt.ts'
import {type Progress, startProgress} from '../progress.ts'
import {exit} from '../session.ts'
import {tell} from '../tell.ts'
import {inWords, troubleOf} from '../trouble-of.ts'
import {waitingForExpert, waitWithOptimising} from '../v8-tuning.ts'
import type {FixFlags} from './flags.ts'
import type {Judge} from './interactive.ts'
import {type Fixed, showFixes} from './output.ts'

/** `prodev-report fix` */
export async function fix(paths: readonly string[], flags: FixFlags, io: Io): Promise<number> {
  const {stdinFilename, journal} = flags
  const choice = {wanted: wantedRules(flags), unsafe: flags.unsafe ?? false}
  const workspace = await openWorkspace(io, flags)
  const inputs = await filesFor(paths, flags, workspace, io)
  const journals = journal === undefined ? undefined : await import('./journal.ts')
  journals?.checkJournal(journal!, io)

  // What is wrong with a schema is told before the first file is written.
  for (const {file} of inputs) await workspace.setupFor(file ?? stdinFilename)
  const writes = !(flags.check || flags.diff || flags.dryRun)
  const judge = flags.interactive ? await (await import('./interactive.ts')).openJudge(io, flags) : undefined
  // With a journal all is written down before anything is written; who stops in the middle of the questions wants nothing.
  const later = writes && Boolean(journals || judge)
  const swept = new Set(writes ? inputs.flatMap(({file}) => (file ? [path.dirname(file)] : [])) : [])
  for (const folder of swept) sweep(folder)
  waitWithOptimising(inputs.length)
  const progress = startProgress(judge ? 0 : inputs.length, io)
  const attempts = new Attempts(progress, swept, io)
  const mend = menderFor(workspace, inputs.length, choice, judge, stdinFilename)
  // Who is asked says there that it is enough.
  const interrupt = listen(judge ? {} : io)
  try {
    const keep = async (one: Fixed) => !writes || later || attempts.write(one)
    const {fixed, looked} = await mendEach(inputs, mend, keep, {attempts, progress, interrupt})
    if (looked < inputs.length) {
      const soFar = `Stopped: ${looked} of ${amount(inputs.length, 'file')} looked at`
      tell(io, writes && !later ? `${soFar}.` : `${soFar}. Nothing was written.`)
      if (writes && !later) await showFixes(fixed, flags, io)
      return exit.interrupted
    }
    const isKept = journals?.writeJournal(journal!, fixed, io)
    const {done, left} = later ? await writeEach(fixed, attempts, interrupt) : {done: fixed, left: 0}
    if (left > 0) tell(io, `Stopped: ${amount(left, 'file')} left as before.`)
    await showFixes(done, {...flags, journal: isKept ? journal : undefined}, io)
    if (left > 0) return exit.interrupted
    if (attempts.failed > 0) return exit.trouble
    return flags.check && done.some(({outcome}) => outcome.changed) ? exit.findings : exit.clean
  } finally {
    interrupt.end()
  }
}

/** Mends one file after the other until Ctrl-C. Tells how many had their turn, and what became of those that `keep` agrees to. */
async function mendEach(
  inputs: readonly Input[],
  mend: (input: Input, before: Uint8Array) => Promise<Fixed>,
  keep: (one: Fixed) => Promise<boolean>,
  {attempts, progress, interrupt}: {attempts: Attempts; progress: Progress; interrupt: Interrupt},
): Promise<{fixed: Fixed[]; looked: number}> {
  const fixed: Fixed[] = []
  let looked = 0
  for (const input of inputs) {
    let isLeft = false
    await attempts.make(input.shown, async () => {
      const before = input.read()
      await interrupt.breathe(before.length)
      isLeft = interrupt.stops()
      if (isLeft) return
      const one = await mend(input, before)
      if (await keep(one)) fixed.push(one)
    })
    if (isLeft) break
    looked++
    progress.next()
  }
  progress.clear()
  return {fixed, looked}
}

/** Writes what was mended, until Ctrl-C. Tells of how many files that is not so. */
async function writeEach(
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

async function filesFor(
  paths: readonly string[],
  {stdinFilename}: FixFlags,
  {config: {files, ignore}, base, mostBytes}: Workspace,
  io: Io,
): Promise<Input[]> {
  const {inputs, notices} = await gatherInputs({paths, files, ignore, base, stdinFilename, mostBytes}, io)
  for (const notice of notices) tell(io, notice)
  return eachOnce(inputs)
}

/** How a file is mended, with a person's word on each guess where there is a judge. */
function menderFor(
  {setupFor, parsers: usual}: Workspace,
  files: number,
  choice: FixChoice & {wanted: (ruleId: string) => boolean},
  judge: Judge | undefined,
  stdinFilename: string | undefined,
): (input: Input, before: Uint8Array) => Promise<Fixed> {
  const parsers = waitingForExpert(usual, () => files)
  return async (input, before) => {
    const {file, shown} = input
    const setup = await setupFor(file ?? stdinFilename)
    const mend = (bytes: Uint8Array, judged?: FixChoice['judged']) =>
      mendBytes(bytes, setup, parsers, judged ? {...choice, judged} : choice, shown)
    const look = () => lintBytes(before, setup, parsers, shown)
    const check = () => file === undefined || checkWritable(file, shown)
    const {wanted} = choice
    return {input, before, outcome: await (judge ? judge(shown, before, {mend, look, check, wanted}) : mend(before))}
  }
}

/** What is done to one file after the other: what a person can mend about one doesn't keep the others from their turn. */
class Attempts {
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

/** A file that a link leads to as well is mended once: what is done under one name is a change of somebody's under the other. */
function eachOnce(inputs: readonly Input[]): Input[] {
  const seen = new Set<string>()
  return inputs.filter(({file}) => {
    if (file === undefined) return true
    const place = real(file)
    const isNew = !seen.has(place)
    seen.add(place)
    return isNew
  })
}

/** Which rules' fixes to make, from --only and --skip. A name that no rule has would silently do nothing: it is refused. */
function wantedRules({only = [], skip = []}: FixFlags): (ruleId: string) => boolean {
  const known = new Set(rules.flatMap(({id}) => [id, areaOf(id)]))
  for (const name of [...only, ...skip]) {
    if (known.has(name)) continue
    const near = nearest(name, known)
    throw new Trouble(
      `Unexpected name \`${name}\`, expected a rule or an area${near ? `: did you mean \`${near}\`?` : ''}`,
      'An area is the part of a rule’s id before the first `-`; `npx prodev-report explain` lists the rules.',
    )
  }
  return id => (only.length === 0 || concerns(only, id)) && !(skip.length > 0 && concerns(skip, id))
}
