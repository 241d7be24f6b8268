import type {Limits} from '../../engine/config.ts'
import type {Counts} from '../../engine/message.ts'
import {gatherInputs, type Input, type Inputs} from '../../io/inputs.ts'
import type {Io} from '../../io/io.ts'
import {bytesOf} from '../../io/read.ts'
import type {Shard} from '../../io/shard.ts'
import {Trouble} from '../../io/trouble.ts'
import type {Unread} from '../../reporters/reporter.ts'
import {amount, amounts} from '../../reporters/words.ts'
import type {Rule} from '../../rule.ts'
import {hashOf} from '../../text/hash.ts'
import type {CommonFlags, Concurrency, ShardFlag, ShowFlags} from '../flags.ts'
import {listen} from '../interrupt.ts'
import {type LintInput, type Looked, lookAt} from '../look-at.ts'
import {type Progress, startProgress} from '../progress.ts'
import {exit} from '../session.ts'
import {type Output, withoutOutputs} from '../show/outputs.ts'
import {type About, openShow, type Show} from '../show/show.ts'
import {tell} from '../tell.ts'
import {inWords, unreadOf} from '../trouble-of.ts'
import {waitWithOptimising} from '../v8-tuning.ts'
import {verdict} from '../verdict.ts'
import type {Timing} from './timing.ts'

export interface LintFlags extends CommonFlags, ShowFlags {
  initBaseline?: boolean
  watch?: boolean
  printConfig?: boolean
  checkUrls?: boolean
  shard?: ShardFlag
  cache?: boolean
  cacheLocation?: string
  concurrency?: Concurrency
  timing?: boolean
}

/** What finds out what is wrong with files, and what it was told of them by a config. */
export interface Engine {
  files: readonly string[] | undefined
  ignore: readonly string[] | undefined
  /** What these two count from. */
  base: string | undefined
  limits: Limits | undefined
  /** What the findings depend on besides the files and the version. */
  settings(): Promise<string>
  rules(): Promise<readonly Rule[]>
  lint: LintInput
  /** Who takes the time, where somebody wants to know where it goes. */
  timing?: Timing | undefined
  /** Told of all files before the first is looked at. */
  prepare?(inputs: readonly Input[]): Promise<void>
  /** The last file was looked at. */
  end?(): void
}

/** What one look at the files came to, and which files those were. */
export interface Round {
  code: number
  files: readonly string[]
}

/** Lints the files once and shows the results. */
export async function lintOnce(
  paths: readonly string[],
  flags: LintFlags,
  outputs: readonly Output[],
  io: Io,
  open: () => Promise<Engine>,
): Promise<Round> {
  const started = new Date()
  const shard = shardOf(flags, io)
  const engine = await open()
  const gathered = await gather(paths, flags, outputs, io, {engine, shard})
  const inputs = withoutOutputs(gathered.inputs, outputs, io)
  const there = inputs.filter(({trouble}) => !trouble)
  await engine.prepare?.(there)
  waitWithOptimising(inputs.length)
  for (const notice of gathered.notices) tell(io, notice)
  const {all} = gathered
  if (shard && inputs.length === 0 && all && all.files > 0) tell(io, noFileIn(shard, all.files))
  const files = there.flatMap(({file}) => file ?? [])
  const interrupt = listen(flags.watch ? {} : io)
  const looks = lookAt(engine.timing ? inputs.map(engine.timing.aroundInput) : inputs, engine.lint, interrupt)
  try {
    if (flags.initBaseline) {
      const {takeAsKnown} = await import('../show/baseline.ts')
      return {code: await takeAsKnown(looks, inputs.length, flags.baseline, io), files}
    }
    const about = {started, rules: engine.rules, ...(all && {all}), ...(shard && {part: shard})}
    return {code: await showOnce(looks, inputs.length, about, {engine, flags, outputs}, io), files}
  } finally {
    engine.end?.()
    interrupt.end()
  }
}

function gather(
  paths: readonly string[],
  {stdinFilename, maxFileSize}: LintFlags,
  outputs: readonly Output[],
  io: Io,
  {engine, shard}: {engine: Engine; shard: Shard | undefined},
): Promise<Inputs> {
  const {files, ignore, base, limits, timing} = engine
  const mostBytes = bytesOf(maxFileSize ?? limits?.fileSize)
  const wanted = {paths, files, ignore, base, stdinFilename, mostBytes, shard, wantAll: isPart(outputs)}
  const find = () => gatherInputs(wanted, io)
  return timing ? timing.wait('find', find) : find()
}

