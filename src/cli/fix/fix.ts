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
import {rules} from '../../rules/index.ts'
import {waitingForExpert, waitWithOptimising} from '../patience.ts'
import {type Progress, startProgress} from '../progress.ts'
import {exit} from '../session.ts'
import {tell} from '../tell.ts'
import {inWords, troubleOf} from '../trouble-of.ts'
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
  const later = writes && (journals || judge)
  if (writes)
    for (const folder of new Set(inputs.flatMap(({file}) => (file ? [path.dirname(file)] : [])))) sweep(folder)
  waitWithOptimising(inputs.length)
  const progress = startProgress(judge ? 0 : inputs.length, io)
  const attempts = new Attempts(progress, io)
  const mend = menderFor(workspace, inputs.length, choice, judge, stdinFilename)
  const fixed: Fixed[] = []
  for (const input of inputs) {
    await attempts.make(input.shown, async () => {
      const one = await mend(input)
      if (!writes || later || (await attempts.write(one))) fixed.push(one)
    })
    progress.next()
  }
  progress.clear()
  const isKept = journals?.writeJournal(journal!, fixed, io)
  const done: Fixed[] = []
  for (const one of fixed) if (!later || (await attempts.write(one))) done.push(one)
  await showFixes(done, {...flags, journal: isKept ? journal : undefined}, io)
  if (attempts.failed > 0) return exit.trouble
  return flags.check && done.some(({outcome}) => outcome.changed) ? exit.findings : exit.clean
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
): (input: Input) => Promise<Fixed> {
  const parsers = waitingForExpert(usual, () => files)
  return async input => {
    const {file, shown} = input
    const before = input.read()
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
  readonly #io: Io

  constructor(progress: Progress, io: Io) {
    this.#progress = progress
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
      const {notice} = replaceBytes(file, before, outcome.bytes, shown)
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
