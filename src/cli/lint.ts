import fs from 'node:fs'
import {lintBytes} from '../engine/engine.ts'
import {type Counts, count, type FileResult} from '../engine/message.ts'
import {maskSecrets} from '../engine/withhold.ts'
import {gatherInputs} from '../io/inputs.ts'
import type {Io} from '../io/io.ts'
import {packageVersion} from '../io/package-root.ts'
import {reason, Trouble} from '../io/trouble.ts'
import {openWorkspace} from '../io/workspace.ts'
import type {Run} from '../reporters/reporter.ts'
import {rules} from '../rules/index.ts'
import {decode} from '../text/decode.ts'
import type {CommonFlags} from './flags.ts'
import {openOutputs} from './outputs.ts'
import {exit} from './session.ts'
import {colorLevel} from './style.ts'
import {troubleOf} from './trouble-of.ts'

export interface LintFlags extends CommonFlags {
  format?: readonly string[]
  failOn: 'error' | 'warning' | 'info' | 'never'
  maxWarnings?: number
  quiet?: boolean
}

const secretRules = new Set(rules.filter(({secret}) => secret).map(({id}) => id))

/** `prodev-report lint` */
export async function lint(paths: readonly string[], flags: LintFlags, io: Io): Promise<number> {
  const outputs = await openOutputs(flags.format ?? ['pretty'])
  const workspace = await openWorkspace(io, flags)
  const {config, parsers} = workspace
  const {stdinFilename} = flags
  const {inputs, notices} = await gatherInputs({paths, files: config.files, ignore: config.ignore, stdinFilename}, io)
  for (const notice of notices) io.stderr.write(`${notice}\n`)

  const texts = new Map<string, () => string>()
  const files: FileResult[] = []
  const unread: Trouble[] = []
  for (const {file, shown, read} of inputs) {
    try {
      const messages = await lintBytes(read(), await workspace.setupFor(file ?? stdinFilename), parsers, shown)
      files.push({
        path: shown,
        messages: flags.quiet ? messages.filter(({severity}) => severity === 'error') : messages,
      })
      texts.set(shown, () => maskSecrets(decode(read()).text, messages, secretRules))
    } catch (error) {
      const trouble = troubleOf(error, shown)
      if (!trouble) throw error
      unread.push(trouble)
    }
  }

  const run: Run = {tool: {name: 'prodev-report', version: packageVersion()}, files, counts: count(files), rules}
  const textOf = (path: string) => texts.get(path)?.()
  for (const {reporter, file} of outputs) {
    const sink = file === undefined ? io.stdout : undefined
    const text = await reporter(run, {
      color: sink ? colorLevel(io, sink, flags.color) : 0,
      width: io.stdout.columns ?? 80,
      textOf,
    })
    if (sink) sink.write(text)
    else writeReport(file!, text)
  }
  for (const {message} of unread) io.stderr.write(`${message}\n`)
  return unread.length > 0 ? exit.trouble : verdict(run.counts, flags)
}

function writeReport(file: string, text: string): void {
  try {
    fs.writeFileSync(file, text)
  } catch (error) {
    throw new Trouble(`Cannot write \`${file}\`: ${reason(error)}`, undefined, {cause: error})
  }
}

/** The exit code that the counts deserve. */
export function verdict(
  {error, warning, info}: Counts,
  {failOn, maxWarnings}: Pick<LintFlags, 'failOn' | 'maxWarnings'>,
): number {
  const failing = {never: 0, error, warning: error + warning, info: error + warning + info}[failOn]
  return failing > 0 || (maxWarnings !== undefined && warning > maxWarnings) ? exit.findings : exit.clean
}
