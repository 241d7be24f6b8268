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
import {checkWritable} from '../../io/write.ts'
import {amount} from '../../reporters/words.ts'
import {rules} from '../../rules/index.ts'
import {type Interrupt, listen} from '../interrupt.ts'
import {type Progress, startProgress} from '../progress.ts'
import {exit} from '../session.ts'
import {tell} from '../tell.ts'
import {waitingForExpert, waitWithOptimising} from '../v8-tuning.ts'
import {Attempts, mendEach, writeEach} from './each.ts'
import type {FixFlags} from './flags.ts'
import type {Judge} from './interactive.ts'
import {type Fixed, type FixesShow, openFixes} from './output.ts'

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
  // Who is asked says there that it is enough.
  const interrupt = listen(judge ? {} : io)
  const show = await openFixes(flags, progress, io)
  const mend = menderFor(workspace, inputs.length, choice, judge, stdinFilename)
  const run: Run = {inputs, mend, show, attempts, progress, interrupt, io}
  try {
    const {isWhole, isTold, isJournalKept} = later
      ? await writeAfterAll(run, journals && (kept => journals.writeJournal(journal!, kept, io)))
      : await writeOneByOne(run, writes)
    const told = isTold ? show.end({journal: isJournalKept ? journal : undefined}) : []
    if (!isWhole) return exit.interrupted
    if (attempts.failed > 0) return exit.trouble
    return flags.check && told.some(({changed}) => changed) ? exit.findings : exit.clean
  } finally {
    interrupt.end()
  }
}

/** All that there is to do, and with what. */
interface Run {
  inputs: readonly Input[]
  mend: Mender
  show: FixesShow
  attempts: Attempts
  progress: Progress
  interrupt: Interrupt
  io: Io
}

/** What a run came to. */
interface Ending {
  /** Whether nobody stopped it. */
  isWhole: boolean
  /** Whether there is something to tell of: not if somebody stopped before anything was written. */
  isTold: boolean
  isJournalKept?: boolean
}

/** Each file is written and shown as soon as it is mended, and nothing but what is told of it is kept. */
async function writeOneByOne(run: Run, writes: boolean): Promise<Ending> {
  const {inputs, show, attempts, io} = run
  const looked = await mendEach(run, async one => {
    if (!writes || (await attempts.write(one))) await show.file(one)
  })
  const isWhole = looked === inputs.length
  if (!isWhole) tell(io, stopped(looked, inputs.length, writes))
  return {isWhole, isTold: isWhole || writes}
}

/** No file is written before all are mended and, where that is wanted, what is about to be done is written down. */
async function writeAfterAll(run: Run, writeDown: ((kept: readonly Fixed[]) => boolean) | undefined): Promise<Ending> {
  const {inputs, show, attempts, interrupt, io} = run
  const kept: Fixed[] = []
  const looked = await mendEach(run, async one => void kept.push(one))
  if (looked < inputs.length) {
    tell(io, stopped(looked, inputs.length, false))
    return {isWhole: false, isTold: false}
  }
  const isJournalKept = writeDown?.(kept) ?? false
  const {done, left} = await writeEach(kept, attempts, interrupt)
  if (left > 0) tell(io, `Stopped: ${amount(left, 'file')} left as before.`)
  for (const one of done) await show.file(one)
  return {isWhole: left === 0, isTold: true, isJournalKept}
}

const stopped = (looked: number, files: number, isWritten: boolean) =>
  `Stopped: ${looked} of ${amount(files, 'file')} looked at.${isWritten ? '' : ' Nothing was written.'}`

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

type Mender = (input: Input, before: Uint8Array) => Promise<Fixed>

/** How a file is mended, with a person's word on each guess where there is a judge. */
function menderFor(
  {setupFor, parsers: usual}: Workspace,
  files: number,
  choice: FixChoice & {wanted: (ruleId: string) => boolean},
  judge: Judge | undefined,
  stdinFilename: string | undefined,
): Mender {
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
