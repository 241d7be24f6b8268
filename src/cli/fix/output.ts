import type {FixOutcome} from '../../engine/fix.ts'
import {dotted, secretsOf} from '../../engine/withhold.ts'
import type {Input} from '../../io/inputs.ts'
import type {Io} from '../../io/io.ts'
import {inShell, isPasteable, quoted} from '../../reporters/in-shell.ts'
import {Tally} from '../../reporters/tally.ts'
import {amount} from '../../reporters/words.ts'
import {decodeText} from '../../text/decode.ts'
import {visible} from '../../text/escape.ts'
import {colorLevel} from '../style.ts'
import type {FixFlags} from './flags.ts'

/** What became of one file. */
export interface Fixed {
  input: Input
  before: Uint8Array
  outcome: FixOutcome
}

/** The flags, but for a journal in which nothing was written down. */
type Shown = Omit<FixFlags, 'journal'> & {journal?: string | undefined}

/** Tells what was done, or would be, to each file: results on standard output, the summary on standard error. */
export async function showFixes(done: readonly Fixed[], flags: Shown, io: Io): Promise<void> {
  const {unifiedDiff} = flags.diff || flags.dryRun ? await import('../../reporters/diff.ts') : {}
  const color = colorLevel(io, io.stdout, flags.color)
  const hidden: string[] = []
  for (const {input, before, outcome} of done) {
    if (unifiedDiff) {
      if (outcome.changed) {
        const [old, text] = [decodeText(before), decodeText(outcome.bytes)]
        const secrets = secretsOf(outcome.messages, text)
        if (secrets.length > 0) hidden.push(input.shown)
        io.stdout.write(await unifiedDiff(input.shown, dotted(old, secrets), dotted(text, secrets), color))
      }
    } else if (!input.file && !flags.check) io.stdout.write(outcome.bytes)
    else if (flags.check && outcome.changed) io.stdout.write(`${visible(input.shown)}\n`)
    if (!outcome.converged) {
      const {restless} = outcome
      const who = `${restless.join(', ')} ${restless.length === 1 ? 'keeps' : 'keep'}`
      io.stderr.write(`${visible(input.shown)} did not settle: ${who} changing it. Please report this.\n`)
    }
  }
  for (const name of hidden)
    io.stderr.write(
      `Dots stand for the secrets in ${visible(name)}: this is for reading, not for applying as a patch.\n`,
    )
  // That nothing could be read, or that all was to be ignored, has been said.
  if (done.length > 0) io.stderr.write(summary(done, flags))
}

function summary(done: readonly Fixed[], flags: Shown): string {
  const changed = done.filter(({outcome}) => outcome.changed)
  const fixes = changed.reduce((sum, {outcome}) => sum + outcome.applied.length, 0)
  const left = done.reduce((sum, {outcome}) => sum + outcome.messages.length, 0)
  const guesses = done.flatMap(({outcome}) => outcome.messages).filter(({fix}) => fix?.safety === 'unsafe').length
  const would = flags.check || flags.diff || flags.dryRun
  const lines = [
    changed.length === 0
      ? `Nothing to fix in ${amount(done.length, 'file')}.`
      : `${would ? 'Would make' : 'Made'} ${amount(fixes, 'fix', 'fixes')} in ${changed.length} of ${amount(done.length, 'file')}.`,
    ...byFile(changed),
    ...(changed.length > 1 ? byRule(changed) : []),
  ]
  if (guesses > 0 && !flags.unsafe)
    lines.push(
      `${amount(guesses, 'more fix', 'more fixes')} would be a guess: see ${guesses === 1 ? 'it' : 'them'} with --unsafe --diff.`,
    )
  if (left > 0)
    lines.push(`${amount(left, 'finding')} left: see ${left === 1 ? 'it' : 'them'} with \`${lintOf(done)}\`.`)
  if (flags.journal !== undefined)
    lines.push(`Take it all back with \`npx prodev-report undo ${quoted(flags.journal)}\`.`)
  return `${lines.join('\n')}\n`
}

/** The command that shows what is left: of few files, for those alone. */
function lintOf(done: readonly Fixed[]): string {
  const left = done.filter(({outcome}) => outcome.messages.length > 0).map(({input}) => input.shown)
  // What came in on standard input is nowhere else.
  if (done.length === 1 && done[0]!.input.file === undefined) return 'npx prodev-report lint -'
  const named = left.length <= 3 && left.every(isPasteable) && !done.some(({input}) => input.file === undefined)
  return ['npx prodev-report lint', ...(named ? left.map(inShell) : [])].join(' ')
}

// Beyond that the rules say more than the files.
const mostFiles = 20

/** One line for each changed file: its rules, the busiest first. */
function byFile(changed: readonly Fixed[]): string[] {
  const lines = changed
    .slice(0, mostFiles)
    .map(({input, outcome}) => `  ${visible(input.shown)}: ${tallies(outcome.applied.map(({ruleId}) => ruleId))}`)
  return changed.length > mostFiles ? [...lines, `  and ${amount(changed.length - mostFiles, 'more file')}`] : lines
}

const byRule = (changed: readonly Fixed[]): string[] => [
  `In all: ${tallies(changed.flatMap(({outcome}) => outcome.applied.map(({ruleId}) => ruleId)))}.`,
]

function tallies(ruleIds: readonly string[]): string {
  const tally = new Tally()
  tally.add(ruleIds)
  return tally.inWords()
}
