import {mendBytes} from '../engine/engine.ts'
import type {FixOutcome} from '../engine/fix.ts'
import {nearest} from '../engine/nearest.ts'
import {areaOf, concerns} from '../engine/silence.ts'
import {gatherInputs, type Input} from '../io/inputs.ts'
import type {Io} from '../io/io.ts'
import {Trouble} from '../io/trouble.ts'
import {openWorkspace} from '../io/workspace.ts'
import {replaceBytes} from '../io/write.ts'
import {rules} from '../rules/index.ts'
import {decode} from '../text/decode.ts'
import type {CommonFlags} from './flags.ts'
import {exit} from './session.ts'
import {colorLevel} from './style.ts'
import {troubleOf} from './trouble-of.ts'

export interface FixFlags extends CommonFlags {
  check?: boolean
  diff?: boolean
  dryRun?: boolean
  unsafe?: boolean
  only?: readonly string[]
  skip?: readonly string[]
}

/** What became of one file. */
export interface Fixed {
  input: Input
  before: Uint8Array
  outcome: FixOutcome
}

/** `prodev-report fix` */
export async function fix(paths: readonly string[], flags: FixFlags, io: Io): Promise<number> {
  const wanted = wantedRules(flags)
  const {config, parsers, setupFor} = await openWorkspace(io, flags)
  const {stdinFilename} = flags
  const {inputs, notices} = await gatherInputs({paths, files: config.files, ignore: config.ignore, stdinFilename}, io)
  for (const notice of notices) io.stderr.write(`${notice}\n`)

  const writes = !(flags.check || flags.diff || flags.dryRun)
  const done: Fixed[] = []
  let troubles = 0
  for (const input of inputs) {
    try {
      const before = input.read()
      const setup = await setupFor(input.file ?? stdinFilename)
      const outcome = await mendBytes(before, setup, parsers, {wanted, unsafe: flags.unsafe ?? false}, input.shown)
      if (writes && input.file && outcome.changed) await replaceBytes(input.file, before, outcome.bytes, input.shown)
      done.push({input, before, outcome})
    } catch (error) {
      const trouble = troubleOf(error, input.shown)
      if (!trouble) throw error
      io.stderr.write(`${trouble.message}\n`)
      troubles++
    }
  }
  await show(done, flags, io)
  if (troubles > 0) return exit.trouble
  return flags.check && done.some(({outcome}) => outcome.changed) ? exit.findings : exit.clean
}

/** Which rules' fixes to make, from --only and --skip. A name that no rule has would silently do nothing: it is refused. */
function wantedRules({only = [], skip = []}: FixFlags): (ruleId: string) => boolean {
  const known = new Set(rules.flatMap(({id}) => [id, areaOf(id)]))
  for (const name of [...only, ...skip]) {
    if (known.has(name)) continue
    const near = nearest(name, known)
    throw new Trouble(
      `Unexpected name \`${name}\`, expected a rule or an area${near ? `: did you mean \`${near}\`?` : ''}`,
      'An area is the part of a rule’s id before the first `-`; `prodev-report explain` lists the rules.',
    )
  }
  return id => (only.length === 0 || concerns(only, id)) && !(skip.length > 0 && concerns(skip, id))
}

async function show(done: readonly Fixed[], flags: FixFlags, io: Io): Promise<void> {
  const {unifiedDiff} = flags.diff || flags.dryRun ? await import('../reporters/diff.ts') : {}
  const color = colorLevel(io, io.stdout, flags.color)
  for (const {input, before, outcome} of done) {
    if (unifiedDiff) {
      if (outcome.changed)
        io.stdout.write(unifiedDiff(input.shown, decode(before).text, decode(outcome.bytes).text, color))
    } else if (!input.file && !flags.check) io.stdout.write(outcome.bytes)
    else if (flags.check && outcome.changed) io.stdout.write(`${input.shown}\n`)
    if (!outcome.converged) {
      io.stderr.write(
        `${input.shown} did not come to rest: ${outcome.restless.join(', ')} keep changing it. Please report this.\n`,
      )
    }
  }
  io.stderr.write(summary(done, flags))
}

function summary(done: readonly Fixed[], flags: FixFlags): string {
  const changed = done.filter(({outcome}) => outcome.changed)
  const fixes = changed.reduce((sum, {outcome}) => sum + outcome.applied.length, 0)
  const left = done.reduce((sum, {outcome}) => sum + outcome.messages.length, 0)
  const guesses = done.flatMap(({outcome}) => outcome.messages).filter(({fix}) => fix?.safety === 'unsafe').length
  const would = flags.check || flags.diff || flags.dryRun
  const lines = [
    changed.length === 0
      ? `Nothing to fix in ${amount(done.length, 'file')}.`
      : `${would ? 'Would make' : 'Made'} ${amount(fixes, 'fix', 'fixes')} in ${changed.length} of ${amount(done.length, 'file')}.`,
  ]
  if (guesses > 0 && !flags.unsafe)
    lines.push(`${amount(guesses, 'more fix', 'more fixes')} would be a guess: see them with --unsafe --diff.`)
  if (left > 0) lines.push(`${amount(left, 'finding')} left: see them with \`prodev-report lint\`.`)
  return `${lines.join('\n')}\n`
}

const amount = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`
