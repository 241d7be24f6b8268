import type {FixOutcome} from '../../engine/fix.ts'
import {dotted, secretsOf} from '../../engine/withhold.ts'
import type {Input} from '../../io/inputs.ts'
import type {Io} from '../../io/io.ts'
import {quoted} from '../../reporters/in-shell.ts'
import {Places} from '../../reporters/next-steps.ts'
import {Tally} from '../../reporters/tally.ts'
import {amount} from '../../reporters/words.ts'
import {decodeText} from '../../text/decode.ts'
import {visible} from '../../text/escape.ts'
import type {Progress} from '../progress.ts'
import {colorLevel} from '../style.ts'
import type {FixFlags} from './flags.ts'

/** What became of one file. */
export interface Fixed {
  input: Input
  before: Uint8Array
  outcome: FixOutcome
}

/** What is told of a file in the end. Its text is none of that: of 8,000 files the texts and messages came to 200 MB. */
export interface Done {
  input: Input
  changed: boolean
  /** The rules of the fixes that were made. */
  applied: readonly string[]
  left: number
  guesses: number
  /** In how many lines guesses rested on what was fixed. */
  lapsed: number
  /** The rules that kept changing it. */
  restless: readonly string[]
}

export function doneOf({input, outcome}: Fixed): Done {
  const {changed, applied, messages, converged, restless, lapsed} = outcome
  return {
    input,
    changed,
    applied: applied.map(({ruleId}) => ruleId),
    left: messages.length,
    guesses: messages.filter(({fix}) => fix?.safety === 'unsafe').length,
    lapsed,
    restless: converged ? [] : restless,
  }
}

/** The flags, but for a journal in which nothing was written down. */
type Shown = Omit<FixFlags, 'journal'> & {journal?: string | undefined}

/** Takes what was done, or would be, to one file after the other: results at once, the rest in the end. */
export interface FixesShow {
  file(one: Fixed): Promise<void>
  /** Tells of all files on standard error. */
  end(told: {journal: string | undefined}): readonly Done[]
}

export async function openFixes(flags: FixFlags, progress: Pick<Progress, 'clear'>, io: Io): Promise<FixesShow> {
  const {unifiedDiff} = flags.diff || flags.dryRun ? await import('../../reporters/diff.ts') : {}
  const color = colorLevel(io, io.stdout, flags.color)
  const done: Done[] = []
  const hidden: string[] = []
  const diffOf = async ({input: {shown}, before, outcome}: Fixed, unified: NonNullable<typeof unifiedDiff>) => {
    const [old, now] = [decodeText(before), decodeText(outcome.bytes)]
    const secrets = secretsOf(outcome.messages, now)
    if (secrets.length > 0) hidden.push(shown)
    return unified(shown, dotted(old, secrets), dotted(now, secrets), color)
  }
  /** What goes to standard output; undefined if nothing does. */
  const resultOf = async (one: Fixed): Promise<string | Uint8Array | undefined> => {
    const {input, outcome} = one
    if (unifiedDiff) return outcome.changed ? diffOf(one, unifiedDiff) : undefined
    if (!input.file && !flags.check) return outcome.bytes
    return flags.check && outcome.changed ? `${visible(input.shown)}\n` : undefined
  }
  return {
    async file(one) {
      const result = await resultOf(one)
      if (result !== undefined) {
        progress.clear()
        io.stdout.write(result)
      }
      done.push(doneOf(one))
    },
    end({journal}) {
      for (const {input, restless} of done)
        if (restless.length > 0) {
          const who = `${restless.join(', ')} ${restless.length === 1 ? 'keeps' : 'keep'}`
          io.stderr.write(`${visible(input.shown)} did not settle: ${who} changing it. Please report this.\n`)
        }
      for (const name of hidden)
        io.stderr.write(
          `Dots stand for the secrets in ${visible(name)}: this is for reading, not for applying as a patch.\n`,
        )
      // That nothing could be read, or that all was to be ignored, has been said.
      if (done.length > 0) io.stderr.write(summary(done, {...flags, journal}))
      return done
    },
  }
}

function summary(done: readonly Done[], flags: Shown): string {
  const changed = done.filter(one => one.changed)
  const fixes = changed.reduce((sum, {applied}) => sum + applied.length, 0)
  const left = done.reduce((sum, one) => sum + one.left, 0)
  const guesses = done.reduce((sum, one) => sum + one.guesses, 0)
  const lapsed = done.reduce((sum, one) => sum + one.lapsed, 0)
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
  // Who is asked about each guess has been asked about these first.
  if (lapsed > 0 && !flags.unsafe && !flags.interactive) {
    const where = would ? '' : ' in the files as they were'
    lines.push(
      `Guesses about lost bytes in ${amount(lapsed, 'line')} rest on what is fixed here: see them with --unsafe --diff${where}, for after it they cannot be made.`,
    )
  }
  if (left > 0)
    lines.push(`${amount(left, 'finding')} left: see ${left === 1 ? 'it' : 'them'} with \`${lintOf(done)}\`.`)
  if (flags.journal !== undefined)
    lines.push(`Take it all back with \`npx prodev-report undo ${quoted(flags.journal)}\`.`)
  return `${lines.join('\n')}\n`
}

/** The command that shows what is left: of few files, for those alone, of many for the folder that they are in. */
function lintOf(done: readonly Done[]): string {
  const places = new Places()
  // What came in on standard input is nowhere else.
  for (const {input, left} of done) places.add(input.file === undefined ? '-' : input.shown, left)
  return places.command('lint')
}

// Beyond that the rules say more than the files.
const mostFiles = 20

/** One line for each changed file: its rules, the busiest first. */
function byFile(changed: readonly Done[]): string[] {
  const lines = changed.slice(0, mostFiles).map(({input, applied}) => `  ${visible(input.shown)}: ${tallies(applied)}`)
  return changed.length > mostFiles ? [...lines, `  and ${amount(changed.length - mostFiles, 'more file')}`] : lines
}

const byRule = (changed: readonly Done[]): string[] => [`In all: ${tallies(changed.flatMap(({applied}) => applied))}.`]

function tallies(ruleIds: readonly string[]): string {
  const tally = new Tally()
  tally.add(ruleIds)
  return tally.inWords()
}
