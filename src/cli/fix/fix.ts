import fs from 'node:fs'
import path from 'node:path'
import {lintBytes, mendBytes} from '../../engine/engine.ts'
import type {FixChoice} from '../../engine/fix.ts'
import {nearest} from '../../engine/nearest.ts'
import {areaOf, concerns} from '../../engine/silence.ts'
import {gatherInputs, type Input} from '../../io/inputs.ts'
import type {Io} from '../../io/io.ts'
import {sweep} from '../../io/stage.ts'
import {Trouble} from '../../io/trouble.ts'
import {openWorkspace} from '../../io/workspace.ts'
import {replaceBytes} from '../../io/write.ts'
import {rules} from '../../rules/index.ts'
import {waitingForExpert, waitWithOptimising} from '../patience.ts'
import {startProgress} from '../progress.ts'
import {exit} from '../session.ts'
import {tell} from '../tell.ts'
import {inWords, troubleOf} from '../trouble-of.ts'
import type {FixFlags} from './flags.ts'
import {type Fixed, showFixes} from './output.ts'

/** `prodev-report fix` */
export async function fix(paths: readonly string[], flags: FixFlags, io: Io): Promise<number> {
  const wanted = wantedRules(flags)
  const {config, base, parsers: usual, setupFor, mostBytes} = await openWorkspace(io, flags)
  const {stdinFilename, journal} = flags
  const {inputs: found, notices} = await gatherInputs(
    {paths, files: config.files, ignore: config.ignore, base, stdinFilename, mostBytes},
    io,
  )
  for (const notice of notices) tell(io, notice)
  const inputs = eachOnce(found)
  const journals = journal === undefined ? undefined : await import('./journal.ts')
  journals?.checkJournal(journal!, io)

  // What is wrong with a schema is told before the first file is written.
  for (const {file} of inputs) await setupFor(file ?? stdinFilename)
  const writes = !(flags.check || flags.diff || flags.dryRun)
  const choice = {wanted, unsafe: flags.unsafe ?? false}
  const judge = flags.interactive ? await (await import('./interactive.ts')).openJudge(io, flags) : undefined
  // With a journal all is written down before anything is written; who stops in the middle of the questions wants nothing.
  const later = writes && (journals || judge)
  if (writes)
    for (const folder of new Set(inputs.flatMap(({file}) => (file ? [path.dirname(file)] : [])))) sweep(folder)
  waitWithOptimising(inputs.length)
  const parsers = waitingForExpert(usual, () => inputs.length)
  const progress = startProgress(judge ? 0 : inputs.length, io)
  const fixed: Fixed[] = []
  let troubles = 0
  /** Does something to a file; what a person can mend about it doesn't keep the others from their turn. */
  const attempt = async (shown: string, work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work()
      return true
    } catch (error) {
      const trouble = troubleOf(error, shown)
      if (!trouble) throw error
      progress.clear()
      tell(io, inWords(trouble))
      troubles++
      return false
    }
  }
  const write = ({input: {file, shown}, before, outcome}: Fixed): Promise<boolean> =>
    attempt(shown, async () => {
      if (file === undefined || !outcome.changed) return
      const {notice} = replaceBytes(file, before, outcome.bytes, shown)
      if (notice) tell(io, notice)
    })
  for (const input of inputs) {
    await attempt(input.shown, async () => {
      const before = input.read()
      const setup = await setupFor(input.file ?? stdinFilename)
      const mend = (bytes: Uint8Array, judged?: FixChoice['judged']) =>
        mendBytes(bytes, setup, parsers, judged ? {...choice, judged} : choice, input.shown)
      const look = () => lintBytes(before, setup, parsers, input.shown)
      const outcome = judge ? await judge(input.shown, before, {mend, look, wanted}) : await mend(before)
      const one = {input, before, outcome}
      if (!writes || later || (await write(one))) fixed.push(one)
    })
    progress.next()
  }
  progress.clear()
  const isKept = journals?.writeJournal(journal!, fixed, io)
  const done: Fixed[] = []
  for (const one of fixed) if (!later || (await write(one))) done.push(one)
  await showFixes(done, {...flags, journal: isKept ? journal : undefined}, io)
  if (troubles > 0) return exit.trouble
  return flags.check && done.some(({outcome}) => outcome.changed) ? exit.findings : exit.clean
}

/** A file that a link leads to as well is mended once: what is done under one name is a change of somebody's under the other. */
function eachOnce(inputs: readonly Input[]): Input[] {
  const seen = new Set<string>()
  return inputs.filter(({file}) => {
    const real = file === undefined ? undefined : realOf(file)
    if (real === undefined) return true
    const isNew = !seen.has(real)
    seen.add(real)
    return isNew
  })
}

function realOf(file: string): string {
  try {
    return fs.realpathSync(file)
  } catch {
    // Why it cannot be read is told in its turn.
    return file
  }
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
