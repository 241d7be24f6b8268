import type {Io} from '../io/io.ts'
import {openWorkspace} from '../io/workspace.ts'
import type {Files} from '../report/target.ts'
import {linter, type Memory} from './lint-files.ts'
import {type Engine, type LintFlags, lintOnce} from './lint-once.ts'
import {openOutputs} from './outputs.ts'
import {printConfig} from './print-config.ts'

/** `prodev-report lint` */
export async function lint(paths: readonly string[], flags: LintFlags, io: Io): Promise<number> {
  if (flags.printConfig) return printConfig(paths, flags, io)
  const outputs = await openOutputs(flags.format, io.env)
  const look = (memory?: Memory) => lintOnce(paths, flags, outputs, io, () => openEngine(flags, io, {memory}))
  if (!flags.watch) return (await look()).code
  const {watch} = await import('./watch.ts')
  return watch(paths, outputs, io, look)
}

/** Told what a report asked of the files beside it. */
export type Heed = NonNullable<Files['heed']>

/** All that it takes to look for what is wrong with files. */
export async function openEngine(
  flags: LintFlags,
  io: Io,
  {memory, heed}: {memory?: Memory | undefined; heed?: Heed} = {},
): Promise<Engine & {reads(): ReadonlyMap<string, string>}> {
  let workspace = await openWorkspace(io, flags, heed)
  const {config, settings, reads} = workspace
  const {stdinFilename} = flags
  const engine = {
    files: config.files,
    ignore: config.ignore,
    limits: config.limits,
    settings,
    reads,
    lint: linter(workspace, stdinFilename, memory),
  }
  if (!flags.checkUrls) return engine
  return {
    ...engine,
    async prepare(inputs) {
      const {withAnswers} = await import('./check-urls.ts')
      workspace = await withAnswers(workspace, inputs, stdinFilename, io)
    },
    lint: (input, bytes) => linter(workspace, stdinFilename, memory)(input, bytes),
  }
}
