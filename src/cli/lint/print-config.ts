import path from 'node:path'
import {gatherInputs} from '../../io/inputs.ts'
import type {Io} from '../../io/io.ts'
import {limitsOf, openWorkspace, type Workspace} from '../../io/workspace.ts'
import {rules} from '../../rules/index.ts'
import {visibleJson} from '../../text/escape.ts'
import {exit} from '../session.ts'
import type {LintFlags} from './once.ts'

/** Prints, as a config in its turn, what counts for a file when everything is put together. */
export async function printConfig(paths: readonly string[], flags: LintFlags, io: Io): Promise<number> {
  const workspace = await openWorkspace(io, flags)
  const {config, setupFor, schemaFor} = workspace
  const file = await firstFile(paths, workspace, flags, io)
  const {rules: active, programme} = await setupFor(file)
  const settings = rules.map(rule => {
    const on = active.find(one => one.rule.id === rule.id)
    if (!on) return [rule.id, 'off']
    const {severity, options} = on
    return [rule.id, Object.keys(options as object).length > 0 ? [severity, options] : severity]
  })
  const {preset = 'recommended', files, ignore} = config
  const limits = limitsOf(config, flags)
  // Where nobody chose a schema, it is each report's own: to name one would be to choose it.
  const schema = schemaFor(file) ?? (programme.assumed ? undefined : programme.id)
  const whole = {
    preset,
    schema,
    ...(files && {files}),
    ...(ignore && {ignore}),
    ...(Object.keys(limits).length > 0 && {limits}),
    rules: Object.fromEntries(settings),
  }
  io.stdout.write(`${visibleJson(whole, 2)}\n`)
  return exit.clean
}

async function firstFile(
  paths: readonly string[],
  {config: {files, ignore}, base}: Workspace,
  {stdinFilename}: LintFlags,
  io: Io,
): Promise<string | undefined> {
  if (paths.length === 0 || paths[0] === '-') return stdinFilename && path.resolve(io.cwd(), stdinFilename)
  return (await gatherInputs({paths: paths.slice(0, 1), files, ignore, base}, io)).inputs[0]?.file
}
