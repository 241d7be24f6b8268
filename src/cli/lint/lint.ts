import type {Input} from '../../io/inputs.ts'
import type {Io} from '../../io/io.ts'
import {Trouble} from '../../io/trouble.ts'
import {openWorkspace, type Workspace} from '../../io/workspace.ts'
import type {Files} from '../../markdown/target.ts'
import {streams} from '../../reporters/index.ts'
import {rules} from '../../rules/index.ts'
import {type LintInput, lookAt} from '../look-at.ts'
import {openOutputs} from '../show/outputs.ts'
import {waitingForExpert} from '../v8-tuning.ts'
import {linter, type Memory} from './files.ts'
import {type Engine, type LintFlags, lintOnce} from './once.ts'
import type {Help, Pool} from './pool.ts'
import {printConfig} from './print-config.ts'
import {linterOfMany, shareOf} from './together.ts'
import {poolFor} from './workers.ts'

/** `prodev-report lint` */
export async function lint(paths: readonly string[], flags: LintFlags, io: Io): Promise<number> {
  if (flags.printConfig) return printConfig(paths, flags, io)
  if (flags.watch && paths.includes('-'))
    throw new Trouble('Cannot watch standard input: it comes once', 'Name the files, or leave out --watch.')
  const outputs = await openOutputs(flags.format, io)
  const look = (memory?: Memory) => lintOnce(paths, flags, outputs, io, () => openEngine(flags, io, {memory}))
  if (!flags.watch) return (await look()).code
  const {watch} = await import('./watch.ts')
  return watch(paths, outputs, io, look)
}

/** Told what a report asked of the files beside it. */
type OnLookUp = NonNullable<Files['onLookUp']>

/** All that it takes to look for what is wrong with files. */
export async function openEngine(
  flags: LintFlags,
  io: Io,
  {memory, onLookUp}: {memory?: Memory | undefined; onLookUp?: OnLookUp} = {},
): Promise<Engine & {reads(): ReadonlyMap<string, string>}> {
  const timing = flags.timing ? new (await import('./timing.ts')).Timing() : undefined
  // Not a few, until they are counted.
  let files = Number.POSITIVE_INFINITY
  const opened = await openWorkspace(io, flags, onLookUp)
  const waiting = {...opened, parsers: waitingForExpert(opened.parsers, () => files)}
  let workspace = timing ? timing.aroundWorkspace(waiting) : waiting
  const {config, base, settings, reads} = workspace
  const {stdinFilename} = flags
  // Once addresses were asked for, the workspace is another one.
  const lint: LintInput = (input, read) => linter(workspace, stdinFilename, memory)(input, read)
  const engine = {
    files: config.files,
    ignore: config.ignore,
    base,
    limits: config.limits,
    settings,
    rules: async () => rules,
    reads,
    timing,
    async prepare(inputs: readonly Input[]) {
      files = inputs.length
    },
    lint: timing ? timing.aroundLint(lint) : lint,
  }
  const many = (inputs: readonly Input[]) => linterOfMany(workspace, inputs, engine.lint)
  const help = (inputs: readonly Input[]) => shareOf(inputs, many(inputs))
  if (!flags.checkUrls) return memory || onLookUp || timing ? engine : withWorkers(engine, {many, help}, flags, io)
  return {
    ...engine,
    async prepare(inputs) {
      await engine.prepare(inputs)
      const {withAnswers} = await import('./check-urls.ts')
      const lintAll = async (asking: Workspace) => {
        for await (const _ of lookAt(inputs, linter(asking, stdinFilename)));
      }
      const ask = () => withAnswers(workspace, inputs, lintAll, io)
      workspace = await (timing ? timing.wait('ask for addresses', ask) : ask())
    },
  }
}

/** The engine, with workers for as many files as they pay for; without them, several files are looked at together. */
function withWorkers<Own extends Engine>(
  engine: Own,
  {many, help}: {many: (inputs: readonly Input[]) => LintInput; help: Help},
  flags: LintFlags,
  io: Io,
): Own {
  let pool: Pool | undefined
  let {lint} = engine
  return {
    ...engine,
    async prepare(inputs) {
      await engine.prepare?.(inputs)
      pool = await poolFor(inputs, flags, io, help)
      if (!pool && !isStream(flags)) lint = many(inputs)
    },
    lint: async (input, read) => (await pool?.lint(input))?.messages ?? lint(input, read),
    end: () => pool?.end(),
  }
}

/** Whether somebody reads what is found as it is found: then each file is to be written before the next is read. */
const isStream = ({format}: LintFlags) => format?.some(value => value.split('=', 1)[0]! in streams) ?? false