/** Whether somebody will merge the results, and wants to know whether they are parts of one whole. */
const isPart = (outputs: readonly Output[]) => outputs.some(({stream}) => stream)

/** Shows what is found, and tells the exit code. */
async function showOnce(
  looks: AsyncIterable<Looked>,
  total: number,
  {part, ...known}: Omit<About, 'settings'>,
  {engine, flags, outputs}: {engine: Engine; flags: LintFlags; outputs: readonly Output[]},
  io: Io,
): Promise<number> {
  const {timing} = engine
  const maxFindings = flags.maxFindings ?? engine.limits?.findings
  const limited = {...flags, ...(maxFindings !== undefined && {maxFindings})}
  const settings = isPart(outputs) ? await settingsOf(engine.settings, limited, io) : undefined
  const about = {...known, ...(settings && {settings}), ...(part && {part})}
  const opened = await openShow(about, outputs, limited, io)
  const show = timing ? timing.aroundShow(opened) : opened
  const {done, unread} = await showAll(looks, show, progressOf(total, outputs, flags, io)).catch(error => {
    show.discard()
    throw error
  })
  if (done < total) {
    tell(io, whatWasDone(show.discard(), total))
    return exit.interrupted
  }
  const found = await show.end(timing?.stages())
  for (const one of unread) tell(io, inWords(one))
  if (timing) tell(io, timing.table())
  return unread.length > 0 ? exit.trouble : verdict(found, flags)
}

/** A bar where nothing else is shown meanwhile. */
function progressOf(total: number, outputs: readonly Output[], {quiet}: LintFlags, io: Io): Progress {
  const flows = outputs.some(({stream, file}) => stream && file === undefined) && io.stdout.isTTY
  return startProgress(quiet || flows ? 0 : total, io)
}

async function showAll(
  looks: AsyncIterable<Looked>,
  show: Show,
  progress: Progress,
): Promise<{done: number; unread: Unread[]}> {
  const unread: Unread[] = []
  let done = 0
  try {
    for await (const look of looks) {
      progress.next()
      const path = look.input.shown
      done++
      if ('messages' in look) await show.file({path, messages: look.messages}, look.textOf)
      else {
        const one = unreadOf(look.trouble, path)
        unread.push(one)
        await show.unread(one)
      }
    }
    return {done, unread}
  } finally {
    progress.clear()
  }
}

/** Which part of the files is meant; Kubernetes counts its jobs from 0. */
function shardOf({shard, initBaseline}: LintFlags, {env}: Io): Shard | undefined {
  if (!shard) return undefined
  if (initBaseline)
    throw new Trouble(
      'Cannot take a part of the files as all that is known',
      'Leave out `--shard` or `--init-baseline`.',
    )
  const {index = jobNumber(shard.of, env) + 1, of} = shard
  return {index, of}
}

const noFileIn = ({index, of}: Shard, files: number) =>
  `Part ${index} of ${of} has no file, since there ${files === 1 ? 'is' : 'are'} only ${files}: that is fine.`

function jobNumber(of: number, {JOB_COMPLETION_INDEX: told}: Io['env']): number {
  if (told !== undefined && /^\d+$/.test(told) && Number(told) < of) return Number(told)
  throw new Trouble(
    `Unexpected \`--shard job/${of}\`, expected a number from 0 to ${of - 1} in JOB_COMPLETION_INDEX${told === undefined ? ', which is not set' : `, not \`${told}\``}`,
    'Kubernetes sets it in an Indexed Job with as many completions as there are parts. Anywhere else, say `--shard 1/3`.',
  )
}

/** What the findings depend on, in a word: parts of one run have the same. */
async function settingsOf(workspace: () => Promise<string>, flags: LintFlags, io: Io): Promise<string> {
  const {quiet, maxFindings, checkUrls, baseline} = flags
  const known = baseline === undefined ? undefined : (await import('../show/baseline.ts')).textOf(baseline, io)
  return hashOf(JSON.stringify([await workspace(), quiet, maxFindings, checkUrls, known]))
}

function whatWasDone({files, ...counts}: Counts, all: number): string {
  const found = amounts(counts)
  return `Stopped: ${files} of ${amount(all, 'file')} looked at, ${found === '' ? 'nothing found in them' : `with ${found}`}.`
}
