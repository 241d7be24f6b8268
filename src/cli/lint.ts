import {type Counts, count, type FileResult} from '../engine/message.ts'
import type {Io} from '../io/io.ts'
import {openWorkspace} from '../io/workspace.ts'
import {visible} from '../text/escape.ts'
import type {CommonFlags} from './flags.ts'
import {lintFiles, type Memory} from './lint-files.ts'
import {type Output, openOutputs} from './outputs.ts'
import {printConfig} from './print-config.ts'
import {exit} from './session.ts'
import {showRun} from './show-run.ts'
import {tell} from './tell.ts'
import {inWords} from './trouble-of.ts'

export interface LintFlags extends CommonFlags {
  format?: readonly string[]
  failOn: 'error' | 'warning' | 'info' | 'never'
  maxWarnings?: number
  quiet?: boolean
  baseline?: string
  initBaseline?: boolean
  watch?: boolean
  printConfig?: boolean
  checkUrls?: boolean
  maxFindings: number
}

/** `prodev-report lint` */
export async function lint(paths: readonly string[], flags: LintFlags, io: Io): Promise<number> {
  if (flags.printConfig) return printConfig(paths, flags, io)
  const outputs = await openOutputs(flags.format, io.env)
  if (!flags.watch) return (await lintOnce(paths, flags, outputs, io)).code
  const {watch} = await import('./watch.ts')
  return watch(paths, outputs, io, memory => lintOnce(paths, flags, outputs, io, memory))
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
  memory?: Memory,
): Promise<Round> {
  const started = new Date()
  let workspace = await openWorkspace(io, flags)
  if (flags.checkUrls) {
    const {withAnswers} = await import('./check-urls.ts')
    workspace = await withAnswers(workspace, paths, flags, io)
  }
  const looked = await lintFiles(paths, workspace, flags.stdinFilename, io, memory)
  for (const notice of looked.notices) tell(io, notice)
  const code = await showLooked(looked, flags, outputs, started, io)
  for (const trouble of looked.unread) tell(io, inWords(trouble))
  return {code: looked.unread.length > 0 ? exit.trouble : code, files: looked.names}
}

async function showLooked(
  looked: Awaited<ReturnType<typeof lintFiles>>,
  flags: LintFlags,
  outputs: readonly Output[],
  started: Date,
  io: Io,
): Promise<number> {
  let {files} = looked
  if (flags.baseline !== undefined || flags.initBaseline) {
    const {writeBaseline, unknownOf} = await import('./baseline.ts')
    if (flags.initBaseline) return writeBaseline(looked, flags.baseline, io)
    files = unknownOf(looked, flags.baseline!, io)
  }
  const wanted = flags.quiet
    ? files.map(({path, messages}) => ({path, messages: messages.filter(({severity}) => severity === 'error')}))
    : files
  const shown = flags.maxFindings === 0 ? wanted : wanted.map(file => firstOf(file, flags.maxFindings, io))
  await showRun({files: shown, textOf: looked.textOf, started}, outputs, flags, io)
  // What --quiet hides counts all the same.
  return verdict(count(files), flags)
}

/** The first findings of a file, in every format alike; how many are left out is told beside it, and they still count. */
function firstOf({path, messages}: FileResult, most: number, io: Io): FileResult {
  const more = messages.length - most
  if (more <= 0) return {path, messages}
  tell(
    io,
    `\`${visible(path)}\`: shown are the first ${most} findings, and ${more} more are not (--max-findings 0 shows all)`,
  )
  return {path, messages: messages.slice(0, most)}
}

/** The exit code that the counts deserve. */
export function verdict(
  {error, warning, info}: Counts,
  {failOn, maxWarnings}: Pick<LintFlags, 'failOn' | 'maxWarnings'>,
): number {
  const failing = {never: 0, error, warning: error + warning, info: error + warning + info}[failOn]
  return failing > 0 || (maxWarnings !== undefined && warning > maxWarnings) ? exit.findings : exit.clean
}
